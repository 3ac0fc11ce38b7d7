package io.massageplan.safety;

import io.massageplan.body.Site;
import io.massageplan.technique.PressureLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * A small place inside a worked region that is left out, or touched more lightly.
 *
 * @param site the place
 * @param pressureMost the firmest touch there; empty: none at all
 */
public record SparedSite(Site site, Optional<PressureLevel> pressureMost) {
    /** Refuses nulls. */
    public SparedSite {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(pressureMost, "pressureMost");
    }

    /** Shows how, never where. */
    @Override
    public String toString() {
        return "SparedSite{" + (pressureMost.isPresent() ? "less pressure" : "no touch") + "}";
    }
}
