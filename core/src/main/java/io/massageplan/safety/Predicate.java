package io.massageplan.safety;

import io.massageplan.evidence.Stage;
import io.massageplan.internal.Checks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that must be so for a contraindication to hold, as data. Screening and the plan check each evaluate it on
 * their own.
 */
public sealed interface Predicate {
    /**
     * The client reports that condition in one of these statuses (none listed: in any), at a place that overlaps one of these
     * regions (none listed: anywhere). A report that names no place may be of any.
     */
    record Reports(String condition, Set<Status> statuses, List<String> at) implements Predicate {
        /** Copies the statuses in a stable order. */
        public Reports {
            Checks.notBlank(condition, "condition");
            statuses = statuses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(statuses));
            at = List.copyOf(at);
        }

        /** Reported wherever it is. */
        public Reports(String condition, Set<Status> statuses) {
            this(condition, statuses, List.of());
        }
    }

    /** A complaint lies in that region or a part of it. */
    record ComplaintIn(String region) implements Predicate {}

    /** A first or new episode, begun less than six weeks before the day considered. */
    record ComplaintNew() implements Predicate {}

    /** A complaint is in that stage on the day considered. */
    record ComplaintStage(Stage stage) implements Predicate {}

    /**
     * A complaint has that feature: {@code quality=SHARP}, {@code trend=SUDDENLY_WORSE}, {@code sign=BRUISING},
     * {@code cause=UNEXPLAINED}, {@code radiating=BOTH_LEGS} (to a left and a right leg, the buttocks not counted),
     * {@code after=LONG_FLIGHT} (it began on the day of such a load event or up to 28 days later; house choice).
     */
    record ComplaintFeature(String feature, String value) implements Predicate {}

    /** A complaint's pain spreads to another place. */
    record ComplaintRadiating() implements Predicate {}

    /** Pain now of 8 or more of 10. */
    record ComplaintSevere() implements Predicate {}

    /** The client may be younger than that on the day considered. Only the birth year is known, so both ages count. */
    record YoungerThan(int years) implements Predicate {}

    /** The client may be older than that on the day considered. */
    record OlderThan(int years) implements Predicate {}

    /** Completed weeks of pregnancy on the day considered, both inclusive. */
    record PregnancyWeeks(int from, int to) implements Predicate {}

    /** A load event of that kind is in the profile. */
    record Load(String event) implements Predicate {}

    /** The client refused or withdrew consent. */
    record ConsentRefused() implements Predicate {}

    /** No earlier massage is known, so tolerance is unknown. */
    record ToleranceUnknown() implements Predicate {}

    /** That screening question has not been answered. */
    record Unanswered(String question) implements Predicate {}

    /** Holds for every client. */
    record Everyone() implements Predicate {}
}
