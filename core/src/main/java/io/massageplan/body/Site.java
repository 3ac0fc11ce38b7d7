package io.massageplan.body;

import io.massageplan.internal.Checks;
import java.util.Objects;

/**
 * A place on a client: a region and a side. {@code LOWER_BACK} alone means both sides.
 *
 * @param region id of a {@link Region}
 * @param side which side; {@link Side#BOTH} for a region without sides
 */
public record Site(String region, Side side) implements Comparable<Site> {
    /** Refuses an empty region. */
    public Site {
        Checks.notBlank(region, "region");
        Objects.requireNonNull(side, "side");
    }

    /** Both sides of a region. */
    public static Site of(String region) {
        return new Site(region, Side.BOTH);
    }

    /** One side of a region. */
    public static Site of(String region, Side side) {
        return new Site(region, side);
    }

    /** By region id, then side. */
    @Override
    public int compareTo(Site other) {
        int byRegion = region.compareTo(other.region);
        return byRegion != 0 ? byRegion : side.compareTo(other.side);
    }

    /** {@code LOWER_BACK}, or {@code SHOULDER:LEFT}. */
    @Override
    public String toString() {
        return side == Side.BOTH ? region : region + ":" + side;
    }
}
