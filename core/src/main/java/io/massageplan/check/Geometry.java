package io.massageplan.check;

import io.massageplan.body.Body;
import io.massageplan.body.Limb;
import io.massageplan.body.Region;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.safety.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Whether a site lies wholly within these places; both sides of it may lie in different ones. */
    boolean within(List<Site> places, Site site) {
        return halves(site).stream().allMatch(half -> places.stream().anyMatch(p -> holds(p, half)));
    }

    private boolean holds(Site outer, Site inner) {
        return known(outer.region()) && known(inner.region()) && body.contains(outer, inner);
    }

    /** A site of both sides as its two halves; any other as it is. */
    private List<Site> halves(Site site) {
        boolean paired = body.find(site.region()).map(Region::paired).orElse(false);
        return paired && site.side() == Side.BOTH
                ? List.of(Site.of(site.region(), Side.LEFT), Site.of(site.region(), Side.RIGHT))
                : List.of(site);
    }

    /** Where a restriction bites that reaches so far from these sites. No site known: the whole body. */
    Area area(Where where, List<Site> sites) {
        List<Site> from = sites.stream().filter(s -> known(s.region())).toList();
        return switch (where.reach()) {
            case WHOLE_BODY -> Area.wholeBody(this);
            case REGIONS -> new Area(
                    this, where.regions().stream().filter(this::known).map(Site::of).toList(), false);
            case SITE -> reach(from, List::of);
            case AROUND_SITE -> reach(from, body::around);
            case LIMB -> reach(from, this::limb);
            case QUADRANT -> reach(from, body::quadrantOf);
            case DISTAL -> reach(from, this::distal);
            case ELSEWHERE -> from.isEmpty() ? Area.wholeBody(this) : new Area(this, elsewhere(from), false);
        };
    }

    private Area reach(List<Site> sites, java.util.function.Function<Site, List<Site>> widen) {
        // An unknown place could be any place.
        return sites.isEmpty()
                ? Area.wholeBody(this)
                : new Area(
                        this,
                        sites.stream().map(widen).flatMap(List::stream).distinct().toList(),
                        false);
    }

    /**
     * The whole limb. Not every region of a limb is a part of the arm or leg as a region (shoulder, armpit, hip), so the
     * limb is gathered by what the regions say of themselves.
     */
    private List<Site> limb(Site site) {
        Optional<Limb> limb = body.region(site.region()).limb();
        List<Site> places = new ArrayList<>(List.of(site));
        for (Region region : body.regions()) {
            if (limb.isPresent() && region.limb().equals(limb)) {
                places.add(sameSide(region, site));
            }
        }
        return places;
    }

    /** The site and the regions of its limb that follow it: a limb's regions are listed from the trunk outwards. */
    private List<Site> distal(Site site) {
        Optional<Limb> limb = body.region(site.region()).limb();
        List<Site> places = new ArrayList<>(List.of(site));
        boolean passed = false;
        for (Region region : body.regions()) {
            boolean whole = body.contains(region.id(), site.region());
            if (passed && limb.isPresent() && region.limb().equals(limb) && !whole) {
                places.add(sameSide(region, site));
            }
            passed |= region.id().equals(site.region());
        }
        return places;
    }

    private List<Site> elsewhere(List<Site> sites) {
        List<Site> left =
                sites.stream().map(this::limb).flatMap(List::stream).distinct().toList();
        List<Site> places = new ArrayList<>();
        for (Region region : body.regions()) {
            for (Site half : halves(Site.of(region.id()))) {
                if (left.stream().noneMatch(s -> overlaps(s, half))) {
                    places.add(half);
                }
            }
        }
        return places;
    }

    private Site sameSide(Region region, Site site) {
        boolean sided = body.region(site.region()).paired();
        return new Site(region.id(), region.paired() && sided ? site.side() : Side.BOTH);
    }
}
