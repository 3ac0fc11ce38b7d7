package io.massageplan.safety;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A recorded decision to set a relative restriction aside, or one of {@link ClinicalLimits}. The plan prints it and the
 * check reports it. Absolute and emergency restrictions cannot be overridden; a planner need not use what it allows.
 */
@HouseStyle
@Value.Immutable
public interface RuleOverride extends WithRuleOverride {
    /** Restriction id ({@code C11.2}), row id, or the id of one of {@link ClinicalLimits} ({@code deep-gap}). */
    @Value.Redacted
    String rule();

    /** Where; empty: wherever it holds. */
    @Value.Redacted
    List<Site> sites();

    /** Why. */
    @Value.Redacted
    String reason();

    /** Who decided: the id of a clinician's profession, and after a comma a reference: {@code PHYSICIAN, letter 14}. */
    @Value.Redacted
    String by();

    /** From that day. */
    LocalDate from();

    /** Until that day, inclusive. */
    LocalDate until();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(rule(), "rule");
        Checks.words(reason(), "reason");
        Checks.notBlank(by(), "by");
        Checks.day(from(), "from");
        Checks.day(until(), "until");
        Checks.that(!until().isBefore(from()), "until", until(), "not be before from", "check the two dates");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link RuleOverride}; required parts left out are named when it is built. */
    final class Builder extends ImmutableRuleOverride.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
