package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Site;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.FreeTime;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.ScoreDifference.TermDifference;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prices of wishes, and what stands in their way. */
class WhyNotTest {
    private static final LocalDate START = Profiles.START;
    private static final LocalDate END = START.plusDays(41);
    private static final CarePlanner PLANNER = CarePlanner.standard();

    private static ClientProfile.Builder client() {
        return Profiles.healthy()
                .answers(Profiles.allNo())
                .consent(Consent.GIVEN)
                .addComplaints(Complaint.builder()
                        .site(Site.of("LOWER_BACK"))
                        .painNow(5)
                        .onset(START.minusDays(200))
                        .build());
    }

    private static PlanRequest request(ClientProfile.Builder client) {
        return PlanRequest.builder()
                .client(Profiles.consistent(client.build()))
                .start(START)
                .weeks(6)
                .availability(Availability.builder()
                        .addWeekly(FreeTime.of(
                                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                                LocalTime.of(17, 0),
                                LocalTime.of(20, 30)))
                        .build())
                .build();
    }

    private static CarePlan plan(PlanRequest request) {
        return assertInstanceOf(PlanResult.Planned.class, PLANNER.plan(request)).plan();
    }

    private static WhyNot ask(PlanRequest request, Wish wish) {
        return PLANNER.whyNot(request, plan(request), wish);
    }

    private static List<String> refusal(PlanRequest request, Wish wish) {
        return assertInstanceOf(WhyNot.Refused.class, ask(request, wish)).reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private static Wish visit(VisitWish visit) {
        return new Wish.Visit(START, END, visit);
    }

    private static VisitWish technique(String id) {
        return VisitWish.builder().technique(id).build();
    }

    // ---- a price

    @Test
    void whyNot_whatThePlanGivesAnyway_costsNothing() {
        PlanRequest request = request(client());
        WhyNot.Granted granted = assertInstanceOf(WhyNot.Granted.class, ask(request, visit(VisitWish.ANY)));
        assertEquals(0, granted.price());
        assertTrue(granted.isExact());
        assertEquals(List.of(), granted.terms().terms());
        assertEquals(plan(request).activities(), granted.best().plan().activities());
    }

    @Test
    void whyNot_aTechniqueThatFitsLess_hasItsPriceOnItsTerms() {
        PlanRequest request = request(client());
        WhyNot.Granted granted =
                assertInstanceOf(WhyNot.Granted.class, ask(request, new Wish.EachVisit(technique("SHIATSU"))));
        assertTrue(granted.price() > 0);
        assertEquals(
                granted.price(),
                granted.terms().terms().stream()
                        .mapToInt(TermDifference::points)
                        .sum());
        assertTrue(granted.terms().terms().stream().anyMatch(t -> t.term().equals("massage-fit")));
        assertTrue(granted.best().plan().activities(MassageSession.class).stream()
                .allMatch(v -> v.segments().get(0).technique().equals("SHIATSU")));
    }

    @Test
    void whyNot_anotherNumberOfVisits_isPlannedAround() {
        PlanRequest request = request(client());
        int visits = plan(request).activities(MassageSession.class).size();
        WhyNot.Granted fewer = assertInstanceOf(WhyNot.Granted.class, ask(request, new Wish.VisitsInAll(visits - 1)));
        assertTrue(fewer.price() > 0);
        assertEquals(
                visits - 1, fewer.best().plan().activities(MassageSession.class).size());
    }

    @Test
    void whyNot_grantedPlan_saysInItsIdThatItIsAnother() {
        PlanRequest request = request(client());
        WhyNot.Granted granted = assertInstanceOf(WhyNot.Granted.class, ask(request, visit(VisitWish.ANY)));
        assertEquals(
                plan(request).planId().replace("plan-", "plan-wish-"),
                granted.best().plan().planId());
    }

    // ---- what is in the way

    @Test
    void whyNot_mondayWithoutFreeTime_namesTheTimes() {
        WhyNot.Refused refused = assertInstanceOf(
                WhyNot.Refused.class, ask(request(client()), new Wish.Visit(START, START, VisitWish.ANY)));
        assertEquals(
                List.of("conflict-free-times"),
                refused.reasons().stream().map(Reason::rule).toList());
        assertEquals(
                List.of(Relaxation.Demand.AVAILABILITY),
                refused.relaxations().stream().map(Relaxation::demand).toList());
    }

    @Test
    void whyNot_aDayOfABreak_namesTheBreak() {
        PlanRequest request = request(client());
        PlanRequest away = request.withAvailability(request.availability()
                .withBreaks(new Break(START.plusDays(7), START.plusDays(13), BreakKind.NO_VISITS)));
        assertEquals(
                List.of("conflict-break"),
                refusal(away, new Wish.Visit(START.plusDays(8), START.plusDays(8), VisitWish.ANY)));
    }

    @Test
    void whyNot_whatAConditionForbids_namesItsRowWithWhatEndsIt() {
        PlanRequest request = request(client().addConditions(ConditionReport.builder()
                .condition("HERNIATED_DISC")
                .status(Status.ACUTE)
                .addDates(START.minusDays(30))
                .build()));
        WhyNot.Refused refused = assertInstanceOf(
                WhyNot.Refused.class,
                ask(
                        request,
                        visit(VisitWish.builder()
                                .technique("DEEP_TISSUE")
                                .site(Site.of("LOWER_BACK"))
                                .pressureLeast(PressureLevel.of(4))
                                .build())));
        assertTrue(
                refused.reasons().stream()
                        .anyMatch(r -> r.facts().containsKey("row") && r.facts().containsKey("ends")),
                refused.reasons().toString());
        assertEquals(List.of(), refused.relaxations(), "a safety rule is never offered");
    }

    @Test
    void whyNot_firmOnTheFirstDay_isTheLimitOfAFirstVisit() {
        PlanRequest request = request(client());
        assertEquals(
                List.of("why-not-first-visit-pressure"),
                refusal(
                        request,
                        new Wish.Visit(
                                START,
                                START,
                                VisitWish.builder()
                                        .pressureLeast(PressureLevel.of(4))
                                        .build())));
    }

    @Test
    void whyNot_moreVisitsThanTheWeekHas_isThePhase() {
        assertEquals(List.of("why-not-visits-in-week"), refusal(request(client()), new Wish.VisitsPerWeek(2, 2, 7, 7)));
    }

    @Test
    void whyNot_aPlaceThatDoesNotHurt_asksForTheComplaint() {
        assertEquals(
                List.of("why-not-site"),
                refusal(
                        request(client()),
                        visit(VisitWish.builder().site(Site.of("FOREARM")).build())));
    }

    @Test
    void whyNot_weeksWithoutAnyVisit_isTheFloor() {
        List<String> rules = refusal(request(client()), new Wish.NoVisit(START, END));
        assertEquals(List.of("conflict-floors"), rules);
    }

    @Test
    void whyNot_exerciseThatThePhaseDoesNotHold_isSaid() {
        assertFalse(refusal(request(client()), new Wish.Exercise(ExerciseKind.CLASS, START, START))
                .isEmpty());
    }

    // ---- what cannot be asked

    @Test
    void whyNot_aPlanOfAnotherRequest_isRefused() {
        PlanRequest request = request(client());
        CarePlan other = plan(request.withWeeks(7));
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> PLANNER.whyNot(request, other, visit(VisitWish.ANY)));
        assertEquals("requestDigest", refused.field());
    }

    @Test
    void whyNot_daysAndIdsThatAreNotThere_areRefused() {
        PlanRequest request = request(client());
        CarePlan plan = plan(request);
        LocalDate before = START.minusDays(1);
        LocalDate after = END.plusDays(1);
        assertThrows(
                InvalidValueException.class,
                () -> PLANNER.whyNot(request, plan, new Wish.Visit(before, END, VisitWish.ANY)));
        assertThrows(InvalidValueException.class, () -> PLANNER.whyNot(request, plan, new Wish.NoVisit(START, after)));
        assertThrows(
                InvalidValueException.class, () -> PLANNER.whyNot(request, plan, new Wish.VisitsPerWeek(1, 7, 1, 1)));
        UnknownIdException unknown = assertThrows(
                UnknownIdException.class, () -> PLANNER.whyNot(request, plan, visit(technique("SHIATZU"))));
        assertEquals("SHIATSU", unknown.nearest().orElseThrow());
    }

    @Test
    void wish_reversed_isRefused() {
        assertThrows(InvalidValueException.class, () -> new Wish.NoVisit(END, START));
        assertThrows(InvalidValueException.class, () -> new Wish.VisitsPerWeek(2, 1, 0, 1));
        assertThrows(InvalidValueException.class, () -> new Wish.VisitsPerWeek(1, 1, 2, 1));
        assertThrows(InvalidValueException.class, () -> new Wish.VisitsInAll(-1));
        VisitWish.Builder pressure =
                VisitWish.builder().pressureLeast(PressureLevel.of(3)).pressureMost(PressureLevel.of(2));
        assertThrows(InvalidValueException.class, pressure::build);
        VisitWish.Builder start =
                VisitWish.builder().startFrom(LocalTime.of(18, 0)).startTo(LocalTime.of(17, 59));
        assertThrows(InvalidValueException.class, start::build);
    }
}
