package io.massageplan.plan;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the client or practitioner fixed; it is kept or the request is infeasible.
 */
@HouseStyle
@Value.Immutable
public interface Pin extends WithPin {
    /** What is pinned. */
    PinKind kind();

    /** The day. */
    LocalDate date();

    /** The start, for a visit. */
    Optional<LocalTime> start();

    /** The technique, for a visit. */
    @Value.Redacted
    Optional<String> technique();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.day(date(), "date");
        start().ifPresent(time -> Checks.wholeMinute(time, "start"));
        Checks.that(
                kind() == PinKind.VISIT || (start().isEmpty() && technique().isEmpty()),
                "kind",
                kind(),
                "come without start and technique, or be VISIT",
                "leave them out");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Pin}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePin.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
