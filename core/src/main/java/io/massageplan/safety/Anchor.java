package io.massageplan.safety;

/**
 * From what a time window counts.
 */
public enum Anchor {
    /** Each reported date: onset, operation, infusion, injection, race. */
    EVENT,
    /** The day the condition ended; until it has, the window has not begun to run out. */
    END,
    /** The first massage of an unknown client. */
    FIRST_VISIT,
    /** Something known only on the day: a meal, a drink, the last dose. */
    ON_THE_DAY,
    /** Another touch therapy. A distance: it holds before that as well as after it. */
    AFTER_TOUCH,
    /** Once reported, for life. */
    ALWAYS
}
