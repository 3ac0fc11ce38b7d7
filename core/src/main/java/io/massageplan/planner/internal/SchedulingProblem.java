package io.massageplan.planner.internal;

import io.massageplan.plan.VisitBudget;
import java.util.List;
import java.util.Optional;

/**
 * The calendar to choose, with everything that bears on it and nothing else: no client, no names. What a scheduler
 * needs to know of the past stands in {@link History}.
 *
 * @param days the days, in order
 * @param weeks the plan weeks, in order
 * @param history what was before day 0
 * @param limits the numbers of the clinical spacing rules
 * @param budget practitioner budget, if any
 * @param minutesLeast shortest visit
 * @param minutesMost longest visit wanted
 * @param before the cold or heat before a visit, by plan day; empty: none
 * @param weights what unmet wishes cost
 */
record SchedulingProblem(
        List<Day> days,
        List<Week> weeks,
        History history,
        Limits limits,
        Optional<VisitBudget> budget,
        int minutesLeast,
        int minutesMost,
        List<Optional<Before>> before,
        Weights weights) {

    /**
     * Cold or heat before a visit.
     *
     * @param application id of the application
     * @param minutes its length, pauses included
     * @param cold whether any cold is in it
     * @param warm whether any heat is in it: nothing that hot stones may follow
     */
    record Before(String application, int minutes, boolean cold, boolean warm) {}

    /**
     * What was before day 0; day indexes are negative.
     *
     * @param lastVisit day of the last visit, or {@link #NEVER}
     * @param lastPressure its firmest pressure
     * @param known whether any earlier massage is known
     * @param visits earlier visits of the last 6 days
     * @param lastDeep day of the last deep work, or {@link #NEVER}
     * @param deepGapDays days to keep free after that one (longer after marked soreness)
     * @param soreUntil up to this day the next visit is a level lighter than the last, since it may still be sore
     * @param noStepUp whether the first visit may not be firmer than the last, since that one left soreness or a bruise
     */
    record History(
            int lastVisit,
            int lastPressure,
            boolean known,
            List<Integer> visits,
            int lastDeep,
            int deepGapDays,
            int soreUntil,
            boolean noStepUp) {
        static final int NEVER = -1000;
    }

    /**
     * Numbers of the spacing rules, from the catalogue's facts.
     *
     * @param visitsIn7Days most visits in any 7 days
     * @param deepIn7Days most deep visits in any 7 days
     * @param deepGapDays least days between deep visits such that the hours hold whatever their times
     * @param resetGapDays a gap from which the pressure starts low again
     * @param resetPressure firmest pressure after such a gap
     * @param pressureStep most levels up between two visits
     * @param soreDrop levels down while the last visit is still felt
     * @param afterColdPressure firmest pressure after cold
     * @param courseGapDays counted course days that never pass without a visit
     * @param visitGapDays counted days that never pass without a visit
     */
    record Limits(
            int visitsIn7Days,
            int deepIn7Days,
            int deepGapDays,
            int resetGapDays,
            int resetPressure,
            int pressureStep,
            int soreDrop,
            int afterColdPressure,
            int courseGapDays,
            int visitGapDays) {}
}
