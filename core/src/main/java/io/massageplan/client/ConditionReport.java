package io.massageplan.client;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition the client reports, in which state, where and since when. Which state and site are meant when left out is
 * said by the catalogue.
 */
@HouseStyle
@Value.Immutable
public interface ConditionReport extends WithConditionReport {
    /** Id of a {@link Condition}. */
    @Value.Redacted
    String condition();

    /** Its state; empty: the catalogue's default. */
    @Value.Redacted
    Optional<Status> status();

    /** Where; empty: the catalogue's default. */
    @Value.Redacted
    List<Site> sites();

    /**
     * The dates its time windows count from: onset, operation, infusions, injections, first day of pregnancy (week 0). Each
     * time it came anew is a date: an assessment or a clearance from before the latest does not speak of that. Without
     * one it has happened by the day the plan starts, and windows run from there, unless the catalogue says that it may
     * still be to come ({@link Condition#ahead()}).
     */
    @Value.Redacted
    List<LocalDate> dates();

    /** Day it or its treatment ended or will end (fever gone, wound healed, drug stopped, clot treated); not before one of {@link #dates()}. */
    @Value.Redacted
    Optional<LocalDate> endedOn();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(condition(), "condition");
        Checks.noRepeats(dates(), "dates");
        Checks.noRepeats(sites(), "sites");
        dates().forEach(day -> Checks.day(day, "dates"));
        endedOn().ifPresent(this::checkEnd);
    }

    private void checkEnd(LocalDate end) {
        Checks.day(end, "endedOn");
        dates().forEach(day -> Checks.that(
                !end.isBefore(day),
                "endedOn",
                end,
                "not be before one of dates",
                "report what came back as a condition of its own"));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ConditionReport}; required parts left out are named when it is built. */
    final class Builder extends ImmutableConditionReport.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
