package io.massageplan.planner.internal.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decided calendar: for every day a visit or none, and the content of home care. Says nothing about its worth; ask
 * {@link CalendarScore}.
 *
 * @param visits one entry per day
 * @param contents one entry per day: position in {@link CalendarProblem#contents()}
 */
public record CalendarPlan(List<Optional<Visit>> visits, List<Integer> contents) {
    /** Copies the lists. */
    public CalendarPlan {
        visits = List.copyOf(visits);
        contents = List.copyOf(contents);
    }

    /**
     * One visit.
     *
     * @param massage position in the day's massages
     * @param pressure 0-5
     * @param minutes length of the massage, talk included
     * @param start of the massage, minutes since midnight
     * @param before position in the day's list of what comes before
     * @param after position in the day's list of what comes after
     */
    public record Visit(int massage, int pressure, int minutes, int start, int before, int after) {
        /**
         * Settles ties between visits of one day: the earlier massage of the catalogue, the lighter pressure, the longer
         * visit, the earlier start, then the earlier entry before and after.
         */
        public static final Comparator<Visit> TIE_ORDER = Comparator.comparingInt(Visit::massage)
                .thenComparingInt(Visit::pressure)
                .thenComparing(Comparator.comparingInt(Visit::minutes).reversed())
                .thenComparingInt(Visit::start)
                .thenComparingInt(Visit::before)
                .thenComparingInt(Visit::after);

        /** When the massage ends. */
        public int end() {
            return start + minutes;
        }
    }
}
