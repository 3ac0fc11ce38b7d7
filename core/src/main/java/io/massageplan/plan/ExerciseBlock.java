package io.massageplan.plan;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One block of exercise: a walk, a light block, strength or something strenuous.
 */
@HouseStyle
@Value.Immutable
public non-sealed interface ExerciseBlock extends Activity, WithExerciseBlock {
    /** What kind. */
    ExerciseKind kind();

    /** In order; at least one. */
    List<ExerciseDose> exercises();

    /** Profession of who leads it; empty: the client alone. */
    Optional<String> supervisor();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ActivityChecks.idAndTime(this);
        Checks.notEmpty(exercises(), "exercises of " + id());
        int planned = exercises().stream().mapToInt(ExerciseDose::minutes).sum();
        Checks.inRange(planned, 1, length().toMinutes(), "minutes of the exercises of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ExerciseBlock}; required parts left out are named when it is built. */
    final class Builder extends ImmutableExerciseBlock.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
