package io.massageplan.client;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What activity the client tolerates now.
 */
@HouseStyle
@Value.Immutable
public interface ExerciseHistory extends WithExerciseHistory {
    /** The rung tolerated now, by ladder id; a ladder left out starts at its lowest rung. */
    @Value.Redacted
    @Value.NaturalOrder
    SortedMap<String, Integer> rungs();

    /** Minutes of easy walking tolerated in one go; 0: not asked. */
    @Value.Redacted
    @Value.Default
    default int walkingMinutes() {
        return 0;
    }

    /** Day of the last strength session. */
    Optional<LocalDate> lastStrength();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.inRange(walkingMinutes(), 0, 240, "walkingMinutes");
        lastStrength().ifPresent(day -> Checks.day(day, "lastStrength"));
        rungs().forEach((ladder, rung) -> Checks.inRange(rung, 1, 99, "rung of " + ladder));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ExerciseHistory}; required parts left out are named when it is built. */
    final class Builder extends ImmutableExerciseHistory.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
