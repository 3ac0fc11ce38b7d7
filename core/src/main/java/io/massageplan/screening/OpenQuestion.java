package io.massageplan.screening;

import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.AnswerType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question whose answer could change this plan.
 */
@HouseStyle
@Value.Immutable
public interface OpenQuestion extends WithOpenQuestion {
    /** Id of the question, or of the red flag. */
    String id();

    /** Whether it is a red-flag question. */
    boolean redFlag();

    /** Whether the plan waits for it. */
    boolean required();

    /** What kind of answer it takes. */
    AnswerType answer();

    /** The choices, or the conditions to choose from. */
    List<String> choices();

    /** The unit of a number. */
    Optional<String> unit();

    /** Id of its text. */
    String text();

    /** The condition or finding asked about. */
    @Value.Redacted
    Optional<String> about();

    /** Rows it feeds. */
    List<String> feeds();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link OpenQuestion}; required parts left out are named when it is built. */
    final class Builder extends ImmutableOpenQuestion.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
