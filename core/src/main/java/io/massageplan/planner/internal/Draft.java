package io.massageplan.planner.internal;

import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import io.massageplan.protocol.Protocol;
import java.util.List;

/**
 * A calendar that keeps every rule, not yet written out.
 *
 * @param request the request, with the one practitioner who gives the visits
 * @param screened what is permitted
 * @param protocol the protocol followed
 * @param weeks its plan weeks
 * @param translation the request as a calendar problem
 * @param solution its calendar, and what is proven of it
 * @param visits the visits
 * @param blocks the exercise
 */
record Draft(
        PlanRequest request,
        Screened screened,
        Protocol protocol,
        List<Week> weeks,
        Translation translation,
        CalendarSolution solution,
        List<Visit> visits,
        List<Block> blocks) {
    /** What unmet wishes cost, points. */
    long cost() {
        return solution.points();
    }
}
