package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.Placement;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {
    private static final LocalDate DAY = START;

    /** A visit on Monday from 17:00 to 18:00. */
    private static PlanFixtures plan() {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.visit("v", DAY, 3));
    }

    // ---- no-overlap

    private static PlanFixtures beside(String start) {
        PlanFixtures plan = plan();
        return plan.add(plan.walk("w", DAY, 1).withStart(LocalTime.parse(start)));
    }

    @ParameterizedTest
    @CsvSource({"16:50, 0", "16:51, 1", "17:59, 1", "18:00, 0"})
    void overlap_toTheMinute(String start, int findings) {
        assertEquals(findings, count(beside(start), "no-overlap"));
    }

    @Test
    void overlap_namesBothInOrder() {
        Judged.fires(beside("17:30"), "no-overlap", "v", "w");
    }

    @ParameterizedTest
    @CsvSource({"16:30, 0", "16:31, 1", "16:50, 1", "18:00, 1", "18:19, 1", "18:20, 0"})
    void overlap_travelOnBothSides(String start, int findings) {
        PlanFixtures plan =
                beside(start).request(r -> r.withAvailability(r.availability().withTravelMinutes(20)));

        assertEquals(findings, count(plan, "no-overlap"));
    }

    @Test
    void overlap_thatSpansVisitAndTravel_isToldOnce() {
        PlanFixtures plan =
                beside("17:00").request(r -> r.withAvailability(r.availability().withTravelMinutes(20)));
        plan.change("w", ExerciseBlock.class, b -> b.withLength(Duration.ofMinutes(90)));

        Judged.fires(plan, "no-overlap");
    }

    @Test
    void overlap_coldAtTheVisit_isNotOnTheWay() {
        PlanFixtures plan =
                plan().request(r -> r.withAvailability(r.availability().withTravelMinutes(20)));
        plan.add(plan.thermal("t", DAY, LocalTime.of(16, 45), "HEAT_BEFORE_MASSAGE")
                .withPlacement(Placement.BEFORE_VISIT)
                .withPerformer("MASSAGE_THERAPIST"));
        Judged.silent(plan, "no-overlap");

        plan.add(plan.walk("w", DAY, 1).withStart(LocalTime.of(16, 20)));
        Judged.fires(plan, "no-overlap", "v", "w");
    }

    @Test
    void overlap_coldAtHomeOnTheWay_fires() {
        PlanFixtures plan =
                plan().request(r -> r.withAvailability(r.availability().withTravelMinutes(20)));
        plan.add(plan.thermal("t", DAY, LocalTime.of(16, 45), "HEAT_BEFORE_MASSAGE")
                .withPlacement(Placement.BEFORE_VISIT));

        Judged.fires(plan, "no-overlap", "v", "t");
    }

    @Test
    void overlap_reviewRidesOnItsVisitOnly() {
        PlanFixtures plan = plan();
        plan.add(plan.review("r", "v"));
        Judged.silent(plan, "no-overlap");

        plan.add(plan.walk("w", DAY, 1).withStart(LocalTime.of(17, 55)));
        assertEquals(2, count(plan, "no-overlap"));
    }

    @Test
    void overlap_remoteReviewDuringAVisit_fires() {
        PlanFixtures plan = plan();

        Judged.fires(plan.add(plan.remoteReview("r", DAY).withStart(LocalTime.of(17, 30))), "no-overlap", "v", "r");
    }

    private static Appointment appointment(String start) {
        return Appointment.builder()
                .id("dentist")
                .date(DAY)
                .start(LocalTime.parse(start))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICIAN")
                .profession("PHYSICIAN")
                .status(ActivityStatus.FIRM)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"16:30, 0", "16:31, 1", "18:00, 0"})
    void overlap_appointmentOfTheRequest(String start, int findings) {
        assertEquals(findings, count(plan().request(r -> r.withAppointments(appointment(start))), "no-overlap"));
    }

    @Test
    void overlap_appointmentInBoth_isToldOnce() {
        PlanFixtures plan = plan().request(r -> r.withAppointments(appointment("17:30")));

        Judged.fires(plan.add(appointment("17:30")), "no-overlap", "v", "dentist");
    }

    @Test
    void overlap_cancelled_silent() {
        PlanFixtures plan = plan();
        plan.add(plan.block("s", DAY, ExerciseKind.STRENGTH, 1, "BRIDGE")
                .withStart(LocalTime.of(17, 30))
                .withStatus(ActivityStatus.CANCELLED));

        Judged.silent(plan, "no-overlap");
    }

    @Test
    void overlap_sameTimeOnAnotherDay_silent() {
        PlanFixtures plan = plan();
        plan.add(plan.walk("w", DAY.plusDays(1), 1).withStart(LocalTime.of(17, 0)));

        Judged.silent(plan, "no-overlap");
        assertEquals(
                List.of("v", "w"),
                plan.plan().activities().stream().map(Activity::id).toList());
    }

    // ---- appointments-kept

    @Test
    void appointments_movedInThePlan_fires() {
        PlanFixtures plan = plan().request(r -> r.withAppointments(appointment("09:00")));
        Judged.fires(plan, "appointments-kept");
        Judged.silent(plan.add(appointment("09:00")), "appointments-kept");

        for (Appointment moved : List.of(
                appointment("10:00"),
                appointment("09:00").withDate(DAY.plusDays(1)),
                appointment("09:00").withStatus(ActivityStatus.OUTLINE),
                appointment("09:00").withTouch(true),
                appointment("09:00").withLength(Duration.ofMinutes(31)))) {
            Judged.fires(plan.without("dentist").add(moved), "appointments-kept", "dentist");
        }
    }

    @Test
    void appointments_nobodyAskedFor_fire() {
        Judged.fires(plan().add(appointment("09:00")), "appointments-kept", "dentist");
    }

    @Test
    void appointments_outsideThePlan_needNotStandInIt() {
        LocalDate last = START.plusWeeks(plan().plan().weeks()).minusDays(1);
        Judged.fires(plan().request(r -> r.withAppointments(appointment("09:00").withDate(last))), "appointments-kept");
        Judged.silent(
                plan().request(r -> r.withAppointments(appointment("09:00").withDate(last.plusDays(1)))),
                "appointments-kept");
    }

    @Test
    void appointments_movedInThePlan_standWhereTheyAreFixed() {
        PlanFixtures plan = plan().request(r -> r.withAppointments(appointment("17:30")));

        Judged.fires(plan.add(appointment("09:00")), "no-overlap", "v", "dentist");
    }
}
