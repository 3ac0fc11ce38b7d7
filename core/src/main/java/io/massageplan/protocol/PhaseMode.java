package io.massageplan.protocol;

/**
 * What a phase is for.
 */
public enum PhaseMode {
    /** A course of visits that ends with a decision. */
    COURSE,
    /** Visits further and further apart. */
    TAPER,
    /** No massage. */
    NONE
}
