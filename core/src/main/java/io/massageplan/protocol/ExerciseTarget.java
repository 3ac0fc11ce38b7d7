package io.massageplan.protocol;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.internal.Checks;
import java.util.Objects;

/**
 * How often a kind of exercise is wanted in a week.
 *
 * @param kind what kind
 * @param target wanted sessions a week; each one missing costs
 * @param most most sessions a week, hard
 */
public record ExerciseTarget(ExerciseKind kind, int target, int most) {
    /** Refuses a target above the most. */
    public ExerciseTarget {
        Objects.requireNonNull(kind, "kind");
        Checks.inRange(most, 0, 14, "most of " + kind);
        Checks.inRange(target, 0, most, "target of " + kind);
    }
}
