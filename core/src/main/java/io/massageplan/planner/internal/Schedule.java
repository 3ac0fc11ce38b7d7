package io.massageplan.planner.internal;

import java.util.List;
import java.util.Optional;

/**
 * The visits of a calendar.
 *
 * @param visits in order of date
 * @param cost what unmet wishes cost, points
 */
record Schedule(List<Visit> visits, long cost) {
    /**
     * One visit.
     *
     * @param day index of its day
     * @param option technique and sites
     * @param pressure firmest pressure
     * @param minutes length, talk included
     * @param start minutes since midnight
     * @param before cold or heat before it
     */
    record Visit(
            int day,
            VisitOption option,
            int pressure,
            int minutes,
            int start,
            Optional<SchedulingProblem.Before> before) {
        int end() {
            return start + minutes;
        }
    }
}
