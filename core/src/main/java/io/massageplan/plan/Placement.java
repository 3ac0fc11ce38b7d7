package io.massageplan.plan;

/**
 * How an application of cold or heat stands to a visit.
 */
public enum Placement {
    /** Before the massage of that day. */
    BEFORE_VISIT,
    /** After it. */
    AFTER_VISIT,
    /** On its own. */
    ALONE
}
