package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Preferences;
import io.massageplan.client.Use;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.Audience;
import io.massageplan.explain.Texts;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Care that fits the place that hurts, wishes that are granted or answered, and what is said with each activity. */
class WishesTest {
    private static final LocalDate START = Profiles.START;

    private static ClientProfile.Builder painAt(String site) {
        return Profiles.healthy()
                .answers(Profiles.allNo())
                .consent(Consent.GIVEN)
                .addComplaints(Complaint.builder()
                        .site(Site.of(site))
                        .painNow(5)
                        .onset(START.minusDays(200))
                        .build());
    }

    private static PlanRequest.Builder request(ClientProfile.Builder client) {
        FreeTime free = FreeTime.of(
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), LocalTime.of(17, 0), LocalTime.of(20, 30));
        return PlanRequest.builder()
                .client(Profiles.consistent(client.build()))
                .start(START)
                .weeks(6)
                .availability(Availability.builder().addWeekly(free).build());
    }

    private static CarePlan plan(PlanRequest.Builder request) {
        return assertInstanceOf(PlanResult.Planned.class, CarePlanner.standard().plan(request.build()))
                .plan();
    }

    private static List<MassageSession> visits(CarePlan plan) {
        return plan.activities(MassageSession.class);
    }

    private static Set<String> light(CarePlan plan) {
        return plan.activities(ExerciseBlock.class).stream()
                .filter(b -> b.kind() == ExerciseKind.BLOCK_LIGHT)
                .flatMap(b -> b.exercises().stream())
                .map(ExerciseDose::exercise)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // ---- the place that hurts

    @ParameterizedTest
    @CsvSource({
        "HAND, SUPINE, WRIST_AND_FINGERS, 30, 3",
        "FOOT, SUPINE, ANKLE_CIRCLES, 30, 3",
        "HEAD, SUPINE, CHIN_TUCK, 45, 3",
        "LOWER_BACK, PRONE, CAT_CAMEL, 60, 4"
    })
    void plan_place_positionMinutesPressureAndExercisesAreItsOwn(
            String site, Position position, String exercise, int minutes, int firmest) {
        CarePlan plan = plan(request(painAt(site)));

        for (MassageSession visit : visits(plan)) {
            Segment first = visit.segments().get(0);
            assertEquals(site, first.site().region());
            assertEquals(position, first.position());
            assertTrue(visit.length().toMinutes() <= minutes);
        }
        assertEquals(
                firmest,
                visits(plan).stream()
                        .mapToInt(v -> v.pressureMost().level())
                        .max()
                        .orElseThrow());
        assertTrue(light(plan).contains(exercise), light(plan)::toString);
    }

    @Test
    void plan_hand_nothingForTheBack() {
        assertEquals(Set.of("WRIST_AND_FINGERS"), light(plan(request(painAt("HAND")))));
    }

    @Test
    void plan_wishedExerciseForAnotherPlace_isThere() {
        Preferences wish = Preferences.builder().addExercises("CAT_CAMEL").build();

        assertEquals(
                Set.of("CAT_CAMEL", "WRIST_AND_FINGERS"),
                light(plan(request(painAt("HAND").preferences(wish)))));
    }

    // ---- wishes

    private static List<String> answers(MassageSession visit) {
        return visit.reasons().stream()
                .map(Reason::rule)
                .filter(r -> r.startsWith("plan-wish"))
                .toList();
    }

    private static ClientProfile.Builder wishing(int pressure) {
        return painAt("LOWER_BACK")
                .preferences(Preferences.builder()
                        .pressure(PressureLevel.of(pressure))
                        .build());
    }

    @Test
    void plan_pressure5_everyVisitSaysWhyNot() {
        List<MassageSession> visits = visits(plan(request(wishing(5))));

        assertEquals(List.of("plan-wish-pressure-first"), answers(visits.get(0)));
        // Level 4 is the phase's firmest: that is what stands in the way once it is reached.
        assertEquals(List.of("plan-wish-pressure-phase"), answers(visits.get(visits.size() - 1)));
        visits.forEach(v -> assertEquals(1, answers(v).size()));
    }

    @Test
    void plan_pressure4_grantedAsSoonAsItMayBeAndSaid() {
        List<MassageSession> visits = visits(plan(request(wishing(4))));

        assertEquals(4, visits.get(1).pressureMost().level());
        assertEquals(List.of(), answers(visits.get(1)));
        assertTrue(visits.get(1).reasons().stream().anyMatch(r -> r.rule().equals("plan-pressure-wished")));
    }

    @Test
    void plan_noWish_noAnswer() {
        visits(plan(request(painAt("LOWER_BACK")))).forEach(v -> assertEquals(List.of(), answers(v)));
    }

    @Test
    void plan_pressureUnderACap_namesTheRule() {
        ClientProfile.Builder client = wishing(4)
                .addConditions(
                        ConditionReport.builder().condition("OSTEOPOROSIS").build());
        MassageSession last = visits(plan(request(client))).get(2);
        Reason answer = last.reasons().stream()
                .filter(r -> r.rule().equals("plan-wish-pressure-rule"))
                .findFirst()
                .orElseThrow();

        assertTrue(Character.isUpperCase(answer.facts().get("because").charAt(0)));
        assertTrue(answer.facts().containsKey("row"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertTrue(Texts.of(language).sentence(answer, Audience.CLIENT).length() > 40);
        }
    }

    private static List<String> techniqueAnswers(String wish, PlanRequest.Builder request) {
        PlanRequest plain = request.build();
        Preferences wishes = Preferences.builder().addTechniques(wish).build();
        PlanRequest wished = plain.withClient(plain.client().withPreferences(wishes));
        PlanResult result = CarePlanner.standard().plan(wished);
        CarePlan plan = assertInstanceOf(PlanResult.Planned.class, result).plan();
        return answers(visits(plan).get(0));
    }

    @Test
    void plan_techniqueWish_whatStandsInTheWay() {
        ClientProfile.Builder back = painAt("LOWER_BACK");
        assertEquals(List.of("plan-wish-technique-place"), techniqueAnswers("REFLEXOLOGY", request(back)));
        assertEquals(List.of("plan-wish-technique-pressure"), techniqueAnswers("MUSCLE_STRIPPING", request(back)));
        assertEquals(List.of("plan-wish-technique-short"), techniqueAnswers("CUPPING", request(back)));
        assertEquals(List.of(), techniqueAnswers("SWEDISH", request(back)));
        assertEquals(
                List.of("plan-wish-technique-practitioner"),
                techniqueAnswers(
                        "SHIATSU",
                        request(back)
                                .addPractitioners(Practitioner.builder()
                                        .id("p")
                                        .addTechniques("SWEDISH", "NEUROMUSCULAR")
                                        .build())));
        ClientProfile.Builder thin = painAt("LOWER_BACK")
                .addConditions(
                        ConditionReport.builder().condition("OSTEOPOROSIS").build());
        assertEquals(List.of("plan-wish-technique-rule"), techniqueAnswers("DEEP_TISSUE", request(thin)));
    }

    // ---- what is said with it

    private static boolean says(List<Instruction> said, String advice) {
        return said.stream().anyMatch(i -> i.text().equals("advice." + advice));
    }

    @Test
    void plan_heatAndExercise_saysWhatToWatch() {
        ClientProfile.Builder client = painAt("LOWER_BACK")
                .addConditions(ConditionReport.builder()
                        .condition("POST_TRAUMATIC_STRESS")
                        .build());
        CarePlan plan = plan(request(client));
        Optional<ThermalSession> heat =
                plan.activities(ThermalSession.class).stream().findFirst();

        assertTrue(says(heat.orElseThrow().instructions(), "check-skin-often"));
        assertTrue(visits(plan).stream().allMatch(v -> says(v.instructions(), "client-chooses-position")));
        assertTrue(plan.asWanted().stream().allMatch(a -> says(a.instructions(), "check-skin-often")));
        // Walking is done upright; a bridge is done lying.
        plan.activities(ExerciseBlock.class)
                .forEach(b -> assertEquals(
                        b.exercises().stream()
                                .anyMatch(d -> List.of("BRIDGE", "CURL_UP").contains(d.exercise())),
                        says(b.instructions(), "client-chooses-position"),
                        b::id));
    }

    @Test
    void plan_wheelchair_seatedExerciseAndTheTransferIsAsked() {
        ClientProfile.Builder client = painAt("NECK")
                .addConditions(
                        ConditionReport.builder().condition("WHEELCHAIR_USE").build());
        CarePlan plan = plan(request(client));
        Set<ExerciseKind> kinds = plan.activities(ExerciseBlock.class).stream()
                .map(ExerciseBlock::kind)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(ExerciseKind.BLOCK_LIGHT, ExerciseKind.STRENGTH), kinds);
        assertFalse(light(plan).contains("CAT_CAMEL"));
        assertTrue(visits(plan).stream().allMatch(v -> says(v.instructions(), "transfer-and-position")));
        assertFalse(says(visits(plan(request(painAt("NECK")))).get(0).instructions(), "transfer-and-position"));
    }

    @Test
    void plan_noExercisePermitted_saysWhy() {
        ClientProfile.Builder client = painAt("LOWER_BACK")
                .addConditions(ConditionReport.builder().condition("PARALYSIS").build());
        CarePlan plan = plan(request(client));
        Instruction why = plan.notes().stream()
                .filter(n -> n.text().equals("exercise.none-permitted"))
                .findFirst()
                .orElseThrow();

        assertEquals(List.of(), plan.activities(ExerciseBlock.class));
        assertEquals("F5", why.facts().get("row"));
        assertTrue(plan.notes().stream().noneMatch(n -> n.text().equals("exercise.pain-rule")));
        assertTrue(plan(request(painAt("LOWER_BACK"))).notes().stream()
                .noneMatch(n -> n.text().startsWith("exercise.none")));
    }

    @Test
    void plan_earlyPregnancy_adviceOnLyingFaceDownOnlyIfTheClientLiesSo() {
        ConditionReport early = ConditionReport.builder()
                .condition("PREGNANCY")
                .addDates(START.minusDays(50))
                .build();
        CarePlan plan = plan(request(painAt("UPPER_BACK").birthYear(1995).addConditions(early)));

        assertFalse(visits(plan).isEmpty());
        for (MassageSession visit : visits(plan)) {
            boolean prone = visit.segments().stream().anyMatch(s -> s.position() == Position.PRONE);
            assertEquals(prone, says(visit.instructions(), "prone-only-if-comfortable"));
        }
    }

    @Test
    void plan_pregnancyThatEnded_noTechniqueForIt() {
        ConditionReport over = ConditionReport.builder()
                .condition("PREGNANCY")
                .addDates(START.minusDays(300))
                .endedOn(START.minusDays(56))
                .build();

        assertEquals(
                visits(plan(request(painAt("LOWER_BACK")))).get(0).reasons(),
                visits(plan(request(painAt("LOWER_BACK").addConditions(over))))
                        .get(0)
                        .reasons());
    }

    // ---- times

    private static PlanRequest.Builder free(LocalTime from, LocalTime to, boolean anyTime, Use... uses) {
        Set<Use> use = EnumSet.copyOf(List.of(uses));
        return request(painAt("LOWER_BACK"))
                .availability(Availability.builder()
                        .addWeekly(new FreeTime(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), from, to, use))
                        .homeCareAnyTime(anyTime)
                        .build());
    }

    @Test
    void plan_wholeDayFree_visitsByDay() {
        CarePlan all = plan(free(LocalTime.MIN, LocalTime.of(23, 45), true, Use.VISIT, Use.HOME));
        visits(all).forEach(v -> assertFalse(v.start().isBefore(LocalTime.of(8, 0)), v::id));
        all.activities(ExerciseBlock.class).forEach(b -> assertFalse(b.start().isBefore(LocalTime.of(7, 0)), b::id));
    }

    @Test
    void plan_onlyFreeAtNight_visitsAtNight() {
        CarePlan night = plan(free(LocalTime.of(5, 0), LocalTime.of(7, 30), true, Use.VISIT));
        visits(night).forEach(v -> assertTrue(v.start().isBefore(LocalTime.of(7, 0)), v::id));
    }

    @Test
    void plan_noTimeForHomeCare_namesThat() {
        PlanResult.Infeasible none = assertInstanceOf(
                PlanResult.Infeasible.class,
                CarePlanner.standard()
                        .plan(free(LocalTime.of(17, 0), LocalTime.of(20, 0), false, Use.VISIT)
                                .build()));

        assertEquals(
                List.of("conflict-home-times", "conflict-exercise-floors"),
                none.conflict().stream().map(Reason::rule).toList());
        assertEquals(
                List.of("relax-home-times"),
                none.relaxations().stream().map(r -> r.reason().rule()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I4", "I4.1"})
    void plan_overriddenRowOrRestriction_stillSaysWhatToWatch(String rule) {
        ClientProfile.Builder client = painAt("LOWER_BACK")
                .addConditions(
                        ConditionReport.builder().condition("ANTICOAGULANT").build());
        CarePlan plan = plan(request(client)
                .addOverrides(RuleOverride.builder()
                        .rule(rule)
                        .by("PHYSICIAN")
                        .reason("looked at together")
                        .from(START)
                        .until(START.plusWeeks(6))
                        .build()));
        assertFalse(visits(plan).isEmpty());
    }
}
