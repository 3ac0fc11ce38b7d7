package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.building;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.MassageHistory;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureRulesTest {
    private static PlanFixtures first(int pressure) {
        PlanFixtures plan = building();
        return plan.add(plan.visit("v0", day(0), pressure));
    }

    // ---- first-visit-pressure

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void firstVisit_atMostMedium(int pressure, int findings) {
        assertEquals(findings, count(first(pressure), "first-visit-pressure"));
    }

    @Test
    void firstVisit_knownHistory_isNoFirstVisit() {
        Judged.silent(first(4).history(day(-7), 3), "first-visit-pressure");
    }

    @Test
    void firstVisit_onlyTheFirst() {
        PlanFixtures plan = first(3);
        plan.add(plan.visit("v7", day(7), 4));

        Judged.silent(plan, "first-visit-pressure");
    }

    @Test
    void firstVisit_selfMassageMayBeTheFirst() {
        PlanFixtures plan = building();
        plan.add(plan.visit("s", day(0), 4).withPerformer("CLIENT").withStart(LocalTime.of(9, 0)));

        Judged.fires(plan, "first-visit-pressure", "s");
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void firstVisit_capOfAReport_isACaution(int pressure, int findings) {
        // I1: a painkiller caps the whole body at 3.
        PlanFixtures plan = first(pressure).reports("NSAID", Status.PRESENT);

        assertEquals(findings, count(plan, "first-visit-pressure"));
    }

    @Test
    void firstVisit_liftedCap_isNoCaution() {
        PlanFixtures plan = first(3).reports("NSAID", Status.PRESENT);
        plan.client(c -> c.withClearances(
                Clearance.builder().by("PHYSICIAN").given(day(-1)).build()));

        Judged.silent(plan, "first-visit-pressure");
    }

    @Test
    void firstVisit_clearanceUpToAPressure_liftsTheCaution() {
        PlanFixtures plan = first(3).reports("NSAID", Status.PRESENT);
        plan.client(c -> c.withClearances(Clearance.builder()
                .by("PHYSICIAN")
                .given(day(-1))
                .pressureMost(PressureLevel.STRONG)
                .build()));

        Judged.silent(plan, "first-visit-pressure");
    }

    @Test
    void firstVisit_overriddenCap_isNoCaution() {
        PlanFixtures plan = first(3).reports("NSAID", Status.PRESENT);
        plan.request(r -> r.withOverrides(RuleOverride.builder()
                .rule("I1")
                .reason("agreed")
                .by("PHYSICIAN, dr-1")
                .from(day(0))
                .until(day(0))
                .build()));

        Judged.silent(plan, "first-visit-pressure");
    }

    @Test
    void firstVisit_capElsewhere_isNoCaution() {
        // D11: a varicose vein caps from the site downwards and on the limb, not the back.
        Judged.silent(first(3).reports("VARICOSE_VEINS", Status.PRESENT), "first-visit-pressure");
    }

    // ---- what has no pressure cannot keep a limit of pressure

    private static PlanFixtures cupping(PlanFixtures plan) {
        MassageSession visit = plan.visit("v0", day(0), 0);
        return plan.add(visit.withSegments(plan.segment("LOWER_BACK", "CUPPING", 0, 45)));
    }

    @Test
    void firstVisit_withoutAPressure_isNotPossible() {
        Finding found = Judged.fires(cupping(building()), "first-visit-pressure", "v0");

        assertEquals("CUPPING", Judged.fact(found, "technique"));
        Judged.silent(cupping(building().history(day(-7), 3)), "first-visit-pressure");
    }

    @Test
    void acuteStage_withoutAPressure_isNotPossible() {
        PlanFixtures acute = cupping(building().history(day(-7), 3).complaint(PlanFixtures.complaint(day(-20))));

        assertEquals("CUPPING", Judged.fact(Judged.fires(acute, "acute-stage-pressure", "v0"), "technique"));
        Judged.silent(acute.complaint(PlanFixtures.complaint(day(-42))), "acute-stage-pressure");
    }

    // ---- pressure-step

    @ParameterizedTest
    @CsvSource({"2, 3, 0", "2, 4, 1", "4, 2, 0"})
    void step_oneUpBetweenVisits(int before, int after, int findings) {
        PlanFixtures plan = first(before);
        plan.add(plan.visit("v7", day(7), after));

        assertEquals(findings, count(plan, "pressure-step"));
    }

    @Test
    void step_comparesWithTheVisitBefore() {
        PlanFixtures plan = first(3);
        plan.add(plan.visit("v7", day(7), 2)).add(plan.visit("v14", day(14), 4));

        Finding finding = Judged.fires(plan, "pressure-step", "v14");

        assertEquals("2", Judged.fact(finding, "last"));
        assertEquals("3", Judged.fact(finding, "most"));
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 0", "2, 4, 1"})
    void step_fromTheHistory(int last, int pressure, int findings) {
        assertEquals(findings, count(first(pressure).history(day(-7), last), "pressure-step"));
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 0", "2, 4, 1"})
    void step_pressureNotKnown_whatIsToleratedCounts(int tolerated, int pressure, int findings) {
        PlanFixtures plan = first(pressure)
                .history(MassageHistory.builder()
                        .lastVisit(day(-7))
                        .tolerated(PressureLevel.of(tolerated))
                        .build());

        assertEquals(findings, count(plan, "pressure-step"));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void step_nothingKnownOfThePressure_isLikeAFirstVisit(int pressure, int findings) {
        PlanFixtures plan = first(pressure)
                .history(MassageHistory.builder().lastVisit(day(-7)).build());

        assertEquals(findings, count(plan, "pressure-step"));
    }

    @Test
    void step_selfMassage_isNoStep() {
        PlanFixtures plan = first(2);
        plan.add(plan.visit("s", day(3), 3).withPerformer("CLIENT")).add(plan.visit("v7", day(7), 4));

        Judged.fires(plan, "pressure-step", "v7");
    }

    // ---- pressure-after-gap

    @ParameterizedTest
    @CsvSource({"27, 4, 0", "28, 4, 1", "28, 3, 0"})
    void afterGap_28Days(int gap, int pressure, int findings) {
        PlanFixtures plan = first(3);
        plan.add(plan.visit("v1", day(gap), pressure));

        assertEquals(findings, count(plan, "pressure-after-gap"));
    }

    @ParameterizedTest
    @CsvSource({"27, 0", "28, 1"})
    void afterGap_fromTheHistory(int gap, int findings) {
        assertEquals(findings, count(first(4).history(day(-gap), 4), "pressure-after-gap"));
    }

    @Test
    void afterGap_historyWithoutADate_isLongAgo() {
        PlanFixtures plan = first(4).history(MassageHistory.builder()
                .lastPressure(PressureLevel.STRONG)
                .build());

        Judged.fires(plan, "pressure-after-gap", "v0");
    }

    @Test
    void afterGap_firstVisitWithoutHistory_isAnotherRule() {
        Judged.silent(first(4), "pressure-after-gap");
    }

    // ---- soreness-step, still-sore

    private static PlanFixtures sore(int soreness, boolean bruised, int daysAgo, int last, int pressure) {
        return first(pressure)
                .history(MassageHistory.builder()
                        .lastVisit(day(-daysAgo))
                        .lastPressure(PressureLevel.of(last))
                        .lastSoreness(soreness)
                        .bruised(bruised)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"3, false, 4, 0", "4, false, 4, 1", "4, false, 3, 0", "0, true, 4, 1", "0, true, 3, 0"})
    void sorenessStep_noStepUpAfterSoreness(int soreness, boolean bruised, int pressure, int findings) {
        assertEquals(findings, count(sore(soreness, bruised, 7, 3, pressure), "soreness-step"));
    }

    @Test
    void sorenessStep_onlyTheNextVisit() {
        PlanFixtures plan = sore(5, false, 7, 3, 3);
        plan.add(plan.visit("v7", day(7), 4));

        Judged.silent(plan, "soreness-step");
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 1", "4, 3, 0", "3, 2, 0"})
    void stillSore_within72Hours_oneLevelLighter(int daysAgo, int pressure, int findings) {
        assertEquals(findings, count(sore(4, false, daysAgo, 3, pressure), "still-sore"));
    }

    @Test
    void sorenessStep_visitBeforeTheHistory_isNotTheNext() {
        PlanFixtures plan = sore(5, false, -5, 3, 4);
        plan.add(plan.visit("v7", day(7), 3));

        Judged.silent(plan, "soreness-step");
    }

    @Test
    void stillSore_exactly72HoursLater_silent() {
        PlanFixtures plan = sore(4, false, 4, 3, 3);

        Judged.silent(plan.change("v0", MassageSession.class, v -> v.withStart(LocalTime.MIDNIGHT)), "still-sore");
    }

    @Test
    void stillSore_littleSoreness_silent() {
        Judged.silent(sore(3, false, 1, 3, 3), "still-sore");
    }

    @Test
    void stillSore_lightestPressure_cannotDrop() {
        PlanFixtures plan = sore(5, false, 1, 0, 2);
        plan.change("v0", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", "CRANIOSACRAL", 0, 45)));

        Judged.silent(plan, "still-sore");
    }

    // ---- phase-pressure

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void phase_capsPressure(int pressure, int findings) {
        PlanFixtures plan = PlanFixtures.bare(4, "MAINTENANCE", "MAINTENANCE_KEEP");
        plan.add(plan.visit("v0", day(0), pressure));

        assertEquals(findings, count(plan, "phase-pressure"));
    }

    @Test
    void phase_outsideThePlan_silent() {
        PlanFixtures plan = PlanFixtures.bare(4, "MAINTENANCE", "MAINTENANCE_KEEP");
        plan.add(plan.visit("v0", day(-1), 5)).add(plan.visit("v1", day(28), 5));

        Judged.silent(plan, "phase-pressure");
    }
}
