package io.massageplan.client;

/**
 * What the client likes around a visit.
 */
public enum ThermalWish {
    /** As the protocol prefers. */
    NO_PREFERENCE,
    /** Neither. */
    NONE,
    /** Cold. */
    COLD,
    /** Heat. */
    HEAT,
    /** Cold, then heat. */
    CONTRAST
}
