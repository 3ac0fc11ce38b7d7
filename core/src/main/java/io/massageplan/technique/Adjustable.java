package io.massageplan.technique;

/**
 * What a therapist can change instead of refusing. Source: WAL-AMTA, RMT-V.
 */
public enum Adjustable {
    /** Pressure. */
    PRESSURE,
    /** Speed. */
    SPEED,
    /** Joint movement. */
    JOINT_MOVEMENT,
    /** Site. */
    SITE,
    /** Position. */
    POSITION,
    /** Contact. */
    CONTACT,
    /** Length of the session. */
    SESSION_LENGTH
}
