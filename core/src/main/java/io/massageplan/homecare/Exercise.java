package io.massageplan.homecare;

import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Stage;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An exercise the client does, at home or guided. Its dose grows along a ladder, never by the planner.
 */
@HouseStyle
@Value.Immutable
public interface Exercise extends WithExercise {
    /** Stable id, {@code CAT_CAMEL}. */
    String id();

    /** What kind of day content it is. */
    ExerciseKind kind();

    /** What restrictions may bite on. */
    Set<ExerciseFlag> flags();

    /** Regions it works. */
    List<String> regions();

    /** Regions that bear weight or are moved along without being what it is for: the wrists and knees of somebody kneeling. */
    List<String> loads();

    /** Whether it is good for anybody, whatever hurts; else it is for the places it works and what borders them. */
    @Value.Default
    default boolean general() {
        return false;
    }

    /** Stages in which it is offered. */
    Set<Stage> stages();

    /** Goals it serves. */
    List<String> goals();

    /** Shortest useful session, minutes. */
    int minutesLeast();

    /** Longest usual session, minutes. */
    int minutesMost();

    /** Wanted sessions a week. */
    int targetPerWeek();

    /** Most sessions a week. */
    int mostPerWeek();

    /** Id of its {@link Ladder}. */
    String ladder();

    /** Whether it is taught or led by somebody. */
    boolean supervised();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.inRange(minutesMost(), minutesLeast(), 240, "minutesMost of " + id());
        Checks.inRange(mostPerWeek(), targetPerWeek(), 14, "mostPerWeek of " + id());
    }

    /**
     * How long it takes at a rung of its ladder, minutes. For a dose that is counted rather than timed: evenly from the
     * shortest to the longest session along the ladder, rounded up.
     */
    default int minutesAt(Rung rung, Ladder ladder) {
        int steps = ladder.rungs().size() - 1;
        if (rung.minutes() > 0) {
            return rung.minutes();
        }
        return steps == 0
                ? minutesLeast()
                : minutesLeast() + ((minutesMost() - minutesLeast()) * (rung.number() - 1) + steps - 1) / steps;
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Exercise}; required parts left out are named when it is built. */
    final class Builder extends ImmutableExercise.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
