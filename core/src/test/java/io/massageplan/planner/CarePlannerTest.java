package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.FreeTime;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.InvalidRequestException;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.VisitBudget;
import io.massageplan.planner.Relaxation.Demand;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One request for each thing that can become of one, and for each choice a reader would ask about. */
class CarePlannerTest {
    private static final LocalDate START = Profiles.START;
    private static final LocalDate TUESDAY = START.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private static ClientProfile.Builder client() {
        return Profiles.healthy().answers(Profiles.allNo()).consent(Consent.GIVEN);
    }

    private static ClientProfile.Builder withBackPain() {
        return client().addComplaints(pain("LOWER_BACK").build());
    }

    private static Complaint.Builder pain(String region) {
        return Complaint.builder()
                .site(Site.of(region))
                .painNow(5)
                .onset(START.minusDays(200))
                .cause(Cause.POSTURE);
    }

    private static ConditionReport report(String condition, Status status, LocalDate date) {
        return ConditionReport.builder()
                .condition(condition)
                .status(status)
                .addDates(date)
                .build();
    }

    private static PlanRequest.Builder request(ClientProfile.Builder client, int weeks) {
        FreeTime free = FreeTime.of(
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
                LocalTime.of(17, 0),
                LocalTime.of(20, 30));
        return PlanRequest.builder()
                .client(Profiles.consistent(client.build()))
                .start(START)
                .weeks(weeks)
                .availability(Availability.builder().addWeekly(free).build());
    }

    private static PlanResult result(PlanRequest.Builder request) {
        return CarePlanner.standard().plan(request.build());
    }

    private static CarePlan plan(PlanRequest.Builder request) {
        return assertInstanceOf(PlanResult.Planned.class, result(request)).plan();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    // ---- the four results

    @Test
    void plan_redFlagsNotAsked_needsAnswers() {
        PlanResult.NeedsAnswers needs = assertInstanceOf(
                PlanResult.NeedsAnswers.class, result(request(withBackPain().redFlags(RedFlagAnswers.notAsked()), 3)));

        assertTrue(needs.questions().get(0).redFlag());
        assertTrue(needs.questions().get(0).required());
    }

    @Test
    void plan_recentHeartAttack_referredToSomebody() {
        ClientProfile.Builder client =
                withBackPain().addConditions(report("HEART_ATTACK", Status.ACUTE, START.minusDays(10)));
        PlanResult.Referred referred = assertInstanceOf(PlanResult.Referred.class, result(request(client, 4)));

        assertTrue(rules(referred.reasons()).contains("B7.1"));
        assertTrue(referred.referrals().stream()
                .anyMatch(r -> r.stopsPlan() && r.reason().rule().equals("B7.1") && r.to().equals("PHYSICIAN")));
    }

    @Test
    void plan_flu_waitsForItsEnd_becauseOfTheFluAlone() {
        ClientProfile.Builder client =
                withBackPain().addConditions(report("INFLUENZA", Status.ACUTE, START.minusDays(2)));
        PlanResult.Infeasible waits = assertInstanceOf(PlanResult.Infeasible.class, result(request(client, 4)));

        assertEquals(List.of("conflict-blocked", "B2.1"), rules(waits.conflict()));
        assertEquals(
                List.of("relax-until-over"),
                waits.relaxations().stream().map(r -> r.reason().rule()).toList());
    }

    @Test
    void plan_warningSign_urgencyIsThatOfTheFinding() {
        ClientProfile.Builder client =
                withBackPain().addConditions(report("CAUDA_EQUINA_SYNDROME", Status.SUSPECTED, START.minusDays(1)));
        PlanResult.Referred referred = assertInstanceOf(PlanResult.Referred.class, result(request(client, 2)));

        Urgency most = referred.referrals().stream()
                .filter(r -> r.stopsPlan())
                .map(r -> r.urgency())
                .max(Urgency::compareTo)
                .orElseThrow();
        assertEquals(most, referred.urgency());
        assertEquals(Urgency.EMERGENCY, referred.urgency());
    }

    @Test
    void plan_pinOutsideFreeTime_namesThePinAndTheTimes() {
        Pin sunday = Pin.builder().kind(PinKind.VISIT).date(START.plusDays(6)).build();
        PlanResult.Infeasible infeasible = assertInstanceOf(
                PlanResult.Infeasible.class, result(request(withBackPain(), 3).addPins(sunday)));

        assertEquals(List.of("conflict-pin", "conflict-free-times"), rules(infeasible.conflict()));
        assertEquals(
                List.of(Demand.PIN, Demand.AVAILABILITY),
                infeasible.relaxations().stream().map(Relaxation::demand).toList());
    }

    @Test
    void plan_budgetBelowTheFloor_saysHowMuchIsEnough() {
        VisitBudget none = new VisitBudget(BudgetUnit.VISITS, 0, new TreeMap<>());
        PlanResult.Infeasible infeasible = assertInstanceOf(
                PlanResult.Infeasible.class, result(request(withBackPain(), 4).budget(none)));

        assertEquals(List.of("conflict-budget", "conflict-floors"), rules(infeasible.conflict()));
        Reason budget = infeasible.relaxations().get(0).reason();
        int enough = Integer.parseInt(budget.facts().getOrDefault("enough", "0"));
        VisitBudget more = new VisitBudget(BudgetUnit.VISITS, enough, new TreeMap<>());
        VisitBudget less = new VisitBudget(BudgetUnit.VISITS, enough - 1, new TreeMap<>());
        assertInstanceOf(
                PlanResult.Planned.class, result(request(withBackPain(), 4).budget(more)));
        assertInstanceOf(
                PlanResult.Infeasible.class, result(request(withBackPain(), 4).budget(less)));
    }

    @Test
    void plan_pinOnABlockedDay_saysWhatBlocks() {
        Pin pin = Pin.builder().kind(PinKind.VISIT).date(START.plusDays(1)).build();
        ClientProfile.Builder client = withBackPain().consent(Consent.REFUSED);
        PlanResult.Infeasible infeasible = assertInstanceOf(
                PlanResult.Infeasible.class, result(request(client, 3).addPins(pin)));

        assertEquals("conflict-pin", infeasible.conflict().get(0).rule());
        assertTrue(infeasible.conflict().size() > 1, "what blocks");
    }

    // ---- around what is fixed and known

    @Test
    void plan_pinnedTechnique_isKept() {
        Pin pin = Pin.builder()
                .kind(PinKind.VISIT)
                .date(START.plusDays(3))
                .technique("SWEDISH")
                .build();
        CarePlan plan = plan(request(withBackPain(), 3).addPins(pin));

        assertEquals(
                "SWEDISH",
                plan.activities(MassageSession.class).stream()
                        .filter(s -> s.date().equals(pin.date()))
                        .findFirst()
                        .orElseThrow()
                        .segments()
                        .get(0)
                        .technique());
    }

    @Test
    void plan_massagedOnTheFirstDay_notAgainThatDay() {
        MassageHistory today = MassageHistory.builder()
                .lastVisit(START)
                .lastPressure(PressureLevel.of(3))
                .build();
        PlanRequest.Builder request = request(withBackPain().massageHistory(today), 3)
                .availability(Availability.builder()
                        .addWeekly(FreeTime.of(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(17, 0), LocalTime.of(20, 30)))
                        .build());
        CarePlan plan = plan(request);

        assertTrue(plan.activities(MassageSession.class).stream()
                .noneMatch(s -> s.date().equals(START)));
    }

    @Test
    void plan_reflexologyAfterAnotherTouch_waits() {
        Appointment physio = Appointment.builder()
                .id("physio")
                .date(START.plusDays(1))
                .start(LocalTime.of(10, 0))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .touch(true)
                .build();
        Pin pin = Pin.builder()
                .kind(PinKind.VISIT)
                .date(START.plusDays(1))
                .technique("REFLEXOLOGY")
                .build();
        PlanRequest.Builder stress =
                request(client(), 2).protocol("STRESS_RELIEF").addPins(pin);

        assertInstanceOf(PlanResult.Planned.class, result(stress));
        assertInstanceOf(PlanResult.Infeasible.class, result(stress.addAppointments(physio)));
    }

    @Test
    void plan_anotherTouchAfterReflexology_waits() {
        // The end of one plan week and the beginning of the next: a week holds one visit.
        Pin sunday = Pin.builder()
                .kind(PinKind.VISIT)
                .date(START.plusDays(6))
                .technique("REFLEXOLOGY")
                .build();
        Pin monday = Pin.builder()
                .kind(PinKind.VISIT)
                .date(START.plusDays(7))
                .technique("SWEDISH")
                .build();
        FreeTime free = FreeTime.of(EnumSet.allOf(DayOfWeek.class), LocalTime.of(17, 0), LocalTime.of(20, 30));
        PlanRequest.Builder stress = request(client(), 2)
                .protocol("STRESS_RELIEF")
                .availability(Availability.builder().addWeekly(free).build());

        assertInstanceOf(PlanResult.Infeasible.class, result(stress.pins(List.of(sunday, monday))));
        Pin wednesday = monday.withDate(START.plusDays(9));
        assertInstanceOf(PlanResult.Planned.class, result(stress.pins(List.of(sunday, wednesday))));
        Pin swedish = sunday.withTechnique("SWEDISH");
        assertInstanceOf(PlanResult.Planned.class, result(stress.pins(List.of(swedish, monday))));
    }

    @Test
    void plan_longFlight_visitOneOrTwoDaysAfterLanding() {
        LoadReport flight = LoadReport.builder()
                .event("LONG_FLIGHT")
                .date(START.plusDays(9))
                .build();
        LocalDate landed = flight.date();
        CarePlan plan = plan(request(client().addLoads(flight), 8));

        assertTrue(plan.activities(MassageSession.class).stream()
                .map(MassageSession::date)
                .anyMatch(d -> d.equals(landed.plusDays(1)) || d.equals(landed.plusDays(2))));
    }

    @Test
    void plan_hardTraining_noSecondOneThatDayOrTheNext() {
        LoadReport hard = LoadReport.builder()
                .event("HARD_TRAINING")
                .date(START.plusDays(8))
                .build();
        CarePlan plan = plan(request(client().addLoads(hard), 3).protocol("SPORTS_RECOVERY"));

        List<LocalDate> runs = plan.activities(ExerciseBlock.class).stream()
                .filter(b -> b.kind() == ExerciseKind.STRENUOUS)
                .map(ExerciseBlock::date)
                .toList();
        assertFalse(runs.isEmpty());
        assertTrue(runs.stream()
                .noneMatch(d -> !d.isBefore(hard.date().minusDays(2))
                        && !d.isAfter(hard.date().plusDays(1))));
    }

    private static List<MassageSession> visits(CarePlan plan, LocalDate day) {
        return plan.activities().stream()
                .filter(MassageSession.class::isInstance)
                .map(MassageSession.class::cast)
                .filter(v -> v.date().equals(day))
                .toList();
    }

    @Test
    void plan_race_noVisitOnItsDay_butAfterItIfItsHourIsKnown() {
        PlanRequest.Builder request = request(
                        withBackPain()
                                .addLoads(LoadReport.builder()
                                        .event("RACE")
                                        .date(TUESDAY)
                                        .build()),
                        2)
                .addPins(Pin.builder().kind(PinKind.VISIT).date(TUESDAY).build());
        assertInstanceOf(PlanResult.Infeasible.class, result(request));

        MassageSession after =
                visits(plan(request.addAppointments(effort("15:00"))), TUESDAY).get(0);
        assertFalse(
                after.start().isBefore(LocalTime.of(16, 0)), () -> after.start().toString());
    }

    @Test
    void plan_fixedTraining_comesBeforeTheVisitOfItsDay() {
        PlanRequest.Builder request = request(withBackPain(), 2)
                .addPins(Pin.builder().kind(PinKind.VISIT).date(TUESDAY).build())
                .addAppointments(effort("19:15"));

        // Before it there would be room.
        assertInstanceOf(PlanResult.Infeasible.class, result(request));
    }

    private static Appointment effort(String start) {
        return Appointment.builder()
                .id("effort")
                .date(TUESDAY)
                .start(LocalTime.parse(start))
                .length(Duration.ofMinutes(60))
                .performer("FITNESS_INSTRUCTOR")
                .profession("FITNESS_INSTRUCTOR")
                .status(ActivityStatus.FIRM)
                .strenuous(true)
                .build();
    }

    @Test
    void plan_oneSmallPlace_shortVisits() {
        CarePlan plan = plan(request(
                client().addComplaints(
                                pain("FOOT").site(Site.of("FOOT", Side.LEFT)).build()),
                3));

        assertTrue(plan.activities(MassageSession.class).stream()
                .allMatch(s -> s.length().toMinutes() == 30));
    }

    @Test
    void plan_weekAway_saysWhy() {
        PlanRequest.Builder request = request(withBackPain(), 3)
                .availability(Availability.builder()
                        .addWeekly(
                                FreeTime.of(EnumSet.allOf(DayOfWeek.class), LocalTime.of(17, 0), LocalTime.of(20, 30)))
                        .addBreaks(new Break(START.plusDays(6), START.plusDays(14), BreakKind.TRAVEL))
                        .build());

        assertTrue(plan(request)
                .notes()
                .contains(Instruction.of(
                        "plan.week-away",
                        "week",
                        "2",
                        "from",
                        START.plusDays(7).toString(),
                        "to",
                        START.plusDays(13).toString())));
    }

    @Test
    void plan_visitBeforeALongBreak_isNotSaved() {
        ClientProfile.Builder client = withBackPain()
                .massageHistory(MassageHistory.builder()
                        .lastVisit(START.minusDays(20))
                        .lastPressure(PressureLevel.of(3))
                        .build());
        Break away = new Break(START.plusDays(7), START.plusDays(34), BreakKind.NO_VISITS);
        CarePlan plan = plan(request(client, 8)
                .availability(Availability.builder()
                        .addWeekly(
                                FreeTime.of(EnumSet.allOf(DayOfWeek.class), LocalTime.of(17, 0), LocalTime.of(20, 30)))
                        .addBreaks(away)
                        .build()));
        assertTrue(plan.activities(MassageSession.class).stream()
                .anyMatch(session -> session.date().isBefore(away.from())));
    }

    @Test
    void plan_stressProtocol_measuredByItsOwnMeasure() {
        assertEquals(
                "PGIC",
                plan(request(client(), 2).protocol("STRESS_RELIEF"))
                        .goals()
                        .get(0)
                        .measure());
    }

    @Test
    void plan_clearanceWithoutPressure_mediumAtMostAndSaysSo() {
        ConditionReport disc = report("HERNIATED_DISC", Status.CONTROLLED, START.minusDays(60));
        Clearance letter =
                Clearance.builder().by("PHYSICIAN").given(START.minusDays(3)).build();
        ClientProfile.Builder client = withBackPain().addConditions(disc).addClearances(letter);
        List<MassageSession> visits = plan(request(client, 8)).activities(MassageSession.class);

        assertFalse(visits.isEmpty());
        assertAll(visits.stream().map(v -> () -> {
            assertTrue(rules(v.reasons()).contains("plan-cleared-pressure"), v.id());
            assertTrue(
                    v.segments().stream()
                            .filter(s -> s.site().region().equals("LOWER_BACK"))
                            .allMatch(s -> s.pressure().level() <= 3),
                    v.id());
        }));
    }

    // ---- what cannot be read

    @Test
    void plan_unknownIdsAndOverlap_refusedAtOnceWithProblems() {
        Appointment.Builder fixed = Appointment.builder()
                .date(START)
                .start(LocalTime.of(10, 0))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM);
        PlanRequest.Builder request = request(withBackPain(), 3)
                .protocol("NOPE")
                .addAppointments(
                        fixed.id("a").build(),
                        fixed.id("b").start(LocalTime.of(10, 15)).build());
        InvalidRequestException error = assertThrows(InvalidRequestException.class, () -> result(request));

        assertEquals(
                List.of("/protocol", "/appointments/1/start"),
                error.problems().stream().map(p -> p.pointer()).toList());
    }

    @Test
    void plan_dayNobodyLivesOn_refusedWithAdvice() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class,
                    () -> result(request(client(), 3).start(day)));

            assertEquals(
                    "The start (" + day + ") must be from 1900-01-01 to 2200-12-31. Maybe check the year.",
                    error.getMessage());
        }
    }
}
