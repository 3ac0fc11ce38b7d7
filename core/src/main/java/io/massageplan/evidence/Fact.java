package io.massageplan.evidence;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * One number with its unit and its source. Rules hold the id, never the number. A hard one is read by a rule or by a check
 * of the catalogue; of the others some are only told, or say why a table of doses has its numbers.
 * <p>
 * Units are spelled out in {@link #unit()}: {@code hours}, {@code days}, {@code minutes}, {@code visits}, {@code level}.
 */
@HouseStyle
@Value.Immutable
public interface Fact extends WithFact {
    /** Stable id, lower-kebab: {@code deep-gap-hours}. */
    String id();

    /** The number. */
    BigDecimal value();

    /** What it counts. */
    String unit();

    /** Whether a plan that breaks it is refused (true) or merely reported (false). */
    boolean hard();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notBlank(unit(), "unit of " + id());
    }

    /** The number as an int. Errors: ArithmeticException if it has a fraction. */
    default int intValue() {
        return value().intValueExact();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Fact}; required parts left out are named when it is built. */
    final class Builder extends ImmutableFact.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
