package io.massageplan.plan;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * Part of a massage session: one site, one technique, at one pressure for some minutes. In working order.
 */
@HouseStyle
@Value.Immutable
public interface Segment extends WithSegment {
    /** Where. */
    @Value.Redacted
    Site site();

    /** Id of the technique. */
    @Value.Redacted
    String technique();

    /** Strokes used. */
    @Value.Redacted
    List<String> strokes();

    /** Applied pressure. */
    @Value.Redacted
    PressureLevel pressure();

    /** Whole minutes. */
    Duration length();

    /** How the client lies or sits. */
    @Value.Redacted
    Position position();

    /** Small places left out or touched more lightly. */
    @Value.Redacted
    List<SparedSite> spared();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.minutesInRange(length(), 1, 180, "length");
        Checks.notBlank(technique(), "technique");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Segment}; required parts left out are named when it is built. */
    final class Builder extends ImmutableSegment.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
