package io.massageplan.plan;

import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A goal of the plan: measure, baseline, target, by when, and the activity that matters.
 */
@HouseStyle
@Value.Immutable
public interface PlanGoal extends WithPlanGoal {
    /** Id of the goal. */
    @Value.Redacted
    String goal();

    /** Id of the outcome measure. */
    @Value.Redacted
    String measure();

    /** Score at the start. */
    @Value.Redacted
    OptionalInt baseline();

    /** Score wanted. */
    @Value.Redacted
    OptionalInt target();

    /** By when. */
    LocalDate by();

    /** In the client's words. */
    @Value.Redacted
    Optional<String> activity();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link PlanGoal}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePlanGoal.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
