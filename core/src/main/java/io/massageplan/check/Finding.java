package io.massageplan.check;

import io.massageplan.evidence.Reason;
import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a plan breaks a rule, or misses a wish. What the rule says is {@link Rule}; the sentence is printed
 * from the reason's facts by the text {@code finding.<rule>}.
 * <p>
 * Shape: activity ids in the order of the plan, empty when the whole plan is meant; the date is the day on which it shows.
 * Immutable and thread-safe.
 *
 * @param rule id of the rule, {@code deep-gap}
 * @param severity how it weighs
 * @param activities ids of the activities concerned
 * @param date the day, if there is one
 * @param reason the facts and sources
 */
public record Finding(
        String rule, Severity severity, List<String> activities, Optional<LocalDate> date, Reason reason) {
    /** Copies the activities. */
    public Finding {
        Checks.notBlank(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        activities = List.copyOf(activities);
    }

    /** Whether the plan must not be given because of it. */
    public boolean isHard() {
        return severity == Severity.HARD;
    }
}
