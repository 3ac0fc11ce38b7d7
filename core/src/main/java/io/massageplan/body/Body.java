package io.massageplan.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The geometry of the regions: what is part of what, what overlaps, what borders, what belongs to a limb.
 * <p>
 * Facts only; what follows from them is decided by those who ask. Shape: every list is in catalogue order. Errors: a
 * region that is not known is an {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class Body {
    /** Id of the region that holds all others. */
    public static final String WHOLE = "WHOLE_BODY";

    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Set<String>> closures = new LinkedHashMap<>();

    /** A body of these regions. Parts may be listed before or after their wholes. */
    public Body(Collection<Region> all) {
        for (Region region : all) {
            regions.put(region.id(), region);
        }
        for (Region region : all) {
            closures.put(region.id(), new LinkedHashSet<>());
        }
        // In catalogue order: each region is put among the parts of everything it lies in.
        for (Region part : all) {
            Set<String> wholes = new LinkedHashSet<>();
            climb(part, wholes);
            for (String whole : wholes) {
                closures.computeIfPresent(whole, (id, parts) -> {
                    parts.add(part.id());
                    return parts;
                });
            }
        }
        closures.replaceAll((id, parts) -> Collections.unmodifiableSet(parts));
    }

    private void climb(Region region, Set<String> above) {
        if (above.add(region.id())) {
            for (String whole : region.partOf()) {
                Region next = regions.get(whole);
                if (next != null) {
                    climb(next, above);
                }
            }
        }
    }

    /** All regions, in catalogue order. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** A region by id, if it is known. */
    public Optional<Region> find(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    /** A region by id. */
    public Region region(String id) {
        Region region = regions.get(id);
        if (region == null) {
            throw unknown(id);
        }
        return region;
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("The region (" + id + ") must be one of the catalogue.");
    }

    /** The region itself and all its parts, direct and indirect. */
    public Set<String> partsOf(String region) {
        Set<String> parts = closures.get(region);
        if (parts == null) {
            throw unknown(region);
        }
        return parts;
    }

    /** Whether the inner region is the outer one or a part of it. */
    public boolean contains(String outer, String inner) {
        return partsOf(outer).contains(inner);
    }

    /** Whether the inner site lies wholly within the outer one, side included. */
    public boolean contains(Site outer, Site inner) {
        return contains(outer.region(), inner.region())
                && (side(outer) == Side.BOTH
                        || side(outer) == side(inner)
                        || !region(inner.region()).paired());
    }

    /** Whether two sites share some place. */
    public boolean overlaps(Site a, Site b) {
        return sidesMeet(side(a), side(b)) && !Collections.disjoint(partsOf(a.region()), partsOf(b.region()));
    }

    /** The largest places two sites share; empty if they share none. */
    public List<Site> overlap(Site a, Site b) {
        if (!sidesMeet(side(a), side(b))) {
            return List.of();
        }
        Set<String> shared = new LinkedHashSet<>(partsOf(a.region()));
        shared.retainAll(partsOf(b.region()));
        Side side = side(a) == Side.BOTH ? side(b) : side(a);
        List<Site> largest = new ArrayList<>();
        for (String region : shared) {
            boolean inside = shared.stream().anyMatch(o -> !o.equals(region) && contains(o, region));
            if (!inside) {
                largest.add(new Site(region, region(region).paired() ? side : Side.BOTH));
            }
        }
        return List.copyOf(largest);
    }

    /**
     * The site and the whole limb it lies on, same side; the site alone if it lies on none. Shoulder and armpit belong to
     * the arm, hip, buttock and groin to the leg, though they are no parts of those regions.
     */
    public List<Site> limbOf(Site site) {
        List<Site> places = new ArrayList<>();
        places.add(site);
        Optional<Limb> limb = region(site.region()).limb();
        for (Region other : regions.values()) {
            if (limb.isPresent() && other.limb().equals(limb) && !other.id().equals(site.region())) {
                places.add(sameSide(other, site));
            }
        }
        return List.copyOf(places);
    }

    /** The limb and the trunk regions that drain the same way as this site, same side. */
    public List<Site> quadrantOf(Site site) {
        Region region = region(site.region());
        Optional<Limb> quarter = region.quadrant().or(region::limb);
        if (quarter.isEmpty()) {
            return List.of(site);
        }
        List<Site> places = new ArrayList<>();
        places.add(site);
        for (Region other : regions.values()) {
            if (other.quadrant().equals(quarter) || other.limb().equals(quarter)) {
                places.add(sameSide(other, site));
            }
        }
        return List.copyOf(places);
    }

    /**
     * The site and everything further from the trunk on its limb; the site alone if it lies on none. The regions of a limb
     * are listed from the trunk outwards.
     */
    public List<Site> distalTo(Site site) {
        Optional<Limb> limb = region(site.region()).limb();
        List<Site> places = new ArrayList<>();
        places.add(site);
        boolean passed = false;
        for (Region other : regions.values()) {
            if (passed && limb.isPresent() && other.limb().equals(limb) && !contains(other.id(), site.region())) {
                places.add(sameSide(other, site));
            }
            passed |= other.id().equals(site.region());
        }
        return List.copyOf(places);
    }

    /**
     * The regions that border a site, same side, the site itself and its parts left out. A region that names no
     * neighbours borders whatever its parts border.
     */
    public List<Site> around(Site site) {
        Set<String> inside = partsOf(site.region());
        Set<String> near = new LinkedHashSet<>(region(site.region()).near());
        if (near.isEmpty()) {
            inside.forEach(part -> near.addAll(region(part).near()));
        }
        List<Site> places = new ArrayList<>();
        for (String id : near) {
            if (!inside.contains(id) && !contains(id, site.region())) {
                places.add(sameSide(region(id), site));
            }
        }
        return List.copyOf(places);
    }

    private Site sameSide(Region region, Site site) {
        return new Site(region.id(), region.paired() ? side(site) : Side.BOTH);
    }

    private Side side(Site site) {
        return region(site.region()).paired() ? site.side() : Side.BOTH;
    }

    private static boolean sidesMeet(Side a, Side b) {
        return a == Side.BOTH || b == Side.BOTH || a == b;
    }
}
