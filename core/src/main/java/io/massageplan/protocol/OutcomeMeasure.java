package io.massageplan.protocol;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An instrument that measures how the client fares.
 */
@HouseStyle
@Value.Immutable
public interface OutcomeMeasure extends WithOutcomeMeasure {
    /** Stable id, {@code NRS}. */
    String id();

    /** Lowest score. */
    int low();

    /** Highest score; empty for a length, which has none. */
    OptionalInt high();

    /** Whether a low score is good. */
    boolean lowerIsBetter();

    /** Meaningful individual change, points. */
    Optional<BigDecimal> change();

    /** Meaningful individual change, per cent of the baseline. */
    OptionalInt percent();

    /** LOINC code. */
    Optional<String> loinc();

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

    /** Builds one {@link OutcomeMeasure}; required parts left out are named when it is built. */
    final class Builder extends ImmutableOutcomeMeasure.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
