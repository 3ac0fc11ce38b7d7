package io.massageplan.protocol;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A load on the body that is known beforehand, with what should and should not happen around it.
 * <p>
 * Units: whole hours before or after the event, both counted as positive numbers; Walton levels.
 */
@HouseStyle
@Value.Immutable
public interface LoadEvent extends WithLoadEvent {
    /** Stable id, {@code GARDENING_WEEKEND}. */
    String id();

    /** No deep work from so many hours before. */
    OptionalInt noDeepFromHours();

    /** Only light work from so many hours before. */
    OptionalInt lightFromHours();

    /** A visit or home care is wanted from so many hours after. */
    OptionalInt visitFromHours();

    /** ... to so many hours after. */
    OptionalInt visitToHours();

    /** Firmest pressure in the light window, a Walton level. */
    OptionalInt pressureMostBefore();

    /** What it asks for. */
    Set<LoadEffect> effects();

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

    /** Builds one {@link LoadEvent}; required parts left out are named when it is built. */
    final class Builder extends ImmutableLoadEvent.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
