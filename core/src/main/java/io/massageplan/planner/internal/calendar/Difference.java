package io.massageplan.planner.internal.calendar;

/** What makes two calendars different in a person's eyes; see {@link Alternatives}. */
public enum Difference {
    /** Other techniques are used. */
    TECHNIQUES,
    /** There are more visits or fewer in all. */
    VISITS,
    /** Some plan week has more visits or fewer. */
    VISITS_PER_WEEK,
    /** Visits fall on other days of the week: Tuesday for Thursday. */
    WEEKDAYS
}
