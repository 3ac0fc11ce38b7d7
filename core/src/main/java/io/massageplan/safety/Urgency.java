package io.massageplan.safety;

/**
 * How soon somebody should look.
 */
public enum Urgency {
    /** At the next occasion. */
    ROUTINE,
    /** Within two weeks. */
    SOON,
    /** The same day. */
    URGENT,
    /** Now. */
    EMERGENCY
}
