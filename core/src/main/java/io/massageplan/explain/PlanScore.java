package io.massageplan.explain;

import io.massageplan.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * What a plan costs in the points of the planning model, and what is proven of it. The points of the terms add up to those
 * of the plan; a term without points is left out. Points are house preferences: the fewest mean the best calendar for the
 * protocol and the weights, not the best treatment.
 *
 * @param points what unmet wishes cost, points
 * @param bound no calendar for the same request costs less, points
 * @param proof what is proven
 * @param terms what makes the points up, in the order of the model
 */
public record PlanScore(int points, int bound, Proof proof, List<TermScore> terms) {
    private static final int MOST = Integer.MAX_VALUE;

    /** What is proven of a plan. */
    public enum Proof {
        /** No calendar for the same request is better. */
        PROVEN,
        /** The effort ended before the proof: a better calendar may exist, but none under the bound. */
        UNPROVEN
    }

    /** Refuses points that do not add up and a bound that cannot be. */
    public PlanScore {
        Objects.requireNonNull(proof, "proof");
        terms = List.copyOf(terms);
        int sum = terms.stream().mapToInt(TermScore::points).sum();
        Checks.inRange(points, 0, MOST, "points");
        Checks.that(points == sum, "points", points, "be the sum of its terms, " + sum, "add the terms up");
        Checks.inRange(bound, 0, points, "bound");
        Checks.that(
                proof != Proof.PROVEN || bound == points,
                "bound",
                bound,
                "be the points of a proven plan, " + points,
                "leave the proof open");
    }

    /** How many points a better calendar could still save at most; 0 if none is better. */
    public int gap() {
        return points - bound;
    }

    /** What sets another plan for the same request apart from this one. */
    public ScoreDifference to(PlanScore other) {
        return ScoreDifference.between(this, other);
    }
}
