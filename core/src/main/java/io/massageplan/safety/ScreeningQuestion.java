package io.massageplan.safety;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question of the intake form. Its text is looked up by {@code question.<id>}.
 */
@HouseStyle
@Value.Immutable
public interface ScreeningQuestion extends WithScreeningQuestion {
    /** Stable id. */
    String id();

    /** What it is about, with the questions beside it: {@code HEART}; its name is looked up by {@code topic.<ID>}. */
    @Value.Default
    default String topic() {
        return "DETAILS";
    }

    /** Asking order. */
    int order();

    /** What kind of answer. */
    AnswerType answer();

    /** Whether a plan waits for it. */
    boolean required();

    /** The choices, for CHOICE. */
    List<String> choices();

    /** The unit, for NUMBER. */
    Optional<String> unit();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ScreeningQuestion}; required parts left out are named when it is built. */
    final class Builder extends ImmutableScreeningQuestion.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
