package io.massageplan.screening;

import static io.massageplan.screening.Small.BACK;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.all;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.endsBy;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.reports;
import static io.massageplan.screening.Small.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.evidence.Stage;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of a restriction while a plan runs: signs fade, what was new grows old, one half of a combination ends. */
class OverTimeTest {

    private static final Catalog STANDARD = Catalog.standard();

    private static ClientProfile hurting(Complaint.Builder complaint) {
        return client().withComplaints(complaint.build());
    }

    private static boolean mayMassage(ClientProfile client, Catalog catalog, LocalDate day) {
        return Small.screen(client, catalog).massage(day, "SWEDISH", BACK).allowed();
    }

    // Signs

    private static Contraindication signRow(Restriction.Builder restriction) {
        return row("R", all(new Predicate.ComplaintFeature("sign", "WARMTH")), restriction);
    }

    private static ClientProfile warm(LocalDate onset) {
        return hurting(complaint("LOWER_BACK").onset(onset).addSigns(Sign.WARMTH));
    }

    @Test
    void sign_fadesThreeWeeksAfterItBegan() {
        Catalog catalog = Small.catalog(signRow(refuse(ElementKind.MASSAGE)));
        ClientProfile client = warm(DAY.minusDays(5));
        assertFalse(mayMassage(client, catalog, DAY));
        assertFalse(mayMassage(client, catalog, DAY.plusDays(15)), "day 20");
        assertTrue(mayMassage(client, catalog, DAY.plusDays(16)), "day 21");
    }

    @Test
    void sign_thatHasOutlastedHealing_doesNotFade() {
        Catalog catalog = Small.catalog(signRow(refuse(ElementKind.MASSAGE)));
        assertFalse(mayMassage(warm(DAY.minusDays(21)), catalog, DAY));
        assertFalse(mayMassage(warm(DAY.minusDays(21)), catalog, DAY.plusWeeks(12)));
        assertFalse(mayMassage(warm(DAY.minusDays(20)), catalog, DAY));
        assertTrue(mayMassage(warm(DAY.minusDays(20)), catalog, DAY.plusDays(1)));
    }

    @Test
    void sign_thatSomebodyMustSee_doesNotFade() {
        for (EndsBy.Way way : new EndsBy.Way[] {EndsBy.Way.ASSESSMENT, EndsBy.Way.CLEARANCE}) {
            Restriction.Builder seen = endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.RESOLUTION, way);
            assertFalse(mayMassage(warm(DAY), Small.catalog(signRow(seen)), DAY.plusWeeks(10)));
        }
        Restriction.Builder never = endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.NEVER);
        assertFalse(mayMassage(warm(DAY), Small.catalog(signRow(never)), DAY.plusWeeks(10)));
    }

    @Test
    void sign_besideAReport_lastsAsLongAsTheReport() {
        Contraindication both = row(
                "R",
                all(reports("NSAID"), new Predicate.ComplaintFeature("sign", "WARMTH")),
                refuse(ElementKind.MASSAGE));
        ClientProfile client = client(report("NSAID"))
                .withComplaints(
                        complaint("LOWER_BACK").onset(DAY).addSigns(Sign.WARMTH).build());
        assertFalse(mayMassage(client, Small.catalog(both), DAY.plusWeeks(10)));
    }

    @Test
    void noSign_doesNotFade() {
        Contraindication severe = row("R", all(new Predicate.ComplaintSevere()), refuse(ElementKind.MASSAGE));
        ClientProfile client = hurting(complaint("LOWER_BACK").onset(DAY).painNow(9));
        assertFalse(mayMassage(client, Small.catalog(severe), DAY.plusWeeks(10)));
    }

    @Test
    void sign_afterIt_somebodyLooksFirst() {
        ClientProfile client = hurting(complaint("LOWER_BACK")
                .onset(DAY.minusDays(5))
                .cause(Cause.STRAIN)
                .addSigns(Sign.WARMTH));
        Screening screening = Small.screen(client, STANDARD);
        Permission before = screening.massage(DAY.plusDays(15), "SWEDISH", BACK);
        assertFalse(before.allowed());
        assertFalse(before.advice().contains("look-before-touching"));
        Permission after = screening.massage(DAY.plusDays(16), "SWEDISH", BACK);
        assertTrue(after.allowed());
        assertTrue(after.advice().contains("look-before-touching"));
        ClientProfile bruised = hurting(complaint("LOWER_BACK")
                .onset(DAY.minusDays(5))
                .cause(Cause.STRAIN)
                .addSigns(Sign.BRUISING));
        assertTrue(Small.screen(bruised, STANDARD)
                .massage(DAY.plusDays(16), "SWEDISH", BACK)
                .advice()
                .contains("look-before-touching"));
    }

    // What was new

    private static Contraindication newRow(EndsBy.Way... ways) {
        return row("R", all(new Predicate.ComplaintNew()), endsBy(refuse(ElementKind.MASSAGE), ways));
    }

    @Test
    void whatWasNew_staysUntilSomebodyHasLooked() {
        Catalog catalog = Small.catalog(newRow(EndsBy.Way.ASSESSMENT));
        ClientProfile client = hurting(complaint("LOWER_BACK").onset(DAY.minusDays(40)));
        assertFalse(mayMassage(client, catalog, DAY));
        assertFalse(mayMassage(client, catalog, DAY.plusDays(2)), "six weeks");
        assertFalse(mayMassage(client, catalog, DAY.plusWeeks(12)));
        ClientProfile seen = client.withAssessments(
                Assessment.builder().by("PHYSICIAN").date(DAY.plusDays(7)).build());
        assertFalse(mayMassage(seen, catalog, DAY.plusDays(6)));
        assertTrue(mayMassage(seen, catalog, DAY.plusDays(7)));
    }

    @Test
    void whatWasNotNewOnTheFirstDay_isNotNewLater() {
        Catalog catalog = Small.catalog(newRow(EndsBy.Way.ASSESSMENT));
        assertTrue(mayMassage(hurting(complaint("LOWER_BACK").onset(DAY.minusDays(42))), catalog, DAY));
    }

    @Test
    void whatWasNew_withoutAnAssessment_growsOld() {
        ClientProfile client = hurting(complaint("LOWER_BACK").onset(DAY.minusDays(40)));
        Catalog catalog = Small.catalog(newRow(EndsBy.Way.RESOLUTION));
        assertFalse(mayMassage(client, catalog, DAY.plusDays(1)));
        assertTrue(mayMassage(client, catalog, DAY.plusDays(2)));
    }

    @Test
    void acuteStage_likewise_theLaterStagesNot() {
        ClientProfile client = hurting(complaint("LOWER_BACK").onset(DAY.minusDays(40)));
        for (Stage stage : Stage.values()) {
            Contraindication rule = row(
                    "R",
                    all(new Predicate.ComplaintStage(stage)),
                    endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.ASSESSMENT));
            assertEquals(
                    stage != Stage.ACUTE && stage != Stage.SUBACUTE,
                    mayMassage(client, Small.catalog(rule), DAY.plusDays(10)),
                    stage.name());
        }
    }

    @Test
    void sharpPain_ofTheFirstWeeks_waitsForTheLook() {
        Complaint.Builder sharp =
                complaint("LOWER_BACK").onset(DAY.minusDays(30)).addQualities(Quality.SHARP);
        assertFalse(mayMassage(hurting(sharp), STANDARD, DAY.plusWeeks(8)), "C6");
    }

    // Combinations

    private static Catalog together() {
        return Small.catalog(row("R", all(reports("NSAID"), reports("ANTICOAGULANT")), refuse(ElementKind.MASSAGE)));
    }

    @Test
    void combination_isOverWhenOneHalfIs() {
        ClientProfile second = client(report("NSAID"), report("ANTICOAGULANT").endedOn(DAY));
        assertFalse(mayMassage(second, together(), DAY));
        assertTrue(mayMassage(second, together(), DAY.plusDays(1)));
        ClientProfile first = client(report("NSAID").endedOn(DAY), report("ANTICOAGULANT"));
        assertFalse(mayMassage(first, together(), DAY));
        assertTrue(mayMassage(first, together(), DAY.plusDays(1)));
    }

    @Test
    void combination_lastsWhileSomeReportOfTheHalfDoes() {
        ClientProfile client =
                client(report("NSAID"), report("ANTICOAGULANT").endedOn(DAY.minusDays(30)), report("ANTICOAGULANT"));
        assertFalse(mayMassage(client, together(), DAY.plusDays(30)));
    }

    @Test
    void combination_always_outlastsItsHalves() {
        Catalog catalog = Small.catalog(row(
                "R",
                all(reports("NSAID"), reports("ANTICOAGULANT")),
                refuse(ElementKind.MASSAGE).when(Small.anchor(Anchor.ALWAYS))));
        ClientProfile client = client(report("NSAID"), report("ANTICOAGULANT").endedOn(DAY));
        assertFalse(mayMassage(client, catalog, DAY.plusDays(30)));
    }
}
