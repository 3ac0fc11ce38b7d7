package io.massageplan.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far from a site a rule can reach, on the body that ships. */
class BodyReachTest {

    private final Body body = Catalog.standard().body();

    @Test
    void distalTo_knee_leavesTheThighOut() {
        assertEquals(
                "[KNEE:LEFT, POPLITEAL:LEFT, LOWER_LEG:LEFT, CALF:LEFT, ANKLE:LEFT, FOOT:LEFT]",
                body.distalTo(Site.of("KNEE", Side.LEFT)).toString());
    }

    @Test
    void distalTo_partOfARegion_leavesTheRestOfThatRegionOut() {
        assertEquals("[CALF, ANKLE, FOOT]", body.distalTo(Site.of("CALF")).toString());
    }

    @Test
    void distalTo_lastOfTheLimb_isItself() {
        assertEquals(List.of(Site.of("HAND", Side.RIGHT)), body.distalTo(Site.of("HAND", Side.RIGHT)));
    }

    @Test
    void distalTo_rootOfTheLimb_hasTheWholeLimb() {
        List<Site> places = body.distalTo(Site.of("SHOULDER", Side.LEFT));
        assertTrue(places.contains(Site.of("UPPER_LIMB", Side.LEFT)), places.toString());
        assertTrue(places.contains(Site.of("HAND", Side.LEFT)), places.toString());
    }

    @Test
    void distalTo_trunk_isItself() {
        assertEquals(List.of(Site.of("LOWER_BACK")), body.distalTo(Site.of("LOWER_BACK")));
    }

    @Test
    void around_small_hasItsNeighboursOnTheSameSide() {
        assertEquals(
                "[FOREARM:LEFT, HAND:LEFT]", body.around(Site.of("WRIST", Side.LEFT)).toString());
    }

    @Test
    void around_large_borderedByWhatItsPartsBorderOutside() {
        List<Site> places = body.around(Site.of("PELVIS"));
        assertTrue(places.contains(Site.of("THIGH")), places.toString());
        assertTrue(places.contains(Site.of("LOWER_BACK")), places.toString());
        assertTrue(
                places.stream().noneMatch(s -> body.contains("PELVIS", s.region())), places.toString());
    }

    @Test
    void around_wholeBody_isNothing() {
        assertEquals(List.of(), body.around(Site.of("WHOLE_BODY")));
    }
}
