package io.massageplan.plan;

/**
 * What a revision did to an activity.
 */
public enum ChangeKind {
    /** It stays where it is, as it is. */
    KEPT,
    /** It stays at its time, with something else in it: another pressure, length, technique, exercise or status. */
    CHANGED,
    /** It has another date or start. */
    MOVED,
    /** It is new. */
    ADDED,
    /** It is no longer planned. */
    DROPPED
}
