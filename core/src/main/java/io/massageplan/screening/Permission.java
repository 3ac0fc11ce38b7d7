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
 * Where it says nothing, nothing is restricted. Not a plan: spacing, budgets and wishes are the planner's.
 * Units: pressure on Walton's scale, minutes, hours. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public interface Permission extends WithPermission {
    /** Whether it is permitted at all. */
    boolean allowed();

    /** Whether it is permitted as the first massage of this client; else as {@link #allowed()}. */
    @Value.Default
    default boolean allowedFirstVisit() {
        return allowed();
    }

    /** Firmest pressure; empty for what has no pressure or is not permitted. */
    @Value.Redacted
    Optional<PressureLevel> pressureMost();

    /** Firmest pressure if it is the first massage; empty for what has no pressure or is not permitted then. */
    @Value.Redacted
    Optional<PressureLevel> pressureMostFirstVisit();

    /** Strokes left out, by id. */
    @Value.Redacted
    List<String> strokesExcluded();

    /** Positions left out. */
    @Value.Redacted
    Set<Position> positionsExcluded();

    /** Products left out. */
    @Value.Redacted
    List<String> lubricantsExcluded();

    /** Most minutes of a session; empty: no limit. */
    OptionalInt minutesMost();

    /** Hours that must lie between it and another touch therapy, whichever comes first; empty: none. */
    OptionalInt hoursAfterTouch();

    /** Small places that stay out or get less, the strictest first. */
    @Value.Redacted
    List<SparedSite> spared();

    /** Every restriction that bites, in catalogue order; then the caps that come from the stage of a complaint. */
    @Value.Redacted
    List<Reason> reasons();

    /** What holds in addition for the first massage of a client of whom none is known. */
    @Value.Redacted
    List<Reason> reasonsFirstVisit();

    /** Ids of advice to show. */
    @Value.Redacted
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
