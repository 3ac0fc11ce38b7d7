package io.massageplan.safety;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A finding that may point to a serious disease, and how it is asked.
 */
@HouseStyle
@Value.Immutable
public interface RedFlag extends WithRedFlag {
    /** What a {@link Condition} names as its question if a red flag asks for it. */
    String QUESTION = "RED_FLAG";

    /** Stable id; of an asked finding also the id of the condition that a "yes" reports. */
    String id();

    /** The contraindication row it belongs to. */
    String row();

    /** What it points to. */
    Pathology pathology();

    /** Whether it stands on its own. */
    boolean strong();

    /** Asking order; empty when it is derived from the profile. */
    OptionalInt asked();

    /** How soon somebody should look. */
    Urgency urgency();

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

    /** Builds one {@link RedFlag}; required parts left out are named when it is built. */
    final class Builder extends ImmutableRedFlag.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
