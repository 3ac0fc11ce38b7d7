package io.massageplan.safety;

import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question whose answer could change this plan, as data: an app prints it, puts the choices beside it and writes the
 * answer into the profile. The same question may come twice with another {@link #about()}.
 */
@HouseStyle
@Value.Immutable
public interface OpenQuestion extends WithOpenQuestion {
    /** Id of the question, or of the red flag. */
    @Value.Redacted
    String id();

    /** Whether it is a red-flag question. */
    boolean redFlag();

    /** Whether it should be asked before the first visit. A plan waits for red flags alone. */
    boolean required();

    /** What kind of answer it takes. */
    AnswerType answer();

    /** The choices, or the conditions to choose from. */
    @Value.Redacted
    List<String> choices();

    /** The unit of a number. */
    Optional<String> unit();

    /** Id of its text: {@code question.CLOTS}, {@code redflag.NIGHT_PAIN_SEVERE}. */
    @Value.Redacted
    String text();

    /** The condition or finding asked about. */
    @Value.Redacted
    Optional<String> about();

    /** Ids of the rows it feeds, in catalogue order. */
    @Value.Redacted
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
