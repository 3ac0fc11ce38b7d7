package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.InvalidRequestException;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestProblems;
import io.massageplan.screening.Problem;
import java.util.List;

/** Refuses a request that cannot be read, with everything at once. */
final class RequestCheck {
    private RequestCheck() {}

    static void check(PlanRequest request, Catalog catalog) {
        List<Problem> problems = RequestProblems.of(request, catalog);
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }
}
