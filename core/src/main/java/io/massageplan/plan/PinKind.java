package io.massageplan.plan;

/**
 * What is pinned.
 */
public enum PinKind {
    /** A visit on that day. */
    VISIT,
    /** No visit on that day. */
    NO_VISIT
}
