package io.massageplan.plan;

import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.RuleOverride;
import io.massageplan.screening.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What to plan: for whom, from when, for how long, in which free time, by whom, within which limits.
 * <p>
 * Units: weeks, minutes. Shape: everything but client, start, weeks and availability has a default.
 */
@HouseStyle
@Value.Immutable
public interface PlanRequest extends WithPlanRequest {
    /** The client. */
    ClientProfile client();

    /** First day of plan week 1. */
    LocalDate start();

    /** Plan weeks, 1-52. */
    int weeks();

    /** Free times. */
    @Value.Redacted
    Availability availability();

    /** Who gives the visits; empty: one massage therapist without special training, at any time. */
    List<Practitioner> practitioners();

    /** Id of the protocol; empty: chosen by stage and goals. */
    @Value.Redacted
    Optional<String> protocol();

    /** Practitioner budget; empty: unlimited. */
    Optional<VisitBudget> budget();

    /** Most minutes of home care a day; empty: 60. */
    OptionalInt homeMinutesPerDay();

    /** Most minutes of home care a week; empty: no limit. */
    OptionalInt homeMinutesPerWeek();

    /** What is fixed. */
    List<Pin> pins();

    /** Fixed appointments with other professionals. */
    @Value.Redacted
    List<Appointment> appointments();

    /** Recorded decisions to set relative restrictions aside. */
    @Value.Redacted
    List<RuleOverride> overrides();

    /** Longest visit wanted; empty: the protocol's. */
    OptionalInt visitMinutesMost();

    /** What has happened of its plan by now; empty for a first plan. A revision fills it in. */
    Optional<Delivered> delivered();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.day(start(), "start");
        Checks.inRange(weeks(), 1, 52, "weeks");
        appointments().forEach(a -> Checks.day(a.date(), "date of " + a.id()));
        homeMinutesPerDay().ifPresent(m -> Checks.inRange(m, 0, 480, "homeMinutesPerDay"));
        homeMinutesPerWeek().ifPresent(m -> Checks.inRange(m, 0, 3360, "homeMinutesPerWeek"));
        visitMinutesMost().ifPresent(m -> Checks.inRange(m, 30, 180, "visitMinutesMost"));
        for (Complaint complaint : client().complaints()) {
            Checks.that(
                    !complaint.onset().isAfter(start()),
                    "onset",
                    complaint.onset(),
                    "not be after start (" + start() + ")",
                    "correct the onset or start later");
        }
        delivered()
                .map(Delivered::openFrom)
                .ifPresent(day -> Checks.that(
                        days().contains(day),
                        "openFrom",
                        day,
                        "be from " + start() + " to " + days().to(),
                        "make a new plan for what comes after it"));
        Checks.that(
                client().birthYear() <= start().getYear(),
                "birthYear",
                client().birthYear(),
                "not be after the year of start (" + start().getYear() + ")",
                "check the year of birth");
    }

    /** The days planned: {@code weeks} times seven from {@code start}. */
    default DateRange days() {
        return new DateRange(start(), start().plusDays(7L * weeks() - 1));
    }

    /** The first day that is still open: the start, or what was reported as such since. */
    default LocalDate openFrom() {
        return delivered().map(Delivered::openFrom).orElse(start());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link PlanRequest}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePlanRequest.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
