package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestProblems;
import io.massageplan.screening.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses a request that names what the catalogue does not have, with everything at once. */
final class RequestCheck {
    private RequestCheck() {}

    static void check(PlanRequest request, Catalog catalog) {
        List<Problem> problems = RequestProblems.of(request, catalog);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.stream()
                    .map(p -> p.pointer() + ": the value (" + p.value() + ") must " + p.limit() + "."
                            + (p.advice().isEmpty() ? "" : " Maybe " + p.advice() + "."))
                    .collect(Collectors.joining("\n")));
        }
    }
}
