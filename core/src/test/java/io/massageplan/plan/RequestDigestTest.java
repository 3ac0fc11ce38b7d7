package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.FreeTime;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Use;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RequestDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Site NECK = Site.of("NECK");
    private static final PlanRequest BASE = base();

    private static PlanRequest base() {
        return PlanRequest.builder()
                .client(ClientProfile.builder()
                        .id("c")
                        .birthYear(1980)
                        .redFlags(RedFlagAnswers.allNo())
                        .build())
                .start(DAY)
                .weeks(4)
                .availability(availability())
                .addPractitioners(practitioner())
                .budget(budget())
                .addPins(pin())
                .addAppointments(appointment())
                .addOverrides(override())
                .build();
    }

    private static Availability availability() {
        return Availability.builder()
                .addWeekly(freeTime())
                .addBreaks(new Break(DAY, DAY, BreakKind.TRAVEL))
                .build();
    }

    private static FreeTime freeTime() {
        return new FreeTime(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                EnumSet.of(Use.VISIT, Use.HOME));
    }

    private static Practitioner practitioner() {
        return Practitioner.builder().id("p").build();
    }

    private static VisitBudget budget() {
        return new VisitBudget(BudgetUnit.MONEY, 100, new TreeMap<>(Map.of(30, 40)));
    }

    private static Pin pin() {
        return Pin.builder().kind(PinKind.VISIT).date(DAY).build();
    }

    private static Appointment appointment() {
        return Appointment.builder()
                .id("a")
                .date(DAY)
                .start(LocalTime.of(8, 0))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICIAN")
                .profession("PHYSICIAN")
                .status(ActivityStatus.FIRM)
                .addReasons(reason())
                .addInstructions(Instruction.of("t", "a", "1"))
                .build();
    }

    private static Reason reason() {
        return Reason.of("r", List.of("S1"), "a", "1");
    }

    private static RuleOverride override() {
        return RuleOverride.builder()
                .rule("C11")
                .reason("-")
                .by("-")
                .from(DAY)
                .until(DAY.plusDays(9))
                .build();
    }

    private static PlanRequest with(UnaryOperator<ClientProfile> change) {
        return BASE.withClient(change.apply(BASE.client()));
    }

    // ---- the parts

    @Test
    void of_request_everyPartCounts() {
        new DigestChanges<PlanRequest>()
                .part("client", r -> r.withClient(r.client().withId("d")))
                .part("start", r -> r.withStart(DAY.plusDays(1)))
                .part("weeks", r -> r.withWeeks(5))
                .part("availability", r -> r.withAvailability(r.availability().withTravelMinutes(5)))
                .part("practitioners", r -> r.withPractitioners())
                .part("protocol", r -> r.withProtocol("CHRONIC"))
                .part("budget", r -> r.withBudget(Optional.empty()))
                .part("homeMinutesPerDay", r -> r.withHomeMinutesPerDay(60))
                .part("homeMinutesPerWeek", r -> r.withHomeMinutesPerWeek(60))
                .part("pins", r -> r.withPins())
                .part("appointments", r -> r.withAppointments())
                .part("overrides", r -> r.withOverrides())
                .part("visitMinutesMost", r -> r.withVisitMinutesMost(60))
                .part("delivered", r -> r.withDelivered(delivered()))
                .differ(PlanRequest.class, BASE, r -> r);
    }

    private static Delivered delivered() {
        return Delivered.builder()
                .openFrom(DAY.plusDays(1))
                .addReports(report())
                .build();
    }

    private static ActivityReport report() {
        return ActivityReport.done("visit-1");
    }

    @Test
    void of_delivered_everyPartCounts() {
        new DigestChanges<Delivered>()
                .part("openFrom", d -> d.withOpenFrom(DAY.plusDays(2)))
                .part("reports", d -> d.withReports())
                .part("scores", d -> d.withScores(new OutcomeScore("NRS", DAY, 4)))
                .part("techniquesGivenUp", d -> d.withTechniquesGivenUp("SWEDISH"))
                .part("numbers", d -> d.withNumbers(Map.of("visit", 3)))
                .differ(Delivered.class, delivered(), BASE::withDelivered);
        assertNotEquals(RequestDigest.of(BASE), RequestDigest.of(BASE.withDelivered(delivered())));
    }

    @Test
    void of_report_everyPartCounts() {
        new DigestChanges<ActivityReport>()
                .part("activity", r -> r.withActivity("visit-2"))
                .part("happened", r -> r.withHappened(Happened.MISSED))
                .part("date", r -> r.withDate(DAY))
                .part("start", r -> r.withStart(LocalTime.of(9, 0)))
                .part("minutes", r -> r.withMinutes(30))
                .part("pressure", r -> r.withPressure(PressureLevel.MEDIUM))
                .part("soreness", r -> r.withSoreness(4))
                .part("bruised", r -> r.withBruised(true))
                .part("outcome", r -> r.withOutcome(ReviewOutcome.BETTER))
                .differ(
                        ActivityReport.class,
                        report(),
                        r -> BASE.withDelivered(delivered().withReports(r)));
    }

    @Test
    void of_score_everyPartCounts() {
        new DigestChanges<OutcomeScore>()
                .part("measure", s -> new OutcomeScore("ODI", s.date(), s.score()))
                .part("date", s -> new OutcomeScore(s.measure(), DAY.minusDays(1), s.score()))
                .part("score", s -> new OutcomeScore(s.measure(), s.date(), 5))
                .differ(
                        OutcomeScore.class,
                        new OutcomeScore("NRS", DAY, 4),
                        s -> BASE.withDelivered(delivered().withScores(s)));
    }

    @Test
    void of_availability_everyPartCounts() {
        new DigestChanges<Availability>()
                .part("weekly", a -> a.withWeekly(freeTime(), freeTime()))
                .part("breaks", a -> a.withBreaks())
                .part("travelMinutes", a -> a.withTravelMinutes(10))
                .part("homeCareAnyTime", a -> a.withHomeCareAnyTime(false))
                .differ(Availability.class, availability(), BASE::withAvailability);
    }

    @Test
    void of_freeTime_everyPartCounts() {
        new DigestChanges<FreeTime>()
                .part("days", f -> new FreeTime(Set.of(DayOfWeek.MONDAY), f.from(), f.to(), f.uses()))
                .part("from", f -> new FreeTime(f.days(), f.from().minusMinutes(1), f.to(), f.uses()))
                .part("to", f -> new FreeTime(f.days(), f.from(), f.to().plusMinutes(1), f.uses()))
                .part("uses", f -> new FreeTime(f.days(), f.from(), f.to(), Set.of(Use.HOME)))
                .differ(
                        FreeTime.class,
                        freeTime(),
                        f -> BASE.withAvailability(BASE.availability().withWeekly(f)));
    }

    @Test
    void of_break_everyPartCounts() {
        new DigestChanges<Break>()
                .part("from", b -> new Break(DAY.minusDays(1), b.to(), b.kind()))
                .part("to", b -> new Break(b.from(), DAY.plusDays(1), b.kind()))
                .part("kind", b -> new Break(b.from(), b.to(), BreakKind.NO_VISITS))
                .differ(
                        Break.class,
                        new Break(DAY, DAY, BreakKind.TRAVEL),
                        b -> BASE.withAvailability(BASE.availability().withBreaks(b)));
    }

    @Test
    void of_practitioner_everyPartCounts() {
        new DigestChanges<Practitioner>()
                .part("id", p -> p.withId("q"))
                .part("profession", p -> p.withProfession("PHYSICIAN"))
                .part("qualifications", p -> p.withQualifications("MLD"))
                .part("techniques", p -> p.withTechniques("MLD"))
                .part("weekly", p -> p.withWeekly(freeTime()))
                .part("slots", p -> p.withSlots(DAY.atTime(9, 0)))
                .differ(Practitioner.class, practitioner(), BASE::withPractitioners);
        assertNotEquals(
                RequestDigest.of(BASE.withPractitioners(practitioner().withSlots(DAY.atTime(9, 0)))),
                RequestDigest.of(BASE.withPractitioners(practitioner().withSlots(DAY.atTime(9, 1)))));
        assertNotEquals(
                RequestDigest.of(BASE.withPractitioners(practitioner().withSlots(DAY.atTime(9, 0)))),
                RequestDigest.of(BASE.withPractitioners(
                        practitioner().withSlots(DAY.plusDays(1).atTime(9, 0)))));
    }

    @Test
    void of_budget_everyPartCounts() {
        new DigestChanges<VisitBudget>()
                .part("unit", b -> new VisitBudget(BudgetUnit.CREDITS, b.amount(), b.priceByMinutes()))
                .part("amount", b -> new VisitBudget(b.unit(), 101, b.priceByMinutes()))
                .part("priceByMinutes", b -> new VisitBudget(b.unit(), b.amount(), new TreeMap<>(Map.of(30, 41))))
                .differ(VisitBudget.class, budget(), BASE::withBudget);
        assertNotEquals(
                RequestDigest.of(BASE),
                RequestDigest.of(
                        BASE.withBudget(new VisitBudget(BudgetUnit.MONEY, 100, new TreeMap<>(Map.of(31, 40))))));
    }

    @Test
    void of_pin_everyPartCounts() {
        new DigestChanges<Pin>()
                .part("kind", p -> p.withKind(PinKind.NO_VISIT))
                .part("date", p -> p.withDate(DAY.plusDays(1)))
                .part("start", p -> p.withStart(LocalTime.of(9, 0)))
                .part("technique", p -> p.withTechnique("SWEDISH"))
                .differ(Pin.class, pin(), BASE::withPins);
        assertNotEquals(
                RequestDigest.of(BASE.withPins(pin().withStart(LocalTime.of(9, 0)))),
                RequestDigest.of(BASE.withPins(pin().withStart(LocalTime.of(9, 1)))));
    }

    @Test
    void of_appointment_everyPartCounts() {
        new DigestChanges<Appointment>()
                .part("id", a -> a.withId("b"))
                .part("date", a -> a.withDate(DAY.plusDays(1)))
                .part("start", a -> a.withStart(LocalTime.of(9, 0)))
                .part("length", a -> a.withLength(Duration.ofMinutes(31)))
                .part("performer", a -> a.withPerformer("SURGEON"))
                .part("status", a -> a.withStatus(ActivityStatus.DONE))
                .part("reasons", a -> a.withReasons())
                .part("instructions", a -> a.withInstructions())
                .part("profession", a -> a.withProfession("SURGEON"))
                .part("touch", a -> a.withTouch(true))
                .part("strenuous", a -> a.withStrenuous(true))
                .differ(Appointment.class, appointment(), BASE::withAppointments);
    }

    @Test
    void of_reasonAndInstruction_everyPartCounts() {
        new DigestChanges<Reason>()
                .part("rule", r -> Reason.of("s", List.of("S1"), "a", "1"))
                .part("facts", r -> Reason.of("r", List.of("S1"), "a", "2"))
                .part("sources", r -> Reason.of("r", List.of("S2"), "a", "1"))
                .differ(
                        Reason.class,
                        reason(),
                        r -> BASE.withAppointments(appointment().withReasons(r)));
        new DigestChanges<Instruction>()
                .part("text", i -> Instruction.of("u", "a", "1"))
                .part("facts", i -> Instruction.of("t", "b", "1"))
                .differ(
                        Instruction.class,
                        Instruction.of("t", "a", "1"),
                        i -> BASE.withAppointments(appointment().withInstructions(i)));
    }

    @Test
    void of_override_everyPartCounts() {
        new DigestChanges<RuleOverride>()
                .part("rule", o -> o.withRule("C12"))
                .part("sites", o -> o.withSites(NECK))
                .part("reason", o -> o.withReason("x"))
                .part("by", o -> o.withBy("x"))
                .part("from", o -> o.withFrom(DAY.plusDays(1)))
                .part("until", o -> o.withUntil(DAY.plusDays(1)))
                .differ(RuleOverride.class, override(), BASE::withOverrides);
    }

    @Test
    void of_site_everyPartCounts() {
        new DigestChanges<Site>()
                .part("region", s -> Site.of("HIP"))
                .part("side", s -> Site.of("NECK", Side.LEFT))
                .differ(Site.class, NECK, s -> BASE.withOverrides(override().withSites(s)));
    }

    // ---- equal requests, equal digests

    @Test
    void of_equalRequests_equalDigests() {
        assertEquals(base(), base());
        assertEquals(RequestDigest.of(base()), RequestDigest.of(base()));
    }

    @Test
    void of_setsInAnotherOrder_sameDigest() {
        PlanRequest one = with(c -> c.withPreferences(c.preferences()
                .withDays(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)
                .withPositionsAvoided(Position.SUPINE, Position.PRONE)));
        PlanRequest other = with(c -> c.withPreferences(c.preferences()
                .withDays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .withPositionsAvoided(Position.PRONE, Position.SUPINE)));

        assertEquals(one, other);
        assertEquals(RequestDigest.of(one), RequestDigest.of(other));
    }

    @Test
    void of_listsInAnotherOrder_otherDigest() {
        assertNotEquals(
                RequestDigest.of(with(c -> c.withPreferences(c.preferences().withTechniques("A", "B")))),
                RequestDigest.of(with(c -> c.withPreferences(c.preferences().withTechniques("B", "A")))));
    }

    @Test
    void of_valuesThatWouldRunTogether_differ() {
        assertNotEquals(
                RequestDigest.of(with(c -> c.withPreferences(c.preferences().withTechniques("A", "B")))),
                RequestDigest.of(with(c ->
                        c.withPreferences(c.preferences().withTechniques("A").withTechniquesAvoided("B")))));
        assertNotEquals(
                RequestDigest.of(
                        with(c -> c.withPreferences(c.preferences().withTechniques("A\ntechniquesAvoided=1:B")))),
                RequestDigest.of(with(c -> c.withPreferences(c.preferences().withTechniques("A")))));
    }

    @Test
    void of_sameOnEveryMachine() {
        // A new digest for the same request means a new version of the text: stored plans would no longer be theirs.
        assertEquals("b21fdb7b3637acba3a8550315e87085577041a83326b71eb3e38a0b77ad8d827", RequestDigest.of(BASE));
        assertTrue(RequestDigest.of(BASE).matches("[0-9a-f]{64}"));
    }
}
