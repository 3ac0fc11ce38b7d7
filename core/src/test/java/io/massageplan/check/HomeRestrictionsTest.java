package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.found;
import static io.massageplan.check.Rows.on;
import static io.massageplan.check.Rows.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.TimeSpan;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a restriction forbids at home: cold, heat and exercise. */
class HomeRestrictionsTest {
    private static PlanFixtures plan(Restriction.Builder restriction) {
        return Rows.plan(restriction).reports(report().build());
    }

    private static PlanFixtures at(Restriction.Builder restriction, String... regions) {
        return Rows.plan(restriction).reports(Rows.at(regions));
    }

    // ---- cold, heat, contrast

    private static PlanFixtures thermal(Restriction.Builder restriction, String application) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.thermal("t", day(3), LocalTime.NOON, application));
        return Rows.with(plan, restriction).reports(Rows.at("LOIN"));
    }

    @ParameterizedTest
    @CsvSource({
        "COLD, COLD_PACK, true",
        "COLD, HEAT_PACK, false",
        "COLD, CONTRAST_PACKS, true",
        "HEAT, HEAT_PACK, true",
        "HEAT, COLD_PACK, false",
        "HEAT, CONTRAST_PACKS, true",
        "CONTRAST, CONTRAST_PACKS, true",
        "CONTRAST, COLD_PACK, false",
        "CONTRAST, HEAT_PACK, false",
        "MASSAGE, ICE_MASSAGE, true",
        "MASSAGE, CONTRAST_PRE_MASSAGE, true",
        "MASSAGE, COLD_PACK, false",
        "MASSAGE, CONTRAST_PACKS, false",
        "EXERCISE, COLD_PACK, false"
    })
    void thermal_kinds(ElementKind kind, String application, boolean bites) {
        assertEquals(bites, bites(thermal(on(kind), application)));
    }

    @ParameterizedTest
    @CsvSource({"LARGE_AREA, WARM_BATH_CONTRAST, true", "LARGE_AREA, HEAT_PACK, false", "DEEP, HEAT_PACK, false"})
    void thermal_forms(String target, String application, boolean bites) {
        assertEquals(bites, bites(thermal(on(ElementKind.HEAT, target), application)));
    }

    @ParameterizedTest
    @CsvSource({
        "LUMBAR_SPINE, ICE_MASSAGE, true",
        "SACRUM, CONTRAST_PRE_MASSAGE, true",
        "LOWER_BACK, ICE_MASSAGE, false",
        "LUMBAR_SPINE, COLD_PACK, false",
        "LUMBAR_SPINE, CONTRAST_PACKS, false"
    })
    void thermal_ledIce_passesAPartOfItsPlace(String region, String application, boolean bites) {
        Restriction.Builder spine =
                Rows.reaching(Reach.REGIONS, "SPINE_WHOLE").elements(List.of(Element.of(ElementKind.COLD, "RUBBED")));

        assertEquals(
                bites,
                bites(thermal(spine, application).change("t", ThermalSession.class, t -> t.withSite(Site.of(region)))));
    }

    @Test
    void thermal_deepHeat() {
        PlanFixtures plan = thermal(on(ElementKind.HEAT, "DEEP"), "HEAT_PACK");
        var diathermy = io.massageplan.homecare.ThermalApplication.builder()
                .from(plan.catalog().thermal().get("HEAT_PACK"))
                .form(io.massageplan.homecare.ThermalForm.DEEP)
                .build();

        assertTrue(bites(plan.catalog(c -> c.with(b -> b.thermal(diathermy)))));
    }

    @Test
    void thermal_anyOverlapIsEnough() {
        Restriction.Builder cold = Rows.reaching(Reach.SITE).elements(List.of(Element.of(ElementKind.COLD)));

        assertTrue(bites(thermal(cold, "COLD_PACK")));
        assertFalse(
                bites(thermal(cold, "COLD_PACK").change("t", ThermalSession.class, t -> t.withSite(Site.of("NECK")))));
    }

    // ---- exercise

    private static PlanFixtures exercise(Restriction.Builder restriction, ExerciseKind kind, String exercise) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.block("b", day(3), kind, 1, exercise));
        return Rows.with(plan, restriction).reports(Rows.at("LOIN"));
    }

    @ParameterizedTest
    @CsvSource({
        "FLEXION, BLOCK_LIGHT, KNEE_TO_CHEST, true",
        "ROTATION, BLOCK_LIGHT, KNEE_TO_CHEST, false",
        "STRENGTH, STRENGTH, BRIDGE, true",
        "STRENGTH, BLOCK_LIGHT, CHIN_TUCK, false",
        "STRENUOUS, STRENUOUS, WALKING, true",
        "WALK, WALK, WALKING, true",
        "CLASS, BLOCK_LIGHT, PILATES, true"
    })
    void exercise_flagOrKind(String target, ExerciseKind kind, String exercise, boolean bites) {
        assertEquals(bites, bites(exercise(on(ElementKind.EXERCISE, target), kind, exercise)));
    }

    @ParameterizedTest
    @CsvSource({
        "LOIN, SITE, KNEE_TO_CHEST, true",
        "LOIN, SITE, CHIN_TUCK, false",
        "LOIN, SITE, WALKING, false",
        "LOIN, SITE, PRESS_UP, true",
        "LOIN, WHOLE_BODY, CHIN_TUCK, true"
    })
    void exercise_whereItWorks(String site, Reach reach, String exercise, boolean bites) {
        Restriction.Builder all = Rows.reaching(reach).elements(List.of(Element.of(ElementKind.EXERCISE)));

        assertEquals(bites, bites(exercise(all, ExerciseKind.BLOCK_LIGHT, exercise)));
    }

    /** Where an exercise rests weight counts as much as where it works. */
    @ParameterizedTest
    @CsvSource({
        "WRIST, SITE, BIRD_DOG, true",
        "KNEE, SITE, CAT_CAMEL, true",
        "WRIST, SITE, CURL_UP, false",
        "KNEE, SITE, CURL_UP, false"
    })
    void exercise_whereItRestsWeight(String site, Reach reach, String exercise, boolean bites) {
        Restriction.Builder all = Rows.reaching(reach).elements(List.of(Element.of(ElementKind.EXERCISE)));
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.block("b", day(3), ExerciseKind.BLOCK_LIGHT, 1, exercise));

        assertEquals(bites, bites(Rows.with(plan, all).reports(Rows.at(site))));
    }

    @Test
    void exercise_massageRestriction_saysNothing() {
        assertFalse(bites(exercise(Rows.refuse(), ExerciseKind.WALK, "WALKING")));
    }

    @Test
    void exercise_clearedAtOneOfItsPlaces_isNotFree() {
        Restriction.Builder both = Rows.reaching(Reach.REGIONS, "LOWER_BACK", "GLUTEAL")
                .ends(List.of(EndsBy.of(EndsBy.Way.CLEARANCE)))
                .elements(List.of(Element.of(ElementKind.EXERCISE)));
        PlanFixtures plan = exercise(both, ExerciseKind.BLOCK_LIGHT, "KNEE_TO_CHEST");

        assertTrue(bites(plan.client(c -> c.withClearances(clearedAt("LOWER_BACK")))));
        assertFalse(bites(plan.client(c -> c.withClearances(clearedAt("LOWER_BACK", "GLUTEAL")))));
    }

    @Test
    void exercise_restrictedEverywhere_needsALetterForTheWholeBody() {
        Restriction.Builder all = Rows.ending(EndsBy.Way.CLEARANCE).elements(List.of(Element.of(ElementKind.EXERCISE)));
        PlanFixtures plan = exercise(all, ExerciseKind.BLOCK_LIGHT, "KNEE_TO_CHEST");

        assertTrue(bites(plan.client(c -> c.withClearances(clearedAt("LOWER_BACK", "GLUTEAL")))));
        assertFalse(bites(plan.client(c -> c.withClearances(clearedAt()))));
    }

    private static Clearance clearedAt(String... regions) {
        return Clearance.builder()
                .by("PHYSICIAN")
                .given(day(0))
                .sites(List.of(regions).stream().map(Site::of).toList())
                .build();
    }

    // ---- restriction-as-wanted

    private static PlanFixtures wanted(Restriction.Builder restriction, int week, String application) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.plan(p -> p.withAsWanted(plan.asWanted(week, application, "LOWER_BACK")));
        return Rows.with(plan, restriction);
    }

    @Test
    void asWanted_oneForbiddenDayOfTheWeek_fires() {
        // Days 12 and 13 are the last two of week 2.
        Restriction.Builder cold = Rows.when(
                        Anchor.EVENT,
                        Optional.of(TimeSpan.of(0, ChronoUnit.DAYS)),
                        Optional.of(TimeSpan.of(2, ChronoUnit.DAYS)))
                .elements(List.of(Element.of(ElementKind.COLD)));

        PlanFixtures plan =
                wanted(cold, 2, "COLD_PACK").reports(report().addDates(day(12)).build());
        Finding finding = Judged.fires(plan, "restriction-as-wanted");

        assertEquals(Optional.of(day(12)), finding.date());
        assertEquals(List.of(), finding.activities());
        assertFalse(bites(
                wanted(cold, 1, "COLD_PACK").reports(report().addDates(day(12)).build())));
        assertFalse(bites(
                wanted(cold, 3, "COLD_PACK").reports(report().addDates(day(12)).build())));
        assertFalse(bites(
                wanted(cold, 2, "HEAT_PACK").reports(report().addDates(day(12)).build())));
    }

    @Test
    void asWanted_lastWeekAndBeyond() {
        assertTrue(bites(wanted(on(ElementKind.COLD), 4, "COLD_PACK").reports(report().build())));
        assertFalse(bites(wanted(on(ElementKind.COLD), 5, "COLD_PACK").reports(report().build())));
    }

    @Test
    void asWanted_override() {
        RuleOverride decision = RuleOverride.builder()
                .rule("X1")
                .reason("agreed")
                .by("PHYSICIAN, dr-1")
                .from(day(0))
                .until(day(5))
                .build();
        PlanFixtures plan = wanted(on(ElementKind.COLD), 1, "COLD_PACK")
                .reports(report().build())
                .request(r -> r.withOverrides(decision));
        assertTrue(bites(plan));

        plan.request(r -> r.withOverrides(decision.withUntil(day(6))));
        assertEquals(Severity.OVERRIDDEN, found(plan).get(0).severity());
    }

    @Test
    void asWanted_whatCountsFromAVisit_isLeftToTheVisit() {
        Restriction.Builder first = Rows.when(Anchor.FIRST_VISIT, Optional.empty(), Optional.empty())
                .elements(List.of(Element.of(ElementKind.COLD)));

        assertFalse(bites(wanted(first, 1, "COLD_PACK").reports(report().build())));
    }
}
