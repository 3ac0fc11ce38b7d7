/**
 * The calendar as an optimisation problem in numbers, and its exact solver. Knows no client, no date and no catalogue.
 * <p>
 * {@link io.massageplan.planner.internal.calendar.CalendarProblem} is what must be decided,
 * {@link io.massageplan.planner.internal.calendar.CalendarPlan} a decision,
 * {@link io.massageplan.planner.internal.calendar.CalendarScore} judges any decision, and
 * {@link io.massageplan.planner.internal.calendar.CalendarSolver} finds the cheapest one with proof. The model they
 * share is written down in the resource {@code io/massageplan/model/model.md}; each implements it on its own.
 * <p>
 * Every other question is asked by solving again: {@link io.massageplan.planner.internal.calendar.Grant} a wish,
 * {@link io.massageplan.planner.internal.calendar.CalendarConflict} and
 * {@link io.massageplan.planner.internal.calendar.Relaxation} why there is no calendar and what would let one be,
 * {@link io.massageplan.planner.internal.calendar.BestOfKinds} the best of other kinds,
 * {@link io.massageplan.planner.internal.calendar.CalendarFrontier} what less of something costs,
 * {@link io.massageplan.planner.internal.calendar.Rest} and
 * {@link io.massageplan.planner.internal.calendar.ChangePrices} how to go on from the middle.
 */
@NullMarked
package io.massageplan.planner.internal.calendar;

import org.jspecify.annotations.NullMarked;
