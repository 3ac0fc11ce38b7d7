package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a client may notice after a session, and for how long.
 */
@HouseStyle
@Value.Immutable
public interface AfterEffect extends WithAfterEffect {
    /** Stable id. */
    String id();

    /** Begins within, hours. */
    OptionalInt beginsWithinHours();

    /** Over within, hours. */
    OptionalInt endsWithinHours();

    /** How often, per cent of clients. */
    Optional<BigDecimal> frequencyPercent();

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

    /** Builds one {@link AfterEffect}; required parts left out are named when it is built. */
    final class Builder extends ImmutableAfterEffect.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
