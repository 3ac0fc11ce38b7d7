package io.massageplan.client;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * When the client is free. Times are local wall-clock times without a zone.
 * <p>
 * Home care without a HOME stretch on a day counts as possible at 07:00-21:00 unless {@link #homeCareAnyTime()} is false.
 */
@HouseStyle
@Value.Immutable
public interface Availability extends WithAvailability {
    /** Weekly free time; at least one stretch for visits. */
    List<FreeTime> weekly();

    /** Days on which it does not hold. */
    List<Break> breaks();

    /** Travel to a visit, each way, inside the free time; default 0. */
    @Value.Default
    default int travelMinutes() {
        return 0;
    }

    /** Whether home care fits any day between 07:00 and 21:00; default true. */
    @Value.Default
    default boolean homeCareAnyTime() {
        return true;
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notEmpty(weekly(), "weekly");
        Checks.inRange(travelMinutes(), 0, 240, "travelMinutes");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Availability}; required parts left out are named when it is built. */
    final class Builder extends ImmutableAvailability.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
