package io.massageplan.screening;

import io.massageplan.evidence.Reason;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.Urgency;
import org.immutables.value.Value;

/**
 * Somebody should look: who, how soon, and why.
 */
@HouseStyle
@Value.Immutable
public interface Referral extends WithReferral {
    /** Id of a profession. */
    @Value.Redacted
    String to();

    /** How soon. */
    @Value.Redacted
    Urgency urgency();

    /** Whether nothing is planned before. */
    boolean stopsPlan();

    /** Why. */
    @Value.Redacted
    Reason reason();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Referral}; required parts left out are named when it is built. */
    final class Builder extends ImmutableReferral.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
