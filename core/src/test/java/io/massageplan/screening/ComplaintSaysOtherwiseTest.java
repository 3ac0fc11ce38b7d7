package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Quality;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every red-flag question was answered no, and the complaint itself is what a row describes. */
class ComplaintSaysOtherwiseTest {

    private static final Catalog STANDARD = Catalog.standard();

    private static List<String> found(Complaint complaint) {
        return found(client().withComplaints(complaint));
    }

    private static List<String> found(ClientProfile client) {
        return Small.screen(client, STANDARD).redFlags();
    }

    private static Complaint since(int days, String region) {
        return Small.complaint(region)
                .onset(DAY.minusDays(days))
                .earlierEpisodes(1)
                .build();
    }

    // ---- both legs

    @Test
    void backPainIntoBothLegs_isAnEmergency_howeverTheQuestionWasAnswered() {
        Complaint both = since(3, "LOWER_BACK")
                .withQualities(Quality.TINGLING)
                .withRadiatesTo(Site.of("LOWER_LEG", Side.LEFT), Site.of("THIGH", Side.RIGHT));
        Screening screening = Small.screen(client().withComplaints(both), STANDARD);
        assertEquals(List.of("LEG_SYMPTOMS_REPORTED"), screening.redFlags());
        assertEquals(Urgency.EMERGENCY, screening.urgency().orElseThrow());
        assertTrue(screening.stops().stream().anyMatch(r -> r.rule().equals("A6.1")));
        assertEquals(List.of("LEG_SYMPTOMS_REPORTED"), found(both.withRadiatesTo(Site.of("FOOT"))));
    }

    @Test
    void backPainIntoOneLeg_orBothButtocks_isNone() {
        Complaint pain = since(3, "LOWER_BACK");
        assertEquals(
                List.of(), found(pain.withRadiatesTo(Site.of("LOWER_LEG", Side.LEFT), Site.of("THIGH", Side.LEFT))));
        assertEquals(List.of(), found(pain.withRadiatesTo(Site.of("GLUTEAL"))));
        assertEquals(List.of(), found(since(3, "NECK").withRadiatesTo(Site.of("FOREARM"))));
    }

    @Test
    void assessedBackPain_isFree() {
        Complaint both = since(3, "LOWER_BACK").withRadiatesTo(Site.of("LOWER_LEG"));
        Assessment looked = Assessment.builder()
                .by("PHYSICIAN")
                .date(DAY.minusDays(1))
                .addOf("A6")
                .build();
        assertEquals(List.of(), found(client().withComplaints(both).withAssessments(looked)));
    }

    // ---- small accidents, weak bones

    @ParameterizedTest
    @CsvSource({
        "HIP, 1950, true",
        "RIBS, 1950, true",
        "LOWER_BACK, 1950, true",
        "ANKLE, 1950, false",
        "HIP, 1960, true",
        "HIP, 1961, false",
        "RIBS, 1984, false"
    })
    void fallOfTheOld_isImaged(String region, int birthYear, boolean flagged) {
        Complaint fall = since(3, region).withCause(Cause.TRAUMA);
        ClientProfile client = client().withBirthYear(birthYear).withComplaints(fall);
        assertEquals(
                flagged,
                found(client).contains("MINOR_TRAUMA_WEAK_BONE"),
                found(client).toString());
    }

    @Test
    void fallWithOsteoporosis_isImaged_whateverTheAge_untilSixWeeks() {
        ClientProfile weak = client(Small.report("OSTEOPOROSIS"));
        assertEquals(
                List.of("MINOR_TRAUMA_WEAK_BONE"),
                found(weak.withComplaints(since(41, "HIP").withCause(Cause.TRAUMA))));
        assertEquals(List.of(), found(weak.withComplaints(since(42, "HIP").withCause(Cause.TRAUMA))));
        assertEquals(List.of(), found(weak.withComplaints(since(3, "HIP").withCause(Cause.POSTURE))));
    }

    // ---- calf and chest

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "28, true", "29, false", "-1, false"})
    void calfPainAfterAFlight_isASign(int daysAfter, boolean flagged) {
        LoadReport flight = LoadReport.builder()
                .event("LONG_FLIGHT")
                .date(DAY.minusDays(2 + daysAfter))
                .build();
        ClientProfile client =
                client().withComplaints(since(2, "CALF").withCause(Cause.SPORT)).withLoads(flight);
        assertEquals(
                flagged,
                found(client).contains("CLOT_SIGNS_DERIVED"),
                found(client).toString());
    }

    @Test
    void calfPain_byItsCause_orAfterAnotherLoad() {
        assertEquals(List.of("CLOT_SIGNS_DERIVED"), found(since(2, "CALF").withCause(Cause.LONG_FLIGHT)));
        assertEquals(List.of(), found(since(2, "CALF").withCause(Cause.SPORT)));
        LoadReport race =
                LoadReport.builder().event("RACE").date(DAY.minusDays(2)).build();
        assertEquals(List.of(), found(client().withComplaints(since(2, "CALF")).withLoads(race)));
    }

    private static Complaint chest(Cause cause) {
        return Small.complaint("CHEST_WALL")
                .onset(DAY.minusDays(1))
                .cause(cause)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"UNKNOWN", "UNEXPLAINED"})
    void newChestPainThatNothingExplains_isASign(Cause cause) {
        assertTrue(found(chest(cause)).contains("CLOT_SIGNS_DERIVED"));
    }

    @Test
    void chestPainIntoTheArm_isASign_whateverItIsPutDownTo_butAnOldOrExplainedOneIsNot() {
        Complaint strain = chest(Cause.SPORT);
        assertEquals(List.of(), found(strain));
        assertEquals(List.of("CLOT_SIGNS_DERIVED"), found(strain.withRadiatesTo(Site.of("UPPER_LIMB", Side.LEFT))));
        assertEquals(List.of(), found(Small.complaint("CHEST_WALL").build()), "twenty weeks old");
    }
}
