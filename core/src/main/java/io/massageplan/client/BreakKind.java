package io.massageplan.client;

/**
 * Why time is not free. Unavailable for clinic, unavailable for home and travelling are three things.
 */
public enum BreakKind {
    /** No visits are possible; home care goes on. */
    NO_VISITS,
    /** No home care; visits are possible. */
    NO_HOME_CARE,
    /** Neither, and no visit is expected: floors do not count these days. */
    TRAVEL
}
