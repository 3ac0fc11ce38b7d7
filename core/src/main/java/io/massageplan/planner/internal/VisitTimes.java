package io.massageplan.planner.internal;

import java.util.List;
import java.util.OptionalInt;

/**
 * When a visit can start on a day: minutes since midnight.
 * <p>
 * The end of a touch on an earlier day is negative.
 *
 * @param starts possible starts, ascending: practitioner slots, else a grid
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
    /** The earliest start that fits a visit of that length, with so many minutes of cold or heat before it. */
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
            if (touched.stream().anyMatch(end -> end <= start && start < end + waitMinutes)) {
                continue;
            }
            Span away = new Span(start - before - travel, start + minutes + travel);
            Span present = new Span(start - before, start + minutes);
            if (windows.stream().anyMatch(w -> w.encloses(away))
                    && busy.stream().noneMatch(b -> b.overlaps(away))
                    && (staffed.isEmpty() || staffed.stream().anyMatch(s -> s.encloses(present)))) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
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
