package io.massageplan.body;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A muscle that back-care plans name.
 */
@HouseStyle
@Value.Immutable
public interface Muscle extends WithMuscle {
    /** Stable id, {@code QUADRATUS_LUMBORUM}. */
    String id();

    /** SUPERFICIAL, INTERMEDIATE or DEEP. */
    String depth();

    /** Region ids it lies in. */
    List<String> regions();

    /** Optional SNOMED CT codes. */
    List<String> snomed();

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

    /** Builds one {@link Muscle}; required parts left out are named when it is built. */
    final class Builder extends ImmutableMuscle.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
