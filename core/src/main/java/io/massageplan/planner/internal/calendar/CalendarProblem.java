package io.massageplan.planner.internal.calendar;

import java.util.List;

/**
 * The calendar to choose, in numbers: days, weeks, what may be done when, and what each unmet wish costs. Not the
 * client's request; that is translated into this and back by the planner.
 * <p>
 * Units: days from 0, clock times and lengths in minutes (since midnight), costs in points (whole, never negative),
 * pressure 0-5. A list index is the catalogue position that settles ties. Errors: {@link IllegalArgumentException} for a
 * problem that contradicts itself. The meaning of every number is written in {@code model.md}. Immutable.
 *
 * @param days the days, in order
 * @param weeks the plan weeks, in order
 * @param kinds the kinds of home session
 * @param contents what a day of home care can hold, as sets of kinds; one of them holds no exercise
 * @param travelMinutes the way to a visit, and back
 * @param history what was before day 0
 * @param limits the numbers of the clinical rules
 * @param budgetUnits most units of practitioner time all visits may use; {@link #UNLIMITED} for no limit
 * @param visits how many visits there must be in all; {@link #ANY} for as many as are best
 * @param loads stretches of days after a load on the body that want a visit
 * @param weights what the wishes that are not priced at their own place cost
 */
public record CalendarProblem(
        List<CalendarDay> days,
        List<Week> weeks,
        List<Kind> kinds,
        List<Content> contents,
        int travelMinutes,
        History history,
        Limits limits,
        int budgetUnits,
        int visits,
        List<Load> loads,
        Weights weights) {
    /** No limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Any value will do. */
    public static final int ANY = -1;

    /** Minutes of a day. */
    public static final int DAY_MINUTES = 24 * 60;

    /** The firmest pressure level. */
    public static final int FIRMEST = 5;

    /** Checks that the parts fit together. */
    public CalendarProblem {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        kinds = List.copyOf(kinds);
        contents = List.copyOf(contents);
        loads = List.copyOf(loads);
        ProblemCheck.check(days, weeks, kinds, contents, history);
    }

    /** The week a day belongs to. */
    public Week weekOf(int day) {
        return weeks.get(days.get(day).week());
    }

    /** Whether practitioner time is limited at all. */
    public boolean isBudgetLimited() {
        return budgetUnits != UNLIMITED;
    }

    /**
     * One plan week. The rhythm, the doses and the wishes were fixed before the calendar is chosen.
     *
     * @param course whether the denser floor of a massage course holds
     * @param massage whether massage is planned at all; only then it costs that days pass without a visit
     * @param gapLow least ideal days between visits
     * @param gapHigh most ideal days between visits
     * @param earlyPoints per day under it
     * @param latePoints per day of this week that passes without a visit although the last one is gapHigh days ago or more
     * @param visitsLeast fewest visits in this plan week; 0 but for a wish
     * @param visitsMost most visits in this plan week
     * @param pressureWanted the pressure aimed at
     * @param minutesWanted the length aimed at
     * @param lengths the lengths a visit can have, the preferred first
     * @param exercisePermitted whether any exercise is permitted in this week
     * @param usableDays how many of its days count as usable for exercise; {@link #ANY}: those that are
     * @param home per kind: what is wanted
     * @param homeMinutesPerDay most home minutes on a day
     * @param homeMinutesPerWeek most home minutes in the week
     */
    public record Week(
            boolean course,
            boolean massage,
            int gapLow,
            int gapHigh,
            int earlyPoints,
            int latePoints,
            int visitsLeast,
            int visitsMost,
            int pressureWanted,
            int minutesWanted,
            List<Length> lengths,
            boolean exercisePermitted,
            int usableDays,
            List<Target> home,
            int homeMinutesPerDay,
            int homeMinutesPerWeek) {
        /** Copies the lists. */
        public Week {
            lengths = List.copyOf(lengths);
            home = List.copyOf(home);
        }
    }

    /**
     * A length a visit can have.
     *
     * @param minutes the length
     * @param units the practitioner budget it uses
     */
    public record Length(int minutes, int units) {}

    /**
     * What a week wants of one kind of home session.
     *
     * @param target sessions wanted
     * @param most most sessions
     */
    public record Target(int target, int most) {}

    /**
     * A kind of home session.
     *
     * @param exercise whether it makes its day an exercise day; a wish for quiet days does not
     * @param training whether it comes before the visit of its day
     * @param strength never on two days running
     * @param strenuous not within 24 hours after deep work
     * @param spread whether two days running cost
     * @param missingPoints per session short of the target
     * @param extraPoints per session beyond the target
     */
    public record Kind(
            boolean exercise,
            boolean training,
            boolean strength,
            boolean strenuous,
            boolean spread,
            int missingPoints,
            int extraPoints) {}

    /**
     * What one day of home care holds.
     *
     * @param kinds its kinds, one bit each
     */
    public record Content(int kinds) {
        /** Whether it holds a kind. */
        public boolean holds(int kind) {
            return (kinds >> kind & 1) == 1;
        }
    }

    /**
     * The numbers of the clinical rules.
     *
     * @param visitsIn7Days most visits in any 7 days
     * @param deepIn7Days most deep visits in any 7 days
     * @param deepLevel pressure from which work is deep
     * @param deepGapMinutes least time from the end of deep work to the start of the next
     * @param pressureStep most levels up from one visit to the next
     * @param resetGapDays a gap from which pressure starts low again
     * @param resetPressure firmest pressure after such a gap
     * @param coldPressure firmest pressure after cold
     * @param courseFloorDays counted course days that never pass without a visit
     * @param floorDays counted days that never pass without a visit
     * @param usableDays usable days from which the exercise floor of a week holds
     * @param exerciseDays least exercise days of such a week
     * @param exerciseDaysWithMassage least exercise days of a week with a visit
     * @param freeGapDays days of a gap beyond which waiting costs no more
     */
    public record Limits(
            int visitsIn7Days,
            int deepIn7Days,
            int deepLevel,
            int deepGapMinutes,
            int pressureStep,
            int resetGapDays,
            int resetPressure,
            int coldPressure,
            int courseFloorDays,
            int floorDays,
            int usableDays,
            int exerciseDays,
            int exerciseDaysWithMassage,
            int freeGapDays) {
        /** The numbers of the model page. */
        public static final Limits STANDARD = new Limits(3, 2, 4, 48 * 60, 1, 28, 3, 3, 14, 35, 3, 2, 1, 35);
    }

    /**
     * Days after a load on the body that want a visit.
     *
     * @param firstDay first day; may lie before day 0
     * @param lastDay last day, within the calendar
     * @param points cost of no visit in that stretch
     */
    public record Load(int firstDay, int lastDay, int points) {}

    /**
     * Costs that hold everywhere.
     *
     * @param pressureLevel per level away from the wanted pressure
     * @param fiveMinutes per started five minutes away from the wanted length
     * @param trainingOnVisitDay per day with a visit and training
     * @param sameKindNextDay per kind wanted spread out that follows itself the next day, within a week
     */
    public record Weights(int pressureLevel, int fiveMinutes, int trainingOnVisitDay, int sameKindNextDay) {
        /** The house preferences. */
        public static final Weights STANDARD = new Weights(4, 1, 2, 1);
    }

    /**
     * A stretch of a day, half-open.
     *
     * @param from first minute
     * @param to minute after the last
     */
    public record Span(int from, int to) {
        boolean encloses(int otherFrom, int otherTo) {
            return from <= otherFrom && otherTo <= to;
        }

        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }
}
