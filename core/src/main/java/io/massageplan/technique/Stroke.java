package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import org.immutables.value.Value;

/**
 * One kind of hand movement, such as effleurage.
 */
@HouseStyle
@Value.Immutable
public interface Stroke extends WithStroke {
    /** Stable id, {@code EFFLEURAGE}. */
    String id();

    /** The force it applies. */
    ForceType force();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Stroke}; required parts left out are named when it is built. */
    final class Builder extends ImmutableStroke.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
