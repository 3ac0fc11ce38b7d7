package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Where;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {
    private static final Geometry BODY = new Geometry(Catalog.standard().body());

    private static Site site(String text) {
        String[] parts = text.split(":");
        return parts.length == 1 ? Site.of(text) : Site.of(parts[0], Side.valueOf(parts[1]));
    }

    private static List<Site> sites(String text) {
        return Arrays.stream(text.split(" ")).map(GeometryTest::site).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "BACK, LOWER_BACK, true",
        "LOWER_BACK, BACK, false",
        "LOIN:LEFT, LOIN:LEFT, true",
        "LOIN:LEFT, LOIN:RIGHT, false",
        "LOIN:LEFT, LOIN, false",
        "LOIN:LEFT LOIN:RIGHT, LOIN, true",
        "LOWER_BACK:LEFT, LUMBAR_SPINE, false",
        "LOWER_BACK:LEFT LOWER_BACK:RIGHT, LUMBAR_SPINE, true",
        "LOWER_BACK, LUMBAR_SPINE, true",
        "SACRUM:LEFT, SACRUM, true",
        "NOPE, LOIN, false",
        "LOIN, NOPE, false"
    })
    void within_allOfItsSides(String places, String site, boolean within) {
        assertEquals(within, BODY.within(sites(places), site(site)));
    }

    @ParameterizedTest
    @CsvSource({
        "BACK, LOWER_BACK, true",
        "LOWER_BACK, BACK, false",
        "LOIN, LOIN:LEFT, true",
        "LOIN:LEFT, LOIN:LEFT, true",
        "LOIN:LEFT, LOIN:RIGHT, false",
        "LOIN:RIGHT, LOIN:LEFT, false",
        "LOIN:RIGHT, LOIN:RIGHT, true",
        "LOIN:LEFT, LOIN, false",
        "LOIN:RIGHT, LOIN, false",
        "LOIN:LEFT LOIN:RIGHT, LOIN, true",
        // The midline lies on neither side.
        "LOWER_BACK:LEFT LOWER_BACK:RIGHT, LOWER_BACK, false",
        "LOWER_BACK:LEFT, LUMBAR_SPINE, false",
        "LOWER_BACK, LUMBAR_SPINE, true",
        "LOWER_BACK, LOWER_BACK:RIGHT, true",
        "LUMBAR_SPINE:LEFT, LUMBAR_SPINE, true",
        "NOPE, LOIN, false",
        "NOPE LOIN, LOIN, true",
        "LOIN, NOPE, false",
        "NOPE, NOPE, false"
    })
    void allowedBy_everyTouchOfIt(String places, String site, boolean allowed) {
        assertEquals(allowed, BODY.allowedBy(sites(places), site(site)));
    }

    @ParameterizedTest
    @CsvSource({
        "LOIN:LEFT, LOIN, true",
        "LOIN:LEFT, LOIN:RIGHT, false",
        "LOWER_BACK:LEFT, LUMBAR_SPINE, true",
        "NECK, LOIN, false",
        "NOPE, LOIN, false",
        "LOIN, NOPE, false"
    })
    void overlaps_someOfIt(String a, String b, boolean overlaps) {
        assertEquals(overlaps, BODY.overlaps(site(a), site(b)));
    }

    @Test
    void shared_unknown_isNothing() {
        assertEquals(List.of(), BODY.shared(site("NOPE"), site("LOIN")));
        assertEquals(List.of(), BODY.shared(site("LOIN"), site("NOPE")));
        assertEquals(List.of(site("LOIN:LEFT")), BODY.shared(site("LOIN:LEFT"), site("BACK")));
    }

    @Test
    void area_oneUnknownPlace_couldBeAnywhere() {
        Where onSite = new Where(Reach.SITE, List.of());

        assertEquals(
                List.of(Site.of("WHOLE_BODY")),
                BODY.area(onSite, sites("LOIN NOPE")).sites());
        assertEquals(sites("LOIN"), BODY.area(onSite, sites("LOIN")).sites());
    }

    @Test
    void area_wholeBody_coversWhatNobodyKnows() {
        Area whole = BODY.area(new Where(Reach.WHOLE_BODY, List.of()), List.of());

        assertEquals(Area.Cover.COVERED, whole.cover(site("NOPE")));
        assertEquals(sites("LOIN"), whole.parts(site("LOIN")));
    }
}
