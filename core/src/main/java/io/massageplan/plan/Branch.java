package io.massageplan.plan;

import io.massageplan.evidence.Instruction;
import java.util.Objects;

/**
 * What follows from a review.
 *
 * @param outcome what the review finds
 * @param then what is done
 */
public record Branch(ReviewOutcome outcome, Instruction then) {
    /** Refuses nulls. */
    public Branch {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(then, "then");
    }
}
