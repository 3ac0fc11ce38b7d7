package io.massageplan.plan;

/**
 * Where an activity stands.
 */
public enum ActivityStatus {
    /** If it goes as expected: after the next formal review. */
    OUTLINE,
    /** Planned: up to the next formal review. */
    FIRM,
    /** Delivered. */
    DONE,
    /** Did not happen. */
    MISSED,
    /** Called off. */
    CANCELLED
}
