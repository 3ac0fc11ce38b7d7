package io.massageplan.protocol;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.PressureLevel;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Some weeks of a protocol with one rhythm and one dose. Units: days for gaps, minutes, Walton levels, points for slopes.
 */
@HouseStyle
@Value.Immutable
public interface Phase extends WithPhase {
    /** Stable id. */
    String id();

    /** How long it lasts; empty: to the end. */
    OptionalInt weeks();

    /** What it is for. */
    PhaseMode mode();

    /** Ideal gap between visits, at least. */
    int gapLow();

    /** Ideal gap between visits, at most. */
    int gapHigh();

    /** Points per day under the ideal gap. */
    int earlyPoints();

    /** Points per day over the ideal gap. */
    int latePoints();

    /** Most visits in a plan week. */
    int visitsMostPerWeek();

    /** Wanted minutes of a visit. */
    int minutes();

    /** Least minutes of a visit. */
    int minutesLeast();

    /** Wanted pressure. */
    PressureLevel pressureWanted();

    /** The protocol's own cap. */
    PressureLevel pressureMost();

    /** Techniques in order of fit. */
    List<String> techniques();

    /** Weekly exercise targets. */
    List<ExerciseTarget> exercise();

    /** The exercises it uses. */
    List<String> exercises();

    /** Thermal applications before a visit in order of preference; NONE stands for none. */
    List<String> before();

    /** The same after a visit. */
    List<String> after();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.inRange(gapHigh(), gapLow(), 366, "gapHigh of " + id());
        Checks.inRange(minutes(), minutesLeast(), 180, "minutes of " + id());
        Checks.inRange(pressureMost().level(), pressureWanted().level(), 5, "pressureMost of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Phase}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePhase.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
