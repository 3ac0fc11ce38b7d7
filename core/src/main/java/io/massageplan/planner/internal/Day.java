package io.massageplan.planner.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * One day of the plan as the scheduler sees it.
 *
 * @param index from 0
 * @param date the date
 * @param week its plan week
 * @param counted whether the floors count it: outside breaks, and some massage permitted
 * @param options the ways of giving massage that day; empty if none is permitted
 * @param pinnedVisit whether a visit is pinned
 * @param noVisit whether a visit is ruled out by a pin or a break
 * @param wished whether the client wishes visits on such a day
 * @param loadWindowFrom first day of a window after a load that ends today and wants a visit; empty: none ends today
 * @param times when a visit of a given length can start
 */
record Day(
        int index,
        LocalDate date,
        Week week,
        boolean counted,
        List<VisitOption> options,
        boolean pinnedVisit,
        boolean noVisit,
        boolean wished,
        OptionalInt loadWindowFrom,
        VisitTimes times) {}
