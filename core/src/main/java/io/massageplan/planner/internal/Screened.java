package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Permission;
import io.massageplan.screening.Screening;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A screening with its answers remembered: the same is permitted on every day of one of its periods. Used by one thread. */
final class Screened {
    private final Screening screening;
    private final NavigableMap<LocalDate, DateRange> periods = new TreeMap<>();
    private final Map<List<Object>, Permission> known = new HashMap<>();

    Screened(Screening screening) {
        this.screening = screening;
        screening.periods().forEach(p -> periods.put(p.from(), p));
    }

    Screening screening() {
        return screening;
    }

    /** The first day of the period of a day: the same is permitted on all days of one. */
    LocalDate period(LocalDate day) {
        return periods.floorEntry(day).getKey();
    }

    Permission massage(LocalDate day, String technique, Site site) {
        LocalDate first = period(day);
        return known.computeIfAbsent(
                List.of("massage", first, technique, site), k -> screening.massage(first, technique, site));
    }

    Permission thermal(LocalDate day, String application, Site site) {
        LocalDate first = period(day);
        return known.computeIfAbsent(
                List.of("thermal", first, application, site), k -> screening.thermal(first, application, site));
    }

    Permission exercise(LocalDate day, String exercise) {
        LocalDate first = period(day);
        return known.computeIfAbsent(List.of("exercise", first, exercise), k -> screening.exercise(first, exercise));
    }
}
