package io.massageplan.plan;

import io.massageplan.client.Answer;
import io.massageplan.client.Availability;
import io.massageplan.client.ConditionReport;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What came up since a plan was made: what was delivered, missed or moved, how it was borne, what is newly known of the
 * client, and what they want changed. Everything but the day is optional; what is left out has not changed.
 */
@HouseStyle
@Value.Immutable
public interface Progress extends WithProgress {
    /** First day that is still open. What lies before it is the past; unreported, it counts as delivered as planned. */
    LocalDate asOf();

    /** What became of activities, each once. */
    List<ActivityReport> reports();

    /** Scores taken since. */
    @Value.Redacted
    List<OutcomeScore> scores();

    /** Conditions newly reported; one of the same condition and sites replaces the earlier report. */
    @Value.Redacted
    List<ConditionReport> conditions();

    /** Screening questions answered since, by id. */
    @Value.Redacted
    @Value.NaturalOrder
    SortedMap<String, Answer> answers();

    /** Red-flag questions answered since, by id. */
    @Value.Redacted
    @Value.NaturalOrder
    SortedMap<String, Answer> redFlags();

    /** Clearances received. */
    @Value.Redacted
    List<Clearance> clearances();

    /** Assessments documented. */
    @Value.Redacted
    List<Assessment> assessments();

    /** The free times from now on; empty: as before. Alone they move only what no longer fits. */
    @Value.Redacted
    Optional<Availability> availability();

    /** What is newly fixed. */
    List<Pin> pins();

    /** Whether to look for a better calendar all the same; each change then has its price. Default false. */
    @Value.Default
    default boolean improve() {
        return false;
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.day(asOf(), "asOf");
        Checks.noRepeats(reports().stream().map(ActivityReport::activity).toList(), "reports");
        scores().forEach(s -> Checks.that(
                !s.date().isAfter(asOf()),
                "date",
                s.date(),
                "not be after asOf (" + asOf() + ")",
                "report a score once it was taken"));
        pins().forEach(p -> Checks.that(
                !p.date().isBefore(asOf()),
                "date",
                p.date(),
                "not be before asOf (" + asOf() + ")",
                "report what happened as DONE"));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Progress}; required parts left out are named when it is built. */
    final class Builder extends ImmutableProgress.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
