package io.massageplan.planner.internal;

import java.util.List;
import java.util.OptionalInt;

/**
 * When a visit can start on a day: minutes since midnight.
 * <p>
 * The end of a touch on an earlier day is negative.
 *
 * @param starts possible starts, those by day first, then ascending: practitioner slots, else a grid
 * @param windows the client's free stretches, travel included
 * @param busy stretches taken by fixed appointments
 * @param travel minutes of travel each way
 * @param staffed the practitioner's working stretches; empty: any time
 * @param touched when other touch therapies end that day and before it
 */
record VisitTimes(
        List<Integer> starts,
        List<Span> windows,
        List<Span> busy,
        int travel,
        List<Span> staffed,
        List<Integer> touched) {
    /** The first start that fits a visit of that length, with so many minutes of cold or heat before it. */
    OptionalInt earliest(int minutes, int before) {
        return earliest(minutes, before, 0);
    }

    /**
     * The same for a technique that waits after another touch therapy.
     *
     * @param waitMinutes how long it waits; 0: not at all
     */
    OptionalInt earliest(int minutes, int before, int waitMinutes) {
        for (int start : starts) {
            Span away = new Span(start - before - travel, start + minutes + travel);
            if (isEnclosed(away, windows)
                    && !overlapsAny(away)
                    && (staffed.isEmpty() || isEnclosed(new Span(start - before, start + minutes), staffed))
                    && !isTooSoon(start, waitMinutes)) {
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

    private boolean isTooSoon(int start, int waitMinutes) {
        for (int end : touched) {
            if (end <= start && start < end + waitMinutes) {
                return true;
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
