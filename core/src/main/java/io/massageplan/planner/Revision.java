package io.massageplan.planner;

import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import java.util.Objects;

/**
 * What became of a plan after progress was reported.
 *
 * @param result the revised plan, or why there is none. The score of a revised plan counts its open days, with the price of
 *     each change. Without a plan the one before stays as it was: revise it again, with its own request, once somebody has
 *     answered, looked or given way
 * @param request the request now in force: the one before with all that was reported. A revised plan is checked against it,
 *     and revised with it the next time
 * @param diff what sets the plan apart from the one before, with reasons
 */
public record Revision(PlanResult result, PlanRequest request, PlanDiff diff) {
    /** Refuses nulls. */
    public Revision {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(diff, "diff");
    }
}
