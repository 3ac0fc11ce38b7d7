package io.massageplan.planner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What makes two plans different in a person's eyes; see {@link Alternatives}. */
public enum Difference {
    /** Other techniques are used. */
    TECHNIQUES,
    /** There are more visits or fewer in all. */
    VISITS,
    /** Some plan week has more visits or fewer. */
    VISITS_PER_WEEK,
    /** Visits fall on other days of the week: Tuesday for Thursday. */
    WEEKDAYS;

    /** What most people would call another plan; not the same one with Tuesday for Thursday. */
    public static final Set<Difference> USUAL = Collections.unmodifiableSet(EnumSet.of(TECHNIQUES, VISITS));
}
