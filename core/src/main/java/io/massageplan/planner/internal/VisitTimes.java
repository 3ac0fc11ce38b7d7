package io.massageplan.planner.internal;

import java.util.List;
import java.util.OptionalInt;

/**
 * When a visit can start on a day: minutes since midnight.
 *
 * @param starts possible starts, ascending: practitioner slots, else a grid
 * @param windows the client's free stretches, travel included
 * @param busy stretches taken by fixed appointments
 * @param travel minutes of travel each way
 * @param staffed the practitioner's working stretches; empty: any time
 */
record VisitTimes(List<Integer> starts, List<Span> windows, List<Span> busy, int travel, List<Span> staffed) {
    /** The earliest start that fits a visit of that length, with so many minutes of cold or heat before it. */
    OptionalInt earliest(int minutes, int before) {
        for (int start : starts) {
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
