package io.massageplan.client;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of earlier massage. Leave it out when nothing is known: tolerance is then unknown.
 */
@HouseStyle
@Value.Immutable
public interface MassageHistory extends WithMassageHistory {
    /** Day of the last massage. */
    @Value.Redacted
    Optional<LocalDate> lastVisit();

    /** Firmest pressure of that visit. */
    @Value.Redacted
    Optional<PressureLevel> lastPressure();

    /** Worst soreness after it, 0-10; default 0. */
    @Value.Redacted
    @Value.Default
    default int lastSoreness() {
        return 0;
    }

    /** Whether it left a bruise; default false. */
    @Value.Redacted
    @Value.Default
    default boolean bruised() {
        return false;
    }

    /** Firmest pressure known to be tolerated well. */
    @Value.Redacted
    Optional<PressureLevel> tolerated();

    /** Visits already delivered of the running course; default 0. */
    @Value.Redacted
    @Value.Default
    default int courseVisits() {
        return 0;
    }

    /** All massage dates of the last weeks, ascending. */
    @Value.Redacted
    List<LocalDate> recentVisits();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.inRange(lastSoreness(), 0, 10, "lastSoreness");
        Checks.inRange(courseVisits(), 0, 200, "courseVisits");
        lastVisit().ifPresent(day -> Checks.day(day, "lastVisit"));
        for (int i = 0; i < recentVisits().size(); i++) {
            LocalDate day = recentVisits().get(i);
            Checks.day(day, "recentVisits");
            Checks.that(
                    i == 0 || recentVisits().get(i - 1).isBefore(day),
                    "recentVisits",
                    day,
                    "be after the one before it",
                    "list each visit once, the earliest first");
            Checks.that(
                    lastVisit().map(last -> !day.isAfter(last)).orElse(true),
                    "recentVisits",
                    day,
                    "not be after lastVisit",
                    "correct lastVisit");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link MassageHistory}; required parts left out are named when it is built. */
    final class Builder extends ImmutableMassageHistory.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
