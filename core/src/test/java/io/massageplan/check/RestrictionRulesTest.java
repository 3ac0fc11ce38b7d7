package io.massageplan.check;

import static io.massageplan.check.RestrictedVisit.at;
import static io.massageplan.check.RestrictedVisit.plan;
import static io.massageplan.check.RestrictedVisit.technique;
import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.found;
import static io.massageplan.check.Rows.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Action;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.Status;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a restriction forbids: the visit judged is Swedish massage of the low back at pressure 2, prone, on day 10. */
class RestrictionRulesTest {
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
    void action_shorten_clearedUpToAPressure_stays() {
        Restriction.Builder shorten =
                Rows.ending(EndsBy.Way.CLEARANCE).action(Action.SHORTEN).limit(30);
        PlanFixtures plan = plan(shorten);
        plan.client(c -> c.withClearances(io.massageplan.safety.Clearance.builder()
                .by("PHYSICIAN")
                .given(day(0))
                .pressureMost(PressureLevel.of(1))
                .build()));

        assertTrue(bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"POSITION, PRONE", "LUBRICANT, HYPOALLERGENIC"})
    void position_and_product_clearedUpToAPressure_stayExcluded(ElementKind kind, String target) {
        PlanFixtures plan = plan(on(kind, target).ends(List.of(EndsBy.of(EndsBy.Way.CLEARANCE))));
        assertTrue(bites(plan));

        plan.client(c -> c.withClearances(io.massageplan.safety.Clearance.builder()
                .by("PHYSICIAN")
                .given(day(0))
                .pressureMost(PressureLevel.of(1))
                .build()));
        assertTrue(bites(plan));

        plan.client(c -> c.withClearances(c.clearances().get(0).withPressureMost(java.util.Optional.empty())));
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

    private static PlanFixtures trained(String technique, String wanted, String... qualifications) {
        PlanFixtures plan = Rows.visit();
        Technique own = Technique.builder()
                .from(plan.catalog().techniques().get("SWEDISH"))
                .id(technique)
                .qualification(wanted)
                .build();
        return plan.catalog(c -> c.with(b -> b.technique(own)))
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withTechnique(technique))
                                .withPractitioner("ann"))
                .request(r -> r.withPractitioners(Practitioner.builder()
                        .id("ann")
                        .addQualifications(qualifications)
                        .build()));
    }

    @Test
    void qualified() {
        Finding finding = Judged.fires(trained("OWN", "OWN_SCHOOL"), "practitioner-qualified", "v");

        assertEquals("OWN_SCHOOL", Judged.fact(finding, "qualification"));
        Judged.fires(trained("OWN", "OWN_SCHOOL", "MLD"), "practitioner-qualified");
        Judged.silent(trained("OWN", "OWN_SCHOOL", "OWN_SCHOOL"), "practitioner-qualified");
    }

    @Test
    void qualified_restrictionOfAnotherTechniqueOrTraining_saysNothing() {
        Judged.fires(trained("OWN", "MLD"), "practitioner-qualified");
        Judged.fires(trained("LYMPHATIC", "OWN_SCHOOL"), "practitioner-qualified");
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
