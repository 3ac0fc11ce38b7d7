package io.massageplan.check;

import io.massageplan.body.Body;
import io.massageplan.body.Region;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.safety.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The questions the check asks of the body, answered for unknown regions too (they touch nothing), and where a restriction
 * reaches from its sites.
 */
final class Geometry {
    private final Body body;

    Geometry(Body body) {
        this.body = body;
    }

    boolean known(String region) {
        return body.find(region).isPresent();
    }

    boolean overlaps(Site a, Site b) {
        return known(a.region()) && known(b.region()) && body.overlaps(a, b);
    }

    /** The places two sites share, the largest ones. */
    List<Site> shared(Site a, Site b) {
        return known(a.region()) && known(b.region()) ? body.overlap(a, b) : List.of();
    }

    /**
     * Whether a site lies wholly within these places; its two sides may lie in different ones. A region without sides lies
     * on both: what covers the left of the back does not cover the spine.
     */
    boolean within(List<Site> places, Site site) {
        List<Side> sides = side(site) == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side(site));
        return known(site.region())
                && sides.stream().allMatch(side -> places.stream().anyMatch(p -> holds(p, site.region(), side)));
    }

    private boolean holds(Site place, String region, Side side) {
        return known(place.region())
                && body.contains(place.region(), region)
                && (side(place) == Side.BOTH || side(place) == side);
    }

    private Side side(Site site) {
        boolean paired = body.find(site.region()).map(Region::paired).orElse(false);
        return paired ? site.side() : Side.BOTH;
    }

    /** Where a restriction bites that reaches so far from these sites. No site known: the whole body. */
    Area area(Where where, List<Site> sites) {
        // A place that is not known could be any place.
        boolean anywhere = sites.isEmpty() || !sites.stream().allMatch(s -> known(s.region()));
        List<Site> from = anywhere ? List.of() : sites;
        return switch (where.reach()) {
            case WHOLE_BODY -> Area.wholeBody(this);
            case REGIONS ->
                new Area(
                        this,
                        where.regions().stream()
                                .filter(this::known)
                                .map(Site::of)
                                .toList(),
                        false);
            case SITE -> reach(from, List::of);
            case AROUND_SITE -> reach(from, body::around);
            case LIMB -> reach(from, body::limbOf);
            case QUADRANT -> reach(from, body::quadrantOf);
            case DISTAL -> reach(from, body::distalTo);
            case ELSEWHERE -> from.isEmpty() ? Area.wholeBody(this) : new Area(this, elsewhere(from), false);
        };
    }

    private Area reach(List<Site> sites, Function<Site, List<Site>> widen) {
        return sites.isEmpty()
                ? Area.wholeBody(this)
                : new Area(
                        this,
                        sites.stream()
                                .map(widen)
                                .flatMap(List::stream)
                                .distinct()
                                .toList(),
                        false);
    }

    private List<Site> elsewhere(List<Site> sites) {
        List<Site> left = sites.stream()
                .map(body::limbOf)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Site> places = new ArrayList<>();
        for (Region region : body.regions()) {
            List<Side> sides = region.paired() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH);
            for (Site half :
                    sides.stream().map(side -> Site.of(region.id(), side)).toList()) {
                if (left.stream().noneMatch(s -> overlaps(s, half))) {
                    places.add(half);
                }
            }
        }
        return places;
    }
}
