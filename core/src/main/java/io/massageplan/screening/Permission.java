package io.massageplan.screening;

import io.massageplan.evidence.Reason;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is permitted of one thing on one day at one place, with every reason.
 * <p>
 * {@link #spared()} lists small places inside the site that stay out or get less pressure; the rest of the site is free.
 */
@HouseStyle
@Value.Immutable
public interface Permission extends WithPermission {
    /** Whether it is permitted at all. */
    boolean allowed();

    /** Firmest pressure; empty for what has no pressure. */
    Optional<PressureLevel> pressureMost();

    /** Firmest pressure if it is the first massage. */
    Optional<PressureLevel> pressureMostFirstVisit();

    /** Strokes left out, by id. */
    List<String> strokesExcluded();

    /** Positions left out. */
    Set<Position> positionsExcluded();

    /** Products left out. */
    List<String> lubricantsExcluded();

    /** Most minutes of a session; empty: no limit. */
    OptionalInt minutesMost();

    /** Small places that stay out or get less. */
    @Value.Redacted
    List<SparedSite> spared();

    /** Every restriction that bites, in catalogue order. */
    List<Reason> reasons();

    /** Ids of advice to show. */
    List<String> advice();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Permission}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePermission.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
