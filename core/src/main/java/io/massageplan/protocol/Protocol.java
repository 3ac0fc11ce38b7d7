package io.massageplan.protocol;

import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Stage;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Phases with weekly doses, order preferences, floors and taper for a stage and a purpose. Which one serves a request is
 * said by the stage and the goal, never by the plan's length.
 */
@HouseStyle
@Value.Immutable
public interface Protocol extends WithProtocol {
    /** Stable id, {@code CHRONIC}. */
    String id();

    /** The stage it serves; empty: any. */
    Optional<Stage> stage();

    /** The goals it serves, ids of {@link CareGoal}. */
    List<String> purposes();

    /** Where it works when nothing hurts: ids of regions, the first one most. */
    List<String> sites();

    /** In order; the last may be open. */
    List<Phase> phases();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notEmpty(phases(), "phases of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Protocol}; required parts left out are named when it is built. */
    final class Builder extends ImmutableProtocol.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
