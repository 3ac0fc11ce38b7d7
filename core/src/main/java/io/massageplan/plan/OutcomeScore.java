package io.massageplan.plan;

import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A score taken while a plan runs. Those at its start are {@link BaselineScore}s.
 *
 * @param measure id of the outcome measure
 * @param date when
 * @param score the score, within the range of its measure
 */
public record OutcomeScore(String measure, LocalDate date, int score) {
    /** Refuses an empty measure and a day that cannot be. */
    public OutcomeScore {
        Checks.notBlank(measure, "measure");
        Objects.requireNonNull(date, "date");
        Checks.day(date, "date");
    }

    /** Shows the day, never what was measured. */
    @Override
    public String toString() {
        return "OutcomeScore{" + date + "}";
    }
}
