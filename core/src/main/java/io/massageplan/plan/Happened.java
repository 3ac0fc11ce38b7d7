package io.massageplan.plan;

/**
 * What became of a planned activity.
 */
public enum Happened {
    /** It took place, as planned or as reported. */
    DONE,
    /** Its day passed without it. */
    MISSED,
    /** It was called off: a past activity, or a visit still ahead, whose day then stays without one. */
    CANCELLED,
    /** A visit was put off or brought forward to a day that is still open. */
    MOVED
}
