package io.massageplan.plan;

import io.massageplan.InvalidValueException;
import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.RuleOverride;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Referral;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated, explained proposal of massage, exercise and cold or heat. It is a proposal until a person approves it.
 * <p>
 * It holds ids and a digest of the request, never the health record. Activities are in order of date, start and id.
 */
@HouseStyle
@Value.Immutable
public interface CarePlan extends WithCarePlan {
    /** Id, derived from the request. */
    String planId();

    /** 0 for a first plan. */
    int revision();

    /** Id of the plan it revises. */
    Optional<String> basedOn();

    /** Id of the client. */
    String clientId();

    /** SHA-256 of the request, hexadecimal. */
    String requestDigest();

    /** What made it. */
    Versions versions();

    /** First day. */
    LocalDate start();

    /** Plan weeks. */
    int weeks();

    /** Id of the protocol. */
    @Value.Redacted
    String protocol();

    /** Id of the phase of each plan week. */
    List<String> phases();

    /** Who approved it; empty: a proposal. */
    Optional<Approval> approval();

    /** Consent when it was made; massage is subject to it. */
    @Value.Redacted
    Consent consent();

    /** Scores at the start. */
    @Value.Redacted
    List<BaselineScore> baseline();

    /** Goals. */
    @Value.Redacted
    List<PlanGoal> goals();

    /** In order of date, start, id. */
    List<Activity> activities();

    /** Weekly prescriptions to use as wanted. */
    List<AsWanted> asWanted();

    /** What the client should know. */
    List<Instruction> education();

    /** What to do when it flares: green, amber, red. */
    List<Instruction> flareUp();

    /** When care ends well. */
    List<Instruction> discharge();

    /** When care stops. */
    List<Instruction> stop();

    /** Restrictions that shaped it. */
    @Value.Redacted
    List<InForce> restrictions();

    /** Clearances worth getting. */
    @Value.Redacted
    List<ClearanceWish> clearances();

    /** Referrals that do not stop it. */
    @Value.Redacted
    List<Referral> referrals();

    /** Whether it sends to somebody because of a contraindication, named by its id. */
    default boolean refersFor(String row) {
        return referrals().stream()
                .map(Referral::reason)
                .anyMatch(reason ->
                        reason.rule().equals(row) || row.equals(reason.facts().get("row")));
    }

    /** Open questions. */
    @Value.Redacted
    List<OpenQuestion> questions();

    /** Overrides recorded. */
    @Value.Redacted
    List<RuleOverride> overrides();

    /** Said once for the whole plan: consent, step-up caveat, on-the-day checks. */
    List<Instruction> notes();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(planId(), "planId");
        Checks.inRange(revision(), 0, 9999, "revision");
        Checks.inRange(weeks(), 1, 52, "weeks");
        Checks.noRepeats(activities().stream().map(Activity::id).toList(), "activity id");
    }

    /** The days planned. */
    default DateRange days() {
        return new DateRange(start(), start().plusDays(7L * weeks() - 1));
    }

    /** The plan week of a day, from 1. Errors: a day outside the plan. */
    default int weekOf(LocalDate day) {
        if (!days().contains(day)) {
            throw InvalidValueException.of("day", day, "be from " + start() + " to " + days().to());
        }
        return (int) (ChronoUnit.DAYS.between(start(), day) / 7) + 1;
    }

    /** The activities of a kind, in order. */
    default <A extends Activity> List<A> activities(Class<A> kind) {
        return activities().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link CarePlan}; required parts left out are named when it is built. */
    final class Builder extends ImmutableCarePlan.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
