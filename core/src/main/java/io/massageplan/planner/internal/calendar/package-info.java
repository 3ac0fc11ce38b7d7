/**
 * The calendar as an optimisation problem in numbers, and its exact solver. Knows no client, no date and no catalogue.
 * <p>
 * {@link io.massageplan.planner.internal.calendar.CalendarProblem} is what must be decided,
 * {@link io.massageplan.planner.internal.calendar.CalendarPlan} a decision,
 * {@link io.massageplan.planner.internal.calendar.CalendarScore} judges any decision, and
 * {@link io.massageplan.planner.internal.calendar.CalendarSolver} finds the cheapest one with proof. The model they
 * share is written down in the resource {@code io/massageplan/model/model.md}; each implements it on its own.
 */
@NullMarked
package io.massageplan.planner.internal.calendar;

import org.jspecify.annotations.NullMarked;
