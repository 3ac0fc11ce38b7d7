package io.massageplan.plan;

import io.massageplan.body.Site;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * A prescription for a week to be used as wanted: what, where, how long, how often at most, with what gap, and when to stop.
 */
@HouseStyle
@Value.Immutable
public interface AsWanted extends WithAsWanted {
    /** Plan week, from 1. */
    int week();

    /** Id of the application. */
    @Value.Redacted
    String application();

    /** Where. */
    @Value.Redacted
    Site site();

    /** Minutes of one application. */
    Duration length();

    /** Most applications a day. */
    int perDayMost();

    /** Least gap between two. */
    Duration gap();

    /** Why. */
    List<Reason> reasons();

    /** How, and the stop signs. */
    List<Instruction> instructions();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.inRange(week(), 1, 52, "week");
        Checks.minutesInRange(length(), 1, 480, "length");
        Checks.inRange(perDayMost(), 1, 24, "perDayMost");
        Checks.minutesInRange(gap(), 0, 1440, "gap");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link AsWanted}; required parts left out are named when it is built. */
    final class Builder extends ImmutableAsWanted.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
