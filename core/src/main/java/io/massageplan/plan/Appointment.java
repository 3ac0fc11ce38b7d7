package io.massageplan.plan;

import io.massageplan.internal.Checks;
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
        Checks.notBlank(id(), "id");
        Checks.wholeMinute(start(), "start of " + id());
        Checks.minutesInRange(length(), 1, 960, "length of " + id());
        Checks.that(
                start().toSecondOfDay() + length().toSeconds() <= 86_399,
                "length of " + id(),
                length(),
                "end on the same day",
                "start earlier");
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
