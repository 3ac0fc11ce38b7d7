package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import java.util.Arrays;
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

    /** A cause explains a sign where it makes something swell: a joint or a pulled muscle, not the flesh of a limb. */
    @ParameterizedTest
    @CsvSource({
        "CALF, OVERUSE, SWELLING, true",
        "UPPER_ARM, GARDENING, WARMTH, true",
        "KNEE, OVERUSE, SWELLING, false",
        "KNEE, POSTURE, SWELLING, true",
        "UPPER_ARM, STRESS, SWELLING REDNESS, true",
        "CALF, STRAIN, SWELLING WARMTH, false",
        "CALF, STRAIN, SWELLING BRUISING, false",
        "CALF, STRAIN, REDNESS, false",
        "CALF, STRAIN, WARMTH REDNESS, true",
        "ANKLE, SPORT, SWELLING REDNESS, true",
        "ANKLE, TRAUMA, SWELLING WARMTH REDNESS, false",
        "CALF, TRAUMA, SWELLING REDNESS, false",
        "CALF, TRAUMA, SWELLING WARMTH REDNESS, true",
        "LOWER_BACK, POSTURE, SWELLING WARMTH REDNESS, false"
    })
    void limbWithSigns_whateverItIsPutDownTo(String region, Cause cause, String signs, boolean flagged) {
        Complaint limb = since(4, region).withCause(cause).withSigns(signs(signs));
        assertEquals(
                flagged, found(limb).contains("CLOT_SIGNS_DERIVED"), found(limb).toString());
    }

    private static List<Sign> signs(String names) {
        return Arrays.stream(names.split(" ")).map(Sign::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({"DVT, 41, true", "PULMONARY_EMBOLISM, 41, true", "DVT, 42, false"})
    void earlierClot_calfPainIsASign_whileItIsYoung(String clot, int days, boolean flagged) {
        ClientProfile client = client(Small.report(clot).status(Status.HISTORY).addDates(DAY.minusMonths(4)));
        Complaint strain = since(days, "CALF").withCause(Cause.STRAIN);
        assertEquals(flagged, found(client.withComplaints(strain)).contains("CLOT_SIGNS_DERIVED"));
        assertEquals(List.of("CLOT_SIGNS_DERIVED"), found(client.withComplaints(strain.withSigns(Sign.SWELLING))));
        assertEquals(List.of(), found(client.withComplaints(since(days, "KNEE").withCause(Cause.STRAIN))));
    }

    @ParameterizedTest
    @CsvSource({"JOINT_REPLACEMENT, 83, true", "MAJOR_SURGERY, 83, true", "JOINT_REPLACEMENT, 84, false"})
    void newCalfPain_inTheWeeksAfterAnOperation(String operation, int daysAgo, boolean stops) {
        ClientProfile client = client(
                Small.report(operation).addSites(Site.of("KNEE", Side.LEFT)).addDates(DAY.minusDays(daysAgo)));
        assertEquals(stops, stopsFor(client.withComplaints(since(4, "CALF")), "K66.1"));
        assertFalse(stopsFor(client.withComplaints(since(4, "LOWER_BACK")), "K66.1"));
        assertFalse(stopsFor(client.withComplaints(since(42, "CALF")), "K66.1"));
    }

    private static boolean stopsFor(ClientProfile client, String restriction) {
        return Small.screen(client, STANDARD).stops().stream()
                .anyMatch(r -> r.rule().equals(restriction));
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
