package io.massageplan.body;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A layer of tissue that a technique reaches. Trigger point and scar are findings in a layer: {@link #layer()} is false.
 */
@HouseStyle
@Value.Immutable
public interface Tissue extends WithTissue {
    /** Stable id, {@code FASCIA}. */
    String id();

    /** Whether it is an anatomical layer. */
    boolean layer();

    /** The Walton level from which it is engaged, 0-5; empty where no level is stated. */
    OptionalInt fromPressure();

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

    /** Builds one {@link Tissue}; required parts left out are named when it is built. */
    final class Builder extends ImmutableTissue.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
