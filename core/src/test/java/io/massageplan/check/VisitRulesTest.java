package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.MassageHistory;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitRulesTest {
    private static PlanFixtures plan() {
        return PlanFixtures.bare(4, "CHRONIC", "CHRONIC_BUILD").history(START.minusDays(20), 4);
    }

    private static PlanFixtures visits(int pressure, int... days) {
        PlanFixtures plan = plan();
        for (int day : days) {
            plan.add(plan.visit("v" + day, day(day), pressure));
        }
        return plan;
    }

    // ---- one-visit-a-day

    @Test
    void oneADay_two_fires() {
        PlanFixtures plan = visits(3, 0);
        plan.add(plan.visit("w", day(0), 3).withStart(LocalTime.of(9, 0)));

        assertEquals("2", Judged.fact(Judged.fires(plan, "one-visit-a-day", "w", "v0"), "count"));
    }

    @Test
    void oneADay_one_silent() {
        Judged.silent(visits(3, 0, 1), "one-visit-a-day");
    }

    @Test
    void oneADay_missedOrCancelled_doesNotCount() {
        PlanFixtures plan = visits(3, 0);
        plan.add(plan.visit("w", day(0), 3).withStatus(ActivityStatus.MISSED));
        plan.add(plan.visit("x", day(0), 3).withStatus(ActivityStatus.CANCELLED));

        Judged.silent(plan, "one-visit-a-day");
    }

    @Test
    void oneADay_selfMassage_isNoVisit() {
        PlanFixtures plan = visits(3, 0);
        plan.add(plan.visit("w", day(0), 3).withPerformer("CLIENT").withStart(LocalTime.of(9, 0)));

        Judged.silent(plan, "one-visit-a-day");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneADay_visitOfTheHistoryThatDay_counts(boolean recent) {
        MassageHistory history = recent
                ? MassageHistory.builder().addRecentVisits(day(0)).build()
                : MassageHistory.builder().lastVisit(day(0)).build();

        Judged.fires(visits(3, 0).history(history), "one-visit-a-day", "v0");
    }

    @Test
    void oneADay_deliveredVisitThatTheHistoryTellsToo_countsOnce() {
        PlanFixtures plan = visits(3, 0)
                .history(MassageHistory.builder().addRecentVisits(day(0)).build());

        Judged.silent(
                plan.change("v0", MassageSession.class, v -> v.withStatus(ActivityStatus.DONE)), "one-visit-a-day");
    }

    // ---- visits-in-7-days

    @Test
    void inSevenDays_fourthWithinSixDays_fires() {
        Finding finding = Judged.fires(visits(3, 0, 2, 4, 6), "visits-in-7-days", "v0", "v2", "v4", "v6");

        assertEquals(Optional.of(day(6)), finding.date());
        assertEquals("4", Judged.fact(finding, "count"));
    }

    @Test
    void inSevenDays_fourthOnTheSeventhDayAfter_silent() {
        Judged.silent(visits(3, 0, 2, 4, 7), "visits-in-7-days");
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "7, 0"})
    void inSevenDays_earlierVisit_countsForSixDays(int ago, int findings) {
        PlanFixtures plan = visits(3, 0, 2, 4)
                .history(MassageHistory.builder()
                        .addRecentVisits(day(4).minusDays(ago))
                        .build());

        List<Finding> found = Judged.of(plan, "visits-in-7-days");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals("4", Judged.fact(f, "count")));
    }

    @Test
    void inSevenDays_lastVisitAndRecentVisitOfOneDay_countOnce() {
        PlanFixtures plan = visits(3, 0, 2)
                .history(MassageHistory.builder()
                        .lastVisit(day(-1))
                        .addRecentVisits(day(-1))
                        .build());

        Judged.silent(plan, "visits-in-7-days");
    }

    // ---- deep-in-7-days

    @Test
    void deepInSevenDays_third_fires() {
        Finding finding = Judged.fires(visits(4, 0, 3, 6), "deep-in-7-days", "v0", "v3", "v6");

        assertEquals("LOWER_BACK", Judged.fact(finding, "site"));
    }

    @Test
    void deepInSevenDays_thirdOnTheSeventhDayAfter_silent() {
        Judged.silent(visits(4, 0, 3, 7), "deep-in-7-days");
    }

    @Test
    void deepInSevenDays_otherRegion_silent() {
        PlanFixtures plan = visits(4, 0, 3);
        plan.add(plan.visit("v6", day(6), 4).withSegments(plan.segment("UPPER_BACK", "DEEP_TISSUE", 4, 45)));

        Judged.silent(plan, "deep-in-7-days");
    }

    @Test
    void deepInSevenDays_partOfTheRegion_fires() {
        PlanFixtures plan = visits(4, 0, 3);
        plan.add(plan.visit("v6", day(6), 4).withSegments(plan.segment("LOIN", "DEEP_TISSUE", 4, 45)));

        Judged.fires(plan, "deep-in-7-days");
    }

    @Test
    void deepInSevenDays_mediumThird_silent() {
        PlanFixtures plan = visits(4, 0, 3);
        plan.add(plan.visit("v6", day(6), 3));

        Judged.silent(plan, "deep-in-7-days");
    }

    @ParameterizedTest
    @CsvSource({"6, 4, 1", "7, 4, 0", "6, 3, 0"})
    void deepInSevenDays_deepEarlierVisit_countsForSixDays(int ago, int pressure, int findings) {
        PlanFixtures plan = visits(4, 0, 3).history(day(3).minusDays(ago), pressure);

        assertEquals(findings, Judged.of(plan, "deep-in-7-days").size());
    }

    // ---- deep-gap

    @ParameterizedTest
    @CsvSource({"18:00, 0", "17:59, 1"})
    void deepGap_48HoursFromEndToStart(LocalTime start, int findings) {
        // The first ends at 18:00 on day 0.
        PlanFixtures plan = visits(4, 0);
        plan.add(plan.visit("v2", day(2), 4).withStart(start));

        assertEquals(findings, Judged.of(plan, "deep-gap").size());
    }

    @Test
    void deepGap_nextDay_namesBoth() {
        Finding finding = Judged.fires(visits(4, 0, 1), "deep-gap", "v0", "v1");

        assertEquals(day(0).toString(), Judged.fact(finding, "earlier"));
        assertEquals("48", Judged.fact(finding, "hours"));
    }

    @Test
    void deepGap_otherSide_silent() {
        PlanFixtures plan = plan();
        plan.add(plan.visit("v0", day(0), 4)
                .withSegments(plan.segment("LOIN", "DEEP_TISSUE", 4, 45).withSite(Site.of("LOIN", Side.LEFT))));
        plan.add(plan.visit("v1", day(1), 4)
                .withSegments(plan.segment("LOIN", "DEEP_TISSUE", 4, 45).withSite(Site.of("LOIN", Side.RIGHT))));

        Judged.silent(plan, "deep-gap");
    }

    @Test
    void deepGap_mediumNextDay_silent() {
        PlanFixtures plan = visits(4, 0);
        plan.add(plan.visit("v1", day(1), 3));

        Judged.silent(plan, "deep-gap");
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 0"})
    void deepGap_afterDeepEarlierVisit_countsFromTheEndOfItsDay(int later, int findings) {
        PlanFixtures plan = visits(4, 5).history(day(5 - later), 4);

        assertEquals(findings, Judged.of(plan, "deep-gap").size());
    }

    @ParameterizedTest
    @CsvSource({"4, false, 3, 1", "4, false, 4, 0", "3, false, 3, 0", "0, true, 3, 1", "0, true, 4, 0"})
    void deepGap_afterSoreness_is72Hours(int soreness, boolean bruised, int later, int findings) {
        PlanFixtures plan = visits(4, 5)
                .history(MassageHistory.builder()
                        .lastVisit(day(5 - later))
                        .lastPressure(PressureLevel.MEDIUM)
                        .lastSoreness(soreness)
                        .bruised(bruised)
                        .build());

        List<Finding> found = Judged.of(plan, "deep-gap");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals("72", Judged.fact(f, "hours")));
    }

    @Test
    void deepGap_afterDeepEarlierVisit_toTheMinute() {
        PlanFixtures plan = visits(4, 5).history(day(2), 4);
        Judged.silent(plan.change("v5", MassageSession.class, v -> v.withStart(LocalTime.MIDNIGHT)), "deep-gap");
    }

    @Test
    void deepGap_mediumAfterDeepEarlierVisit_silent() {
        Judged.silent(visits(3, 5).history(day(4), 4), "deep-gap");
    }

    @Test
    void deepGap_visitBeforeTheHistory_silent() {
        Judged.silent(visits(4, 5).history(day(6), 4), "deep-gap");
    }

    @Test
    void deepGap_deepSelfMassageNextDay_fires() {
        PlanFixtures plan = visits(4, 0);
        plan.add(plan.visit("v1", day(1), 4).withPerformer("CLIENT"));

        Judged.fires(plan, "deep-gap", "v0", "v1");
    }

    // ---- visit-gap

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1"})
    void visitGap_course_thirteenDaysWithoutAreAllowed(int next, int findings) {
        PlanFixtures plan = visits(3, 0, next, 27);

        List<Finding> found = Judged.of(plan, "visit-gap");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(Optional.of(day(14)), f.date()));
    }

    @Test
    void visitGap_courseWithoutEarlierMassage_countsFromTheStart() {
        PlanFixtures plan = PlanFixtures.settling();

        assertEquals(Optional.of(day(13)), Judged.fires(plan, "visit-gap").date());
    }

    @Test
    void visitGap_course_isToldOncePerGap() {
        PlanFixtures plan = PlanFixtures.bare(6, "CHRONIC", "CHRONIC_SETTLE");
        plan.add(plan.visit("v20", day(20), 3));

        assertEquals(
                List.of(Optional.of(day(13)), Optional.of(day(34))),
                Judged.of(plan, "visit-gap").stream().map(Finding::date).toList());
    }

    @ParameterizedTest
    @CsvSource({"35, 0", "36, 1"})
    void visitGap_taper_thirtyFourDaysWithoutAreAllowed(int next, int findings) {
        PlanFixtures plan = PlanFixtures.bare(8, "CHRONIC", "CHRONIC_TAPER_FOUR_WEEKLY");
        plan.add(plan.visit("v0", day(0), 3)).add(plan.visit("v1", day(next), 3));

        List<Finding> found = Judged.of(plan, "visit-gap");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals("35", Judged.fact(f, "days")));
    }

    @ParameterizedTest
    @CsvSource({"TRAVEL, 0", "NO_VISITS, 0", "NO_HOME_CARE, 1"})
    void visitGap_breakDays_doNotCount(BreakKind kind, int findings) {
        PlanFixtures plan = visits(3, 0, 15, 27)
                .request(r -> r.withAvailability(r.availability().withBreaks(new Break(day(5), day(5), kind))));

        assertEquals(findings, Judged.of(plan, "visit-gap").size());
    }

    @Test
    void visitGap_phaseWithoutMassage_doesNotCount() {
        Judged.silent(PlanFixtures.bare(8, "ACUTE", "ACUTE_KEEP_ACTIVE"), "visit-gap");
    }

    @Test
    void visitGap_courseDaysOnlyCountInTheCourse() {
        // Ten course days, then a taper: neither floor is reached.
        PlanFixtures plan = PlanFixtures.bare(5, "CHRONIC", "CHRONIC_SETTLE")
                .plan(p -> p.withPhases(
                        "CHRONIC_SETTLE",
                        "CHRONIC_SETTLE",
                        "CHRONIC_TAPER_TWO_WEEKLY",
                        "CHRONIC_TAPER_TWO_WEEKLY",
                        "CHRONIC_TAPER_TWO_WEEKLY"));
        plan.add(plan.visit("v3", day(3), 3));

        Judged.silent(plan, "visit-gap");
    }

    @Test
    void visitGap_massageForbidden_doesNotCount() {
        Judged.silent(PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE").reports("CANCER", Status.ACUTE), "visit-gap");
    }

    @Test
    void visitGap_everyTechniqueAvoided_doesNotCount() {
        PlanFixtures plan = PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE");
        List<String> techniques = plan.catalog().techniques().ids();

        Judged.silent(
                plan.client(c -> c.withPreferences(c.preferences().withTechniquesAvoided(techniques))), "visit-gap");
    }

    @Test
    void visitGap_siteAvoided_doesNotCount() {
        PlanFixtures plan = PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE");

        Judged.silent(
                plan.client(c -> c.withPreferences(c.preferences().withSitesAvoided(Site.of("BACK")))), "visit-gap");
    }
}
