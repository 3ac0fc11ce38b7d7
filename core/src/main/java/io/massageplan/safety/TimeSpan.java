package io.massageplan.safety;

import io.massageplan.internal.Checks;
import java.time.temporal.ChronoUnit;

/**
 * A length of time as the sources state it: hours, days, weeks or months; negative means before.
 *
 * @param amount how many
 * @param unit HOURS, DAYS, WEEKS or MONTHS
 */
public record TimeSpan(int amount, ChronoUnit unit) {
    /** Refuses units a source does not use. */
    public TimeSpan {
        Checks.that(
                unit == ChronoUnit.HOURS
                        || unit == ChronoUnit.DAYS
                        || unit == ChronoUnit.WEEKS
                        || unit == ChronoUnit.MONTHS,
                "unit",
                unit,
                "be HOURS, DAYS, WEEKS or MONTHS",
                "convert it");
    }

    /** That many of a unit. */
    public static TimeSpan of(int amount, ChronoUnit unit) {
        return new TimeSpan(amount, unit);
    }
}
