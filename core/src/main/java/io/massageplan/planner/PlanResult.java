package io.massageplan.planner;

import io.massageplan.evidence.Reason;
import io.massageplan.explain.PlanScore;
import io.massageplan.internal.Checks;
import io.massageplan.plan.CarePlan;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import java.util.List;
import java.util.Objects;

/**
 * What became of a request: a plan, questions that come first, a referral, or a conflict. Exactly one of the four.
 * <p>
 * A restriction that blocks only some modalities, sites or days never refuses a request. Immutable and thread-safe.
 */
public sealed interface PlanResult {
    /**
     * A plan, with the restrictions that shaped it, the clearances worth getting, the referrals that do not stop it and
     * the open questions. Never empty.
     *
     * @param plan the plan
     * @param score what it costs in points, and whether it is proven that none is better
     */
    record Planned(CarePlan plan, PlanScore score) implements PlanResult {
        /** Refuses an empty plan. */
        public Planned {
            Checks.notEmpty(plan.activities(), "activities");
            Objects.requireNonNull(score, "score");
        }
    }

    /**
     * A red-flag question is unanswered; nothing is planned before it is.
     *
     * @param questions what to ask, the required ones first
     */
    record NeedsAnswers(List<OpenQuestion> questions) implements PlanResult {
        /** Copies the questions. */
        public NeedsAnswers {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A finding asks for referral now, or everything stays blocked until somebody clears it.
     *
     * @param concern how concerned the findings make us
     * @param urgency how soon somebody should look
     * @param referrals to whom, and why
     * @param reasons the restrictions and findings that stop the plan
     * @param questions what else to ask
     */
    record Referred(
            ConcernLevel concern,
            Urgency urgency,
            List<Referral> referrals,
            List<Reason> reasons,
            List<OpenQuestion> questions)
            implements PlanResult {
        /** Copies the lists. */
        public Referred {
            Objects.requireNonNull(concern, "concern");
            Objects.requireNonNull(urgency, "urgency");
            referrals = List.copyOf(referrals);
            reasons = List.copyOf(reasons);
            questions = List.copyOf(questions);
        }

        /** Shows how much it holds, never what is feared. */
        @Override
        public String toString() {
            return "Referred[" + referrals.size() + " referrals]";
        }
    }

    /**
     * Readable and safe, but floors, pins, windows or budgets cannot all be kept. A safety rule is never offered for
     * relaxation.
     *
     * @param conflict a minimal set of demands that cannot all be met: leave any one out and a plan exists
     * @param relaxations what would make a plan possible, the smallest change first
     */
    record Infeasible(List<Reason> conflict, List<Relaxation> relaxations) implements PlanResult {
        /** Copies the lists. */
        public Infeasible {
            conflict = List.copyOf(conflict);
            relaxations = List.copyOf(relaxations);
        }
    }
}
