package io.massageplan.client;

import io.massageplan.internal.Checks;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A weekly stretch of free time.
 *
 * @param days the days it recurs on, in week order
 * @param from its start
 * @param to its end, after the start, on the same day
 * @param uses what it may be used for, in declaration order
 */
public record FreeTime(Set<DayOfWeek> days, LocalTime from, LocalTime to, Set<Use> uses) {
    /** Refuses an empty or reversed stretch, and seconds. */
    public FreeTime {
        Checks.notEmpty(days, "days");
        Checks.notEmpty(uses, "uses");
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        uses = Collections.unmodifiableSet(EnumSet.copyOf(uses));
        Checks.wholeMinute(from, "from");
        Checks.wholeMinute(to, "to");
        Checks.that(from.isBefore(to), "to", to, "be after from", "split a stretch that crosses midnight");
    }

    /** Free for visits and for home care. */
    public static FreeTime of(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        return new FreeTime(days, from, to, EnumSet.allOf(Use.class));
    }
}
