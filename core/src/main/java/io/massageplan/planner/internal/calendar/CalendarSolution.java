package io.massageplan.planner.internal.calendar;

import java.util.Optional;

/**
 * What the solver found, and what it proved.
 *
 * @param plan the cheapest calendar found; empty if there is none or none was found in time
 * @param points what it costs; of no meaning without one
 * @param bound no calendar costs less; of no meaning if none exists
 * @param proven whether nothing better exists: the plan is the best, or there is none at all
 * @param statistics how much work it was
 */
public record CalendarSolution(
        Optional<CalendarPlan> plan, long points, long bound, boolean proven, Statistics statistics) {

    /** Whether it is proven that no calendar keeps all rules. */
    public boolean isInfeasible() {
        return proven && plan.isEmpty();
    }

    /** How many points a better calendar could still save at most. */
    public long gap() {
        return plan.isEmpty() ? 0 : points - bound;
    }

    /**
     * How much work a solve was.
     *
     * @param menuItems visits on all menus
     * @param passes forward passes
     * @param labels labels of all passes
     * @param homePrices prices of home weeks worked out
     */
    public record Statistics(int menuItems, int passes, long labels, int homePrices) {}
}
