package io.massageplan.screening;

import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Days from a first to a last one, both inclusive.
 *
 * @param from first day
 * @param to last day
 */
public record DateRange(LocalDate from, LocalDate to) {
    /** Refuses reversed dates. */
    public DateRange {
        Checks.that(!to.isBefore(from), "to", to, "not be before from", "swap the two dates");
    }

    /** Whether it holds that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The days on which something holds, counted from the first day. */
    BitSet where(Predicate<LocalDate> holds) {
        BitSet found = new BitSet();
        LocalDate day = from;
        for (int i = 0; !day.isAfter(to); i++) {
            if (holds.test(day)) {
                found.set(i);
            }
            day = day.plusDays(1);
        }
        return found;
    }
}
