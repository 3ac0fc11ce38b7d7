package io.massageplan.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Body BODY = Catalog.standard().body();

    @Test
    void region_unknown_rejected() {
        assertThrows(IllegalArgumentException.class, () -> BODY.region("TAIL"));
    }

    @Test
    void partsOf_wholeBody_everything() {
        assertEquals(BODY.regions().size(), BODY.partsOf(Body.WHOLE).size());
    }

    @Test
    void contains_partOfTwoWholes_both() {
        assertTrue(BODY.contains("LOWER_BACK", "LUMBAR_SPINE"));
        assertTrue(BODY.contains("SPINE_WHOLE", "LUMBAR_SPINE"));
        assertFalse(BODY.contains("LUMBAR_SPINE", "LOWER_BACK"));
    }

    @Test
    void contains_otherSide_false() {
        assertTrue(BODY.contains(Site.of("LOWER_LIMB", Side.LEFT), Site.of("CALF", Side.LEFT)));
        assertFalse(BODY.contains(Site.of("LOWER_LIMB", Side.LEFT), Site.of("CALF", Side.RIGHT)));
        assertFalse(BODY.contains(Site.of("LOWER_LIMB", Side.LEFT), Site.of("CALF")));
    }

    @Test
    void overlaps_sharedPart_true() {
        assertTrue(BODY.overlaps(Site.of("LOWER_BACK"), Site.of("SPINE_WHOLE")));
        assertFalse(BODY.overlaps(Site.of("LOWER_BACK"), Site.of("THIGH")));
        assertFalse(BODY.overlaps(Site.of("THIGH", Side.LEFT), Site.of("LOWER_LIMB", Side.RIGHT)));
    }

    @Test
    void overlap_backAndSpine_largestSharedPlaces() {
        assertEquals(
                List.of(Site.of("LUMBAR_SPINE"), Site.of("LUMBOSACRAL")),
                BODY.overlap(Site.of("LOWER_BACK"), Site.of("SPINE_WHOLE")));
    }

    @Test
    void limbOf_shoulder_isPartOfIt() {
        List<Site> limb = BODY.limbOf(Site.of("SHOULDER", Side.LEFT));

        assertEquals(Site.of("SHOULDER", Side.LEFT), limb.get(0));
        assertTrue(limb.contains(Site.of("HAND", Side.LEFT)), limb.toString());
        assertTrue(limb.contains(Site.of("AXILLA", Side.LEFT)), limb.toString());
    }

    @Test
    void limbOf_trunk_siteAlone() {
        assertEquals(List.of(Site.of("ABDOMEN")), BODY.limbOf(Site.of("ABDOMEN")));
    }

    @Test
    void distalTo_elbow_withoutUpperArm() {
        assertEquals(
                List.of("ELBOW", "ANTECUBITAL_FOSSA", "ULNAR_GROOVE", "FOREARM", "WRIST", "HAND"),
                BODY.distalTo(Site.of("ELBOW", Side.RIGHT)).stream()
                        .map(Site::region)
                        .toList());
    }

    @Test
    void quadrantOf_arm_reachesTheTrunk() {
        List<Site> quadrant = BODY.quadrantOf(Site.of("UPPER_ARM", Side.LEFT));

        assertTrue(quadrant.contains(Site.of("CHEST_WALL", Side.LEFT)), quadrant.toString());
        assertFalse(quadrant.stream().anyMatch(s -> s.region().equals("GLUTEAL")), quadrant.toString());
    }

    @Test
    void around_largeRegion_whatItsPartsBorder() {
        List<Site> near = BODY.around(Site.of("BACK"));

        assertTrue(near.contains(Site.of("SHOULDER")), near.toString());
        assertFalse(near.stream().anyMatch(s -> BODY.contains("BACK", s.region())), near.toString());
    }

    @Test
    void around_knee_sameSide() {
        assertTrue(BODY.around(Site.of("KNEE", Side.LEFT)).contains(Site.of("THIGH", Side.LEFT)));
    }
}
