package io.massageplan.homecare;

import io.massageplan.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * One phase of an application that has several, such as ice, pause, heat.
 *
 * @param kind cold or heat; empty for a pause
 * @param minutes how long
 */
public record ThermalPhase(Optional<ThermalKind> kind, int minutes) {
    /** Refuses a length outside 1-480 minutes. */
    public ThermalPhase {
        Objects.requireNonNull(kind, "kind");
        Checks.inRange(minutes, 1, 480, "minutes");
    }
}
