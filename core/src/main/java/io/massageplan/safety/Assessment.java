package io.massageplan.safety;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A documented assessment by a clinician: what was looked at, and that nothing serious stands behind it. It ends the
 * restrictions that an assessment ends.
 */
@HouseStyle
@Value.Immutable
public interface Assessment extends WithAssessment {
    /** Profession of who assessed. */
    @Value.Redacted
    String by();

    /** Date. */
    LocalDate date();

    /**
     * Ids of the findings, conditions or rows assessed; empty: the complaints and all that was reported by then, but for
     * emergencies and what is absolute, which an assessment ends only where it names them. It speaks of what had begun by
     * its date; of what nobody dated, only if it is at most four weeks older than the plan (fact
     * {@code undated-document-age-days}).
     */
    @Value.Redacted
    List<String> of();

    /** Reference of the document. */
    @Value.Redacted
    Optional<String> reference();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(by(), "by");
        reference().ifPresent(text -> Checks.notBlank(text, "reference"));
        Checks.day(date(), "date");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Assessment}; required parts left out are named when it is built. */
    final class Builder extends ImmutableAssessment.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
