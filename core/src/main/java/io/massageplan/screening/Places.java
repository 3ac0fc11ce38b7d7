package io.massageplan.screening;

import io.massageplan.body.Body;
import io.massageplan.body.Region;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every place a site can name, as an {@link Area}; and where a restriction reaches, seen from the site of its reason. */
final class Places {

    private final Body body;
    private final Map<String, Integer> regions = new LinkedHashMap<>();
    /** Sites in catalogue order, both sides before left before right. */
    private final Map<Site, Place> places = new LinkedHashMap<>();

    private final Area whole;

    /** A site, its area, and all places inside it, itself included. */
    record Place(Site site, Area area, List<Place> inner) {}

    Places(Body body) {
        this.body = body;
        for (Region region : body.regions()) {
            regions.put(region.id(), regions.size());
        }
        Area all = Area.NONE;
        for (Region region : body.regions()) {
            for (Side side : region.paired() ? List.of(Side.BOTH, Side.LEFT, Side.RIGHT) : List.of(Side.BOTH)) {
                Site site = new Site(region.id(), side);
                Area area = measure(region, side);
                places.put(site, new Place(site, area, new ArrayList<>()));
                all = all.plus(area);
            }
        }
        for (Place place : places.values()) {
            for (Place other : places.values()) {
                if (place.area().covers(other.area())) {
                    place.inner().add(other);
                }
            }
        }
        this.whole = all;
    }

    private Area measure(Region region, Side side) {
        long[] cover = new long[2 * regions.size() / 64 + 1];
        long[] touch = new long[cover.length];
        long[] own = new long[3 * regions.size() / 64 + 1];
        for (String part : body.partsOf(region.id())) {
            int left = 2 * number(part);
            boolean midline = !body.region(part).paired();
            if (side != Side.RIGHT || midline) {
                set(cover, left);
            }
            if (side != Side.LEFT || midline) {
                set(cover, left + 1);
            }
            if (side != Side.RIGHT) {
                set(touch, left);
            }
            if (side != Side.LEFT) {
                set(touch, left + 1);
            }
            setOwn(own, 3 * number(part), midline, side);
        }
        return new Area(cover, touch, own);
    }

    /**
     * Left, right and midline are three touches; a half has no midline. A region is a touch beside its parts: the calf is
     * not all of the lower leg, though no other part of it has a name.
     */
    private static void setOwn(long[] own, int first, boolean midline, Side side) {
        if (midline) {
            if (side == Side.BOTH) {
                set(own, first + 2);
            }
            return;
        }
        if (side != Side.RIGHT) {
            set(own, first);
        }
        if (side != Side.LEFT) {
            set(own, first + 1);
        }
    }

    private int number(String region) {
        return Objects.requireNonNull(regions.get(region), region);
    }

    private static void set(long[] words, int bit) {
        words[bit / 64] |= 1L << (bit % 64);
    }

    Area whole() {
        return whole;
    }

    /** All places there are, in catalogue order. */
    Collection<Place> all() {
        return places.values();
    }

    /** The place of a site; the side of a midline region is ignored. */
    Place place(Site site) {
        Place place = places.get(site);
        if (place == null) {
            place = places.get(new Site(body.region(site.region()).id(), Side.BOTH));
        }
        return Objects.requireNonNull(place, site.region());
    }

    Area of(Site site) {
        return place(site).area();
    }

    Area of(Collection<Site> sites) {
        Area area = Area.NONE;
        for (Site site : sites) {
            area = area.plus(of(site));
        }
        return area;
    }

    /**
     * Where a restriction reaches from these sites. Without a site a local restriction may be meant anywhere, so it
     * reaches the whole body; listed regions need no site.
     */
    Area reach(Where where, List<Site> sites) {
        switch (where.reach()) {
            case WHOLE_BODY:
                return whole;
            case REGIONS:
                return of(where.regions().stream().map(Site::of).toList());
            default:
                return sites.isEmpty() ? whole : around(where, sites);
        }
    }

    private Area around(Where where, List<Site> sites) {
        Area area = Area.NONE;
        for (Site site : sites) {
            area = area.plus(
                    switch (where.reach()) {
                        case AROUND_SITE -> of(body.around(site)).minus(of(site));
                        case LIMB, ELSEWHERE -> of(body.limbOf(site));
                        case QUADRANT -> of(body.quadrantOf(site)).plus(of(body.limbOf(site)));
                        case DISTAL -> of(body.distalTo(site));
                        case SITE, WHOLE_BODY, REGIONS -> of(site);
                    });
        }
        return where.reach() == Reach.ELSEWHERE ? allBut(area) : area;
    }

    private Area allBut(Area limb) {
        Area rest = Area.NONE;
        for (Place place : places.values()) {
            if (!place.area().overlaps(limb)) {
                rest = rest.plus(place.area());
            }
        }
        return rest;
    }

    /** The largest sites that lie wholly in an area, the midline in no half; empty for the whole body. */
    List<Site> sites(Area area) {
        if (area.covers(whole)) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        for (Place place : places.values()) {
            if (area.holdsAllOf(place.area())) {
                found.add(place);
            }
        }
        return largest(found);
    }

    /**
     * The same for places that one area covers: there a half speaks for the midline in it, unless the area holds the
     * midline by itself.
     */
    static List<Site> largest(List<Place> found, Area area) {
        List<Site> sites = new ArrayList<>();
        for (Place place : found) {
            boolean inside = false;
            for (Place other : found) {
                Area whole = other.area();
                boolean own = area.holdsAllOf(place.area());
                boolean held = own ? whole.holdsAllOf(place.area()) : whole.covers(place.area());
                inside = inside || other != place && held;
            }
            if (!inside) {
                sites.add(place.site());
            }
        }
        return sites;
    }

    /** The sites of a list of places without those that lie in another of them. */
    static List<Site> largest(List<Place> found) {
        List<Site> sites = new ArrayList<>();
        for (Place place : found) {
            boolean inside = false;
            for (Place other : found) {
                inside = inside || other != place && other.area().holdsAllOf(place.area());
            }
            if (!inside) {
                sites.add(place.site());
            }
        }
        return sites;
    }
}
