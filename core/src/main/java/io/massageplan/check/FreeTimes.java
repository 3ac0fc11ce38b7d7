package io.massageplan.check;

import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When the client is free on a day, in seconds of that day. */
final class FreeTimes {
    /** A stretch of a day. */
    record Stretch(long from, long to) {
        boolean holds(long start, long end) {
            return from <= start && end <= to;
        }

        long minutes() {
            return (to - from) / 60;
        }
    }

    // Documented at Availability: home care without a stretch of its own.
    private static final Stretch ANY_TIME =
            new Stretch(LocalTime.of(7, 0).toSecondOfDay(), LocalTime.of(21, 0).toSecondOfDay());

    private final Availability availability;

    FreeTimes(Availability availability) {
        this.availability = availability;
    }

    boolean isBreak(LocalDate day, BreakKind... kinds) {
        List<BreakKind> asked = List.of(kinds);
        return availability.breaks().stream()
                .filter(b -> b.contains(day))
                .map(Break::kind)
                .anyMatch(asked::contains);
    }

    /** The stretches for visits, each by itself; none in a break. */
    List<Stretch> visits(LocalDate day) {
        return isBreak(day, BreakKind.NO_VISITS, BreakKind.TRAVEL) ? List.of() : stretches(day, Use.VISIT);
    }

    /** The stretches for home care, those that touch joined; none in a break. */
    List<Stretch> home(LocalDate day) {
        if (isBreak(day, BreakKind.NO_HOME_CARE, BreakKind.TRAVEL)) {
            return List.of();
        }
        List<Stretch> own = stretches(day, Use.HOME);
        if (own.isEmpty()) {
            return availability.homeCareAnyTime() ? List.of(ANY_TIME) : List.of();
        }
        return joined(own);
    }

    private List<Stretch> stretches(LocalDate day, Use use) {
        return availability.weekly().stream()
                .filter(f -> f.days().contains(day.getDayOfWeek()) && f.uses().contains(use))
                .map(FreeTimes::stretch)
                .toList();
    }

    static Stretch stretch(FreeTime time) {
        return new Stretch(time.from().toSecondOfDay(), time.to().toSecondOfDay());
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::from).thenComparing(Stretch::to));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.from() <= last.to()) {
                joined.set(joined.size() - 1, new Stretch(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
