package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A product between hand and skin.
 */
@HouseStyle
@Value.Immutable
public interface Lubricant extends WithLubricant {
    /** Stable id, {@code NUT_OIL}. */
    String id();

    /** Ids of the allergy conditions that rule it out. */
    List<String> allergens();

    /** Whether it has no known trigger, so that a rule on products lets it be; no product at all has none either. */
    boolean hypoallergenic();

    /** Whether it carries a scent. */
    boolean scented();

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

    /** Builds one {@link Lubricant}; required parts left out are named when it is built. */
    final class Builder extends ImmutableLubricant.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
