package io.massageplan.client;

/**
 * What began it, as far as the client can say.
 */
public enum Cause {
    /** A strain. */
    STRAIN,
    /** Overuse. */
    OVERUSE,
    /** Sitting or standing long. */
    POSTURE,
    /** Sport. */
    SPORT,
    /** A long flight or ride. */
    LONG_FLIGHT,
    /** A weekend of gardening or similar work. */
    GARDENING,
    /** An accident or fall. */
    TRAUMA,
    /** An operation. */
    SURGERY,
    /** Stress. */
    STRESS,
    /** Pregnancy. */
    PREGNANCY,
    /** Ordinary pain; the client cannot say what began it. */
    UNKNOWN,
    /** Asked, and no ordinary cause explains it. */
    UNEXPLAINED
}
