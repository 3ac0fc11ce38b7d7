package io.massageplan.safety;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something a client can report that matters to safety: a disease, symptom, injury, operation, drug, device, life stage
 * or circumstance. What follows from it is said by {@link Contraindication}s.
 * <p>
 * Codes are optional mappings; everything works without them.
 */
@HouseStyle
@Value.Immutable
public interface Condition extends WithCondition {
    /** Stable id, {@code HERNIATED_DISC}. */
    String id();

    /** What kind of thing it is. */
    Subject subject();

    /** States in which it may be reported, the default first. */
    List<Status> statuses();

    /** Whether the client should name where. */
    boolean siteAsked();

    /** Where it is when the client names no site; empty for a systemic condition. */
    List<String> sites();

    /** Id of the screening question that asks for it. */
    String question();

    /**
     * What its report implies. A report of this condition counts as a report of each of these too, and of what they imply
     * in turn: without dates and end (bleeding in pregnancy may be over, the pregnancy is not), at their own default
     * sites. Whoever reports the other condition in that status, or in any where none is named, has said it better, and
     * nothing is added.
     */
    List<Implied> implies();

    /**
     * The statuses in which an event that nobody has dated may still be to come, or come again: an operation that is
     * planned, the next infusion. In every other status what is reported has happened by the day the plan starts, so a
     * window without a date runs from that day at the latest.
     */
    List<Status> ahead();

    /** ICD-10 (WHO) codes. */
    List<String> icd10();

    /** SNOMED CT codes. */
    List<String> snomed();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notEmpty(statuses(), "statuses of " + id());
        Checks.noRepeats(statuses(), "statuses of " + id());
        Checks.noRepeats(ahead(), "ahead of " + id());
        Checks.that(
                statuses().containsAll(ahead()),
                "ahead of " + id(),
                ahead(),
                "be among its statuses",
                "leave the others out");
    }

    /** The status meant when none is given. */
    default Status defaultStatus() {
        return statuses().get(0);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Condition}; required parts left out are named when it is built. */
    final class Builder extends ImmutableCondition.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
