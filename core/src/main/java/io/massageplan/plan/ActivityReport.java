package io.massageplan.plan;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What became of one activity of a plan. A part that is left out was as planned.
 * <p>
 * Units: whole minutes; soreness 0 (none) to 10 (worst). Errors: parts that say nothing of what happened (a pressure of a
 * visit that was missed) are refused.
 */
@HouseStyle
@Value.Immutable
public interface ActivityReport extends WithActivityReport {
    /** Id of the activity. */
    String activity();

    /** What became of it. */
    Happened happened();

    /** The day it took place, or is moved to. */
    Optional<LocalDate> date();

    /** The start it had, or is moved to. */
    Optional<LocalTime> start();

    /** How long it lasted, whole minutes. */
    OptionalInt minutes();

    /** The firmest pressure of a visit. */
    @Value.Redacted
    Optional<PressureLevel> pressure();

    /** Worst soreness after a visit, 0-10; empty: not asked, which counts as none. */
    @Value.Redacted
    OptionalInt soreness();

    /** Whether a visit left a bruise; default false. */
    @Value.Redacted
    @Value.Default
    default boolean bruised() {
        return false;
    }

    /** What a review found; empty: nothing was said. */
    @Value.Redacted
    Optional<ReviewOutcome> outcome();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(activity(), "activity");
        date().ifPresent(day -> Checks.day(day, "date of " + activity()));
        start().ifPresent(time -> Checks.wholeMinute(time, "start of " + activity()));
        minutes().ifPresent(m -> Checks.inRange(m, 5, 240, "minutes of " + activity()));
        soreness().ifPresent(s -> Checks.inRange(s, 0, 10, "soreness after " + activity()));
        boolean delivered = minutes().isPresent()
                || pressure().isPresent()
                || soreness().isPresent()
                || bruised()
                || outcome().isPresent();
        boolean placed = date().isPresent() || start().isPresent();
        Checks.that(
                !delivered || happened() == Happened.DONE,
                "happened of " + activity(),
                happened(),
                "be DONE for something that was felt, measured or found",
                "leave out what did not happen");
        Checks.that(
                !placed || happened() == Happened.DONE || happened() == Happened.MOVED,
                "happened of " + activity(),
                happened(),
                "be DONE or MOVED for something with a date or a start",
                "leave out when it did not happen");
        Checks.that(
                happened() != Happened.MOVED || date().isPresent(),
                "happened of " + activity(),
                happened(),
                "come with the day it is moved to",
                "say CANCELLED if there is none yet");
    }

    /** Something that took place as planned. */
    static ActivityReport done(String activity) {
        return builder().activity(activity).happened(Happened.DONE).build();
    }

    /** Something whose day passed without it. */
    static ActivityReport missed(String activity) {
        return builder().activity(activity).happened(Happened.MISSED).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ActivityReport}; required parts left out are named when it is built. */
    final class Builder extends ImmutableActivityReport.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
