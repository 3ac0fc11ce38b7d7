package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.client.Preferences;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitRulesTest {
    private static PlanFixtures visits(int... days) {
        PlanFixtures plan = PlanFixtures.settling();
        for (int day : days) {
            plan.add(plan.visit("v" + day, day(day), 3));
        }
        return plan;
    }

    // ---- budget

    @ParameterizedTest
    @CsvSource({"VISITS, 2, 0", "VISITS, 1, 1", "MINUTES, 120, 0", "MINUTES, 119, 1", "MONEY, 140, 0", "MONEY, 139, 1"})
    void budget(BudgetUnit unit, int amount, int findings) {
        Map<Integer, Integer> prices = unit == BudgetUnit.MONEY ? Map.of(60, 70) : Map.of();
        PlanFixtures plan =
                visits(0, 7).request(r -> r.withBudget(new VisitBudget(unit, amount, new TreeMap<>(prices))));

        assertEquals(findings, count(plan, "budget"));
    }

    @Test
    void budget_selfMassageCostsNothing() {
        PlanFixtures plan =
                visits(0).request(r -> r.withBudget(new VisitBudget(BudgetUnit.VISITS, 0, new TreeMap<>())));

        Judged.fires(plan, "budget");
        Judged.silent(plan.change("v0", MassageSession.class, v -> v.withPerformer("CLIENT")), "budget");
    }

    // ---- home minutes

    private static PlanFixtures walking(int minutes, int... days) {
        PlanFixtures plan = PlanFixtures.settling();
        for (int day : days) {
            plan.add(plan.walk("w" + day, day(day), 1).withLength(Duration.ofMinutes(minutes)));
        }
        return plan;
    }

    @ParameterizedTest
    @CsvSource({"60, 0", "61, 1"})
    void homeDay_sixtyIfNothingIsSaid(int minutes, int findings) {
        assertEquals(findings, count(walking(minutes, 0), "home-minutes-day"));
    }

    @ParameterizedTest
    @CsvSource({"45, 0", "46, 1"})
    void homeDay_asAgreed(int minutes, int findings) {
        assertEquals(
                findings, count(walking(minutes, 0).request(r -> r.withHomeMinutesPerDay(45)), "home-minutes-day"));
    }

    @Test
    void homeDay_allBlocksOfTheDay() {
        PlanFixtures plan = walking(58, 0);
        plan.add(plan.block("b", day(0), ExerciseKind.BLOCK_LIGHT, 1, "SIDE_PLANK"));

        Finding finding = Judged.fires(plan, "home-minutes-day", "b", "w0");
        assertEquals("61", Judged.fact(finding, "minutes"));
    }

    @Test
    void homeDay_class_isNotHomeCare() {
        PlanFixtures plan = walking(61, 0);

        Judged.silent(
                plan.change("w0", ExerciseBlock.class, b -> b.withSupervisor("FITNESS_INSTRUCTOR")),
                "home-minutes-day");
    }

    @Test
    void homeDay_coldIsNotCounted() {
        PlanFixtures plan = walking(60, 0);

        Judged.silent(plan.add(plan.thermal("t", day(0), LocalTime.of(8, 0), "COLD_PACK")), "home-minutes-day");
    }

    @ParameterizedTest
    @CsvSource({"90, 0", "89, 1"})
    void homeWeek_asAgreed(int most, int findings) {
        PlanFixtures plan = walking(30, 0, 3, 6, 7).request(r -> r.withHomeMinutesPerWeek(most));

        assertEquals(findings, count(plan, "home-minutes-week"));
    }

    @Test
    void homeWeek_lastWeekCountsToo() {
        PlanFixtures plan = walking(30, 21, 22).request(r -> r.withHomeMinutesPerWeek(59));

        assertEquals("4", Judged.fact(Judged.fires(plan, "home-minutes-week", "w21", "w22"), "week"));
    }

    @Test
    void phaseVisits_lastWeekCountsToo() {
        assertEquals("4", Judged.fact(Judged.fires(visits(21, 27), "phase-visits"), "week"));
    }

    @Test
    void homeWeek_nothingSaid_silent() {
        Judged.silent(walking(60, 0, 1, 2, 3, 4, 5, 6), "home-minutes-week");
    }

    // ---- pins

    private static Pin pin(PinKind kind, Optional<LocalTime> start, Optional<String> technique) {
        return Pin.builder()
                .kind(kind)
                .date(day(0))
                .start(start)
                .technique(technique)
                .build();
    }

    private static PlanFixtures pinned(Pin pin, int... days) {
        return visits(days).request(r -> r.withPins(pin));
    }

    @Test
    void pins_visit() {
        Pin pin = pin(PinKind.VISIT, Optional.empty(), Optional.empty());

        Judged.silent(pinned(pin, 0), "pins");
        assertEquals(Optional.of(day(0)), Judged.fires(pinned(pin, 1), "pins").date());
    }

    @ParameterizedTest
    @CsvSource({"17:00, 0", "17:15, 1"})
    void pins_visitAtATime(String start, int findings) {
        Pin pin = pin(PinKind.VISIT, Optional.of(LocalTime.parse(start)), Optional.empty());

        assertEquals(findings, count(pinned(pin, 0), "pins"));
    }

    @ParameterizedTest
    @CsvSource({"SWEDISH, 0", "SHIATSU, 1"})
    void pins_visitWithATechnique(String technique, int findings) {
        Pin pin = pin(PinKind.VISIT, Optional.empty(), Optional.of(technique));

        assertEquals(findings, count(pinned(pin, 0), "pins"));
    }

    @Test
    void pins_noVisit() {
        Pin pin = pin(PinKind.NO_VISIT, Optional.empty(), Optional.empty());

        Judged.silent(pinned(pin, 1), "pins");
        Judged.fires(pinned(pin, 0), "pins", "v0");
    }

    // ---- avoided

    private static PlanFixtures avoiding(Preferences preferences) {
        PlanFixtures plan = visits(0);
        plan.add(plan.walk("w", day(0), 1));
        return plan.client(c -> c.withPreferences(preferences));
    }

    private static void avoids(Preferences preferences, String activity, String kind, String what) {
        Finding finding = Judged.fires(avoiding(preferences), "avoided", activity);
        assertEquals(Map.of(kind, what), finding.reason().facts());
    }

    private static Preferences.Builder wishes() {
        return Preferences.builder();
    }

    @Test
    void avoided_each_fires() {
        avoids(wishes().addTechniquesAvoided("SWEDISH").build(), "v0", "technique", "SWEDISH");
        avoids(wishes().addLubricantsAvoided("HYPOALLERGENIC").build(), "v0", "lubricant", "HYPOALLERGENIC");
        avoids(wishes().addPositionsAvoided(Position.PRONE).build(), "v0", "position", "PRONE");
        avoids(wishes().addExercisesAvoided("WALKING").build(), "w", "exercise", "WALKING");
        avoids(wishes().addSitesAvoided(Site.of("LOIN")).build(), "v0", "site", "LOIN");
        avoids(wishes().addSitesAvoided(Site.of("BACK")).build(), "v0", "site", "BACK");
        avoids(wishes().pressureMost(PressureLevel.HEAVY_LOTIONING).build(), "v0", "pressure", "3");
    }

    @Test
    void avoided_others_silent() {
        Judged.silent(
                avoiding(wishes().addTechniquesAvoided("SHIATSU")
                        .addLubricantsAvoided("OIL")
                        .addPositionsAvoided(Position.SUPINE)
                        .addExercisesAvoided("RUNNING")
                        .addSitesAvoided(Site.of("NECK"))
                        .pressureMost(PressureLevel.MEDIUM)
                        .build()),
                "avoided");
    }

    @Test
    void avoided_placeThatIsSpared_silent() {
        PlanFixtures plan = avoiding(wishes().addSitesAvoided(Site.of("LOIN")).build());
        plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(v.segments().get(0).withSpared(new SparedSite(Site.of("LOIN"), Optional.empty()))));
        Judged.silent(plan, "avoided");

        plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(v.segments().get(0).withSpared(PlanFixtures.spared("LOIN", 0))));
        Judged.fires(plan, "avoided", "v0");
    }

    // ---- phase-visits

    @ParameterizedTest
    @CsvSource({"6, 1", "7, 0"})
    void phaseVisits_inAPlanWeek(int second, int findings) {
        assertEquals(findings, count(visits(0, second), "phase-visits"));
    }

    @Test
    void phaseVisits_phaseWithoutMassage_fires() {
        PlanFixtures plan = PlanFixtures.bare(4, "ACUTE", "ACUTE_KEEP_ACTIVE");

        Judged.fires(plan.add(plan.visit("v", day(0), 2)), "phase-visits", "v");
    }
}
