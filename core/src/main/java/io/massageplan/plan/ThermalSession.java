package io.massageplan.plan;

import io.massageplan.body.Site;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * One dated application of cold or heat, or of the two in turn. It ends on the day it begins: a wrap worn through the night
 * is left out here and prescribed as wanted ({@link AsWanted}), where no hour is set.
 */
@HouseStyle
@Value.Immutable
public non-sealed interface ThermalSession extends Activity, WithThermalSession {
    /** Id of the application. */
    @Value.Redacted
    String application();

    /** Where. */
    @Value.Redacted
    Site site();

    /** How it stands to a visit. */
    Placement placement();

    /** Its phases, if it has several. */
    List<ThermalPhase> phases();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ActivityChecks.idAndTime(this);
        Checks.notBlank(application(), "application");
        if (!phases().isEmpty()) {
            long sum = phases().stream().mapToLong(ThermalPhase::minutes).sum();
            Checks.inRange(sum, length().toMinutes(), length().toMinutes(), "minutes of the phases of " + id());
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ThermalSession}; required parts left out are named when it is built. */
    final class Builder extends ImmutableThermalSession.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
