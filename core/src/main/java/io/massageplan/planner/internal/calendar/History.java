package io.massageplan.planner.internal.calendar;

import java.util.List;

/**
 * What was before day 0. Days are negative.
 *
 * @param massaged whether any earlier massage is known
 * @param lastVisit day of the last visit; without earlier massage the day since which the client waits, mostly 0
 * @param lastPressure its pressure
 * @param visits earlier visit days that a window of 7 days may still see; day 0 itself if it had one before this
 *     calendar was made
 * @param deepVisits those of them with deep work
 * @param deepNotBefore first minute after the start of day 0 that may hold deep work
 * @param strenuousNotBefore first minute of day 0 that may hold strenuous exercise
 * @param strengthYesterday whether there was strength training the day before day 0
 * @param countedDays counted days since the last visit, before day 0
 * @param courseDays counted course days since the last visit, before day 0
 * @param uncountedDays days since the last visit, or since waiting began, before day 0, that do not count
 * @param week what the first week already saw, if it began before day 0
 */
public record History(
        boolean massaged,
        int lastVisit,
        int lastPressure,
        List<Integer> visits,
        List<Integer> deepVisits,
        int deepNotBefore,
        int strenuousNotBefore,
        boolean strengthYesterday,
        int countedDays,
        int courseDays,
        int uncountedDays,
        WeekSoFar week) {
    /** No earlier massage, no training yesterday. */
    public static final History NONE =
            new History(false, 0, 0, List.of(), List.of(), 0, 0, false, 0, 0, 0, WeekSoFar.NONE);

    /** Copies the lists. */
    public History {
        visits = List.copyOf(visits);
        deepVisits = List.copyOf(deepVisits);
    }

    /**
     * The days of the first week that lie before day 0, as far as the floors ask. What was done of its targets is taken off
     * them beforehand.
     *
     * @param usableDays its usable days
     * @param exerciseDays its exercise days
     * @param visited whether it had a visit
     */
    public record WeekSoFar(int usableDays, int exerciseDays, boolean visited) {
        /** The first week begins on day 0. */
        public static final WeekSoFar NONE = new WeekSoFar(0, 0, false);
    }
}
