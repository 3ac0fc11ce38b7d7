package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.plan;
import static io.massageplan.check.Rows.refuse;
import static io.massageplan.check.Rows.report;
import static io.massageplan.check.Rows.reports;
import static io.massageplan.check.Rows.trigger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Quality;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.client.Trend;
import io.massageplan.evidence.Stage;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.testing.PlanFixtures;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contraindications have come about: the visit judged is on day 10, 17:00. */
class TriggersTest {
    private static PlanFixtures when(Predicate... all) {
        return plan(refuse(), trigger(all));
    }

    private static boolean holds(Predicate p, UnaryOperator<Complaint> change) {
        return bites(when(p).complaint(change.apply(PlanFixtures.complaint(day(-100)))));
    }

    // ---- reports

    @Test
    void reports_nothing_silent() {
        assertFalse(bites(when(reports())));
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, PRESENT, true", "PRESENT, HISTORY, false", "HISTORY, HISTORY, true", "AT_RISK, HISTORY, false"
    })
    void reports_status(Status reported, Status asked, boolean holds) {
        PlanFixtures plan =
                when(reports(asked)).reports(report().status(reported).build());

        assertEquals(holds, bites(plan));
    }

    @Test
    void reports_anyStatus() {
        assertTrue(bites(when(reports()).reports(report().status(Status.AT_RISK).build())));
    }

    @Test
    void reports_noStatus_theDefaultOfTheCatalogueIsMeant() {
        assertTrue(bites(when(reports(Status.PRESENT)).reports(report().build())));
        assertFalse(bites(when(reports(Status.HISTORY)).reports(report().build())));
    }

    @Test
    void reports_noSite_theSitesOfTheCatalogueAreMeant() {
        // A herniated disc lies in the low back until the client says otherwise.
        Predicate disc = new Predicate.Reports("HERNIATED_DISC", Set.of());
        PlanFixtures low = plan(Rows.reaching(Reach.SITE), trigger(disc));
        assertTrue(bites(low.reports("HERNIATED_DISC", Status.ACUTE)));

        PlanFixtures neck = plan(Rows.reaching(Reach.SITE), trigger(disc));
        assertFalse(bites(neck.reports(ConditionReport.builder()
                .condition("HERNIATED_DISC")
                .addSites(Site.of("NECK"))
                .build())));
    }

    @Test
    void reports_redFlagAnsweredYes_isAReport() {
        Predicate flag = new Predicate.Reports("IV_DRUG_USE", Set.of(Status.PRESENT));

        assertTrue(bites(when(flag)
                .client(c -> c.withRedFlags(RedFlagAnswers.allNo().with("IV_DRUG_USE", Answer.YES)))));
        assertFalse(bites(when(flag)));
        assertTrue(bites(when(flag).client(c -> c.withRedFlags(new RedFlagAnswers(Answer.YES, new TreeMap<>())))));
    }

    @Test
    void reports_impliedByAnother() {
        Predicate pregnant = new Predicate.Reports("PREGNANCY", Set.of());

        assertTrue(bites(when(pregnant).reports("MULTIPLE_PREGNANCY", Status.PRESENT)));
    }

    @Test
    void reports_impliedButSaidBetter() {
        Predicate weeks = new Predicate.PregnancyWeeks(0, 44);
        PlanFixtures over = when(weeks)
                .reports("MULTIPLE_PREGNANCY", Status.PRESENT)
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .endedOn(day(-30))
                        .build());

        assertFalse(bites(over));
    }

    @Test
    void together_bothMustHold() {
        Predicate nsaid = new Predicate.Reports("NSAID", Set.of());
        PlanFixtures plan = when(reports(), nsaid);

        assertFalse(bites(plan.reports(report().build())));
        assertTrue(bites(plan.reports("NSAID", Status.PRESENT)));
    }

    @Test
    void alternatives_oneIsEnough() {
        PlanFixtures plan = plan(refuse(), trigger(reports()), trigger(new Predicate.Reports("NSAID", Set.of())));

        assertTrue(bites(plan.reports("NSAID", Status.PRESENT)));
    }

    @Test
    void together_placeAndDateAreThoseOfTheFirstReport() {
        Predicate nsaid = new Predicate.Reports("NSAID", Set.of());
        var onSite = Rows.reaching(Reach.SITE)
                .when(new io.massageplan.safety.When(
                        Anchor.EVENT,
                        Optional.of(TimeSpan.of(0, ChronoUnit.DAYS)),
                        Optional.of(TimeSpan.of(3, ChronoUnit.DAYS))));
        PlanFixtures plan = plan(onSite, trigger(reports(), nsaid))
                .reports(report().addSites(Site.of("LOWER_BACK"))
                        .addDates(day(9))
                        .build())
                .reports(ConditionReport.builder()
                        .condition("NSAID")
                        .addSites(Site.of("NECK"))
                        .addDates(day(-50))
                        .build());

        assertTrue(bites(plan));
    }

    @Test
    void severalReports_eachIsAnInstance() {
        PlanFixtures plan =
                plan(Rows.reaching(Reach.SITE)).reports(Rows.at("NECK")).reports(Rows.at("LOWER_BACK"));

        assertTrue(bites(plan));
    }

    // ---- complaints

    @ParameterizedTest
    @CsvSource({"BACK, true", "LOWER_BACK, true", "LOIN, false", "NECK, false"})
    void complaintIn_regionOrPart(String region, boolean holds) {
        assertEquals(holds, holds(new Predicate.ComplaintIn(region), c -> c));
    }

    @ParameterizedTest
    @CsvSource({"41, ACUTE", "42, SUBACUTE", "83, SUBACUTE", "84, CHRONIC"})
    void complaintStage_byOnset(int daysBefore, Stage stage) {
        for (Stage asked : List.of(Stage.ACUTE, Stage.SUBACUTE, Stage.CHRONIC)) {
            // The onset may not lie after the start, so the visit is moved instead.
            PlanFixtures plan = when(new Predicate.ComplaintStage(asked));
            plan.complaint(PlanFixtures.complaint(day(10).minusDays(daysBefore)));

            assertEquals(asked == stage, bites(plan), asked.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"41, -1, true", "42, -1, false", "41, 0, true", "41, 1, false"})
    void complaintNew_acuteAndWithoutEarlierEpisodes(int daysBefore, int episodes, boolean holds) {
        PlanFixtures plan = when(new Predicate.ComplaintNew());
        Complaint complaint = PlanFixtures.complaint(day(10).minusDays(daysBefore));
        plan.complaint(episodes < 0 ? complaint : complaint.withEarlierEpisodes(episodes));

        assertEquals(holds, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({
        "quality, SHARP, true",
        "quality, BURNING, false",
        "sign, BRUISING, true",
        "sign, REDNESS, false",
        "trend, WORSENING, true",
        "trend, STEADY, false",
        "cause, POSTURE, true",
        "cause, UNKNOWN, false"
    })
    void complaintFeature(String feature, String value, boolean holds) {
        assertEquals(
                holds,
                holds(
                        new Predicate.ComplaintFeature(feature, value),
                        c -> c.withQualities(Quality.SHARP)
                                .withSigns(Sign.BRUISING)
                                .withTrend(Trend.WORSENING)
                                .withCause(Cause.POSTURE)));
    }

    @ParameterizedTest
    @CsvSource({"8, true", "7, false"})
    void complaintSevere(int pain, boolean holds) {
        assertEquals(holds, holds(new Predicate.ComplaintSevere(), c -> c.withPainNow(pain)));
    }

    @Test
    void complaintRadiating() {
        assertTrue(holds(new Predicate.ComplaintRadiating(), c -> c.withRadiatesTo(Site.of("THIGH"))));
        assertFalse(holds(new Predicate.ComplaintRadiating(), c -> c));
    }

    @Test
    void complaint_recovered_neverCounts() {
        assertFalse(holds(new Predicate.ComplaintIn("BACK"), c -> c.withRecovered(true)));
    }

    @Test
    void complaint_allOfOneComplaint() {
        PlanFixtures plan = when(new Predicate.ComplaintIn("NECK"), new Predicate.ComplaintFeature("quality", "SHARP"));
        Complaint back = PlanFixtures.complaint(day(-100)).withQualities(Quality.SHARP);
        Complaint neck = PlanFixtures.complaint(day(-100)).withSite(Site.of("NECK"));

        assertFalse(bites(plan.client(c -> c.withComplaints(back, neck))));
        assertTrue(bites(plan.client(c -> c.withComplaints(back, neck.withQualities(Quality.SHARP)))));
    }

    @Test
    void together_reportAndComplaint() {
        PlanFixtures plan = when(reports(), new Predicate.ComplaintIn("NECK")).reports(report().build());
        assertFalse(bites(plan));

        assertTrue(bites(plan.complaint(PlanFixtures.complaint(day(-100)).withSite(Site.of("NECK")))));
    }

    @Test
    void complaint_givesPlaceAndDate() {
        var onSite = Rows.reaching(Reach.SITE)
                .when(new io.massageplan.safety.When(
                        Anchor.EVENT,
                        Optional.of(TimeSpan.of(0, ChronoUnit.DAYS)),
                        Optional.of(TimeSpan.of(20, ChronoUnit.DAYS))));
        PlanFixtures plan = plan(onSite, trigger(new Predicate.ComplaintIn("BACK")));

        assertTrue(bites(plan.complaint(PlanFixtures.complaint(day(-9)))));
        assertFalse(bites(plan.complaint(PlanFixtures.complaint(day(-10)))));
        assertFalse(bites(plan.complaint(PlanFixtures.complaint(day(-9)).withSite(Site.of("UPPER_BACK")))));
    }

    // ---- age, pregnancy

    @ParameterizedTest
    @CsvSource({"2005, true", "2006, true", "2004, false"})
    void youngerThan_theYoungerAgeCounts(int birthYear, boolean holds) {
        // In 2026 somebody born in 2005 may still be 20.
        assertEquals(holds, bites(when(new Predicate.YoungerThan(21)).client(c -> c.withBirthYear(birthYear))));
    }

    @ParameterizedTest
    @CsvSource({"1975, true", "1976, false"})
    void olderThan_theOlderAgeCounts(int birthYear, boolean holds) {
        assertEquals(holds, bites(when(new Predicate.OlderThan(50)).client(c -> c.withBirthYear(birthYear))));
    }

    @ParameterizedTest
    @CsvSource({"91, true", "90, false", "104, true", "105, false"})
    void pregnancyWeeks_completedWeeks(int daysBefore, boolean holds) {
        PlanFixtures plan = when(new Predicate.PregnancyWeeks(13, 14))
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .addDates(day(10).minusDays(daysBefore))
                        .build());

        assertEquals(holds, bites(plan));
    }

    /** Week 44 is complete 308 days after the first day. */
    @ParameterizedTest
    @CsvSource({"307, 43, true", "308, 43, false", "308, 44, true", "315, 44, true", "400, 44, true"})
    void pregnancyWeeks_pastTheLastOne_holdOn(int daysBefore, int until, boolean holds) {
        PlanFixtures plan = when(new Predicate.PregnancyWeeks(27, until))
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .addDates(day(10).minusDays(daysBefore))
                        .build());

        assertEquals(holds, bites(plan));
    }

    @Test
    void pregnancyWeeks_weekNotKnown_holds() {
        assertTrue(bites(when(new Predicate.PregnancyWeeks(13, 14)).reports("PREGNANCY", Status.PRESENT)));
        assertFalse(bites(when(new Predicate.PregnancyWeeks(13, 14))));
    }

    @ParameterizedTest
    @CsvSource({"10, true", "9, false"})
    void pregnancyWeeks_ended(int ended, boolean holds) {
        PlanFixtures plan = when(new Predicate.PregnancyWeeks(0, 44))
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .endedOn(day(ended))
                        .build());

        assertEquals(holds, bites(plan));
    }

    @Test
    void pregnancyWeeks_beforeItBegan_silent() {
        PlanFixtures plan = when(new Predicate.PregnancyWeeks(0, 44))
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .addDates(day(11))
                        .build());

        assertFalse(bites(plan));
    }

    // ---- the rest

    @Test
    void load() {
        LoadReport race = LoadReport.builder().event("RACE").date(day(5)).build();

        assertTrue(bites(when(new Predicate.Load("RACE")).client(c -> c.withLoads(race))));
        assertFalse(bites(when(new Predicate.Load("BIG_RACE")).client(c -> c.withLoads(race))));
    }

    @Test
    void load_givesTheDates() {
        PlanFixtures plan = plan(
                Rows.when(
                        Anchor.EVENT,
                        Optional.of(TimeSpan.of(-2, ChronoUnit.DAYS)),
                        Optional.of(TimeSpan.of(1, ChronoUnit.DAYS))),
                trigger(new Predicate.Load("RACE")));

        for (int[] dayAndHolds : new int[][] {{9, 0}, {10, 1}, {12, 1}, {13, 0}}) {
            LoadReport race =
                    LoadReport.builder().event("RACE").date(day(dayAndHolds[0])).build();
            assertEquals(dayAndHolds[1] == 1, bites(plan.client(c -> c.withLoads(race))));
        }
    }

    @Test
    void consentRefused() {
        assertTrue(bites(when(new Predicate.ConsentRefused()).client(c -> c.withConsent(Consent.REFUSED))));
        assertFalse(bites(when(new Predicate.ConsentRefused())));
    }

    @Test
    void toleranceUnknown() {
        assertFalse(bites(when(new Predicate.ToleranceUnknown())));
        assertTrue(bites(when(new Predicate.ToleranceUnknown()).client(c -> c.withMassageHistory(Optional.empty()))));
    }

    @Test
    void unanswered() {
        PlanFixtures plan = when(new Predicate.Unanswered("CLOTS"));
        assertFalse(bites(plan));

        plan.client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            answers.remove("CLOTS");
            return c.withAnswers(answers);
        });
        assertTrue(bites(plan));

        // A report that belongs to the question is an answer.
        assertFalse(bites(plan.reports("DVT", Status.HISTORY)));
    }

    @Test
    void everyone() {
        assertTrue(bites(when(new Predicate.Everyone())));
    }
}
