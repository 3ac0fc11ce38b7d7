package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import io.massageplan.planner.PlanResult;

/** Writes drafts of one request out as plans that the check has passed. */
final class Writing {
    private final PlanRequest request;
    private final Catalog catalog;
    private final String digest;

    Writing(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
        this.digest = RequestDigest.of(request);
    }

    /** The plan of a request. */
    PlanResult.Planned planned(Draft draft) {
        return planned(draft, "");
    }

    /** Another plan for the same request, told apart by a word in its id. */
    PlanResult.Planned planned(Draft draft, String word) {
        CarePlan plan = new PlanWriter(draft, digest, catalog).write();
        CarePlan named = word.isEmpty() ? plan : plan.withPlanId(plan.planId().replace("plan-", "plan-" + word + "-"));
        return new PlanResult.Planned(Gate.pass(named, request, catalog), ScoreWriter.of(draft));
    }
}
