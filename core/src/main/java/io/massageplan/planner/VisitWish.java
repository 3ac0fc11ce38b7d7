package io.massageplan.planner;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.PressureLevel;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a visit shall be, as far as it matters: what is left out may be anything. Part of a {@link Wish}.
 */
@HouseStyle
@Value.Immutable
public interface VisitWish extends WithVisitWish {
    /** Any visit. */
    VisitWish ANY = builder().build();

    /** Id of the technique. */
    @Value.Redacted
    Optional<String> technique();

    /** A place that is worked, among others perhaps. */
    @Value.Redacted
    Optional<Site> site();

    /** Lightest pressure. */
    @Value.Redacted
    Optional<PressureLevel> pressureLeast();

    /** Firmest pressure. */
    @Value.Redacted
    Optional<PressureLevel> pressureMost();

    /** Earliest start. */
    Optional<LocalTime> startFrom();

    /** Latest start, inclusive. */
    Optional<LocalTime> startTo();

    /** Length, minutes. */
    OptionalInt minutes();

    /** Id of the cold or heat that comes before it. */
    @Value.Redacted
    Optional<String> thermal();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        startFrom().ifPresent(time -> Checks.wholeMinute(time, "startFrom"));
        startTo().ifPresent(time -> Checks.wholeMinute(time, "startTo"));
        LocalTime earliest = startFrom().orElse(LocalTime.MIN);
        startTo()
                .ifPresent(latest -> Checks.that(
                        !latest.isBefore(earliest), "startTo", latest, "not be before " + earliest, "swap the two"));
        pressureMost()
                .ifPresent(most -> Checks.inRange(
                        most.level(), pressureLeast().map(PressureLevel::level).orElse(0), 5, "pressureMost"));
        minutes().ifPresent(minutes -> Checks.inRange(minutes, 5, 240, "minutes"));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link VisitWish}; all parts are optional. */
    final class Builder extends ImmutableVisitWish.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
