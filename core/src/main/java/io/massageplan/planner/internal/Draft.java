package io.massageplan.planner.internal;

import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.HomeWeeks.Block;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.protocol.Protocol;
import java.util.List;

/**
 * A calendar that keeps every rule, not yet written out.
 *
 * @param request the request, with the one practitioner who gives the visits
 * @param screened what is permitted
 * @param protocol the protocol followed
 * @param weeks its plan weeks
 * @param visits the visits
 * @param blocks the exercise
 * @param cost points of the visits
 */
record Draft(
        PlanRequest request,
        Screened screened,
        Protocol protocol,
        List<Week> weeks,
        List<Visit> visits,
        List<Block> blocks,
        long cost) {}
