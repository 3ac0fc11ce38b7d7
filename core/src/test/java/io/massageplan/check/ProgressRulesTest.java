package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressRulesTest {
    private static PlanFixtures strength(int... days) {
        PlanFixtures plan = settling();
        for (int day : days) {
            plan.add(plan.block("s" + day, day(day), ExerciseKind.STRENGTH, 1, "CHAIR_STAND"));
        }
        return plan;
    }

    private static PlanFixtures walks(int weeks, int... days) {
        PlanFixtures plan = settling();
        for (int day : days) {
            plan.add(plan.walk("w" + day, day(day), 1));
        }
        return plan;
    }

    // ---- soft: missing-exercise, strength-start, rest-day, exercise-after-break, deload

    @Test
    void missing_eachKindThatIsMissing() {
        PlanFixtures plan = PlanFixtures.chronic().without("strength-2-3").without("walk-3");

        List<Finding> found = Judged.of(plan, "missing-exercise");

        assertEquals(
                List.of("STRENGTH 1", "WALK 0"),
                found.stream()
                        .map(f -> Judged.fact(f, "kind") + " " + Judged.fact(f, "count"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"41, 1", "42, 0"})
    void strengthStart_sixWeeks(int daysSinceOnset, int findings) {
        PlanFixtures plan = strength(0).complaint(PlanFixtures.complaint(day(-daysSinceOnset)));

        assertEquals(findings, count(plan, "strength-start"));
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1"})
    void restDay(int days, int findings) {
        PlanFixtures plan = settling();
        for (int i = 0; i < days; i++) {
            plan.add(
                    i % 2 == 0
                            ? plan.block("x" + i, day(i), ExerciseKind.STRENUOUS, 1, "RUNNING")
                            : plan.block("x" + i, day(i), ExerciseKind.STRENGTH, 1, "BRIDGE"));
        }

        assertEquals(findings, count(plan, "rest-day"));
    }

    private static PlanFixtures after(int pause, int before, int rung, BreakKind kind) {
        PlanFixtures plan = PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE")
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().putRung("WALKING", 2).build()));
        plan.add(plan.walk("a", day(0), before)).add(plan.walk("b", day(pause + 1), rung));
        return plan.request(r -> r.withAvailability(r.availability().withBreaks(new Break(day(1), day(1), kind))));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 5, 5, 0",
        "6, 5, 6, 1",
        "7, 5, 5, 1",
        "7, 5, 4, 0",
        "13, 5, 4, 0",
        "14, 5, 4, 1",
        "14, 5, 3, 0",
        "27, 5, 3, 0",
        "28, 5, 3, 1",
        "28, 5, 2, 0",
        "7, 1, 1, 0"
    })
    void afterBreak_heldLoweredOrStartedAgain(int pause, int before, int rung, int findings) {
        assertEquals(findings, count(after(pause, before, rung, BreakKind.TRAVEL), "exercise-after-break"));
    }

    @Test
    void afterBreak_onlyBreaksFromHomeCare() {
        assertEquals(1, count(after(7, 5, 5, BreakKind.NO_HOME_CARE), "exercise-after-break"));
        assertEquals(0, count(after(7, 5, 5, BreakKind.NO_VISITS), "exercise-after-break"));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void deload_fourWeeksRaisedInARow(int weeks, int findings) {
        PlanFixtures plan = PlanFixtures.bare(6, "CHRONIC", "CHRONIC_SETTLE");
        for (int week = 1; week <= weeks; week++) {
            plan.add(plan.walk("a" + week, day(7 * week - 7), week))
                    .add(plan.walk("b" + week, day(7 * week - 5), week));
        }

        assertEquals(findings, count(plan, "deload"));
    }

    @Test
    void deload_aWeekAtTheSameRung_isOne() {
        PlanFixtures plan = PlanFixtures.bare(6, "CHRONIC", "CHRONIC_SETTLE");
        int[] rungs = {1, 2, 2, 3, 4, 5};
        for (int week = 0; week < rungs.length; week++) {
            plan.add(plan.walk("a" + week, day(7 * week), rungs[week]));
        }

        Judged.silent(plan, "deload");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void perWeek_walksOfThePlan_areFine(int week) {
        Judged.silent(walks(week, 7 * week - 7, 7 * week - 5), "exercise-per-week");
    }

    @Test
    void afterBreak_breakAtAnotherTime_silent() {
        PlanFixtures plan = after(7, 5, 5, BreakKind.TRAVEL);
        plan.request(r -> r.withAvailability(r.availability()
                .withBreaks(
                        new Break(day(-9), day(0), BreakKind.TRAVEL), new Break(day(8), day(20), BreakKind.TRAVEL))));

        Judged.silent(plan, "exercise-after-break");
    }

    @Test
    void lastWeek_countsToo() {
        PlanFixtures plan = PlanFixtures.chronic().without("walk-4");
        assertEquals("4", Judged.fact(Judged.fires(plan, "missing-exercise"), "week"));

        PlanFixtures hard = settling();
        for (int i = 0; i < 7; i++) {
            hard.add(hard.block("x" + i, day(21 + i), ExerciseKind.STRENUOUS, 1, "RUNNING"));
        }
        assertEquals("4", Judged.fact(Judged.fires(hard, "rest-day"), "week"));
    }
}
