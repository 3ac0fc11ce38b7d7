package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import java.util.List;

/** The last gate: what the independent check objects to is never handed out as a plan. */
final class Gate {
    private Gate() {}

    /**
     * The plan, if it breaks no hard rule. One that does is an error of this library, and no request is to blame.
     * Errors: IllegalStateException, which names the rules and nothing of the client.
     */
    static CarePlan pass(CarePlan plan, PlanRequest request, Catalog catalog) {
        List<String> broken = PlanCheck.check(plan, request, catalog).stream()
                .filter(Finding::isHard)
                .map(Finding::rule)
                .distinct()
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The plan must break no rule of the check, and breaks "
                    + String.join(", ", broken) + ".\nThis is an error of the library. Maybe report it.");
        }
        return plan;
    }
}
