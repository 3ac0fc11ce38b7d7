package io.massageplan.homecare;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A way of applying cold or heat, with its dose limits. Units: minutes, hours after an injury, degrees Celsius.
 */
@HouseStyle
@Value.Immutable
public interface ThermalApplication extends WithThermalApplication {
    /** Stable id, {@code HEAT_PACK}. */
    String id();

    /** Cold, heat or contrast. */
    ThermalKind kind();

    /** How it is brought to the skin. */
    ThermalForm form();

    /** Usual minutes. */
    int minutes();

    /** Hard maximum per application. */
    int minutesMost();

    /** Most applications in 24 hours as prescribed; the hard bounds of a kind are facts. */
    int perDayMost();

    /** Usual gap between two. */
    int gapMinutes();

    /** Hard least gap. */
    int gapMinutesLeast();

    /** Lowest temperature. */
    OptionalInt celsiusLow();

    /** Highest temperature. */
    OptionalInt celsiusHigh();

    /** Whether a cloth lies between. */
    boolean barrier();

    /** Not before so many hours after an injury. */
    OptionalInt notBeforeHours();

    /** Chosen up to so many hours after an injury; a preference. */
    OptionalInt notAfterHours();

    /** The phases, if it has several. */
    List<ThermalPhase> phases();

    /** Regions on which it is not laid; a larger region that holds one of them is another place. */
    List<String> notOn();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.inRange(minutesMost(), minutes(), 480, "minutesMost of " + id());
        Checks.inRange(gapMinutes(), gapMinutesLeast(), 1440, "gapMinutes of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ThermalApplication}; required parts left out are named when it is built. */
    final class Builder extends ImmutableThermalApplication.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
