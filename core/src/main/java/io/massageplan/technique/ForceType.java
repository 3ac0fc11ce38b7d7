package io.massageplan.technique;

/**
 * The mechanical force of a stroke. Source: FRITZ.
 */
public enum ForceType {
    /** Contact without movement. */
    STATIC,
    /** Pressing. */
    COMPRESSION,
    /** Gliding. */
    GLIDING,
    /** Lifting and squeezing. */
    KNEADING,
    /** Shearing one layer on another. */
    FRICTION,
    /** Stretching. */
    ELONGATION,
    /** Shaking, rocking. */
    OSCILLATION,
    /** Striking. */
    PERCUSSION,
    /** Moving a joint. */
    MOVEMENT,
    /** Lifting by suction. */
    SUCTION
}
