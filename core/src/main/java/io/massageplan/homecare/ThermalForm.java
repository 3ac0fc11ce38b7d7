package io.massageplan.homecare;

/**
 * How cold or heat is brought to the skin. A closed set: restrictions and dose limits tell the forms apart.
 */
public enum ThermalForm {
    /** Ice that is moved over the bare skin. */
    MOVING_ICE,
    /** A pack, pad or bottle over a cloth. */
    PACK,
    /** Moving ice, and a warm pack after it. */
    ICE_THEN_PACK,
    /** A continuous low-level wrap. */
    WRAP,
    /** Water, warm and cold in turn. */
    BATH,
    /** Warmth over a large area; of an app, none is shipped. */
    BLANKET,
    /** Diathermy; of an app, none is shipped. */
    DEEP;

    /** Whether ice is rubbed in: a massage as well, so what forbids hands forbids it. */
    public boolean rubs() {
        return this == MOVING_ICE || this == ICE_THEN_PACK;
    }

    /** Whether it reaches far beyond one site. */
    public boolean isLargeArea() {
        return this == BATH || this == BLANKET;
    }
}
