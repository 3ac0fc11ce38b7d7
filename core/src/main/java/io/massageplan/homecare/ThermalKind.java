package io.massageplan.homecare;

/**
 * Cold, heat, or the two in turn.
 */
public enum ThermalKind {
    /** Cold. */
    COLD,
    /** Heat. */
    HEAT,
    /** Alternating; every single phase keeps its own ice or heat limit. */
    CONTRAST
}
