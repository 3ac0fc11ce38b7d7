package io.massageplan.client;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A known load on the body: a long flight, a gardening weekend, a race, in the past or planned.
 */
@HouseStyle
@Value.Immutable
public interface LoadReport extends WithLoadReport {
    /** Id of a load event of the catalogue. */
    @Value.Redacted
    String event();

    /** Its (last) day. */
    LocalDate date();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(event(), "event");
        Checks.day(date(), "date");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link LoadReport}; required parts left out are named when it is built. */
    final class Builder extends ImmutableLoadReport.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
