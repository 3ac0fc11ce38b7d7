package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.MassageHistory;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Review;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {
    private static PlanFixtures visits(int... days) {
        PlanFixtures plan = PlanFixtures.bare(12, "CHRONIC", "CHRONIC_BUILD");
        for (int day : days) {
            plan.add(plan.visit("v" + day, day(day), 3));
        }
        return plan;
    }

    private static List<String> due(PlanFixtures plan) {
        return Judged.of(plan, "review-due").stream()
                .map(f -> f.activities().get(0))
                .toList();
    }

    // ---- review-due

    @Test
    void due_fiveVisits_silent() {
        Judged.silent(visits(0, 3, 6, 9, 12), "review-due");
    }

    @Test
    void due_sixthVisitWithoutReview_fires() {
        Finding finding = Judged.fires(visits(0, 3, 6, 9, 12, 15), "review-due", "v15");

        assertEquals("6", Judged.fact(finding, "visits"));
        assertEquals(START.toString(), Judged.fact(finding, "since"));
    }

    @Test
    void due_reviewOnTheDayOfTheSixth_silent() {
        PlanFixtures plan = visits(0, 3, 6, 9, 12, 15);

        Judged.silent(plan.add(plan.review("r", "v15")), "review-due");
    }

    @Test
    void due_reviewBefore_startsTheCountAgain() {
        PlanFixtures plan = visits(0, 3, 6, 9, 12, 15, 18, 21);

        assertEquals(List.of(), due(plan.add(plan.remoteReview("r", day(7)))));
    }

    @Test
    void due_sixthVisitAfterTheReview_fires() {
        PlanFixtures plan = visits(0, 3, 6, 9, 12, 15, 18, 21);

        assertEquals(List.of("v18"), due(plan.add(plan.remoteReview("r", day(2)))));
    }

    @Test
    void due_reviewOnTheDayOfAVisit_countsItBefore() {
        PlanFixtures plan = visits(0, 3, 6, 9, 12, 15, 18);

        assertEquals(List.of("v18"), due(plan.add(plan.review("r", "v0"))));
        assertEquals(List.of(), due(visits(0, 3, 6, 9, 12, 15).add(plan.remoteReview("r", day(0)))));
    }

    @ParameterizedTest
    @CsvSource({"28, 0", "29, 1"})
    void due_28DaysAfterTheStart(int second, int findings) {
        PlanFixtures plan = visits(0, second);
        plan.add(plan.review("r", "v" + second));

        assertEquals(findings, due(plan).size());
    }

    @ParameterizedTest
    @CsvSource({"28, 0", "29, 1"})
    void due_remoteReview_mustNotBeLater(int review, int findings) {
        PlanFixtures plan = visits(0, 40);

        assertEquals(
                findings, due(plan.add(plan.remoteReview("r", day(review)))).size());
    }

    @Test
    void due_28DaysAfterTheLastReview() {
        PlanFixtures plan = visits(0, 20, 38);
        assertEquals(List.of(), due(plan.add(plan.remoteReview("r", day(10)))));

        PlanFixtures later = visits(0, 20, 39);
        assertEquals(List.of("v39"), due(later.add(later.remoteReview("r", day(10)))));
    }

    @Test
    void due_noMassageAfterwards_silent() {
        Judged.silent(visits(0, 7), "review-due");
    }

    @Test
    void due_everyMissingReviewIsTold() {
        assertEquals(List.of("v15", "v33"), due(visits(0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33)));
    }

    @Test
    void due_cancelledReview_doesNotCount() {
        PlanFixtures plan = visits(0, 3, 6, 9, 12, 15);

        assertEquals(List.of("v15"), due(plan.add(plan.review("r", "v15").withStatus(ActivityStatus.CANCELLED))));
    }

    // ---- review-branches

    @Test
    void branches_oneMissing_fires() {
        PlanFixtures plan = PlanFixtures.chronic()
                .change(
                        "review-1",
                        Review.class,
                        r -> r.withBranches(r.branches().subList(0, 2)));

        assertEquals("2", Judged.fact(Judged.fires(plan, "review-branches", "review-1"), "branches"));
    }

    @Test
    void branches_oneTwice_fires() {
        PlanFixtures plan = PlanFixtures.chronic()
                .change(
                        "review-1",
                        Review.class,
                        r -> r.withBranches(
                                r.branches().get(0),
                                r.branches().get(1),
                                r.branches().get(1)));

        Judged.fires(plan, "review-branches");
    }

    @Test
    void branches_fourWithAllThree_fires() {
        PlanFixtures plan = PlanFixtures.chronic()
                .change(
                        "review-1",
                        Review.class,
                        r -> r.withBranches(
                                r.branches().get(0),
                                r.branches().get(1),
                                r.branches().get(2),
                                r.branches().get(2)));

        Judged.fires(plan, "review-branches");
    }

    // ---- review-rides

    @ParameterizedTest
    @CsvSource({"17:50, 0", "17:51, 1", "17:00, 0", "16:59, 1"})
    void rides_insideTheVisit(LocalTime start, int findings) {
        PlanFixtures plan = PlanFixtures.chronic().change("review-1", Review.class, r -> r.withStart(start));

        assertEquals(findings, Judged.of(plan, "review-rides").size());
    }

    @Test
    void rides_unknownVisit_fires() {
        PlanFixtures plan = PlanFixtures.chronic().change("review-1", Review.class, r -> r.withRidesOn("nobody"));

        Judged.fires(plan, "review-rides", "review-1");
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "9, 1"})
    void rides_theVisitLeavesTheMinutes(int talk, int findings) {
        PlanFixtures plan = PlanFixtures.chronic();
        plan.change(
                "visit-4",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .talk(Duration.ofMinutes(talk))
                        .segments(List.of(plan.segment("LOWER_BACK", "SWEDISH", 3, 60 - talk)))
                        .build());

        assertEquals(findings, Judged.of(plan, "review-rides").size());
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "9, 1"})
    void rides_aReviewTakesItsMinutes(int minutes, int findings) {
        PlanFixtures plan = visits(0);
        plan.add(plan.remoteReview("r", day(3)).withLength(Duration.ofMinutes(minutes)));

        assertEquals(findings, Judged.of(plan, "review-rides").size());
    }

    @Test
    void rides_remote_silent() {
        PlanFixtures plan = visits(0);

        Judged.silent(plan.add(plan.remoteReview("r", day(3))), "review-rides");
    }

    // ---- first-visit-assessment

    @ParameterizedTest
    @CsvSource({"15, 0", "14, 1"})
    void assessment_fifteenMinutes(int talk, int findings) {
        PlanFixtures plan = visits(0, 7);
        plan.change(
                "v0",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .talk(Duration.ofMinutes(talk))
                        .segments(List.of(plan.segment("LOWER_BACK", "SWEDISH", 3, 60 - talk)))
                        .build());

        assertEquals(findings, Judged.of(plan, "first-visit-assessment").size());
        Judged.silent(plan.history(MassageHistory.builder().lastVisit(day(-7)).build()), "first-visit-assessment");
    }

    @Test
    void assessment_noVisit_silent() {
        Judged.silent(visits(), "first-visit-assessment");
    }

    // ---- firm-until-review

    private static PlanFixtures status(String id, ActivityStatus status) {
        PlanFixtures plan = PlanFixtures.chronic();
        CarePlan made = plan.plan();
        // The fixture sets what is right by itself, so the status is changed behind its back.
        return plan.replaced(made.activities().stream()
                .map(a -> a.id().equals(id) ? PlanFixtures.withStatus(a, status) : a)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "visit-1, OUTLINE, 1",
        "visit-4, OUTLINE, 1",
        "walk-4-0, OUTLINE, 1",
        "walk-4-2, FIRM, 1",
        "walk-4-2, OUTLINE, 0",
        "walk-4-2, DONE, 0",
        "visit-1, DONE, 0",
        "visit-1, MISSED, 0"
    })
    void firm_upToTheReviewAndItsDay(String id, ActivityStatus status, int findings) {
        assertEquals(
                findings, Judged.of(status(id, status), "firm-until-review").size());
    }

    @Test
    void firm_reviewDone_theNextOneCounts() {
        PlanFixtures plan = visits(0, 7, 14);
        plan.add(plan.remoteReview("r1", day(1)).withStatus(ActivityStatus.DONE))
                .add(plan.remoteReview("r2", day(8)));

        Judged.silent(plan, "firm-until-review");
        assertEquals(ActivityStatus.FIRM, plan.get("v7", MassageSession.class).status());
        assertEquals(
                ActivityStatus.OUTLINE, plan.get("v14", MassageSession.class).status());
    }
}
