package io.massageplan.homecare;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The doses of an exercise from the gentlest to the fullest, about 10-20 per cent apart. Data, not decisions: at most one rung up a week.
 */
@HouseStyle
@Value.Immutable
public interface Ladder extends WithLadder {
    /** Stable id. */
    String id();

    /** From rung 1 upward, without a gap. */
    List<Rung> rungs();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notEmpty(rungs(), "rungs of " + id());
        for (int i = 0; i < rungs().size(); i++) {
            Checks.inRange(rungs().get(i).number(), i + 1, i + 1, "rung of " + id());
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Ladder}; required parts left out are named when it is built. */
    final class Builder extends ImmutableLadder.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
