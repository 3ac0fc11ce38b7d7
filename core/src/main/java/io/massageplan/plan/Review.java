package io.massageplan.plan;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A formal review: scores, and what follows from them.
 */
@HouseStyle
@Value.Immutable
public non-sealed interface Review extends Activity, WithReview {
    /** Id of the visit it rides on (its minutes are part of that visit); empty: remote. */
    Optional<String> ridesOn();

    /** Outcome measures taken. */
    @Value.Redacted
    List<String> measures();

    /** One per outcome, in declaration order. */
    List<Branch> branches();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ActivityChecks.idAndTime(this);
        Checks.notEmpty(branches(), "branches of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Review}; required parts left out are named when it is built. */
    final class Builder extends ImmutableReview.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
