package io.massageplan.planner.internal;

import java.util.List;

/**
 * When a visit can start on a day: minutes since midnight.
 * <p>
 * A touch on an earlier day has negative minutes, one on a later day more than a day holds.
 *
 * @param starts possible starts, ascending: practitioner slots, else a grid
 * @param windows the client's free stretches, travel included
 * @param busy stretches taken by fixed appointments
 * @param travel minutes of travel each way
 * @param staffed the practitioner's working stretches; empty: any time
 * @param touched when other touch therapies are, that day and some days before and after it
 */
record VisitTimes(
        List<Integer> starts, List<Span> windows, List<Span> busy, int travel, List<Span> staffed, List<Span> touched) {
    /**
     * A stretch of a day, minutes since midnight, half-open.
     *
     * @param from first minute
     * @param to minute after the last
     */
    record Span(int from, int to) {
        boolean encloses(Span other) {
            return from <= other.from && other.to <= to;
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }
    }
}
