package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseRulesTest {
    private static PlanFixtures strength(int... days) {
        PlanFixtures plan = settling();
        for (int day : days) {
            plan.add(plan.block("s" + day, day(day), ExerciseKind.STRENGTH, 1, "CHAIR_STAND"));
        }
        return plan;
    }

    // ---- strength-days

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 2, 0", "6, 7, 1"})
    void strengthDays_neverConsecutive(int first, int second, int findings) {
        assertEquals(findings, count(strength(first, second), "strength-days"));
    }

    @Test
    void strengthDays_namesBoth() {
        Judged.fires(strength(0, 1), "strength-days", "s0", "s1");
    }

    @Test
    void strengthDays_flagInAnotherBlock_counts() {
        PlanFixtures plan = strength(0);
        plan.add(plan.block("w", day(1), ExerciseKind.STRENUOUS, 1, "WEIGHT_TRAINING"));

        Judged.fires(plan, "strength-days", "s0", "w");
    }

    @Test
    void strengthDays_twiceOnOneDay_fires() {
        PlanFixtures plan = strength(0);
        plan.add(plan.block("again", day(0), ExerciseKind.STRENGTH, 1, "BRIDGE").withStart(LocalTime.of(20, 0)));

        Judged.fires(plan, "strength-days", "s0", "again");
    }

    /** The fact is read: other hours, another verdict. */
    @ParameterizedTest
    @CsvSource({"24, 1, 0", "25, 1, 1", "48, 2, 0", "24, 0, 1"})
    void strengthDays_asManyAsTheHoursReach(int hours, int second, int findings) {
        PlanFixtures plan = strength(0);
        plan.add(plan.block("next", day(second), ExerciseKind.STRENGTH, 1, "BRIDGE")
                .withStart(LocalTime.of(20, 0)));
        plan.catalog(c -> c.with(b -> b.fact(c.facts().get("strength-gap-hours").withValue(new BigDecimal(hours)))));

        assertEquals(findings, count(plan, "strength-days"));
    }

    @Test
    void strengthDays_doneAndReportedAsLast_countsOnce() {
        PlanFixtures plan = strength(0)
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().lastStrength(day(0)).build()));
        Judged.fires(plan, "strength-days", "s0");

        Judged.silent(plan.change("s0", ExerciseBlock.class, b -> b.withStatus(ActivityStatus.DONE)), "strength-days");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "-2, 0", "0, 1"})
    void strengthDays_lastStrengthOfTheHistory(int last, int findings) {
        PlanFixtures plan = strength(0)
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().lastStrength(day(last)).build()));

        assertEquals(findings, count(plan, "strength-days"));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void strengthPerWeek(int days, int findings) {
        int[] all = {0, 2, 4, 6};

        assertEquals(findings, count(strength(java.util.Arrays.copyOf(all, days)), "strength-per-week"));
    }

    // ---- exercise-with-massage, exercise-days

    private static PlanFixtures massageOnly() {
        PlanFixtures plan = settling();
        return plan.add(plan.visit("v", day(1), 3));
    }

    @Test
    void withMassage_noExercise_fires() {
        Finding finding = Judged.fires(massageOnly(), "exercise-with-massage");

        assertEquals(Optional.of(day(0)), finding.date());
        assertEquals("1", Judged.fact(finding, "week"));
    }

    @Test
    void withMassage_oneDay_silent() {
        PlanFixtures plan = massageOnly();

        Judged.silent(plan.add(plan.walk("w", day(6), 1)), "exercise-with-massage");
    }

    @Test
    void withMassage_exerciseOfTheNextWeek_doesNotCount() {
        PlanFixtures plan = massageOnly();

        Judged.fires(plan.add(plan.walk("w", day(7), 1)), "exercise-with-massage");
    }

    @Test
    void withMassage_exerciseForbiddenThroughout_silent() {
        Judged.silent(massageOnly().reports("BLOOD_PRESSURE_OVER_180", Status.PRESENT), "exercise-with-massage");
    }

    @Test
    void withMassage_exercisePossibleAtTheEndOfTheWeek_fires() {
        // K51: nothing for five days from the first day of a cold.
        Judged.fires(massageOnly().reports(cold(0)), "exercise-with-massage");
    }

    private static ConditionReport cold(int day) {
        return ConditionReport.builder()
                .condition("COMMON_COLD")
                .addDates(day(day))
                .build();
    }

    @Test
    void withMassage_weekWithoutMassage_silent() {
        Judged.silent(settling(), "exercise-with-massage");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0"})
    void days_twoInAUsableWeek(int days, int findings) {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        for (int i = 0; i < days; i++) {
            plan.add(plan.walk("w" + i, day(i), 1));
        }

        assertEquals(findings, count(plan, "exercise-days"));
    }

    @Test
    void days_twoBlocksOnOneDay_countOnce() {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        plan.add(plan.walk("w", day(0), 1)).add(plan.block("b", day(0), ExerciseKind.BLOCK_LIGHT, 1, "CHIN_TUCK"));

        Judged.fires(plan, "exercise-days");
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "2, 1"})
    void days_breaksMakeDaysUnusable(int from, int findings) {
        // A break from that day to the end of the week leaves so many usable days and one more.
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        plan.request(r -> r.withAvailability(
                r.availability().withBreaks(new Break(day(5 - from), day(6), BreakKind.NO_HOME_CARE))));

        assertEquals(findings, count(plan, "exercise-days"));
    }

    @ParameterizedTest
    @EnumSource(BreakKind.class)
    void days_breakOfTheWholeWeek(BreakKind kind) {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        plan.request(r -> r.withAvailability(r.availability().withBreaks(new Break(day(0), day(6), kind))));

        assertEquals(kind == BreakKind.NO_VISITS ? 1 : 0, count(plan, "exercise-days"));
    }

    private static PlanFixtures homeTime(LocalTime from, LocalTime to) {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        plan.request(r -> r.withAvailability(r.availability()
                .withWeekly(
                        r.availability().weekly().get(0),
                        new FreeTime(EnumSet.allOf(DayOfWeek.class), from, to, EnumSet.of(Use.HOME)))));
        return plan;
    }

    @ParameterizedTest
    @CsvSource({"08:02, 1", "08:01, 0"})
    void days_freeTimeTooShortForAnything_isNotUsable(LocalTime to, int findings) {
        assertEquals(findings, count(homeTime(LocalTime.of(8, 0), to), "exercise-days"));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "1, 0", "0, 0"})
    void days_minutesADayTooFewForAnything_areNotUsable(int minutes, int findings) {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        plan.request(r -> r.withHomeMinutesPerDay(minutes));

        assertEquals(findings, count(plan, "exercise-days"));
    }

    @Test
    void days_noHomeCareWithoutAStretch_isNotUsable() {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        plan.request(r -> r.withAvailability(r.availability().withHomeCareAnyTime(false)));

        Judged.silent(plan, "exercise-days");
    }

    @Test
    void days_everythingAvoided_isNotUsable() {
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE");
        List<String> all = plan.catalog().exercises().ids();

        Judged.silent(plan.client(c -> c.withPreferences(c.preferences().withExercisesAvoided(all))), "exercise-days");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 1"})
    void days_forbiddenDays_areNotUsable(int coldSince, int findings) {
        // Two days are left from a cold that begins with the week, three from one a day older.
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE").reports(cold(coldSince));

        assertEquals(findings, count(plan, "exercise-days"));
    }

    @Test
    void days_forbiddenDays_areUsableWithAnOverride() {
        // B27: nothing before pain without an explanation has been looked at.
        PlanFixtures plan = PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE")
                .complaint(PlanFixtures.complaint(day(-200)).withCause(Cause.UNEXPLAINED));
        Judged.silent(plan, "exercise-days");

        plan.request(r -> r.withOverrides(RuleOverride.builder()
                .rule("B27.1")
                .reason("known for years")
                .by("PHYSICIAN, dr-1")
                .from(day(0))
                .until(day(2))
                .build()));
        Judged.fires(plan, "exercise-days");
    }

    // ---- exercise-per-week

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1"})
    void perWeek_mostOfTheKind(int blocks, int findings) {
        PlanFixtures plan = settling();
        for (int i = 0; i < blocks; i++) {
            plan.add(plan.block("b" + i, day(i), ExerciseKind.BLOCK_LIGHT, 1, i % 2 == 0 ? "CHIN_TUCK" : "SIDE_PLANK"));
        }

        assertEquals(findings, count(plan, "exercise-per-week"));
    }

    @Test
    void perWeek_twoWeeks_countApart() {
        PlanFixtures plan = settling();
        for (int i = 4; i < 10; i++) {
            plan.add(plan.block("b" + i, day(i), ExerciseKind.BLOCK_LIGHT, 1, "CHIN_TUCK"));
        }

        Judged.silent(plan, "exercise-per-week");
    }

    @Test
    void perWeek_mostOfTheExercise() {
        PlanFixtures plan = settling();
        for (int i = 0; i < 3; i++) {
            plan.add(plan.block("c" + i, day(2 * i), ExerciseKind.CLASS, 1, "YOGA"));
        }

        assertEquals("YOGA", Judged.fact(Judged.fires(plan, "exercise-per-week"), "exercise"));
        Judged.silent(plan.without("c2"), "exercise-per-week");
    }

    // ---- exercise-rung

    private static PlanFixtures rungs(int... weekAndRung) {
        PlanFixtures plan = settling();
        for (int i = 0; i < weekAndRung.length; i += 2) {
            plan.add(plan.walk("w" + i, day(7 * (weekAndRung[i] - 1) + i / 2), weekAndRung[i + 1]));
        }
        return plan;
    }

    @Test
    void rung_startsAtTheLowest() {
        Judged.silent(rungs(1, 1), "exercise-rung");
        assertEquals("1", Judged.fact(Judged.fires(rungs(1, 2), "exercise-rung", "w0"), "most"));
    }

    @Test
    void rung_startsAtWhatIsTolerated() {
        PlanFixtures plan = rungs(1, 4)
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().putRung("WALKING", 4).build()));
        Judged.silent(plan, "exercise-rung");

        PlanFixtures more = rungs(1, 5)
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().putRung("WALKING", 4).build()));
        Judged.fires(more, "exercise-rung");
    }

    @ParameterizedTest
    @CsvSource({"16, 4, 0", "15, 4, 1", "9, 1, 0", "0, 2, 1"})
    void rung_walkingStartsAtTheMinutesTolerated(int minutes, int rung, int findings) {
        PlanFixtures plan = rungs(1, rung)
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().walkingMinutes(minutes).build()));

        assertEquals(findings, count(plan, "exercise-rung"));
    }

    @Test
    void rung_walkingMinutes_sayNothingOfOtherExercises() {
        PlanFixtures plan = settling()
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().walkingMinutes(30).build()));

        Judged.fires(plan.add(plan.block("b", day(0), ExerciseKind.BLOCK_LIGHT, 2, "CHIN_TUCK")), "exercise-rung");
    }

    @Test
    void rung_oneUpAWeek() {
        Judged.silent(rungs(1, 1, 2, 2, 3, 3), "exercise-rung");
        Judged.fires(rungs(1, 1, 2, 3), "exercise-rung");
        Judged.silent(rungs(1, 1, 3, 2), "exercise-rung");
        Judged.fires(rungs(1, 1, 3, 3), "exercise-rung");
    }

    @Test
    void rung_notUpWithinAWeek() {
        Judged.fires(rungs(1, 1, 1, 2), "exercise-rung", "w2");
        Judged.fires(rungs(1, 1, 2, 2, 2, 3), "exercise-rung", "w4");
    }

    @Test
    void rung_lowerAtTheEndOfAWeek_climbsFromTheHigher() {
        Judged.silent(rungs(1, 1, 2, 2, 2, 1, 3, 3), "exercise-rung");
    }

    @Test
    void rung_unknownExercise_startsAtTheLowest() {
        PlanFixtures plan = settling();
        plan.add(plan.walk("w", day(0), 1).withExercises(new ExerciseDose("NOPE", 1, 5, 0, 0, 0)));

        Judged.silent(plan, "exercise-rung");
    }

    @Test
    void rung_walkThatIsCounted_hasNoMinutes() {
        PlanFixtures plan = settling()
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().walkingMinutes(30).build()));
        Exercise own = Exercise.builder()
                .from(plan.catalog().exercises().get("CHIN_TUCK"))
                .id("OWN")
                .kind(ExerciseKind.WALK)
                .build();
        plan.catalog(c -> c.with(b -> b.exercise(own)));

        Judged.fires(plan.add(plan.block("b", day(0), ExerciseKind.WALK, 2, "OWN")), "exercise-rung");
    }

    @Test
    void lastWeek_countsToo() {
        PlanFixtures plan = settling();
        for (int i = 0; i < 4; i++) {
            plan.add(plan.block("s" + i, day(21 + 2 * i), ExerciseKind.STRENGTH, 1, "CHAIR_STAND"));
        }
        plan.add(plan.visit("v", day(22), 3));

        assertEquals("4", Judged.fact(Judged.fires(plan, "strength-per-week"), "week"));
        assertEquals(2, count(plan, "exercise-per-week"));
        Judged.fires(plan.without("s"), "exercise-with-massage");
    }

    @Test
    void rung_afterALowerOne_climbsFromThere() {
        Judged.silent(rungs(1, 1, 2, 2, 3, 1, 4, 2), "exercise-rung");
        Judged.fires(rungs(1, 1, 2, 2, 3, 1, 4, 3), "exercise-rung");
    }

    // ---- exercise-dose

    private static PlanFixtures dose(ExerciseDose dose) {
        PlanFixtures plan = settling();
        return plan.add(
                plan.walk("w", day(0), 1).withLength(Duration.ofMinutes(90)).withExercises(dose));
    }

    @ParameterizedTest
    @CsvSource({
        "WALKING, 1, 10, 0, 0, 0, 0",
        "WALKING, 1, 9, 0, 0, 0, 0",
        "WALKING, 1, 11, 0, 0, 0, 1",
        "WALKING, 11, 10, 0, 0, 0, 1",
        "CHAIR_STAND, 1, 5, 2, 8, 0, 0",
        "CHAIR_STAND, 1, 5, 3, 8, 0, 1",
        "CHAIR_STAND, 1, 5, 2, 9, 0, 1",
        "CHAIR_STAND, 1, 5, 2, 8, 1, 1",
        "CHAIR_STAND, 1, 6, 2, 8, 0, 1"
    })
    void dose_isARungOfTheLadder(String exercise, int rung, int minutes, int sets, int reps, int hold, int findings) {
        assertEquals(
                findings, count(dose(new ExerciseDose(exercise, rung, minutes, sets, reps, hold)), "exercise-dose"));
    }
}
