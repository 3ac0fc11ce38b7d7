package io.massageplan.client;

import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which the weekly free time does not hold.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param kind what is not possible
 */
public record Break(LocalDate from, LocalDate to, BreakKind kind) {
    /** Refuses reversed dates. */
    public Break {
        Objects.requireNonNull(kind, "kind");
        Checks.day(from, "from");
        Checks.day(to, "to");
        Checks.that(!to.isBefore(from), "to", to, "not be before from", "swap the two dates");
    }

    /** Whether that day falls into the break. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
