package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarScore.Rule;

/**
 * A hard rule at one place, as part of a conflict.
 *
 * @param rule the rule
 * @param at its day or week, by {@link #scope}; {@link CalendarProblem#ANY} for the whole calendar
 * @param pin position among the pins of its day; {@link CalendarProblem#ANY} if it is no pin
 */
public record Hurdle(Rule rule, int at, int pin) {
    /** Where a rule can be lifted. */
    public enum Scope {
        CALENDAR,
        WEEK,
        DAY
    }

    /** Who could give way. */
    public enum Kind {
        /** Nobody: a rule of safety. Only a clinician can lift what is behind it. */
        SAFETY,
        /** Nobody here: what makes a course a course. */
        FLOOR,
        /** The client or the practitioner, with time. */
        AVAILABILITY,
        /** Whoever pays, or set the limit. */
        BUDGET,
        /** Whoever fixed it. */
        PIN
    }

    /** Where it can be lifted. */
    public Scope scope() {
        return scope(rule);
    }

    static Scope scope(Rule rule) {
        return switch (rule) {
            case FREE_TIME, PRACTITIONER_TIME, HOME_TIME, PINS -> Scope.DAY;
            case VISITS_IN_WEEK, HOME_MINUTES_DAY, HOME_MINUTES_WEEK, EXERCISE_PER_WEEK -> Scope.WEEK;
            default -> Scope.CALENDAR;
        };
    }

    /** Who could give way. */
    public Kind kind() {
        return switch (rule) {
            case FREE_TIME, PRACTITIONER_TIME, HOME_TIME -> Kind.AVAILABILITY;
            case BUDGET, VISITS_IN_WEEK, VISITS_IN_ALL, HOME_MINUTES_DAY, HOME_MINUTES_WEEK -> Kind.BUDGET;
            case PINS -> Kind.PIN;
            case VISIT_GAP, COURSE_GAP, EXERCISE_DAYS, EXERCISE_WITH_MASSAGE -> Kind.FLOOR;
            default -> Kind.SAFETY;
        };
    }

    /** Whether it may be offered for relaxation: availability, budgets, pins and wishes; never safety, never a floor. */
    public boolean isRelaxable() {
        return kind() == Kind.AVAILABILITY || kind() == Kind.BUDGET || kind() == Kind.PIN;
    }
}
