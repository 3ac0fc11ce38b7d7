package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.found;
import static io.massageplan.check.Rows.on;
import static io.massageplan.check.Rows.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a restriction forbids: the visit judged is Swedish massage of the low back at pressure 2, prone, on day 10. */
class RestrictionRulesTest {
    private static PlanFixtures plan(Restriction.Builder restriction) {
        return Rows.plan(restriction).reports(report().build());
    }

    private static PlanFixtures at(Restriction.Builder restriction, String... regions) {
        return Rows.plan(restriction).reports(Rows.at(regions));
    }

    private static PlanFixtures segment(Restriction.Builder restriction, UnaryOperator<Segment> change) {
        return plan(restriction)
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(change.apply(v.segments().get(0))));
    }

    private static PlanFixtures technique(Restriction.Builder restriction, String technique) {
        PlanFixtures plan = plan(restriction);
        return plan.change(
                "v", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", technique, 2, 45)));
    }

    // ---- the finding

    @Test
    void restriction_isNamedWithItsRow() {
        Finding finding = found(plan(Rows.refuse())).get(0);

        assertEquals("restriction", finding.rule());
        assertEquals(Severity.HARD, finding.severity());
        assertEquals(List.of("v"), finding.activities());
        assertEquals(Optional.of(day(10)), finding.date());
        assertEquals("X1", Judged.fact(finding, "row"));
        assertEquals("X1.1", Judged.fact(finding, "restriction"));
    }

    @Test
    void restriction_oncePerActivity() {
        PlanFixtures plan = plan(Rows.refuse());
        plan.change(
                "v",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("LOWER_BACK", "SWEDISH", 2, 20), plan.segment("THIGH", "SWEDISH", 2, 25)));
        plan.add(plan.visit("w", day(17), 2));

        assertEquals(
                List.of(List.of("v"), List.of("w")),
                found(plan).stream().map(Finding::activities).toList());
    }

    @Test
    void restriction_missedAndCancelled_silent() {
        assertFalse(bites(
                plan(Rows.refuse()).change("v", MassageSession.class, v -> v.withStatus(ActivityStatus.CANCELLED))));
    }

    @Test
    void restriction_selfMassage_obeysToo() {
        assertTrue(bites(plan(Rows.refuse()).change("v", MassageSession.class, v -> v.withPerformer("CLIENT"))));
    }

    // ---- elements

    @ParameterizedTest
    @CsvSource({
        "MASSAGE, SWEDISH, true",
        "CIRCULATORY_MASSAGE, SWEDISH, true",
        "CIRCULATORY_MASSAGE, DEEP_TISSUE, false",
        "HEAT, HOT_STONE, true",
        "HEAT, SWEDISH, false",
        "SUCTION, CUPPING, true",
        "SUCTION, SWEDISH, false",
        "TOOL, IASTM, true",
        "TOOL, SWEDISH, false",
        "SCENT, AROMATHERAPY, true",
        "SCENT, SWEDISH, false",
        "COLD, SWEDISH, false",
        "CONTRAST, SWEDISH, false",
        "ELECTRO, SWEDISH, false",
        "EXERCISE, SWEDISH, false",
        "STRETCHING, SWEDISH, false",
        "JOINT_MOVEMENT, SWEDISH, false"
    })
    void element_ofATechnique(ElementKind kind, String technique, boolean bites) {
        assertEquals(bites, bites(technique(on(kind), technique)));
    }

    @ParameterizedTest
    @CsvSource({
        "TECHNIQUE, SWEDISH, true",
        "TECHNIQUE, SHIATSU, false",
        "STROKE, PETRISSAGE, true",
        "STROKE, STRIPPING, false",
        "POSITION, PRONE, true",
        "POSITION, SUPINE, false",
        "LUBRICANT, HYPOALLERGENIC, true",
        "LUBRICANT, OIL, false",
        "HEAT, DEEP, false"
    })
    void element_withATarget(ElementKind kind, String target, boolean bites) {
        assertEquals(bites, bites(plan(on(kind, target))));
    }

    @Test
    void element_suctionByStroke() {
        assertTrue(bites(segment(on(ElementKind.SUCTION), s -> s.withStrokes("EFFLEURAGE", "SUCTION"))));
    }

    @ParameterizedTest
    @CsvSource({
        "STRETCHING, STRETCHING, true",
        "JOINT_MOVEMENT, JOINT_MOVEMENT, true",
        "STRETCHING, JOINT_MOVEMENT, false",
        "JOINT_MOVEMENT, STRETCHING, false"
    })
    void element_forceOfAStroke(ElementKind kind, String stroke, boolean bites) {
        assertEquals(bites, bites(segment(on(kind), s -> s.withStrokes("EFFLEURAGE", "PETRISSAGE", stroke))));
    }

    @ParameterizedTest
    @CsvSource({"NONE, false", "HYPOALLERGENIC, false", "OIL, true", "LOTION, true"})
    void element_anyProductNotKnownSafe(String lubricant, boolean bites) {
        assertEquals(
                bites,
                bites(plan(on(ElementKind.LUBRICANT))
                        .change("v", MassageSession.class, v -> v.withLubricant(lubricant))));
    }

    @ParameterizedTest
    @CsvSource({"LOTION, true", "OIL, false", "NONE, false"})
    void element_scentOfAProduct(String lubricant, boolean bites) {
        assertEquals(
                bites,
                bites(plan(on(ElementKind.SCENT)).change("v", MassageSession.class, v -> v.withLubricant(lubricant))));
    }

    @Test
    void element_oneOfSeveral() {
        Restriction.Builder either = Rows.refuse()
                .elements(List.of(Element.of(ElementKind.COLD), Element.of(ElementKind.STROKE, "EFFLEURAGE")));

        assertTrue(bites(plan(either)));
    }

    @Test
    void element_unknownTechnique_isStillMassage() {
        assertTrue(bites(segment(Rows.refuse(), s -> s.withTechnique("NOPE"))));
        assertFalse(bites(segment(on(ElementKind.CIRCULATORY_MASSAGE), s -> s.withTechnique("NOPE"))));
    }

    // ---- where

    @ParameterizedTest
    @CsvSource({
        "SITE, LOWER_BACK, true",
        "SITE, BACK, true",
        "SITE, NECK, false",
        "AROUND_SITE, SACRUM, true",
        "AROUND_SITE, NECK, false",
        "LIMB, THIGH, false",
        "LIMB, LOWER_BACK, true",
        "QUADRANT, THIGH, true",
        "QUADRANT, HAND, false",
        "DISTAL, LOWER_BACK, true",
        "DISTAL, NECK, false",
        "ELSEWHERE, NECK, true",
        "ELSEWHERE, BACK, false"
    })
    void where_fromTheSiteReported(Reach reach, String site, boolean bites) {
        assertEquals(bites, bites(at(Rows.reaching(reach), site)));
    }

    @ParameterizedTest
    @EnumSource(value = Reach.class, names = "REGIONS", mode = EnumSource.Mode.EXCLUDE)
    void where_noSite_isTheWholeBody(Reach reach) {
        assertTrue(bites(plan(Rows.reaching(reach))));
    }

    @Test
    void where_unknownSite_couldBeAnywhere() {
        assertTrue(bites(at(Rows.reaching(Reach.SITE), "NOPE")));
    }

    @ParameterizedTest
    @CsvSource({"LOWER_BACK, true", "NECK, false"})
    void where_listedRegions(String region, boolean bites) {
        assertEquals(bites, bites(at(Rows.reaching(Reach.REGIONS, region), "HAND")));
    }

    private static PlanFixtures leg(Reach reach, Site reported, String worked, Side side) {
        PlanFixtures plan = Rows.plan(Rows.reaching(reach))
                .reports(report().addSites(reported).build());
        return plan.change(
                "v",
                MassageSession.class,
                v -> v.withSegments(plan.segment(worked, "SWEDISH", 2, 45).withSite(Site.of(worked, side))));
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, KNEE, KNEE, LEFT, true",
        "SITE, KNEE, KNEE, RIGHT, false",
        "SITE, KNEE, KNEE, BOTH, true",
        "SITE, KNEE, THIGH, LEFT, false",
        "LIMB, KNEE, THIGH, LEFT, true",
        "LIMB, KNEE, THIGH, RIGHT, false",
        "LIMB, KNEE, HIP, LEFT, true",
        "DISTAL, KNEE, FOOT, LEFT, true",
        "DISTAL, KNEE, THIGH, LEFT, false",
        "DISTAL, KNEE, FOOT, RIGHT, false",
        "AROUND_SITE, KNEE, THIGH, LEFT, true",
        "AROUND_SITE, KNEE, KNEE, LEFT, false",
        "AROUND_SITE, KNEE, THIGH, RIGHT, false",
        "ELSEWHERE, KNEE, FOOT, LEFT, false",
        "ELSEWHERE, KNEE, FOOT, RIGHT, true",
        "ELSEWHERE, KNEE, NECK, BOTH, true",
        "QUADRANT, KNEE, LOWER_BACK, LEFT, true",
        "QUADRANT, KNEE, THIGH, RIGHT, false"
    })
    void where_ofALimb_onItsSide(Reach reach, String reported, String worked, Side side, boolean bites) {
        assertEquals(bites, bites(leg(reach, Site.of(reported, Side.LEFT), worked, side)));
    }

    // ---- actions

    @Test
    void action_blocks() {
        assertTrue(bites(plan(Rows.emergency())));
        assertTrue(bites(plan(Rows.ending(EndsBy.Way.CLEARANCE).action(Action.REFER_FIRST))));
        assertTrue(bites(plan(Rows.refuse().action(Action.AVOID_SITE))));
        assertTrue(bites(plan(Rows.refuse().action(Action.EXCLUDE))));
        assertTrue(bites(plan(on(ElementKind.LUBRICANT, "HYPOALLERGENIC").action(Action.REPLACE_PRODUCT))));
    }

    @ParameterizedTest
    @CsvSource({"MONITOR", "ASK"})
    void action_advises(Action action) {
        assertFalse(bites(plan(Rows.refuse().action(action).advice("rise-slowly"))));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "1, true"})
    void action_cap(int level, boolean bites) {
        assertEquals(bites, bites(plan(Rows.cap(level))));
    }

    @ParameterizedTest
    @CsvSource({"60, false", "59, true"})
    void action_shorten_countsTheWholeSession(int minutes, boolean bites) {
        Restriction.Builder shorten = Rows.refuse().action(Action.SHORTEN).limit(minutes);

        assertEquals(bites, bites(plan(shorten)));
    }

    @Test
    void action_shorten_whereItReaches() {
        Restriction.Builder shorten =
                Rows.reaching(Reach.SITE).action(Action.SHORTEN).limit(30);

        assertFalse(bites(at(shorten, "NECK")));
        assertTrue(bites(at(shorten, "LOIN")));
        assertFalse(bites(
                plan(on(ElementKind.TECHNIQUE, "SHIATSU").action(Action.SHORTEN).limit(30))));
    }

    @Test
    void action_shorten_clearedUpToAPressure_isGone() {
        Restriction.Builder shorten =
                Rows.ending(EndsBy.Way.CLEARANCE).action(Action.SHORTEN).limit(30);
        PlanFixtures plan = plan(shorten);
        plan.client(c -> c.withClearances(io.massageplan.safety.Clearance.builder()
                .by("PHYSICIAN")
                .given(day(0))
                .pressureMost(PressureLevel.of(1))
                .build()));

        assertFalse(bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"POSITION, PRONE", "LUBRICANT, HYPOALLERGENIC"})
    void position_and_product_clearedUpToAPressure_areFree(ElementKind kind, String target) {
        PlanFixtures plan = plan(on(kind, target).ends(List.of(EndsBy.of(EndsBy.Way.CLEARANCE))));
        assertTrue(bites(plan));

        plan.client(c -> c.withClearances(io.massageplan.safety.Clearance.builder()
                .by("PHYSICIAN")
                .given(day(0))
                .pressureMost(PressureLevel.of(1))
                .build()));
        assertFalse(bites(plan));
    }

    @Test
    void position_isOfTheWholeBody() {
        assertTrue(bites(at(
                Rows.reaching(Reach.SITE).elements(List.of(Element.of(ElementKind.POSITION, "PRONE"))), "NECK")));
    }

    @Test
    void product_whereItReaches() {
        Restriction.Builder product =
                Rows.reaching(Reach.SITE).elements(List.of(Element.of(ElementKind.LUBRICANT, "HYPOALLERGENIC")));

        assertFalse(bites(at(product, "NECK")));
        assertTrue(bites(at(product, "LOIN")));
    }

    // ---- parts that are spared

    private static boolean spared(Restriction.Builder restriction, SparedSite... spared) {
        return bites(at(restriction, "LOIN")
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withSpared(spared))));
    }

    private static SparedSite untouched(String region) {
        return new SparedSite(Site.of(region), Optional.empty());
    }

    @Test
    void part_blocked_mustNotBeTouched() {
        assertTrue(spared(Rows.reaching(Reach.SITE)));
        assertTrue(spared(Rows.reaching(Reach.SITE), PlanFixtures.spared("LOIN", 0)));
        assertFalse(spared(Rows.reaching(Reach.SITE), untouched("LOIN")));
        assertTrue(spared(Rows.reaching(Reach.SITE), untouched("FLANK")));
        assertTrue(spared(Rows.reaching(Reach.SITE), new SparedSite(Site.of("LOIN", Side.LEFT), Optional.empty())));
        assertFalse(spared(
                Rows.reaching(Reach.SITE),
                new SparedSite(Site.of("LOIN", Side.LEFT), Optional.empty()),
                new SparedSite(Site.of("LOIN", Side.RIGHT), Optional.empty())));
    }

    @Test
    void part_capped_isSparedToTheCap() {
        Restriction.Builder cap =
                Rows.reaching(Reach.SITE).action(Action.CAP_PRESSURE).limit(1);

        assertTrue(spared(cap));
        assertTrue(spared(cap, PlanFixtures.spared("LOIN", 2)));
        assertFalse(spared(cap, PlanFixtures.spared("LOIN", 1)));
        assertFalse(spared(cap, untouched("LOIN")));
    }

    @Test
    void part_cappedAtOrAboveThePressure_needsNothing() {
        assertFalse(spared(Rows.reaching(Reach.SITE).action(Action.CAP_PRESSURE).limit(2)));
    }

    @Test
    void part_stroke_isLeftOutOrSpared() {
        Restriction.Builder stroke =
                Rows.reaching(Reach.SITE).elements(List.of(Element.of(ElementKind.STROKE, "EFFLEURAGE")));
        Restriction.Builder other =
                Rows.reaching(Reach.SITE).elements(List.of(Element.of(ElementKind.STROKE, "FRICTION")));

        assertTrue(spared(stroke));
        assertFalse(spared(stroke, untouched("LOIN")));
        assertFalse(spared(other));
    }

    @Test
    void covered_cannotBeSpared() {
        PlanFixtures plan = at(Rows.reaching(Reach.SITE), "BACK")
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withSpared(untouched("LOWER_BACK"))));

        assertTrue(bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "1, true"})
    void stroke_cappedWhereItIsUsed(int level, boolean bites) {
        Restriction.Builder cap =
                on(ElementKind.STROKE, "EFFLEURAGE").action(Action.CAP_PRESSURE).limit(level);

        assertEquals(bites, bites(plan(cap)));
        assertFalse(bites(plan(
                on(ElementKind.STROKE, "FRICTION").action(Action.CAP_PRESSURE).limit(0))));
    }

    // ---- cold, heat, contrast

    private static PlanFixtures thermal(Restriction.Builder restriction, String application) {
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", "CHRONIC_SETTLE");
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
        "MASSAGE, ICE_MASSAGE, false",
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

    @Test
    void thermal_deepHeat() {
        PlanFixtures plan = thermal(on(ElementKind.HEAT, "DEEP"), "HEAT_PACK");
        var diathermy = io.massageplan.homecare.ThermalApplication.builder()
                .from(plan.catalog().thermal().get("HEAT_PACK"))
                .form("DEEP")
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
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", "CHRONIC_SETTLE");
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
        "LOIN, SITE, WALKING, true",
        "LOIN, WHOLE_BODY, CHIN_TUCK, true"
    })
    void exercise_whereItWorks(String site, Reach reach, String exercise, boolean bites) {
        Restriction.Builder all = Rows.reaching(reach).elements(List.of(Element.of(ElementKind.EXERCISE)));

        assertEquals(bites, bites(exercise(all, ExerciseKind.BLOCK_LIGHT, exercise)));
    }

    @Test
    void exercise_massageRestriction_saysNothing() {
        assertFalse(bites(exercise(Rows.refuse(), ExerciseKind.WALK, "WALKING")));
    }

    @Test
    void exercise_clearedAtOneOfItsPlaces_isNotFree() {
        Restriction.Builder all = Rows.ending(EndsBy.Way.CLEARANCE).elements(List.of(Element.of(ElementKind.EXERCISE)));
        PlanFixtures plan = exercise(all, ExerciseKind.BLOCK_LIGHT, "KNEE_TO_CHEST");
        var clearance =
                io.massageplan.safety.Clearance.builder().by("PHYSICIAN").given(day(0));

        assertTrue(bites(plan.client(
                c -> c.withClearances(clearance.addSites(Site.of("LOWER_BACK")).build()))));
        assertFalse(bites(plan.client(
                c -> c.withClearances(clearance.addSites(Site.of("GLUTEAL")).build()))));
    }

    // ---- restriction-as-wanted

    private static PlanFixtures wanted(Restriction.Builder restriction, int week, String application) {
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", "CHRONIC_SETTLE");
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
    void asWanted_override() {
        RuleOverride decision = RuleOverride.builder()
                .rule("X1")
                .reason("agreed")
                .by("PHYSICIAN dr-1")
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

    // ---- lubricant-allergen

    @ParameterizedTest
    @CsvSource({"NUT_OIL, ALLERGY_NUT, 1", "OIL, ALLERGY_NUT, 0", "NONE, ALLERGY_OIL, 0", "OIL, ALLERGY_OIL, 1"})
    void allergen(String lubricant, String allergy, int findings) {
        PlanFixtures plan = Rows.visit()
                .reports(allergy, Status.PRESENT)
                .change("v", MassageSession.class, v -> v.withLubricant(lubricant));

        assertEquals(findings, Judged.of(plan, "lubricant-allergen").size());
    }

    // ---- practitioner-qualified

    private static PlanFixtures trained(String... qualifications) {
        PlanFixtures plan = Rows.visit();
        Technique own = Technique.builder()
                .from(plan.catalog().techniques().get("SWEDISH"))
                .id("OWN")
                .qualification("OWN_SCHOOL")
                .build();
        return plan.catalog(c -> c.with(b -> b.technique(own)))
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withTechnique("OWN"))
                                .withPractitioner("ann"))
                .request(r -> r.withPractitioners(Practitioner.builder()
                        .id("ann")
                        .addQualifications(qualifications)
                        .build()));
    }

    @Test
    void qualified() {
        assertEquals(
                "OWN_SCHOOL", Judged.fact(Judged.fires(trained(), "practitioner-qualified", "v"), "qualification"));
        Judged.fires(trained("MLD"), "practitioner-qualified");
        Judged.silent(trained("OWN_SCHOOL"), "practitioner-qualified");
    }

    @Test
    void qualified_whatTheCatalogueRestricts_isJudgedThere() {
        PlanFixtures plan = Rows.visit();
        plan.change(
                "v",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("LOWER_BACK", "LYMPHATIC", 1, 45).withPosition(Position.PRONE)));

        Judged.silent(plan, "practitioner-qualified");
        assertTrue(Judged.of(plan, "restriction").stream()
                .anyMatch(f -> f.reason().rule().equals("J8.1")));
    }

    // ---- the shipped catalogue

    @Test
    void kidneyArea_getsLessForEverybody() {
        PlanFixtures plan = PlanFixtures.chronic();
        plan.change(
                "visit-2",
                MassageSession.class,
                v -> v.withSegments(v.segments().get(0).withSpared()));

        assertEquals(
                List.of("EN7.1"),
                Judged.of(plan, "restriction").stream()
                        .map(f -> f.reason().rule())
                        .toList());
    }

    @Test
    void longSession_ofPainSyndrome_isShortened() {
        PlanFixtures plan = Rows.visit().reports("FIBROMYALGIA", Status.PRESENT);
        plan.change(
                "v",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .length(Duration.ofMinutes(75))
                        .segments(List.of(plan.segment("LOWER_BACK", "SWEDISH", 2, 60)))
                        .build());

        assertTrue(Judged.of(plan, "restriction").stream()
                .anyMatch(f -> f.reason().rule().equals("C31.2")));
    }
}
