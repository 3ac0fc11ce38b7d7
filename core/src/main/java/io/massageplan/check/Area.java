package io.massageplan.check;

import io.massageplan.body.Body;
import io.massageplan.body.Site;
import java.util.List;

/** The places a restriction bites on. */
final class Area {
    /** How an area lies to a site. */
    enum Cover {
        /** They share nothing. */
        NONE,
        /** It covers a part of the site. */
        PART,
        /** The site lies wholly within it. */
        COVERED
    }

    private final Geometry geometry;
    private final List<Site> sites;
    private final boolean whole;

    Area(Geometry geometry, List<Site> sites, boolean whole) {
        this.geometry = geometry;
        this.sites = sites;
        this.whole = whole;
    }

    static Area wholeBody(Geometry geometry) {
        return new Area(geometry, List.of(), true);
    }

    boolean isWholeBody() {
        return whole;
    }

    /** The places it is made of. */
    List<Site> sites() {
        return whole ? List.of(Site.of(Body.WHOLE)) : sites;
    }

    Cover cover(Site site) {
        if (whole || geometry.within(sites, site)) {
            return Cover.COVERED;
        }
        return touches(site) ? Cover.PART : Cover.NONE;
    }

    boolean touches(Site site) {
        return whole || sites.stream().anyMatch(s -> geometry.overlaps(s, site));
    }

    /** The parts of a site that lie in this area. */
    List<Site> parts(Site site) {
        return whole
                ? List.of(site)
                : sites.stream()
                        .flatMap(s -> geometry.shared(s, site).stream())
                        .distinct()
                        .toList();
    }
}
