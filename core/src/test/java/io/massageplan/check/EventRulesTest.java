package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.MassageSession;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRulesTest {
    /** A visit on day 10, from 17:00 to 18:00. */
    private static PlanFixtures plan(int pressure) {
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", "CHRONIC_BUILD").history(day(3), 3);
        return plan.add(plan.visit("v", day(10), pressure));
    }

    private static PlanFixtures run(PlanFixtures plan, int day, LocalTime start) {
        return plan.add(plan.block("run", day(day), ExerciseKind.STRENUOUS, 1, "RUNNING")
                .withStart(start));
    }

    @ParameterizedTest
    @CsvSource({"11, 18:00, 0", "11, 17:59, 1", "10, 18:30, 1", "10, 16:50, 0", "10, 16:51, 1", "9, 20:00, 0"})
    void strenuous_24HoursAfterDeepWork(int day, LocalTime start, int findings) {
        assertEquals(
                findings,
                Judged.of(run(plan(4), day, start), "strenuous-after-deep").size());
    }

    @Test
    void strenuous_afterMediumWork_silent() {
        Judged.silent(run(plan(3), 11, LocalTime.NOON), "strenuous-after-deep");
    }

    @Test
    void strenuous_namesBoth() {
        Judged.fires(run(plan(4), 11, LocalTime.NOON), "strenuous-after-deep", "v", "run");
    }

    @Test
    void strenuous_flagInAnotherBlock_counts() {
        PlanFixtures plan = plan(4);
        plan.add(plan.block("b", day(11), ExerciseKind.STRENGTH, 1, "WEIGHT_TRAINING"));

        Judged.fires(plan, "strenuous-after-deep", "v", "b");
    }

    @Test
    void strenuous_walk_silent() {
        PlanFixtures plan = plan(4);

        Judged.silent(plan.add(plan.walk("w", day(11), 1)), "strenuous-after-deep");
    }

    private static Appointment appointment(LocalTime start, boolean strenuous) {
        return Appointment.builder()
                .id("training")
                .date(day(11))
                .start(start)
                .length(Duration.ofMinutes(60))
                .performer("FITNESS_INSTRUCTOR")
                .profession("FITNESS_INSTRUCTOR")
                .status(ActivityStatus.FIRM)
                .strenuous(strenuous)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void strenuous_fixedAppointment_counts(boolean strenuous, int findings) {
        PlanFixtures plan = plan(4).request(r -> r.withAppointments(appointment(LocalTime.of(9, 0), strenuous)));

        assertEquals(findings, Judged.of(plan, "strenuous-after-deep").size());
    }

    /** A visit on day 10 from 17:00 to 18:00; a fixed hard effort has the 48 hours of any other. */
    @ParameterizedTest
    @CsvSource({
        "4, 12, 18:00, true, 0",
        "4, 12, 17:59, true, 1",
        "4, 11, 20:00, true, 1",
        "4, 11, 20:00, false, 0",
        "3, 11, 20:00, true, 0",
        "4, 10, 16:00, true, 0",
        "4, 10, 16:01, true, 1"
    })
    void deepBeforeEvent_fixedEffort(int pressure, int day, LocalTime start, boolean strenuous, int findings) {
        PlanFixtures plan = plan(pressure)
                .request(r -> r.withAppointments(appointment(start, strenuous).withDate(day(day))));

        List<Finding> found = Judged.of(plan, "deep-before-event");
        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals("training", Judged.fact(f, "appointment")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void strenuous_fixedAppointmentAfterEarlierVisit_isNotThePlansToChange(int day) {
        LocalDate date = PlanFixtures.START.plusDays(day);
        PlanFixtures plan = PlanFixtures.building()
                .history(date.minusDays(1), 4)
                .request(r ->
                        r.withAppointments(appointment(LocalTime.of(9, 0), true).withDate(date)));

        Judged.silent(plan, "strenuous-after-deep");
    }

    @ParameterizedTest
    @CsvSource({"1, 07:00, 1", "2, 07:00, 0", "2, 00:00, 0", "0, 07:00, 1", "-1, 07:00, 0"})
    void strenuous_afterDeepEarlierVisit_countsFromTheEndOfItsDay(int later, LocalTime start, int findings) {
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", "CHRONIC_BUILD").history(day(5), 4);

        assertEquals(
                findings,
                Judged.of(run(plan, 5 + later, start), "strenuous-after-deep").size());
    }

    // ---- events

    private static PlanFixtures event(int pressure, String event, int daysAfterVisit) {
        LoadReport load =
                LoadReport.builder().event(event).date(day(10 + daysAfterVisit)).build();
        return plan(pressure).client(c -> c.withLoads(load));
    }

    @ParameterizedTest
    @CsvSource({
        "RACE, 2, 4, 1",
        "RACE, 3, 4, 0",
        "RACE, 2, 3, 0",
        "RACE, 0, 4, 1",
        "RACE, -1, 4, 0",
        "HARD_TRAINING, 2, 4, 1",
        "HARD_TRAINING, 3, 4, 0",
        "BIG_RACE, 7, 4, 1",
        "BIG_RACE, 8, 4, 0",
        "GARDENING_WEEKEND, 1, 4, 0"
    })
    void deepBeforeEvent(String event, int daysAfterVisit, int pressure, int findings) {
        assertEquals(
                findings,
                Judged.of(event(pressure, event, daysAfterVisit), "deep-before-event")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"BIG_RACE, 2, 3, 1", "BIG_RACE, 3, 3, 0", "BIG_RACE, 2, 2, 0", "RACE, 1, 3, 0", "BIG_RACE, -1, 3, 0"})
    void lightBeforeEvent(String event, int daysAfterVisit, int pressure, int findings) {
        assertEquals(
                findings,
                Judged.of(event(pressure, event, daysAfterVisit), "light-before-event")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"RACE, 0, 3, 1", "RACE, 0, 2, 0", "RACE, 1, 3, 0", "LONG_FLIGHT, 0, 3, 0"})
    void eventDayPressure(String event, int daysAfterVisit, int pressure, int findings) {
        assertEquals(
                findings,
                Judged.of(event(pressure, event, daysAfterVisit), "event-day-pressure")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "GARDENING_WEEKEND, -1, 0",
        "GARDENING_WEEKEND, -2, 0",
        "GARDENING_WEEKEND, -3, 1",
        "GARDENING_WEEKEND, 0, 1",
        "HARD_TRAINING, 0, 0",
        "GARDENING_WEEKEND, 17, 0"
    })
    void careAfterEvent(String event, int daysAfterVisit, int findings) {
        assertEquals(
                findings,
                Judged.of(event(3, event, daysAfterVisit), "care-after-event").size());
    }

    @Test
    void history_mediumVisit_isNotDeep() {
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", "CHRONIC_BUILD")
                .history(MassageHistory.builder()
                        .lastVisit(day(5))
                        .lastPressure(PressureLevel.MEDIUM)
                        .build());

        Judged.silent(run(plan, 6, LocalTime.of(7, 0)), "strenuous-after-deep");
    }

    // ---- pre-event-minutes, pre-event-window

    /** The visit of 17:00 on a day with a load, worked for so many minutes, and the effort at an hour or at none known. */
    private static PlanFixtures raceDay(String event, int worked, String start) {
        PlanFixtures plan = plan(2).client(c ->
                c.withLoads(LoadReport.builder().event(event).date(day(10)).build()));
        plan.change(
                "v",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .segments(List.of(plan.segment("LOWER_BACK", "SWEDISH", 2, worked)))
                        .talk(Duration.ofMinutes(10))
                        .length(Duration.ofMinutes(worked + 10))
                        .build());
        if (!start.equals("-")) {
            Appointment race = Appointment.builder()
                    .id("race")
                    .date(day(10))
                    .start(LocalTime.parse(start))
                    .length(Duration.ofMinutes(60))
                    .performer("CLIENT")
                    .profession("FITNESS_INSTRUCTOR")
                    .status(ActivityStatus.FIRM)
                    .strenuous(true)
                    .build();
            plan.request(r -> r.withAppointments(race)).add(race);
        }
        return plan;
    }

    @ParameterizedTest
    @CsvSource({
        "RACE, 20, -, 0",
        "RACE, 21, -, 1",
        "BIG_RACE, 21, -, 1",
        "HARD_TRAINING, 45, -, 0",
        "GARDENING_WEEKEND, 45, -, 0",
        "RACE, 20, 18:30, 0",
        "RACE, 21, 18:30, 1",
        "RACE, 45, 16:00, 0",
        "RACE, 45, 16:01, 1"
    })
    void preEvent_shortBeforeTheStart(String event, int worked, String start, int findings) {
        assertEquals(
                findings,
                Judged.of(raceDay(event, worked, start), "pre-event-minutes").size());
    }

    @Test
    void preEvent_theDayBefore_mayBeLong() {
        PlanFixtures plan = raceDay("RACE", 45, "-");

        Judged.silent(plan.change("v", MassageSession.class, v -> v.withDate(day(9))), "pre-event-minutes");
    }

    @ParameterizedTest
    @CsvSource({"17:35, 1", "17:44, 1", "17:45, 0", "18:15, 0", "18:16, 1", "16:00, 0", "-, 0"})
    void preEvent_inItsWindow(String start, int findings) {
        assertEquals(
                findings,
                Judged.of(raceDay("RACE", 20, start), "pre-event-window").size());
    }
}
