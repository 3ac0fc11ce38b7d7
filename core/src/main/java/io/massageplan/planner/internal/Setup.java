package io.massageplan.planner.internal;

import io.massageplan.plan.PlanRequest;

/**
 * A request with the floors it is planned under.
 *
 * @param request the request
 * @param demands the floors
 */
record Setup(PlanRequest request, Demands demands) {
    Setup with(PlanRequest changed) {
        return new Setup(changed, demands);
    }
}
