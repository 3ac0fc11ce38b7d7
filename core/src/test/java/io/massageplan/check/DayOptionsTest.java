package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.testing.PlanFixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be possible on a day, seen through the floors: they ask for nothing that is not. */
class DayOptionsTest {
    // ---- massage: two weeks of a course without a visit

    private static PlanFixtures course(String phase) {
        return PlanFixtures.bare(2, "CHRONIC", phase).history(day(-3), 2);
    }

    private static int gaps(PlanFixtures plan) {
        return Judged.of(plan, "visit-gap").size();
    }

    private static PlanFixtures onlyTechnique(PlanFixtures plan, String technique) {
        List<String> others = new ArrayList<>(plan.catalog().techniques().ids());
        others.remove(technique);
        return plan.client(c -> c.withPreferences(c.preferences().withTechniquesAvoided(others)));
    }

    @Test
    void massage_strokeThatMakesTheTechnique_mustBeFree() {
        Restriction.Builder core = Rows.on(ElementKind.STROKE, "EFFLEURAGE");
        Restriction.Builder further = Rows.on(ElementKind.STROKE, "TAPOTEMENT");

        assertEquals(0, gaps(restricted(core)));
        assertEquals(1, gaps(restricted(further)));
    }

    private static PlanFixtures restricted(Restriction.Builder restriction) {
        PlanFixtures plan = onlyTechnique(course("CHRONIC_SETTLE"), "SWEDISH");
        return Rows.with(plan, restriction).reports(Rows.report().build());
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "1, 0"})
    void massage_itsLightestPressure_mustBeFree(int cap, int gaps) {
        assertEquals(gaps, gaps(restricted(Rows.cap(cap))));
    }

    @Test
    void massage_whereItHurts() {
        Restriction.Builder onSite = Rows.reaching(io.massageplan.safety.Reach.SITE);
        PlanFixtures plan = Rows.with(course("CHRONIC_SETTLE"), onSite);

        assertEquals(1, gaps(plan.reports(Rows.at("LOIN"))));
        assertEquals(0, gaps(plan.reports(Rows.at("LOWER_BACK"))));
    }

    @Test
    void massage_otherPlaceAvoided_isPossible() {
        PlanFixtures plan = course("CHRONIC_SETTLE");

        assertEquals(1, gaps(plan.client(c -> c.withPreferences(c.preferences().withSitesAvoided(Site.of("NECK"))))));
    }

    @Test
    void massage_withoutAComplaint_whereThePlanWorks() {
        PlanFixtures plan = course("CHRONIC_SETTLE").client(c -> c.withComplaints());
        assertEquals(0, gaps(plan));

        PlanFixtures later = PlanFixtures.settling().history(day(-3), 2).client(c -> c.withComplaints());
        later.add(later.visit("v", day(20), 2));
        assertEquals(1, gaps(later));
        assertEquals(
                0, gaps(later.client(c -> c.withPreferences(c.preferences().withSitesAvoided(Site.of("LOWER_BACK"))))));
    }

    @Test
    void massage_forbiddenButOverridden_isPossible() {
        PlanFixtures plan = restricted(Rows.refuse());
        assertEquals(0, gaps(plan));

        plan.request(r -> r.withOverrides(RuleOverride.builder()
                .rule("X1")
                .reason("-")
                .by("PHYSICIAN")
                .from(START)
                .until(day(20))
                .build()));
        assertEquals(1, gaps(plan));
    }

    @Test
    void massage_thatNeedsTraining_needsSomebodyTrained() {
        PlanFixtures plan =
                onlyTechnique(PlanFixtures.bare(2, "ACUTE", "ACUTE_EASE").history(day(-3), 2), "LYMPHATIC");
        assertEquals(0, gaps(plan));

        plan.request(r -> r.withPractitioners(
                Practitioner.builder().id("ann").build(),
                Practitioner.builder().id("bea").addQualifications("MLD").build()));
        assertEquals(1, gaps(plan));
    }

    @Test
    void massage_afterAnotherTouch_isAnotherDaysMatter() {
        Restriction.Builder after = Rows.when(
                io.massageplan.safety.Anchor.AFTER_TOUCH,
                java.util.Optional.of(io.massageplan.safety.TimeSpan.of(0, java.time.temporal.ChronoUnit.HOURS)),
                java.util.Optional.of(io.massageplan.safety.TimeSpan.of(48, java.time.temporal.ChronoUnit.HOURS)));

        assertEquals(1, gaps(restricted(after)));
    }

    // ---- exercise: a week without any

    private static PlanFixtures week(String phase) {
        return PlanFixtures.bare(1, "CHRONIC", phase);
    }

    private static int missing(PlanFixtures plan) {
        return Judged.of(plan, "exercise-days").size();
    }

    private static PlanFixtures avoiding(PlanFixtures plan, List<String> exercises) {
        return plan.client(c -> c.withPreferences(c.preferences().withExercisesAvoided(exercises)));
    }

    private static PlanFixtures onlyExercise(String exercise) {
        PlanFixtures plan = week("CHRONIC_SETTLE");
        List<String> others = new ArrayList<>(plan.catalog().exercises().ids());
        others.remove(exercise);
        return avoiding(plan, others);
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "29, 0"})
    void exercise_atTheRungTolerated(int minutes, int missing) {
        PlanFixtures plan = onlyExercise("WALKING")
                .client(c -> c.withExerciseHistory(
                        ExerciseHistory.builder().putRung("WALKING", 10).build()))
                .request(r -> r.withHomeMinutesPerDay(minutes));

        assertEquals(missing, missing(plan));
    }

    @Test
    void exercise_ofThePhase() {
        PlanFixtures plan = week("CHRONIC_SETTLE");
        List<String> named =
                plan.catalog().protocols().get("CHRONIC").phases().get(0).exercises();

        assertEquals(1, missing(plan));
        assertEquals(0, missing(avoiding(plan, named)));
    }

    @Test
    void exercise_phaseNotKnown_anyCounts() {
        PlanFixtures plan = week("NOPE");
        List<String> all = plan.catalog().exercises().ids();

        assertEquals(1, missing(avoiding(plan, all.subList(1, all.size()))));
        assertEquals(0, missing(avoiding(plan, all)));
    }

    @Test
    void exercise_thatSomebodyLeads_isNotHomeCare() {
        PlanFixtures plan = week("NOPE");
        List<String> alone = plan.catalog().exercises().all().stream()
                .filter(e -> !e.supervised())
                .map(e -> e.id())
                .toList();

        assertEquals(0, missing(avoiding(plan, alone)));
    }

    @ParameterizedTest
    @CsvSource({"NECK, 1", "FOOT, 0"})
    void exercise_clearedWhereItIsForbidden_isPossible(String cleared, int missing) {
        Restriction.Builder neck = Rows.reaching(io.massageplan.safety.Reach.SITE)
                .elements(List.of(Element.of(ElementKind.EXERCISE)))
                .ends(List.of(io.massageplan.safety.EndsBy.of(io.massageplan.safety.EndsBy.Way.CLEARANCE)));
        PlanFixtures plan = Rows.with(onlyExercise("CHIN_TUCK"), neck).reports(Rows.at("NECK"));

        assertEquals(
                missing,
                missing(plan.client(c -> c.withClearances(io.massageplan.safety.Clearance.builder()
                        .by("PHYSICIAN")
                        .given(day(-1))
                        .addSites(Site.of(cleared))
                        .build()))));
    }

    @Test
    void exercise_forbiddenAtOneOfItsPlaces() {
        Restriction.Builder back = Rows.reaching(io.massageplan.safety.Reach.REGIONS, "ABDOMEN")
                .elements(List.of(Element.of(ElementKind.EXERCISE)));

        assertEquals(
                0,
                missing(Rows.with(onlyExercise("SIDE_PLANK"), back)
                        .reports(Rows.report().build())));
        assertEquals(
                1,
                missing(Rows.with(onlyExercise("CHIN_TUCK"), back)
                        .reports(Rows.report().build())));
    }
}
