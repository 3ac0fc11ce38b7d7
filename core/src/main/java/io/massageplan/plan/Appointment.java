package io.massageplan.plan;

import io.massageplan.internal.style.HouseStyle;
import org.immutables.value.Value;

/**
 * A fixed appointment with another professional, which the plan respects.
 */
@HouseStyle
@Value.Immutable
public non-sealed interface Appointment extends Activity, WithAppointment {
    /** Who. */
    @Value.Redacted
    String profession();

    /** Whether it is a touch therapy (physiotherapy, chiropractic, reflexology). */
    @Value.Default
    default boolean touch() {
        return false;
    }

    /** Whether it is strenuous. */
    @Value.Default
    default boolean strenuous() {
        return false;
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ActivityChecks.idAndTime(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Appointment}; required parts left out are named when it is built. */
    final class Builder extends ImmutableAppointment.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
