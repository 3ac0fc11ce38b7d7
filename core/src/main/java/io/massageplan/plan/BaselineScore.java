package io.massageplan.plan;

import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A score taken at the start.
 */
@HouseStyle
@Value.Immutable
public interface BaselineScore extends WithBaselineScore {
    /** Id of the outcome measure. */
    @Value.Redacted
    String measure();

    /** The score. */
    @Value.Redacted
    int score();

    /** When. */
    LocalDate date();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link BaselineScore}; required parts left out are named when it is built. */
    final class Builder extends ImmutableBaselineScore.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
