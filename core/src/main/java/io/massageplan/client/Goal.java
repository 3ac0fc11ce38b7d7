package io.massageplan.client;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the client wants to reach, measurable.
 */
@HouseStyle
@Value.Immutable
public interface Goal extends WithGoal {
    /** Id of a goal of the catalogue. */
    @Value.Redacted
    String goal();

    /** Id of an outcome measure. */
    @Value.Redacted
    Optional<String> measure();

    /** Score now. */
    @Value.Redacted
    OptionalInt baseline();

    /** Score wanted. */
    @Value.Redacted
    OptionalInt target();

    /** By when. */
    Optional<LocalDate> by();

    /** The activity that matters to the client, in the client's words. */
    @Value.Redacted
    Optional<String> activity();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(goal(), "goal");
        by().ifPresent(day -> Checks.day(day, "by"));
        activity().ifPresent(text -> Checks.words(text, "activity"));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Goal}; required parts left out are named when it is built. */
    final class Builder extends ImmutableGoal.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
