package io.massageplan.safety;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How findings combine into a level of concern; the first rule that matches wins.
 */
@HouseStyle
@Value.Immutable
public interface ConcernRule extends WithConcernRule {
    /** Stable id. */
    String id();

    /** At least so many strong flags. */
    int strongLeast();

    /** At least so many weak flags. */
    int weakLeast();

    /** Whether the flags must point to one pathology. */
    boolean samePathology();

    /** At least one flag of this urgency. */
    Optional<Urgency> urgencyLeast();

    /** Findings that must all be there. */
    List<String> allOf();

    /** The level that follows. */
    ConcernLevel level();

    /** The urgency that follows; empty: the most urgent of the flags. */
    Optional<Urgency> urgency();

    /** Whether the combination is ours. */
    boolean houseChoice();

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

    /** Builds one {@link ConcernRule}; required parts left out are named when it is built. */
    final class Builder extends ImmutableConcernRule.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
