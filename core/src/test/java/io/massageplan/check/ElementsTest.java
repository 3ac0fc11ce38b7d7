package io.massageplan.check;

import static io.massageplan.check.RestrictedVisit.at;
import static io.massageplan.check.RestrictedVisit.plan;
import static io.massageplan.check.RestrictedVisit.segment;
import static io.massageplan.check.RestrictedVisit.technique;
import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.on;
import static io.massageplan.check.Rows.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a restriction bites on, and where: the visit judged is Swedish massage of the low back, prone, on day 10. */
class ElementsTest {
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
}
