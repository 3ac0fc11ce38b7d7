package io.massageplan.client;

/**
 * What the pain is like.
 */
public enum Quality {
    /** Dull ache. */
    DULL_ACHE,
    /** Stiffness. */
    STIFFNESS,
    /** Sharp. */
    SHARP,
    /** Burning. */
    BURNING,
    /** Throbbing. */
    THROBBING,
    /** Tingling. */
    TINGLING,
    /** Cramping. */
    CRAMPING
}
