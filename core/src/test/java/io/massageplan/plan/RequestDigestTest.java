package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Goal;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.client.Quality;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.client.ThermalWish;
import io.massageplan.client.Trend;
import io.massageplan.client.Use;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RequestDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Site NECK = Site.of("NECK");
    private static final PlanRequest BASE = base();

    private static PlanRequest base() {
        return PlanRequest.builder()
                .client(client())
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

    private static ClientProfile client() {
        return ClientProfile.builder()
                .id("c")
                .birthYear(1980)
                .redFlags(flags())
                .addComplaints(PlanFixtures.complaint(DAY))
                .addConditions(report())
                .addLoads(load())
                .addClearances(clearance())
                .addAssessments(assessment())
                .addGoals(Goal.builder().goal("RELIEVE_PAIN").build())
                .massageHistory(MassageHistory.builder().build())
                .build();
    }

    private static RedFlagAnswers flags() {
        return RedFlagAnswers.allNo().with("A", Answer.YES);
    }

    private static ConditionReport report() {
        return ConditionReport.builder().condition("NSAID").build();
    }

    private static LoadReport load() {
        return LoadReport.builder().event("RACE").date(DAY).build();
    }

    private static Clearance clearance() {
        return Clearance.builder().by("PHYSICIAN").given(DAY).build();
    }

    private static Assessment assessment() {
        return Assessment.builder().by("PHYSICIAN").date(DAY).build();
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

    // ---- the frame: change one part, see another digest; no part may be forgotten

    private static final class Changes<T> {
        private final Map<String, UnaryOperator<T>> byPart = new LinkedHashMap<>();

        Changes<T> part(String name, UnaryOperator<T> change) {
            byPart.put(name, change);
            return this;
        }

        void differ(Class<T> type, T base, Function<T, PlanRequest> request) {
            assertEquals(parts(type), new TreeSet<>(byPart.keySet()), type.getSimpleName());
            String before = RequestDigest.of(request.apply(base));
            Set<String> seen = new TreeSet<>(Set.of(before));
            byPart.forEach((part, change) -> {
                PlanRequest changed = request.apply(change.apply(base));
                assertTrue(seen.add(RequestDigest.of(changed)), type.getSimpleName() + "." + part);
            });
        }
    }

    private static Set<String> parts(Class<?> type) {
        Set<String> parts = new TreeSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(component.getName());
            }
            return parts;
        }
        // Every attribute of a value has a method with... that changes it.
        Class<?> withers = Arrays.stream(type.getInterfaces())
                .filter(i -> i.getSimpleName().equals("With" + type.getSimpleName()))
                .findFirst()
                .orElseThrow();
        for (Method method : withers.getMethods()) {
            if (method.getName().startsWith("with")) {
                String name = method.getName().substring(4);
                parts.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
            }
        }
        return parts;
    }

    private static PlanRequest with(UnaryOperator<ClientProfile> change) {
        return BASE.withClient(change.apply(BASE.client()));
    }

    // ---- the parts

    @Test
    void of_request_everyPartCounts() {
        new Changes<PlanRequest>()
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
                .differ(PlanRequest.class, BASE, r -> r);
    }

    @Test
    void of_client_everyPartCounts() {
        new Changes<ClientProfile>()
                .part("id", c -> c.withId("d"))
                .part("birthYear", c -> c.withBirthYear(1981))
                .part("redFlags", c -> c.withRedFlags(RedFlagAnswers.allNo()))
                .part("complaints", c -> c.withComplaints())
                .part("conditions", c -> c.withConditions())
                .part("answers", c -> c.withAnswers(Map.of("CLOTS", Answer.NO)))
                .part("loads", c -> c.withLoads())
                .part("clearances", c -> c.withClearances())
                .part("assessments", c -> c.withAssessments())
                .part("goals", c -> c.withGoals())
                .part("preferences", c -> c.withPreferences(c.preferences().withNonWestern(true)))
                .part("consent", c -> c.withConsent(Consent.GIVEN))
                .part("massageHistory", c -> c.withMassageHistory(Optional.empty()))
                .part(
                        "exerciseHistory",
                        c -> c.withExerciseHistory(c.exerciseHistory().withWalkingMinutes(5)))
                .differ(ClientProfile.class, BASE.client(), BASE::withClient);
        // An answer that is there and says nothing is not the same as none.
        assertNotEquals(
                RequestDigest.of(BASE), RequestDigest.of(with(c -> c.withAnswers(Map.of("CLOTS", Answer.UNKNOWN)))));
    }

    @Test
    void of_redFlags_everyPartCounts() {
        new Changes<RedFlagAnswers>()
                .part("allOthers", f -> new RedFlagAnswers(Answer.UNKNOWN, f.answers()))
                .part("answers", f -> f.with("A", Answer.NO))
                .differ(RedFlagAnswers.class, flags(), f -> with(c -> c.withRedFlags(f)));
    }

    @Test
    void of_complaint_everyPartCounts() {
        new Changes<Complaint>()
                .part("site", c -> c.withSite(NECK))
                .part("painNow", c -> c.withPainNow(6))
                .part("painAverage", c -> c.withPainAverage(6))
                .part("painWorst", c -> c.withPainWorst(6))
                .part("onset", c -> c.withOnset(DAY.minusDays(1)))
                .part("qualities", c -> c.withQualities(Quality.SHARP))
                .part("radiatesTo", c -> c.withRadiatesTo(NECK))
                .part("trend", c -> c.withTrend(Trend.IMPROVING))
                .part("cause", c -> c.withCause(Cause.SPORT))
                .part("signs", c -> c.withSigns(Sign.WARMTH))
                .part("earlierEpisodes", c -> c.withEarlierEpisodes(0))
                .part("recovered", c -> c.withRecovered(true))
                .differ(Complaint.class, PlanFixtures.complaint(DAY), c -> with(p -> p.withComplaints(c)));
    }

    @Test
    void of_report_everyPartCounts() {
        new Changes<ConditionReport>()
                .part("condition", c -> c.withCondition("OPIOID"))
                .part("status", c -> c.withStatus(Status.PRESENT))
                .part("sites", c -> c.withSites(NECK))
                .part("dates", c -> c.withDates(DAY))
                .part("endedOn", c -> c.withEndedOn(DAY))
                .differ(ConditionReport.class, report(), c -> with(p -> p.withConditions(c)));
    }

    @Test
    void of_load_everyPartCounts() {
        new Changes<LoadReport>()
                .part("event", l -> l.withEvent("BIG_RACE"))
                .part("date", l -> l.withDate(DAY.plusDays(1)))
                .differ(LoadReport.class, load(), l -> with(p -> p.withLoads(l)));
    }

    @Test
    void of_clearance_everyPartCounts() {
        new Changes<Clearance>()
                .part("by", c -> c.withBy("SURGEON"))
                .part("reference", c -> c.withReference("x"))
                .part("given", c -> c.withGiven(DAY.plusDays(1)))
                .part("until", c -> c.withUntil(DAY.plusDays(1)))
                .part("scope", c -> c.withScope("C11"))
                .part("sites", c -> c.withSites(NECK))
                .part("pressureMost", c -> c.withPressureMost(PressureLevel.MEDIUM))
                .differ(Clearance.class, clearance(), c -> with(p -> p.withClearances(c)));
    }

    @Test
    void of_assessment_everyPartCounts() {
        new Changes<Assessment>()
                .part("by", a -> a.withBy("SURGEON"))
                .part("date", a -> a.withDate(DAY.plusDays(1)))
                .part("of", a -> a.withOf("A7"))
                .part("reference", a -> a.withReference("x"))
                .differ(Assessment.class, assessment(), a -> with(p -> p.withAssessments(a)));
    }

    @Test
    void of_goal_everyPartCounts() {
        new Changes<Goal>()
                .part("goal", g -> g.withGoal("MOBILITY"))
                .part("measure", g -> g.withMeasure("NRS"))
                .part("baseline", g -> g.withBaseline(5))
                .part("target", g -> g.withTarget(5))
                .part("by", g -> g.withBy(DAY))
                .part("activity", g -> g.withActivity("gardening"))
                .differ(Goal.class, Goal.builder().goal("RELIEVE_PAIN").build(), g -> with(p -> p.withGoals(g)));
    }

    @Test
    void of_preferences_everyPartCounts() {
        new Changes<Preferences>()
                .part("techniques", p -> p.withTechniques("SWEDISH"))
                .part("techniquesAvoided", p -> p.withTechniquesAvoided("SWEDISH"))
                .part("pressure", p -> p.withPressure(PressureLevel.MEDIUM))
                .part("pressureMost", p -> p.withPressureMost(PressureLevel.MEDIUM))
                .part("sitesAvoided", p -> p.withSitesAvoided(NECK))
                .part("positionsAvoided", p -> p.withPositionsAvoided(Position.PRONE))
                .part("lubricantsAvoided", p -> p.withLubricantsAvoided("OIL"))
                .part("thermal", p -> p.withThermal(ThermalWish.HEAT))
                .part("exercises", p -> p.withExercises("WALKING"))
                .part("exercisesAvoided", p -> p.withExercisesAvoided("WALKING"))
                .part("days", p -> p.withDays(DayOfWeek.MONDAY))
                .part("nonWestern", p -> p.withNonWestern(true))
                .differ(Preferences.class, Preferences.none(), w -> with(p -> p.withPreferences(w)));
    }

    @Test
    void of_massageHistory_everyPartCounts() {
        new Changes<MassageHistory>()
                .part("lastVisit", h -> h.withLastVisit(DAY))
                .part("lastPressure", h -> h.withLastPressure(PressureLevel.MEDIUM))
                .part("lastSoreness", h -> h.withLastSoreness(3))
                .part("bruised", h -> h.withBruised(true))
                .part("tolerated", h -> h.withTolerated(PressureLevel.MEDIUM))
                .part("courseVisits", h -> h.withCourseVisits(3))
                .part("recentVisits", h -> h.withRecentVisits(DAY))
                .differ(
                        MassageHistory.class,
                        MassageHistory.builder().build(),
                        h -> with(p -> p.withMassageHistory(h)));
    }

    @Test
    void of_exerciseHistory_everyPartCounts() {
        new Changes<ExerciseHistory>()
                .part("rungs", h -> h.withRungs(Map.of("WALKING", 3)))
                .part("walkingMinutes", h -> h.withWalkingMinutes(3))
                .part("lastStrength", h -> h.withLastStrength(DAY))
                .differ(
                        ExerciseHistory.class,
                        ExerciseHistory.builder().build(),
                        h -> with(p -> p.withExerciseHistory(h)));
    }

    @Test
    void of_availability_everyPartCounts() {
        new Changes<Availability>()
                .part("weekly", a -> a.withWeekly(freeTime(), freeTime()))
                .part("breaks", a -> a.withBreaks())
                .part("travelMinutes", a -> a.withTravelMinutes(10))
                .part("homeCareAnyTime", a -> a.withHomeCareAnyTime(false))
                .differ(Availability.class, availability(), BASE::withAvailability);
    }

    @Test
    void of_freeTime_everyPartCounts() {
        new Changes<FreeTime>()
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
        new Changes<Break>()
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
        new Changes<Practitioner>()
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
    }

    @Test
    void of_budget_everyPartCounts() {
        new Changes<VisitBudget>()
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
        new Changes<Pin>()
                .part("kind", p -> p.withKind(PinKind.NO_VISIT))
                .part("date", p -> p.withDate(DAY.plusDays(1)))
                .part("start", p -> p.withStart(LocalTime.of(9, 0)))
                .part("technique", p -> p.withTechnique("SWEDISH"))
                .differ(Pin.class, pin(), BASE::withPins);
    }

    @Test
    void of_appointment_everyPartCounts() {
        new Changes<Appointment>()
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
        new Changes<Reason>()
                .part("rule", r -> Reason.of("s", List.of("S1"), "a", "1"))
                .part("facts", r -> Reason.of("r", List.of("S1"), "a", "2"))
                .part("sources", r -> Reason.of("r", List.of("S2"), "a", "1"))
                .differ(
                        Reason.class,
                        reason(),
                        r -> BASE.withAppointments(appointment().withReasons(r)));
        new Changes<Instruction>()
                .part("text", i -> Instruction.of("u", "a", "1"))
                .part("facts", i -> Instruction.of("t", "b", "1"))
                .differ(
                        Instruction.class,
                        Instruction.of("t", "a", "1"),
                        i -> BASE.withAppointments(appointment().withInstructions(i)));
    }

    @Test
    void of_override_everyPartCounts() {
        new Changes<RuleOverride>()
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
        new Changes<Site>()
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
                RequestDigest.of(with(c -> c.withId("a\nbirthYear=4:1980"))),
                RequestDigest.of(with(c -> c.withId("a"))));
    }

    @Test
    void of_sameOnEveryMachine() {
        // A new digest for the same request means a new version of the text: stored plans would no longer be theirs.
        assertEquals("f2272b5578f6d42c67edca7a756ff3a84ea0bff8b7d286cf202974c1c743bf51", RequestDigest.of(BASE));
        assertTrue(RequestDigest.of(BASE).matches("[0-9a-f]{64}"));
    }
}
