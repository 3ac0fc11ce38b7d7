package io.massageplan.plan;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What has happened of a plan by now: the part of the request in force that a revision adds to it. An activity before
 * {@link #openFrom()} of which nothing was reported counts as delivered as planned.
 */
@HouseStyle
@Value.Immutable
public interface Delivered extends WithDelivered {
    /** First day that is still open; what lies before it stays as it is. */
    LocalDate openFrom();

    /** What was reported, each activity once. */
    List<ActivityReport> reports();

    /** Scores taken since the start, in the order of their reports. */
    @Value.Redacted
    List<OutcomeScore> scores();

    /** Techniques given up after a review without gain: later visits use another, unless a pin asks for one of these. */
    @Value.Redacted
    List<String> techniquesGivenUp();

    /** The highest number that each kind of id ({@code visit}, {@code exercise}) had so far: none is given twice. */
    @Value.NaturalOrder
    SortedMap<String, Integer> numbers();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.day(openFrom(), "openFrom");
        Checks.noRepeats(reports().stream().map(ActivityReport::activity).toList(), "reports");
        numbers().forEach((kind, number) -> Checks.inRange(number, 0, 999_999, "number of " + kind));
    }

    /** What was reported of an activity; empty: nothing. */
    default Optional<ActivityReport> reportOf(String activity) {
        return reports().stream().filter(r -> r.activity().equals(activity)).findFirst();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Delivered}; required parts left out are named when it is built. */
    final class Builder extends ImmutableDelivered.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
