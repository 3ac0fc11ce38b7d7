package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.client.ThermalWish;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftRulesTest {
    private static PlanFixtures visits(int... days) {
        PlanFixtures plan = PlanFixtures.settling();
        for (int day : days) {
            plan.add(plan.visit("v" + day, day(day), 3));
        }
        return plan;
    }

    private static PlanFixtures wishing(PlanFixtures plan, Preferences.Builder wishes) {
        return plan.client(c -> c.withPreferences(wishes.build()));
    }

    private static PlanFixtures lasting(int minutes, String... regions) {
        PlanFixtures plan = visits(0);
        int worked = minutes - 15;
        return plan.change(
                "v0",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .length(Duration.ofMinutes(minutes))
                        .segments(List.of(regions).stream()
                                .map(r -> plan.segment(r, "SWEDISH", 3, worked / regions.length))
                                .toList())
                        .build());
    }

    // ---- wanted-pressure, wanted-minutes

    @Test
    void wantedPressure_ofThePhase() {
        PlanFixtures plan = visits(0);
        plan.add(plan.visit("v7", day(7), 4));

        Finding finding = Judged.fires(plan, "wanted-pressure", "v7");
        assertEquals("3", Judged.fact(finding, "wanted"));
    }

    @Test
    void wantedPressure_ofTheClient_goesFirst() {
        PlanFixtures plan = wishing(visits(0), Preferences.builder().pressure(PressureLevel.HEAVY_LOTIONING));

        assertEquals("2", Judged.fact(Judged.fires(plan, "wanted-pressure", "v0"), "wanted"));
        Judged.silent(wishing(visits(0), Preferences.builder().pressure(PressureLevel.MEDIUM)), "wanted-pressure");
    }

    @Test
    void wantedMinutes() {
        Judged.silent(visits(0), "wanted-minutes");
        assertEquals("60", Judged.fact(Judged.fires(lasting(45, "LOWER_BACK"), "wanted-minutes", "v0"), "wanted"));
    }

    @Test
    void wantedMinutes_notLongerThanTheClientWants() {
        assertEquals(
                "45",
                Judged.fact(
                        Judged.fires(visits(0).request(r -> r.withVisitMinutesMost(45)), "wanted-minutes"), "wanted"));
        Judged.silent(lasting(45, "LOWER_BACK").request(r -> r.withVisitMinutesMost(45)), "wanted-minutes");
    }

    // ---- minutes-several-regions, moderate-gap

    @Test
    void severalRegions_anHour() {
        Judged.fires(lasting(59, "LOWER_BACK", "UPPER_BACK"), "minutes-several-regions", "v0");
        Judged.silent(lasting(75, "LOWER_BACK", "UPPER_BACK"), "minutes-several-regions");
        Judged.silent(lasting(45, "LOWER_BACK"), "minutes-several-regions");
    }

    @Test
    void severalRegions_exactlyAnHour_silent() {
        PlanFixtures plan = visits(0);
        plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("LOWER_BACK", "SWEDISH", 3, 20), plan.segment("UPPER_BACK", "SWEDISH", 3, 25)));

        Judged.silent(plan, "minutes-several-regions");
    }

    @ParameterizedTest
    @CsvSource({"18:00, 0", "17:59, 1"})
    void moderateGap_aDayFromEndToStart(LocalTime start, int findings) {
        PlanFixtures plan = visits(0);
        plan.add(plan.visit("v1", day(1), 3).withStart(start));

        assertEquals(findings, count(plan, "moderate-gap"));
    }

    @Test
    void moderateGap_otherRegion_silent() {
        PlanFixtures plan = visits(0);
        plan.add(plan.visit("v1", day(1), 3).withSegments(plan.segment("NECK", "SWEDISH", 3, 45)));

        Judged.silent(plan, "moderate-gap");
    }

    // ---- ideal-gap, course-length

    @ParameterizedTest
    @CsvSource({"6, 1", "7, 0", "8, 1"})
    void idealGap_ofThePhase(int second, int findings) {
        List<Finding> found = Judged.of(visits(0, second), "ideal-gap");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(List.of("v" + second), f.activities()));
    }

    @Test
    void idealGap_ofTheLaterVisitsWeek() {
        PlanFixtures plan = visits(6, 20)
                .plan(p -> p.withPhases(
                        "CHRONIC_SETTLE", "CHRONIC_SETTLE", "CHRONIC_TAPER_TWO_WEEKLY", "CHRONIC_TAPER_TWO_WEEKLY"));

        Judged.silent(plan, "ideal-gap");
    }

    @ParameterizedTest
    @CsvSource({"-7, 0", "-8, 1"})
    void idealGap_fromTheHistory(int last, int findings) {
        assertEquals(findings, count(visits(0).history(day(last), 3), "ideal-gap"));
    }

    @Test
    void idealGap_phaseWithoutMassage_silent() {
        PlanFixtures plan = visits(0, 9)
                .plan(p -> p.withPhases(
                        "ACUTE_KEEP_ACTIVE", "ACUTE_KEEP_ACTIVE", "ACUTE_KEEP_ACTIVE", "ACUTE_KEEP_ACTIVE"));

        Judged.silent(plan, "ideal-gap");
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void courseLength_visitsDelivered_count(int delivered, int findings) {
        PlanFixtures plan = visits(0, 7)
                .history(MassageHistory.builder().courseVisits(delivered).build());

        assertEquals(findings, count(plan, "course-length"));
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1"})
    void courseLength_weeks(int weeks, int findings) {
        assertEquals(findings, count(PlanFixtures.bare(weeks, "CHRONIC", "CHRONIC_SETTLE"), "course-length"));
    }

    @Test
    void courseLength_taperDoesNotCount() {
        Judged.silent(PlanFixtures.bare(20, "CHRONIC", "CHRONIC_TAPER_FOUR_WEEKLY"), "course-length");
    }

    // ---- preferences

    @Test
    void preferenceTechnique() {
        assertEquals(
                "SHIATSU",
                Judged.fact(
                        Judged.fires(
                                wishing(visits(0), Preferences.builder().addTechniques("SHIATSU", "THAI")),
                                "preference-technique",
                                "v0"),
                        "wanted"));
        Judged.silent(
                wishing(visits(0), Preferences.builder().addTechniques("SHIATSU", "SWEDISH")), "preference-technique");
        Judged.silent(visits(0), "preference-technique");
    }

    @Test
    void preferenceDay() {
        PlanFixtures plan = wishing(visits(0, 8), Preferences.builder().addDays(DayOfWeek.MONDAY));

        assertEquals(day(8).toString(), Judged.fact(Judged.fires(plan, "preference-day", "v8"), "day"));
        Judged.silent(visits(0, 8), "preference-day");
    }

    private static PlanFixtures around(ThermalWish wish, String application, Placement placement) {
        PlanFixtures plan = wishing(visits(0), Preferences.builder().thermal(wish));
        return plan.add(
                plan.thermal("t", day(0), LocalTime.of(16, 0), application).withPlacement(placement));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PREFERENCE, COLD_PACK, BEFORE_VISIT, 0",
        "NONE, COLD_PACK, BEFORE_VISIT, 1",
        "NONE, COLD_PACK, ALONE, 0",
        "COLD, COLD_PACK, BEFORE_VISIT, 0",
        "COLD, COLD_PACK, ALONE, 1",
        "COLD, HEAT_PACK, BEFORE_VISIT, 1",
        "HEAT, HEAT_PACK, AFTER_VISIT, 0",
        "CONTRAST, CONTRAST_PRE_MASSAGE, BEFORE_VISIT, 0",
        "CONTRAST, HEAT_PACK, BEFORE_VISIT, 1"
    })
    void preferenceThermal(ThermalWish wish, String application, Placement placement, int findings) {
        assertEquals(findings, count(around(wish, application, placement), "preference-thermal"));
    }

    @Test
    void preferenceThermal_otherDay_doesNotCount() {
        PlanFixtures plan = around(ThermalWish.HEAT, "HEAT_PACK", Placement.AFTER_VISIT);
        plan.add(plan.visit("v7", day(7), 3));

        Judged.fires(plan, "preference-thermal", "v7");
    }

    @Test
    void preferenceExercise() {
        PlanFixtures plan = PlanFixtures.chronic();
        wishing(plan, Preferences.builder().addExercises("WALKING", "CHIN_TUCK", "YOGA"));

        assertEquals("YOGA", Judged.fact(Judged.fires(plan, "preference-exercise"), "exercise"));
    }
}
