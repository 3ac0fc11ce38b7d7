package io.massageplan.planner;

import java.util.List;

/**
 * The best plans of different kinds for one request, the best of all first: of each kind its best, and no kind left out
 * that is better than the last named. What a kind is, the {@link Difference}s say. Immutable and thread-safe.
 *
 * @param plans the cheapest first; the proof of each score is that of the best of its kind
 * @param complete whether these are all that were asked for, or all there are
 */
public record Alternatives(List<PlanResult.Planned> plans, boolean complete) {
    /** Copies the list. */
    public Alternatives {
        plans = List.copyOf(plans);
    }
}
