package io.massageplan.planner.internal;

import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import io.massageplan.protocol.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * A request on its way to a plan: as a calendar problem, and then with a calendar that keeps every rule.
 *
 * @param request the request, with the one practitioner who gives the visits
 * @param screened what is permitted
 * @param protocol the protocol followed
 * @param weeks its plan weeks
 * @param translation the request as a calendar problem
 * @param decided its calendar, and what is proven of it; empty: not decided yet
 * @param visits the visits
 * @param blocks the exercise
 * @param begun what has happened by now; empty for a first plan
 */
record Draft(
        PlanRequest request,
        Screened screened,
        Protocol protocol,
        List<Week> weeks,
        Translation translation,
        Optional<CalendarSolution> decided,
        List<Visit> visits,
        List<Block> blocks,
        Optional<Begun> begun) {
    /** Its calendar. */
    CalendarSolution solution() {
        return decided.orElseThrow();
    }

    /** What unmet wishes cost, points. */
    long cost() {
        return solution().points();
    }
}
