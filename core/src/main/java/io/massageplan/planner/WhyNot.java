package io.massageplan.planner;

import io.massageplan.evidence.Reason;
import io.massageplan.explain.PlanScore;
import io.massageplan.explain.PlanScore.Proof;
import io.massageplan.explain.ScoreDifference;
import io.massageplan.internal.Checks;
import java.util.List;
import java.util.Objects;

/** The answer to a {@link Wish}: what it costs, or what stands in its way. Immutable and thread-safe. */
public sealed interface WhyNot {
    /**
     * It can be had: the best plan that grants it, and the price. Points are house preferences, not harm.
     *
     * @param best the best plan that grants it; the plan asked about if that grants it already
     * @param without what the best plan costs without the wish
     */
    record Granted(PlanResult.Planned best, PlanScore without) implements WhyNot {
        /** Refuses nulls. */
        public Granted {
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(without, "without");
        }

        /**
         * How many points more than without the wish. Below 0 only if the wish names what the protocol does not list (a
         * technique, cold or heat) and that would be better, or leaves room for shorter exercise only, of which more
         * sessions fit.
         */
        public int price() {
            return best.score().points() - without.points();
        }

        /** Whether no plan grants it for less. */
        public boolean isExact() {
            return best.score().proof() == Proof.PROVEN && without.proof() == Proof.PROVEN;
        }

        /** Where the price comes from; its points are the price. */
        public ScoreDifference terms() {
            return without.to(best.score());
        }
    }

    /**
     * It cannot be had.
     *
     * @param reasons what stands in its way: rules with their dates and what ends them, in order of date; or what was asked
     *     for and forbids it together, none of which could be left out
     * @param relaxations what could give way, the smallest change first; never a safety rule
     */
    record Refused(List<Reason> reasons, List<Relaxation> relaxations) implements WhyNot {
        /** Copies the lists; there is always a reason. */
        public Refused {
            reasons = List.copyOf(reasons);
            relaxations = List.copyOf(relaxations);
            Checks.notEmpty(reasons, "reasons");
        }
    }
}
