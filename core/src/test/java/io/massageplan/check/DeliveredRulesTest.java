package io.massageplan.check;

import static io.massageplan.check.Edges.day;
import static io.massageplan.check.Edges.visits;
import static io.massageplan.check.EdgesOfDelivered.begun;
import static io.massageplan.check.EdgesOfDelivered.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.client.Answer;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.Assessment;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that has begun: what is over is judged no more, what is to come is judged beside it. */
class DeliveredRulesTest {
    private static PlanFixtures missed(PlanFixtures plan, String visit) {
        return plan.change(visit, MassageSession.class, v -> v.withStatus(ActivityStatus.MISSED));
    }

    // ---- what is over

    @Test
    void settled_brokenInThePast_silent_stillToCome_fires() {
        Judged.fires(visits(4, 0, 1), "deep-gap", "v0", "v1");
        Judged.silent(begun(visits(4, 0, 1), 2), "deep-gap");
        Judged.fires(begun(visits(4, 0, 1), 1), "deep-gap", "v0", "v1");
    }

    @Test
    void settled_firstPlan_nothingIsOver() {
        Judged.fires(visits(4, 0, 1), "deep-gap", "v0", "v1");
    }

    @Test
    void past_reportMissingOrStatusInvented_fires() {
        Judged.fires(begun(visits(2, 0, 7), 1, ActivityReport.done("v3")), "past-as-reported");
        Judged.fires(begun(visits(2, 0, 7), 1, ActivityReport.done("v0")), "past-as-reported", "v0");
        Judged.fires(begun(done(visits(2, 0, 7), "v0"), 1), "past-as-reported", "v0");
        Judged.silent(begun(done(visits(2, 0, 7), "v0"), 1, ActivityReport.done("v0")), "past-as-reported");
        Judged.silent(visits(2, 0, 7), "past-as-reported");
    }

    @Test
    void past_otherThanReported_fires() {
        PlanFixtures plan = done(visits(2, 0, 7), "v0");
        Judged.fires(begun(plan, 1, done("v0").date(day(1)).build()), "past-as-reported", "v0");
        Judged.fires(begun(plan, 1, done("v0").start(LocalTime.NOON).build()), "past-as-reported", "v0");
        Judged.fires(begun(plan, 1, done("v0").pressure(PressureLevel.MEDIUM).build()), "past-as-reported", "v0");
        Judged.silent(
                begun(
                        plan,
                        1,
                        done("v0").pressure(PressureLevel.HEAVY_LOTIONING).build()),
                "past-as-reported");
    }

    @Test
    void past_firstRevisionOfNothing_fires() {
        Judged.fires(begun(visits(2, 0, 7), 1).plan(p -> p.withRevision(0)), "past-as-reported");
    }

    // ---- soreness

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void sorenessStep_afterAVisitOfThePlan(int soreness, int findings) {
        PlanFixtures plan = done(visits(visits(2, 0), 3, 7), "v0");

        assertEquals(
                findings,
                Judged.count(begun(plan, 1, done("v0").soreness(soreness).build()), "soreness-step"));
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 2", "4, 1, 2", "4, 0, 4", "3, 1, 2"})
    void stillSore_withinTheHoursOfRest(int soreness, int findings, int later) {
        PlanFixtures plan = done(visits(visits(2, 0), 2, later), "v0");
        ActivityReport.Builder report = done("v0").soreness(soreness);
        // Less than marked, but a bruise.
        report.bruised(soreness == 3 && findings == 1);

        assertEquals(findings, Judged.count(begun(plan, 1, report.build()), "still-sore"));
    }

    @Test
    void deepGap_afterMarkedSoreness_longer() {
        PlanFixtures plan = done(visits(visits(3, 0), 4, 2), "v0");
        Judged.silent(begun(plan, 1, done("v0").soreness(3).build()), "deep-gap");
        Judged.fires(begun(plan, 1, done("v0").soreness(4).build()), "deep-gap", "v0", "v2");
    }

    // ---- floors and reviews

    @Test
    void visitGap_afterAMissedVisit_countsAnew() {
        // Fourteen days of the course after the last visit.
        assertTrue(gapOn(missed(visits(2, 0, 7, 20), "v7"), 14));
        assertFalse(gapOn(begun(missed(visits(2, 0, 7, 20), "v7"), 8, ActivityReport.missed("v7")), 14));
        // From the first open day: fourteen days without a visit, that day counted.
        assertFalse(gapOn(begun(missed(visits(2, 0, 7, 21), "v7"), 8, ActivityReport.missed("v7")), 21));
        assertTrue(gapOn(begun(missed(visits(2, 0, 7, 22), "v7"), 8, ActivityReport.missed("v7")), 21));
        // A visit that was delivered since counts on.
        assertTrue(gapOn(begun(visits(2, 0, 7, 22), 8), 21));
    }

    private static boolean gapOn(PlanFixtures plan, int day) {
        return Judged.of(plan, "visit-gap").stream()
                .anyMatch(f -> f.date().orElseThrow().equals(day(day)));
    }

    @Test
    void reviewDue_overdue_madeUpForOnTheFirstOpenDay() {
        PlanFixtures plan = visits(2, 0, 14, 33);
        PlanFixtures open = begun(plan, 30);
        Judged.fires(open, "review-due", "v33");
        Judged.silent(open.add(open.remoteReview("r", day(30))), "review-due");
    }

    @Test
    void firm_reviewOfThePast_isNotTheNextOne() {
        PlanFixtures plan = visits(2, 0, 7);
        plan.add(plan.review("r", "v0"));
        PlanFixtures open = begun(plan, 1);

        Judged.fires(all(open, ActivityStatus.OUTLINE), "firm-until-review", "v7");
        Judged.silent(all(open, ActivityStatus.FIRM), "firm-until-review");
    }

    private static PlanFixtures all(PlanFixtures plan, ActivityStatus status) {
        return plan.replaced(plan.plan().activities().stream()
                .map(a -> PlanFixtures.withStatus(a, status))
                .toList());
    }

    @Test
    void referred_worseOrScoreWorse_untilSomebodyLooked() {
        PlanFixtures plan = done(visits(2, 0, 7), "v0");
        plan.add(plan.review("r", "v0"));
        plan.change("r", Review.class, r -> r.withStatus(ActivityStatus.DONE));
        PlanFixtures worse = begun(
                plan,
                3,
                ActivityReport.done("v0"),
                done("r").outcome(ReviewOutcome.WORSE).build());
        Judged.fires(worse, "referred-after-review", "v7");
        Judged.silent(
                worse.client(c -> c.withAssessments(
                        Assessment.builder().by("PHYSICIAN").date(day(0)).build())),
                "referred-after-review");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void referred_score_atTheChangeThatCounts(int worse, int findings) {
        PlanFixtures plan = visits(2, 0, 7);
        int pain = PlanFixtures.complaint(day(-100))
                .painAverage()
                .orElse(PlanFixtures.complaint(day(-100)).painNow());
        PlanFixtures open = begun(plan, 3)
                .request(r -> r.withDelivered(
                        r.delivered().orElseThrow().withScores(new OutcomeScore("NRS", day(2), pain + worse))));

        assertEquals(findings, Judged.count(open, "referred-after-review"));
    }

    // ---- limits

    @Test
    void budget_spentAlready_silentUnlessMoreIsToCome() {
        PlanFixtures plan =
                visits(2, 0, 7).request(r -> r.withBudget(new VisitBudget(BudgetUnit.VISITS, 1, new TreeMap<>())));
        Judged.fires(plan, "budget");
        Judged.fires(begun(plan, 1), "budget");
        Judged.silent(begun(plan, 8), "budget");
    }

    @Test
    void pins_dayOver_silent() {
        Pin pin = Pin.builder().kind(PinKind.VISIT).date(day(3)).build();
        PlanFixtures plan = visits(2, 0, 7).request(r -> r.withPins(pin));
        Judged.fires(plan, "pins");
        Judged.silent(begun(plan, 4), "pins");
    }

    @Test
    void redFlags_askedToday() {
        PlanFixtures plan = begun(visits(2, 0, 7), 3)
                .client(c -> c.withRedFlags(c.redFlags().with("EMERGENCY_SIGNS", Answer.YES)));
        assertTrue(Judged.count(plan, "no-plan-for-red-flags") > 0);
    }
}
