package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * What rules need to know of a position.
 *
 * @param position the position
 * @param flat whether the whole trunk lies flat, belly or back down; "not flat" in a rule forbids these
 * @param open regions that lie open to the hands in it, their parts included
 * @param evidence where it comes from
 */
public record PositionFacts(Position position, boolean flat, List<String> open, Evidence evidence) {
    /** Refuses nulls. */
    public PositionFacts {
        Objects.requireNonNull(position, "position");
        open = List.copyOf(open);
        Objects.requireNonNull(evidence, "evidence");
    }
}
