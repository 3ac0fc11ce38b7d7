package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.catalog.Catalog;
import io.massageplan.screening.Problem;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed appointments that cannot stand beside each other, or beside what a plan adds. */
class AppointmentProblemsTest {
    private static final LocalDate DAY = PlanFixtures.START.plusDays(3);

    private static List<String> beside(Appointment... appointments) {
        PlanRequest request = PlanFixtures.settling().request().withAppointments(appointments);
        return RequestProblems.of(request, Catalog.standard()).stream()
                .map(Problem::message)
                .toList();
    }

    /** Half an hour from ten. */
    private static Appointment physio(String id) {
        return Appointment.builder()
                .id(id)
                .date(DAY)
                .start(LocalTime.of(10, 0))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit-1", "exercise-12", "thermal-007", "review-2"})
    void appointment_idLikeThatOfAPlan(String id) {
        assertEquals(
                List.of("The id (" + id + ") of /appointments/0 must not look like an id that a plan gives itself."
                        + " Maybe call it appointment-1."),
                beside(physio(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "visit-", "visit-1a", "a-visit-1", "Visit-1", "appointment-1"})
    void appointment_idOfItsOwn(String id) {
        assertEquals(List.of(), beside(physio(id)));
    }

    @Test
    void appointment_idRepeated_whateverTheDay() {
        assertEquals(
                List.of("The id (a) of /appointments/1 must not be repeated. Maybe give each appointment its own id."),
                beside(physio("a"), physio("a").withDate(DAY.plusDays(1))));
        assertEquals(1, beside(physio("a"), physio("a")).size());
    }

    /** Beside half an hour from ten: the last that still leaves it alone, and the first that does not. */
    @ParameterizedTest
    @CsvSource({
        "09:30, 30, false",
        "09:30, 31, true",
        "10:29, 5, true",
        "10:30, 5, false",
        "10:10, 5, true",
        "09:00, 120, true",
        "10:00, 30, true"
    })
    void appointment_overlap(LocalTime start, int minutes, boolean overlap) {
        Appointment other = physio("b").withStart(start).withLength(Duration.ofMinutes(minutes));

        assertEquals(
                overlap
                        ? List.of("The start (" + start + ") of /appointments/1 must not overlap the appointment"
                                + " from 10:00 to 10:30 on 2026-03-05. Maybe cancel one of the two.")
                        : List.of(),
                beside(physio("a"), other));
        assertEquals(List.of(), beside(physio("a"), other.withDate(DAY.plusDays(1))));
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void appointment_overlap_onlyOfWhatTakesPlace(ActivityStatus status) {
        boolean takesPlace = status != ActivityStatus.CANCELLED && status != ActivityStatus.MISSED;
        Appointment other = physio("b").withStatus(status);

        assertEquals(takesPlace ? 1 : 0, beside(physio("a"), other).size());
        assertEquals(takesPlace ? 1 : 0, beside(other, physio("a")).size());
    }
}
