package io.massageplan.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Body;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Where;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far a restriction reaches, sides included. */
class PlacesTest {

    private final Body body = Catalog.standard().body();
    private final Places places = new Places(body);

    /** {@code SHOULDER}, or {@code SHOULDER:LEFT}. */
    private static Site site(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Site.of(text) : Site.of(text.substring(0, colon), Side.valueOf(text.substring(colon + 1)));
    }

    private Area reach(Reach reach, String... sites) {
        return places.reach(
                new Where(reach, List.of()),
                Stream.of(sites).map(PlacesTest::site).toList());
    }

    private void assertCovered(Area area, String... sites) {
        for (String site : sites) {
            assertTrue(area.covers(places.of(site(site))), site + " is not covered");
        }
    }

    private void assertPartly(Area area, String... sites) {
        for (String site : sites) {
            assertTrue(area.overlaps(places.of(site(site))), site + " is not touched");
            assertFalse(area.covers(places.of(site(site))), site + " is covered");
        }
    }

    private void assertFree(Area area, String... sites) {
        for (String site : sites) {
            assertFalse(area.overlaps(places.of(site(site))), site + " is touched");
        }
    }

    @Test
    void site_itselfAndItsParts() {
        Area area = reach(Reach.SITE, "LOWER_BACK");
        assertCovered(area, "LOWER_BACK", "LUMBAR_SPINE", "LOIN:LEFT");
        assertPartly(area, "BACK", "SPINE_WHOLE", "WHOLE_BODY");
        assertFree(area, "UPPER_BACK", "SACRUM", "KNEE");
    }

    @Test
    void site_oneSide_leavesTheOtherFree() {
        Area area = reach(Reach.SITE, "LOWER_BACK:LEFT");
        assertCovered(area, "LOWER_BACK:LEFT", "LOIN:LEFT");
        assertPartly(area, "LOWER_BACK", "LOIN", "BACK:LEFT");
        assertFree(area, "LOWER_BACK:RIGHT", "LOIN:RIGHT", "BACK:RIGHT");
    }

    @Test
    void site_oneSide_midlineCountsToBoth() {
        assertCovered(reach(Reach.SITE, "LOWER_BACK:LEFT"), "LUMBAR_SPINE");
        assertCovered(reach(Reach.SITE, "LOWER_BACK:RIGHT"), "LUMBAR_SPINE");
        assertPartly(reach(Reach.SITE, "LUMBAR_SPINE"), "LOWER_BACK:LEFT", "LOWER_BACK:RIGHT");
    }

    @Test
    void site_sideOfAMidlineRegion_isIgnored() {
        assertCovered(reach(Reach.SITE, "SACRUM:LEFT"), "SACRUM", "SACRUM:RIGHT");
    }

    @Test
    void site_bothSidesReportedApart_coverTheWhole() {
        assertCovered(reach(Reach.SITE, "SHOULDER:LEFT", "SHOULDER:RIGHT"), "SHOULDER");
    }

    @Test
    void site_unknown_wholeBody() {
        for (Reach reach :
                List.of(Reach.SITE, Reach.AROUND_SITE, Reach.LIMB, Reach.QUADRANT, Reach.DISTAL, Reach.ELSEWHERE)) {
            assertTrue(reach(reach).covers(places.whole()), reach + " without a site");
        }
    }

    @Test
    void wholeBody_whateverTheSite() {
        assertTrue(reach(Reach.WHOLE_BODY, "HAND:LEFT").covers(places.whole()));
    }

    @Test
    void aroundSite_neighboursWithoutTheSite() {
        Area area = reach(Reach.AROUND_SITE, "ELBOW:LEFT");
        assertCovered(area, "UPPER_ARM:LEFT", "FOREARM:LEFT");
        assertFree(area, "ELBOW:LEFT", "ULNAR_GROOVE:LEFT", "HAND:LEFT", "FOREARM:RIGHT");
    }

    @Test
    void aroundSite_twoSitesThatBorder_eachIsAroundTheOther() {
        Area area = reach(Reach.AROUND_SITE, "ELBOW:LEFT", "FOREARM:LEFT");
        assertCovered(area, "UPPER_ARM:LEFT", "WRIST:LEFT", "ELBOW:LEFT", "FOREARM:LEFT");
        assertFree(area, "HAND:LEFT", "ELBOW:RIGHT");
    }

    @Test
    void limb_wholeLimbOfThatSide_withItsRoot() {
        Area area = reach(Reach.LIMB, "CALF:LEFT");
        assertCovered(area, "LOWER_LIMB:LEFT", "FOOT:LEFT", "HIP:LEFT", "GLUTEAL:LEFT", "GROIN:LEFT");
        assertFree(area, "LOWER_LIMB:RIGHT", "HIP:RIGHT", "LOWER_BACK", "UPPER_LIMB");
        assertPartly(area, "LOWER_LIMB", "PELVIS:LEFT");
    }

    @Test
    void limb_shoulder_belongsToTheArm() {
        assertCovered(reach(Reach.LIMB, "HAND:RIGHT"), "SHOULDER:RIGHT", "AXILLA:RIGHT", "UPPER_LIMB:RIGHT");
        assertCovered(reach(Reach.LIMB, "SHOULDER:RIGHT"), "SHOULDER:RIGHT", "UPPER_LIMB:RIGHT");
    }

    @Test
    void limb_ofTheTrunk_isTheSite() {
        Area area = reach(Reach.LIMB, "ABDOMEN");
        assertCovered(area, "ABDOMEN");
        assertFree(area, "LOWER_BACK", "LOWER_LIMB", "CHEST_WALL");
    }

    @Test
    void quadrant_limbAndTrunkQuarter_sameSide() {
        Area area = reach(Reach.QUADRANT, "UPPER_ARM:LEFT");
        assertCovered(area, "UPPER_LIMB:LEFT", "SHOULDER:LEFT", "UPPER_BACK:LEFT", "CHEST_WALL:LEFT", "THORAX:LEFT");
        assertFree(area, "UPPER_LIMB:RIGHT", "CHEST_WALL:RIGHT", "LOWER_LIMB", "ABDOMEN", "LOIN");
        assertPartly(area, "BACK", "UPPER_BACK");
    }

    @Test
    void distal_siteAndFurtherOut() {
        Area area = reach(Reach.DISTAL, "KNEE:LEFT");
        assertCovered(area, "KNEE:LEFT", "POPLITEAL:LEFT", "CALF:LEFT", "FOOT:LEFT");
        assertFree(area, "THIGH:LEFT", "HIP:LEFT", "KNEE:RIGHT");
        assertPartly(area, "LOWER_LIMB:LEFT");
    }

    @Test
    void regions_bothSides_whateverTheSite() {
        Area area = places.reach(new Where(Reach.REGIONS, List.of("AXILLA", "GROIN")), List.of(site("HAND:LEFT")));
        assertCovered(area, "AXILLA:LEFT", "AXILLA:RIGHT", "FEMORAL_TRIANGLE:LEFT");
        assertFree(area, "HAND:LEFT", "SHOULDER");
    }

    @Test
    void elsewhere_allButTheLimb() {
        Area area = reach(Reach.ELSEWHERE, "CALF:LEFT");
        assertFree(area, "CALF:LEFT", "LOWER_LIMB:LEFT", "HIP:LEFT");
        assertCovered(area, "LOWER_LIMB:RIGHT", "BACK", "HEAD", "PELVIS:RIGHT");
        assertPartly(area, "WHOLE_BODY", "LOWER_LIMB", "PELVIS");
    }

    @Test
    void sites_largestNames_forReading() {
        assertEquals(List.of(), places.sites(places.whole()));
        assertEquals(List.of(Site.of("SHOULDER")), places.sites(reach(Reach.SITE, "SHOULDER:LEFT", "SHOULDER:RIGHT")));
        assertEquals(
                List.of(Site.of("LOWER_BACK", Side.LEFT)),
                places.sites(reach(Reach.SITE, "LOWER_BACK:LEFT", "LOIN:LEFT")));
    }

    @Test
    void place_unknownRegion_refused() {
        assertThrows(IllegalArgumentException.class, () -> places.place(Site.of("TAIL")));
    }

    @Test
    void everyPlace_agreesWithTheBody() {
        for (Places.Place a : places.all()) {
            for (Places.Place b : places.all()) {
                String pair = a.site() + " and " + b.site();
                assertEquals(body.overlaps(a.site(), b.site()), a.area().overlaps(b.area()), pair);
                assertEquals(body.contains(a.site(), b.site()), a.area().covers(b.area()), pair);
            }
        }
    }
}
