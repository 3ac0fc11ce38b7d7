package io.massageplan.safety;

/**
 * How hard a restriction is.
 */
public enum Hardness {
    /** A red flag: ends by assessment alone; no override. */
    EMERGENCY,
    /** No clearance lifts it; no override. */
    ABSOLUTE,
    /** A clearance or a recorded override may lift it, within its scope. */
    RELATIVE
}
