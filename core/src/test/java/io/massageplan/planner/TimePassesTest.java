package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.FreeTime;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Review;
import io.massageplan.safety.Clearance;
import io.massageplan.testing.Profiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes by itself needs a day and no doctor; a child that is born inside a plan ends it. */
class TimePassesTest {
    private static final LocalDate START = Profiles.START;

    private static PlanResult plan(ConditionReport report) {
        return plan(report, "LOWER_BACK");
    }

    private static PlanResult plan(ConditionReport report, String sore) {
        FreeTime free = FreeTime.of(
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), LocalTime.of(17, 0), LocalTime.of(20, 30));
        ClientProfile client = Profiles.healthy()
                .answers(Profiles.allNo())
                .consent(Consent.GIVEN)
                .addConditions(report)
                .addClearances(Clearance.builder().by("MIDWIFE").given(START).build())
                .addComplaints(Complaint.builder()
                        .site(Site.of(sore))
                        .painNow(4)
                        .onset(START.minusDays(200))
                        .build())
                .build();
        return CarePlanner.standard()
                .plan(PlanRequest.builder()
                        .client(Profiles.consistent(client))
                        .start(START)
                        .weeks(6)
                        .availability(Availability.builder().addWeekly(free).build())
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFLUENZA", "COVID_19", "INTOXICATION", "FEVER"})
    void whatPasses_asksForTheDayItEnds_notForADoctor(String condition) {
        PlanResult.Infeasible waits = assertInstanceOf(
                PlanResult.Infeasible.class,
                plan(ConditionReport.builder().condition(condition).build(), "SHOULDER"));
        assertTrue(
                waits.relaxations().stream()
                        .anyMatch(r -> r.reason().rule().equals("relax-until-over")
                                && r.reason().facts().get("condition").equals(condition)),
                waits.relaxations().toString());
    }

    @Test
    void feverWithBackPain_isAWarningSign() {
        assertInstanceOf(
                PlanResult.Referred.class,
                plan(ConditionReport.builder().condition("FEVER").build()));
    }

    @Test
    void whatHasPassed_isPlanned() {
        assertInstanceOf(
                PlanResult.Planned.class,
                plan(ConditionReport.builder()
                        .condition("INFLUENZA")
                        .addDates(START.minusDays(3))
                        .endedOn(START.plusDays(3))
                        .build()));
    }

    @Test
    void whatNeedsAClinician_isStillReferred() {
        assertInstanceOf(
                PlanResult.Referred.class,
                plan(ConditionReport.builder().condition("SPINAL_INFECTION").build()));
    }

    // ---- birth

    private static CarePlan pregnant(LocalDate due) {
        return assertInstanceOf(
                        PlanResult.Planned.class,
                        plan(ConditionReport.builder()
                                .condition("PREGNANCY")
                                .addDates(due.minusWeeks(40))
                                .build()))
                .plan();
    }

    private static Stream<String> told(CarePlan plan) {
        return plan.notes().stream()
                .filter(i -> i.text().equals("pregnancy.due-date"))
                .map(i -> i.facts().get("date"));
    }

    private static boolean isReviewedOn(CarePlan plan, LocalDate day) {
        return plan.activities(Review.class).stream().anyMatch(r -> r.date().equals(day));
    }

    @Test
    void dueDateInsideThePlan_isSaid_andReviewed() {
        LocalDate due = START.plusDays(10);
        CarePlan plan = pregnant(due);
        assertEquals(List.of(due.toString()), told(plan).toList());
        assertTrue(isReviewedOn(plan, due));
    }

    @Test
    void dueDate_lastDayOfThePlan_andTheDayAfter() {
        LocalDate last = START.plusDays(41);
        assertEquals(List.of(last.toString()), told(pregnant(last)).toList());
        assertTrue(isReviewedOn(pregnant(last), last));
        assertEquals(List.of(), told(pregnant(last.plusDays(1))).toList());
    }
}
