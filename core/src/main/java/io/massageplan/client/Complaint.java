package io.massageplan.client;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What hurts: where, how much, since when, what it is like. The first complaint of a profile is the one planned for.
 * <p>
 * Units: pain is a numeric rating, 0 (none) to 10 (worst).
 */
@HouseStyle
@Value.Immutable
public interface Complaint extends WithComplaint {
    /** Where. */
    @Value.Redacted
    Site site();

    /** Pain now, 0-10. */
    @Value.Redacted
    int painNow();

    /** Average of the last week, 0-10. */
    @Value.Redacted
    OptionalInt painAverage();

    /** Worst of the last week, 0-10; not below {@link #painNow()} or {@link #painAverage()}. */
    @Value.Redacted
    OptionalInt painWorst();

    /** Day this episode began. */
    @Value.Redacted
    LocalDate onset();

    /** What it is like. */
    @Value.Redacted
    Set<Quality> qualities();

    /** Where it spreads to. */
    @Value.Redacted
    List<Site> radiatesTo();

    /** Where it is going; default STEADY. */
    @Value.Redacted
    @Value.Default
    default Trend trend() {
        return Trend.STEADY;
    }

    /** What began it; default UNKNOWN (ordinary pain). */
    @Value.Redacted
    @Value.Default
    default Cause cause() {
        return Cause.UNKNOWN;
    }

    /** What is seen or felt there. */
    @Value.Redacted
    Set<Sign> signs();

    /** Earlier episodes; empty: not known. */
    @Value.Redacted
    OptionalInt earlierEpisodes();

    /** Whether it is over (recovered), so that only prevention is planned; default false. */
    @Value.Redacted
    @Value.Default
    default boolean recovered() {
        return false;
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.inRange(painNow(), 0, 10, "painNow");
        painAverage().ifPresent(p -> Checks.inRange(p, 0, 10, "painAverage"));
        painWorst().ifPresent(p -> Checks.inRange(p, 0, 10, "painWorst"));
        painWorst().ifPresent(this::checkWorst);
        Checks.day(onset(), "onset");
        earlierEpisodes().ifPresent(n -> Checks.inRange(n, 0, 999, "earlierEpisodes"));
        Checks.noRepeats(radiatesTo(), "radiatesTo");
    }

    private void checkWorst(int worst) {
        int most = Math.max(painNow(), painAverage().orElse(0));
        Checks.that(
                worst >= most,
                "painWorst",
                worst,
                "not be below painNow or painAverage",
                "give the worst of the last week, now included");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Complaint}; required parts left out are named when it is built. */
    final class Builder extends ImmutableComplaint.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
