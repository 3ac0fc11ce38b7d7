package io.massageplan.plan;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A visit for massage: segments in working order, with the time for assessment and review inside its length.
 */
@HouseStyle
@Value.Immutable
public non-sealed interface MassageSession extends Activity, WithMassageSession {
    /** In working order; at least one. */
    @Value.Redacted
    List<Segment> segments();

    /** Assessment and review time inside the length. */
    Duration talk();

    /** The product used; {@code NONE} for none. */
    @Value.Redacted
    String lubricant();

    /** Id of the practitioner. */
    Optional<String> practitioner();

    /** Whether the practitioner recorded that feeling is back after cold; default false. */
    @Value.Default
    default boolean feelingBack() {
        return false;
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ActivityChecks.idAndTime(this);
        Checks.minutesInRange(talk(), 0, 960, "talk of " + id());
        Checks.notEmpty(segments(), "segments of " + id());
        long worked = segments().stream().mapToLong(s -> s.length().toMinutes()).sum();
        Checks.that(
                worked + talk().toMinutes() == length().toMinutes(),
                "length of " + id(),
                length(),
                "be the sum of its segments and talk (" + (worked + talk().toMinutes()) + " minutes)",
                "adjust a segment");
    }

    /** The firmest pressure of all segments. */
    default PressureLevel pressureMost() {
        return segments().stream()
                .map(Segment::pressure)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link MassageSession}; required parts left out are named when it is built. */
    final class Builder extends ImmutableMassageSession.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
