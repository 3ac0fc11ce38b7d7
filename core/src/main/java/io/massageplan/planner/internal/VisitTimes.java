package io.massageplan.planner.internal;

import java.util.List;
import java.util.OptionalInt;

/**
 * When a visit can start on a day: minutes since midnight.
 * <p>
 * A touch on an earlier day has negative minutes, one on a later day more than a day holds.
 *
 * @param starts possible starts, those by day first, then ascending: practitioner slots, else a grid
 * @param windows the client's free stretches, travel included
 * @param busy stretches taken by fixed appointments
 * @param travel minutes of travel each way
 * @param staffed the practitioner's working stretches; empty: any time
 * @param touched when other touch therapies are, that day and some days before and after it
 */
record VisitTimes(
        List<Integer> starts, List<Span> windows, List<Span> busy, int travel, List<Span> staffed, List<Span> touched) {
    /** The first start that fits a visit of that length, with so many minutes of cold or heat before it. */
    OptionalInt earliest(int minutes, int before) {
        return earliest(minutes, before, 0);
    }

    /**
     * The same for a technique that keeps a distance from other touch therapies, before and after it.
     *
     * @param waitMinutes how far it keeps away; 0: not at all
     */
    OptionalInt earliest(int minutes, int before, int waitMinutes) {
        for (int start : starts) {
            Span away = new Span(start - before - travel, start + minutes + travel);
            if (isEnclosed(away, windows)
                    && !overlapsAny(away)
                    && (staffed.isEmpty() || isEnclosed(new Span(start - before, start + minutes), staffed))
                    && !isTooNear(new Span(start, start + minutes), waitMinutes)) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    // Asked a million times for one request: plain loops.

    private static boolean isEnclosed(Span span, List<Span> stretches) {
        for (Span stretch : stretches) {
            if (stretch.encloses(span)) {
                return true;
            }
        }
        return false;
    }

    private boolean overlapsAny(Span span) {
        for (Span taken : busy) {
            if (taken.overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooNear(Span visit, int waitMinutes) {
        for (Span touch : touched) {
            if (visit.overlaps(new Span(touch.from() - waitMinutes, touch.to() + waitMinutes))) {
                return waitMinutes > 0;
            }
        }
        return false;
    }

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
