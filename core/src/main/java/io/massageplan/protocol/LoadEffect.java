package io.massageplan.protocol;

/**
 * What a {@link LoadEvent} asks of a plan.
 */
public enum LoadEffect {
    /** A visit in the window afterwards; if none fits, home care on that day. */
    VISIT_AFTER,
    /** Nothing deep in the window before. */
    NO_DEEP_BEFORE,
    /** Only light work in the last days before. */
    LIGHT_BEFORE,
    /** On its day, before the start, a massage is short and light, and neither too early nor too late. */
    PRE_EVENT
}
