package io.massageplan.safety;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One consequence of a contraindication, in machine form: what is restricted, where, when, what ends it, how hard it is
 * and what is done. Restrictions stack: the lowest pressure and the strictest action win.
 * <p>
 * Units: {@link #limit()} is a Walton level for CAP_PRESSURE and minutes for SHORTEN.
 */
@HouseStyle
@Value.Immutable
public interface Restriction extends WithRestriction {
    /** Stable id: the row and a number, {@code C11.2}. */
    String id();

    /** What it bites on. */
    List<Element> elements();

    /** Where it holds. */
    Where where();

    /** When it holds. */
    When when();

    /** What ends it. */
    List<EndsBy> ends();

    /** How hard it is. */
    Hardness hardness();

    /** What it does. */
    Action action();

    /** The cap, or the most minutes. */
    OptionalInt limit();

    /** Id of a sentence to show with it. */
    Optional<String> advice();

    /** False for a replaceable value. */
    boolean confirmed();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notEmpty(elements(), "elements of " + id());
        boolean numbered = action() == Action.CAP_PRESSURE || action() == Action.SHORTEN;
        Checks.that(
                numbered == limit().isPresent(),
                "limit of " + id(),
                limit().isPresent() ? limit().getAsInt() : "none",
                "be given exactly for a cap or a shortening",
                "add or drop the limit");
        if (action() == Action.CAP_PRESSURE) {
            Checks.inRange(limit().orElseThrow(), 0, 5, "limit of " + id());
        }
        if (action() == Action.SHORTEN) {
            Checks.inRange(limit().orElseThrow(), 5, 240, "limit of " + id());
        }
        Checks.that(
                hardness() == Hardness.RELATIVE || !endsBy(EndsBy.Way.CLEARANCE),
                "hardness of " + id(),
                hardness(),
                "be RELATIVE if a clearance ends it",
                "split it in two restrictions");
    }

    /** Whether it may end that way. */
    default boolean endsBy(EndsBy.Way way) {
        return ends().stream().anyMatch(e -> e.way() == way);
    }

    /** Whether it forbids its elements outright (rather than capping, shortening or advising). */
    default boolean blocks() {
        return switch (action()) {
            case REFER_NOW, REFER_FIRST, REFUSE, AVOID_SITE, EXCLUDE, REPLACE_PRODUCT -> true;
            case CAP_PRESSURE, SHORTEN, MONITOR, ASK -> false;
        };
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Restriction}; required parts left out are named when it is built. */
    final class Builder extends ImmutableRestriction.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
