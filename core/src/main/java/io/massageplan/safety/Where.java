package io.massageplan.safety;

import io.massageplan.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * Where a restriction holds.
 *
 * @param reach how far
 * @param regions the listed regions, for {@link Reach#REGIONS}; else empty
 */
public record Where(Reach reach, List<String> regions) {
    /** Refuses listed regions without the reach that needs them, and the other way round. */
    public Where {
        Objects.requireNonNull(reach, "reach");
        regions = List.copyOf(regions);
        Checks.that(
                (reach == Reach.REGIONS) != regions.isEmpty(),
                "where",
                reach + " " + regions,
                "list regions exactly when its reach is REGIONS",
                "write regions:A,B");
    }
}
