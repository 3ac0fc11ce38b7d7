package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.plan;
import static io.massageplan.check.Rows.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.client.MassageHistory;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a restriction holds: the visit judged is on day 10, 17:00. */
class InForceTest {
    private static final Optional<TimeSpan> OPEN = Optional.empty();

    private static Optional<TimeSpan> span(int amount, ChronoUnit unit) {
        return Optional.of(TimeSpan.of(amount, unit));
    }

    // ---- while

    @ParameterizedTest
    @CsvSource({"10, true", "11, false", "-500, true"})
    void end_beginsWithTheEarliestDate(int first, boolean holds) {
        PlanFixtures plan = plan(Rows.refuse())
                .reports(report().addDates(day(first + 3), day(first)).build());

        assertEquals(holds, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"10, true", "9, false"})
    void end_untilTheDayItEnded(int ended, boolean holds) {
        assertEquals(
                holds,
                bites(plan(Rows.refuse()).reports(report().endedOn(day(ended)).build())));
    }

    @ParameterizedTest
    @CsvSource({
        "48, HOURS, 8, true",
        "48, HOURS, 7, false",
        "49, HOURS, 7, true",
        "3, DAYS, 7, true",
        "3, DAYS, 6, false"
    })
    void end_andSomeTimeAfter(int amount, ChronoUnit unit, int ended, boolean holds) {
        PlanFixtures plan = plan(Rows.when(Anchor.END, OPEN, span(amount, unit)))
                .reports(report().endedOn(day(ended)).build());

        assertEquals(holds, bites(plan));
    }

    // ---- event

    private static boolean event(Optional<TimeSpan> from, Optional<TimeSpan> to, int event) {
        return bites(plan(Rows.when(Anchor.EVENT, from, to))
                .reports(report().addDates(day(event)).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 72, HOURS, 10, true",
        "0, 72, HOURS, 7, true",
        "0, 72, HOURS, 6, false",
        "0, 72, HOURS, 11, false",
        "0, 49, HOURS, 7, true",
        "-48, 0, HOURS, 12, true",
        "-48, 0, HOURS, 13, false",
        "-48, 0, HOURS, 10, true",
        "-48, 0, HOURS, 9, false",
        "-25, 0, HOURS, 12, true",
        "0, 3, DAYS, 8, true",
        "0, 3, DAYS, 7, false",
        "3, 5, DAYS, 7, true",
        "3, 5, DAYS, 8, false",
        "-2, 1, DAYS, 12, true",
        "-2, 1, DAYS, 13, false",
        "-2, 1, DAYS, 10, true",
        "-2, 1, DAYS, 9, false",
        "0, 2, WEEKS, -3, true",
        "0, 2, WEEKS, -4, false",
        "0, 1, MONTHS, -17, true",
        "0, 1, MONTHS, -18, false"
    })
    void event_window(int from, int to, ChronoUnit unit, int event, boolean holds) {
        // Day 10 is 12 March; day -18 is 12 February, a month before.
        assertEquals(holds, event(span(from, unit), span(to, unit), event));
    }

    @ParameterizedTest
    @CsvSource({"-1000, true", "10, true", "11, false"})
    void event_openEnd(int event, boolean holds) {
        assertEquals(holds, event(span(0, ChronoUnit.DAYS), OPEN, event));
    }

    /** It has been by the start, nobody knows when: its window has begun, and runs out as if it had been that day. */
    @ParameterizedTest
    @CsvSource({
        "0, 11, DAYS, true",
        "0, 10, DAYS, false",
        "5, 11, DAYS, true",
        "-2, 1, DAYS, false",
        "0, 240, HOURS, true",
        "0, 216, HOURS, false"
    })
    void event_noDate_countsFromTheStart(int from, int to, ChronoUnit unit, boolean holds) {
        assertEquals(
                holds,
                bites(plan(Rows.when(Anchor.EVENT, span(from, unit), span(to, unit)))
                        .reports(report().build())));
    }

    @Test
    void event_noDate_openEnd_everyDay() {
        assertTrue(bites(
                plan(Rows.when(Anchor.EVENT, span(21, ChronoUnit.DAYS), OPEN)).reports(report().build())));
    }

    /** What may still come, and was not reported as over, has no last day. */
    @ParameterizedTest
    @CsvSource({"PRESENT, true", "HISTORY, false"})
    void event_noDate_mayStillCome_everyDay(Status status, boolean holds) {
        PlanFixtures plan = plan(Rows.when(Anchor.EVENT, span(0, ChronoUnit.DAYS), span(1, ChronoUnit.DAYS)))
                .catalog(c -> c.with(b -> b.condition(Rows.thing().withAhead(Status.PRESENT))))
                .reports(report().status(status).build());

        assertEquals(holds, bites(plan));
    }

    @Test
    void event_mayStillCome_butHasADate_countsFromIt() {
        PlanFixtures plan = plan(Rows.when(Anchor.EVENT, span(0, ChronoUnit.DAYS), span(1, ChronoUnit.DAYS)))
                .catalog(c -> c.with(b -> b.condition(Rows.thing().withAhead(Status.PRESENT))))
                .reports(report().addDates(day(9)).build());

        assertFalse(bites(plan));
    }

    /** A row that no report brings about has no past. */
    @Test
    void event_ofEverybody_everyDay() {
        assertTrue(bites(plan(
                Rows.when(Anchor.EVENT, span(0, ChronoUnit.DAYS), span(1, ChronoUnit.DAYS)),
                Rows.trigger(new Predicate.Everyone()))));
    }

    @Test
    void event_oneOfSeveralDates() {
        PlanFixtures plan = plan(Rows.when(Anchor.EVENT, span(0, ChronoUnit.DAYS), span(1, ChronoUnit.DAYS)))
                .reports(report().addDates(day(0), day(10), day(20)).build());

        assertTrue(bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"RESOLUTION, 9, false", "RESOLUTION, 10, true", "TIME, 9, true"})
    void event_endedEarlier_onlyIfResolutionEndsIt(EndsBy.Way way, int ended, boolean holds) {
        Restriction.Builder restriction = Rows.when(Anchor.EVENT, span(0, ChronoUnit.DAYS), span(30, ChronoUnit.DAYS))
                .ends(java.util.List.of(EndsBy.of(way)));
        PlanFixtures plan = plan(restriction)
                .reports(report().addDates(day(5)).endedOn(day(ended)).build());

        assertEquals(holds, bites(plan));
    }

    // ---- always, first visit, on the day

    @Test
    void always_alsoWhenItIsOver() {
        assertTrue(bites(plan(Rows.when(Anchor.ALWAYS, OPEN, OPEN))
                .reports(report().endedOn(day(-900)).build())));
    }

    @Test
    void onTheDay_neverBlocks() {
        assertFalse(bites(plan(Rows.when(Anchor.ON_THE_DAY, span(0, ChronoUnit.HOURS), span(4, ChronoUnit.HOURS)))
                .reports(report().build())));
    }

    @Test
    void firstVisit_onlyTheFirstOfAnUnknownClient() {
        PlanFixtures plan = plan(Rows.when(Anchor.FIRST_VISIT, OPEN, OPEN)).reports(report().build());
        assertFalse(bites(plan));

        plan.client(c -> c.withMassageHistory(Optional.empty()));
        assertTrue(bites(plan));

        plan.add(plan.visit("w", day(3), 2));
        assertEquals(java.util.List.of("w"), Rows.found(plan).get(0).activities());
        assertEquals(1, Rows.found(plan).size());
    }

    @Test
    void firstVisit_saysNothingOfExercise() {
        PlanFixtures plan = plan(Rows.when(Anchor.FIRST_VISIT, OPEN, OPEN)
                        .elements(java.util.List.of(
                                io.massageplan.safety.Element.of(io.massageplan.safety.ElementKind.EXERCISE))))
                .reports(report().build())
                .client(c -> c.withMassageHistory(Optional.empty()));

        assertFalse(bites(plan.add(plan.walk("w", day(3), 1))));
    }

    // ---- after another touch

    private static PlanFixtures touched() {
        return plan(Rows.when(Anchor.AFTER_TOUCH, span(0, ChronoUnit.HOURS), span(48, ChronoUnit.HOURS)))
                .reports(report().build());
    }

    private static Appointment appointment(int day, LocalTime start, boolean touch) {
        return Appointment.builder()
                .id("physio")
                .date(day(day))
                .start(start)
                .length(Duration.ofMinutes(60))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .touch(touch)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 16:00, true, false",
        "8, 16:01, true, true",
        "8, 16:01, false, false",
        "10, 16:00, true, true",
        "12, 17:59, true, true",
        "10, 18:00, true, true",
        "12, 18:00, true, false",
        "12, 17:59, false, false"
    })
    void afterTouch_appointment(int day, LocalTime start, boolean touch, boolean holds) {
        // An hour from 16:00 on day 8 ends 48 hours before the visit; one from 18:00 on day 12 begins 48 hours after
        // it.
        PlanFixtures plan = touched().request(r -> r.withAppointments(appointment(day, start, touch)));

        assertEquals(holds, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"8, 16:00, false", "8, 16:01, true", "9, 10:00, true", "11, 10:00, true", "12, 18:00, false"})
    void afterTouch_massageOfThePlan(int day, LocalTime start, boolean holds) {
        PlanFixtures plan = touched();
        plan.add(plan.visit("other", day(day), 2).withStart(start));

        assertEquals(
                holds, Rows.found(plan).stream().anyMatch(f -> f.activities().contains("v")));
    }

    @Test
    void afterTouch_itselfDoesNotCount() {
        assertFalse(bites(touched()));
    }

    @Test
    void afterTouch_cancelled_doesNotCount() {
        PlanFixtures plan = touched();
        plan.add(plan.visit("other", day(9), 2).withStatus(ActivityStatus.CANCELLED));

        assertFalse(bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"8, true", "7, false", "10, true", "11, false"})
    void afterTouch_earlierVisit_countsFromTheEndOfItsDay(int day, boolean holds) {
        PlanFixtures plan = touched()
                .history(MassageHistory.builder().addRecentVisits(day(day)).build());
        assertEquals(holds, bites(plan));
    }

    @Test
    void afterTouch_deliveredVisitOfTheHistory_isThatVisit() {
        PlanFixtures plan = touched()
                .history(MassageHistory.builder().addRecentVisits(day(10)).build());
        assertTrue(bites(plan));

        plan.change("v", MassageSession.class, v -> v.withStatus(ActivityStatus.DONE));
        assertFalse(bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true"})
    void afterTouch_earlierVisit_toTheMinute(int day, boolean holds) {
        PlanFixtures plan = touched()
                .history(MassageHistory.builder().addRecentVisits(day(day)).build())
                .change("v", MassageSession.class, v -> v.withStart(LocalTime.MIDNIGHT));

        assertEquals(holds, bites(plan));
    }

    @Test
    void afterTouch_inDays() {
        PlanFixtures plan = plan(Rows.when(Anchor.AFTER_TOUCH, span(0, ChronoUnit.DAYS), span(2, ChronoUnit.DAYS)))
                .reports(report().build());

        assertTrue(bites(plan.request(r -> r.withAppointments(appointment(8, LocalTime.of(16, 1), true)))));
        assertFalse(bites(plan.request(r -> r.withAppointments(appointment(8, LocalTime.of(16, 0), true)))));
    }

    @Test
    void afterTouch_withoutEnd_anyTimeBefore() {
        PlanFixtures plan = plan(Rows.when(Anchor.AFTER_TOUCH, span(0, ChronoUnit.DAYS), OPEN))
                .reports(report().build());

        assertTrue(bites(plan.request(r -> r.withAppointments(appointment(0, LocalTime.of(16, 0), true)))));
        assertFalse(bites(plan.request(r -> r.withAppointments(appointment(12, LocalTime.of(16, 0), true)))
                .client(c -> c.withMassageHistory(MassageHistory.builder().build()))));
        plan.add(plan.visit("other", day(3), 2));
        assertTrue(bites(plan.change("v", MassageSession.class, v -> v)));
    }
}
