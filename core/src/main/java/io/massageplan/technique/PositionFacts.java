package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import java.util.Objects;

/**
 * What rules need to know of a position.
 *
 * @param position the position
 * @param flat whether the whole trunk lies flat, belly or back down; "not flat" in a rule forbids these
 * @param evidence where it comes from
 */
public record PositionFacts(Position position, boolean flat, Evidence evidence) {
    /** Refuses nulls. */
    public PositionFacts {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(evidence, "evidence");
    }
}
