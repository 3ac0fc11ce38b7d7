package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.all;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.reports;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Consent;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.client.Trend;
import io.massageplan.evidence.Stage;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Predicate.ComplaintFeature;
import io.massageplan.safety.Predicate.ComplaintIn;
import io.massageplan.safety.Predicate.ComplaintStage;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Status;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each thing that a contraindication can ask of a client, on the day it begins and the day it ends. */
class TriggersTest {

    private static boolean holds(ClientProfile client, LocalDate day, Predicate... predicates) {
        Catalog catalog = Small.catalog(Small.row("R", all(predicates), Small.refuse(ElementKind.MASSAGE)));
        return Small.isRefused(client, catalog, day);
    }

    private static boolean holds(ClientProfile client, Predicate... predicates) {
        return holds(client, DAY, predicates);
    }

    private static ClientProfile hurting(Complaint.Builder... complaints) {
        ClientProfile.Builder client = Profiles.healthy().answers(Profiles.allNo());
        for (Complaint.Builder complaint : complaints) {
            client.addComplaints(complaint.build());
        }
        return client.build();
    }

    @Test
    void reports_anyStatus() {
        assertTrue(holds(client(report("HYPERTENSION").status(Status.ACUTE)), reports("HYPERTENSION")));
        assertFalse(holds(client(report("HYPOTENSION")), reports("HYPERTENSION")));
    }

    @Test
    void reports_listedStatusAlone() {
        Predicate flare = reports("HYPERTENSION", Status.ACUTE);
        assertTrue(holds(client(report("HYPERTENSION").status(Status.ACUTE)), flare));
        assertFalse(holds(client(report("HYPERTENSION").status(Status.CONTROLLED)), flare));
    }

    @Test
    void reports_noStatusGiven_isTheDefaultOfTheCatalogue() {
        assertTrue(holds(client(report("HYPERTENSION")), reports("HYPERTENSION", Status.CONTROLLED)));
        assertFalse(holds(client(report("HYPERTENSION")), reports("HYPERTENSION", Status.ACUTE)));
    }

    @Test
    void reports_twoConditions_bothNeeded() {
        Predicate[] both = {reports("ANTICOAGULANT"), reports("NSAID")};
        assertTrue(holds(client(report("NSAID"), report("ANTICOAGULANT")), both));
        assertFalse(holds(client(report("ANTICOAGULANT")), both));
        assertFalse(holds(client(report("NSAID")), both));
    }

    @Test
    void reports_redFlagAnsweredYes_isAReport() {
        Screening screening = Small.screen(
                Profiles.healthy()
                        .redFlags(io.massageplan.client.RedFlagAnswers.allNo().with("SADDLE_ANAESTHESIA", Answer.YES))
                        .build(),
                Catalog.standard());
        assertTrue(screening.inForce().stream().anyMatch(f -> f.restriction().equals("A2.1")));
    }

    @Test
    void reports_implied_countsToo_withoutDatesOrEnd() {
        ClientProfile twins = client(report("MULTIPLE_PREGNANCY").addDates(DAY).endedOn(DAY));
        assertTrue(holds(twins, DAY.plusDays(1), new Predicate.PregnancyWeeks(27, 44)));
        assertTrue(holds(twins, DAY.plusDays(1), reports("PREGNANCY")));
    }

    @Test
    void reports_implied_saidBetter_addsNothing() {
        ClientProfile client =
                client(report("MULTIPLE_PREGNANCY"), report("PREGNANCY").addDates(DAY));
        assertTrue(holds(client, new Predicate.PregnancyWeeks(0, 13)));
        assertFalse(holds(client, new Predicate.PregnancyWeeks(27, 44)));
    }

    @Test
    void pregnancyWeeks_pastTheLastOne_goOnUntilABirthIsReported() {
        Predicate late = new Predicate.PregnancyWeeks(27, 44);
        assertTrue(holds(client(report("PREGNANCY").addDates(DAY.minusWeeks(44))), DAY.plusWeeks(3), late));
        assertFalse(
                holds(client(report("PREGNANCY").addDates(DAY.minusWeeks(40)).endedOn(DAY)), DAY.plusDays(1), late));
        assertFalse(
                holds(client(report("PREGNANCY").addDates(DAY.minusWeeks(50))), new Predicate.PregnancyWeeks(0, 13)));
    }

    @Test
    void reports_implied_byWhatIsThere_countsBesideWhatIsOver() {
        ClientProfile client = client(
                report("MULTIPLE_PREGNANCY"),
                report("PREGNANCY").addDates(DAY.minusYears(2)).endedOn(DAY.minusYears(1)));
        assertTrue(holds(client, reports("PREGNANCY")));
        assertTrue(holds(client, new Predicate.PregnancyWeeks(27, 44)));
    }

    @Test
    void reports_implied_inANamedStatus_anotherStatusDoesNotReplaceIt() {
        ClientProfile client =
                client(report("METASTATIC_CANCER"), report("CANCER").status(Status.HISTORY));
        assertTrue(holds(client, reports("CANCER", Status.ACUTE)));
        assertTrue(holds(client, reports("CANCER", Status.HISTORY)));
    }

    @Test
    void complaintIn_regionOrPart() {
        assertTrue(holds(hurting(complaint("BACK")), new ComplaintIn("BACK")));
        assertTrue(holds(hurting(complaint("LUMBAR_SPINE")), new ComplaintIn("BACK")));
        assertFalse(holds(hurting(complaint("NECK")), new ComplaintIn("BACK")));
        assertFalse(holds(hurting(complaint("BACK")), new ComplaintIn("LOWER_BACK")));
    }

    @Test
    void complaintIn_recovered_never() {
        assertFalse(holds(hurting(complaint("BACK").recovered(true)), new ComplaintIn("BACK")));
    }

    @Test
    void complaintStage_edges() {
        LocalDate onset = DAY;
        ClientProfile client = hurting(complaint("BACK").onset(onset));
        assertTrue(holds(client, onset, new ComplaintStage(Stage.ACUTE)));
        assertTrue(holds(client, onset.plusDays(41), new ComplaintStage(Stage.ACUTE)));
        assertFalse(holds(client, onset.plusDays(42), new ComplaintStage(Stage.ACUTE)));
        assertTrue(holds(client, onset.plusDays(42), new ComplaintStage(Stage.SUBACUTE)));
        assertTrue(holds(client, onset.plusDays(83), new ComplaintStage(Stage.SUBACUTE)));
        assertFalse(holds(client, onset.plusDays(84), new ComplaintStage(Stage.SUBACUTE)));
        assertTrue(holds(client, onset.plusDays(84), new ComplaintStage(Stage.CHRONIC)));
    }

    @Test
    void complaintNew_acuteAndFirst() {
        Predicate fresh = new Predicate.ComplaintNew();
        assertTrue(holds(hurting(complaint("BACK").onset(DAY.minusDays(41))), fresh));
        assertFalse(holds(hurting(complaint("BACK").onset(DAY.minusDays(42))), fresh));
        assertTrue(holds(hurting(complaint("BACK").onset(DAY).earlierEpisodes(OptionalInt.of(0))), fresh));
        assertFalse(holds(hurting(complaint("BACK").onset(DAY).earlierEpisodes(OptionalInt.of(1))), fresh));
    }

    @Test
    void complaintFeature_each() {
        ClientProfile client = hurting(complaint("BACK")
                .addQualities(Quality.SHARP)
                .trend(Trend.SUDDENLY_WORSE)
                .addSigns(Sign.WARMTH)
                .cause(Cause.TRAUMA));
        assertTrue(holds(client, new ComplaintFeature("quality", "SHARP")));
        assertFalse(holds(client, new ComplaintFeature("quality", "BURNING")));
        assertTrue(holds(client, new ComplaintFeature("trend", "SUDDENLY_WORSE")));
        assertFalse(holds(client, new ComplaintFeature("trend", "STEADY")));
        assertTrue(holds(client, new ComplaintFeature("sign", "WARMTH")));
        assertFalse(holds(client, new ComplaintFeature("sign", "BRUISING")));
        assertTrue(holds(client, new ComplaintFeature("cause", "TRAUMA")));
        assertFalse(holds(client, new ComplaintFeature("cause", "STRAIN")));
    }

    @Test
    void complaintSevere_fromEight() {
        assertTrue(holds(hurting(complaint("BACK").painNow(8)), new Predicate.ComplaintSevere()));
        assertFalse(holds(hurting(complaint("BACK").painNow(7)), new Predicate.ComplaintSevere()));
    }

    @Test
    void complaintRadiating_someWhere() {
        assertTrue(
                holds(hurting(complaint("BACK").addRadiatesTo(Site.of("THIGH"))), new Predicate.ComplaintRadiating()));
        assertFalse(holds(hurting(complaint("BACK")), new Predicate.ComplaintRadiating()));
    }

    @Test
    void complaint_allOfOneTrigger_mustBeOneComplaint() {
        Predicate[] sharpBack = {new ComplaintIn("BACK"), new ComplaintFeature("quality", "SHARP")};
        assertFalse(holds(hurting(complaint("BACK"), complaint("NECK").addQualities(Quality.SHARP)), sharpBack));
        assertTrue(holds(hurting(complaint("NECK"), complaint("BACK").addQualities(Quality.SHARP)), sharpBack));
    }

    @Test
    void age_onlyTheYearIsKnown_bothAgesCount() {
        ClientProfile born2006 = Profiles.healthy().birthYear(2006).build();
        // In 2026 this client is 19 or 20.
        assertTrue(holds(born2006, new Predicate.YoungerThan(20)));
        assertFalse(holds(born2006, new Predicate.YoungerThan(19)));
        ClientProfile born1976 = Profiles.healthy().birthYear(1976).build();
        // 49 or 50: not over 50.
        assertFalse(holds(born1976, new Predicate.OlderThan(50)));
        assertTrue(holds(born1976, new Predicate.OlderThan(49)));
    }

    @Test
    void age_changesWithTheYear() {
        ClientProfile born1976 = Profiles.healthy().birthYear(1976).build();
        assertFalse(holds(born1976, LocalDate.of(2026, 12, 31), new Predicate.OlderThan(50)));
        assertTrue(holds(born1976, LocalDate.of(2027, 1, 1), new Predicate.OlderThan(50)));
    }

    @Test
    void pregnancyWeeks_completedWeeks() {
        ClientProfile client = client(report("PREGNANCY").addDates(DAY));
        Predicate second = new Predicate.PregnancyWeeks(13, 26);
        assertFalse(holds(client, DAY.plusDays(13 * 7 - 1), second));
        assertTrue(holds(client, DAY.plusDays(13 * 7), second));
        assertTrue(holds(client, DAY.plusDays(27 * 7 - 1), second));
        assertFalse(holds(client, DAY.plusDays(27 * 7), second));
    }

    @Test
    void pregnancyWeeks_beforeItsFirstDay_not() {
        ClientProfile client = client(report("PREGNANCY").addDates(DAY.plusDays(1)));
        assertFalse(holds(client, new Predicate.PregnancyWeeks(0, 13)));
    }

    @Test
    void pregnancyWeeks_noDate_everyWeek() {
        assertTrue(holds(client(report("PREGNANCY")), new Predicate.PregnancyWeeks(0, 13)));
        assertTrue(holds(client(report("PREGNANCY")), new Predicate.PregnancyWeeks(27, 44)));
    }

    @Test
    void pregnancyWeeks_ended_not() {
        ClientProfile client = client(report("PREGNANCY").endedOn(DAY));
        assertTrue(holds(client, DAY, new Predicate.PregnancyWeeks(0, 44)));
        assertFalse(holds(client, DAY.plusDays(1), new Predicate.PregnancyWeeks(0, 44)));
    }

    @Test
    void load_reported() {
        ClientProfile flown = Profiles.healthy()
                .addLoads(LoadReport.builder().event("LONG_FLIGHT").date(DAY).build())
                .build();
        assertTrue(holds(flown, new Predicate.Load("LONG_FLIGHT")));
        assertFalse(holds(flown, new Predicate.Load("RACE")));
    }

    @Test
    void consent_refusedAlone() {
        Predicate refused = new Predicate.ConsentRefused();
        assertTrue(holds(Profiles.healthy().consent(Consent.REFUSED).build(), refused));
        assertFalse(holds(Profiles.healthy().consent(Consent.NOT_YET_ASKED).build(), refused));
        assertFalse(holds(Profiles.healthy().consent(Consent.GIVEN).build(), refused));
    }

    @Test
    void tolerance_unknownWithoutHistory() {
        Predicate unknown = new Predicate.ToleranceUnknown();
        assertTrue(holds(Profiles.healthy().build(), unknown));
        assertFalse(holds(
                Profiles.healthy()
                        .massageHistory(MassageHistory.builder().build())
                        .build(),
                unknown));
    }

    @Test
    void unanswered_noAnswerAndNoReport() {
        Predicate clots = new Predicate.Unanswered("CLOTS");
        assertTrue(holds(Profiles.healthy().build(), clots));
        assertTrue(holds(Profiles.healthy().putAnswer("CLOTS", Answer.UNKNOWN).build(), clots));
        assertFalse(holds(Profiles.healthy().putAnswer("CLOTS", Answer.NO).build(), clots));
        // Yes to what? Until it is named, nothing is known.
        assertTrue(holds(Profiles.healthy().putAnswer("CLOTS", Answer.YES).build(), clots));
        assertFalse(holds(
                Profiles.healthy()
                        .putAnswer("CLOTS", Answer.YES)
                        .addConditions(report("DVT").status(Status.HISTORY).build())
                        .build(),
                clots));
        assertFalse(holds(
                Profiles.healthy()
                        .addConditions(report("DVT").status(Status.HISTORY).build())
                        .build(),
                clots));
    }

    @Test
    void everyone_everybody() {
        assertTrue(holds(Profiles.healthy().build(), new Predicate.Everyone()));
    }

    @Test
    void instance_siteAndDatesOfTheFirstReport() {
        Catalog catalog = Small.catalog(Small.row(
                "R",
                all(new ComplaintIn("BACK"), reports("NSAID"), reports("BRUISE")),
                Small.refuse(ElementKind.MASSAGE).where(Small.where(Reach.SITE))));
        ClientProfile client = client(
                        report("NSAID").addSites(Site.of("HAND")),
                        report("BRUISE").addSites(Site.of("KNEE")))
                .withComplaints(complaint("BACK").build());
        assertEquals(
                List.of(Site.of("HAND")),
                Small.screen(client, catalog).inForce().get(0).sites());
    }

    @Test
    void instance_defaultSiteOfTheCondition_unlessNamed() {
        Catalog catalog = Small.catalog(Small.row(
                "R",
                all(reports("HERNIATED_DISC")),
                Small.refuse(ElementKind.MASSAGE).where(Small.where(Reach.SITE))));
        assertEquals(
                List.of(Site.of("LOWER_BACK")),
                Small.screen(client(report("HERNIATED_DISC")), catalog)
                        .inForce()
                        .get(0)
                        .sites());
        assertEquals(
                List.of(Site.of("UPPER_BACK")),
                Small.screen(client(report("HERNIATED_DISC").addSites(Site.of("UPPER_BACK"))), catalog)
                        .inForce()
                        .get(0)
                        .sites());
    }

    @Test
    void instance_complaintGivesTheSite_whenNothingIsReported() {
        Catalog catalog = Small.catalog(Small.row(
                "R",
                all(new ComplaintFeature("sign", "BRUISING")),
                Small.refuse(ElementKind.MASSAGE).where(Small.where(Reach.SITE))));
        ClientProfile client = hurting(
                complaint("NECK"),
                complaint("KNEE").addSigns(Sign.BRUISING),
                complaint("FOOT").addSigns(Sign.BRUISING));
        assertEquals(
                List.of(List.of(Site.of("KNEE")), List.of(Site.of("FOOT"))),
                Small.screen(client, catalog).inForce().stream()
                        .map(InForce::sites)
                        .toList());
    }

    @Test
    void complaintStage_overARange_holdsOnItsDaysAlone() {
        Catalog catalog = Small.catalog(
                Small.row("R", all(new ComplaintStage(Stage.SUBACUTE)), Small.refuse(ElementKind.MASSAGE)));
        InForce inForce = Small.screen(hurting(complaint("BACK").onset(DAY.minusDays(20))), catalog)
                .inForce()
                .get(0);
        assertEquals(DAY.plusDays(22), inForce.from());
        assertEquals(DAY.plusDays(63), inForce.to());
    }

    @Test
    void assessment_ofACombination_mustHaveSeenBothConditions() {
        Catalog catalog = Small.catalog(Small.row(
                "R",
                all(reports("NSAID"), reports("OPIOID")),
                Small.endsBy(Small.refuse(ElementKind.MASSAGE), EndsBy.Way.ASSESSMENT)));
        ClientProfile client = client(
                        report("NSAID").addDates(DAY.minusDays(50)),
                        report("OPIOID").addDates(DAY.minusDays(5)))
                .withAssessments(Assessment.builder()
                        .by("PHYSICIAN")
                        .date(DAY.minusDays(20))
                        .build());
        assertTrue(Small.isRefused(client, catalog, DAY));
        ClientProfile seen = client.withAssessments(
                Assessment.builder().by("PHYSICIAN").date(DAY.minusDays(5)).build());
        assertFalse(Small.isRefused(seen, catalog, DAY));
    }
}
