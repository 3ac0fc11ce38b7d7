package io.massageplan.planner.internal.calendar;

import java.util.Optional;

/**
 * What the solver found, and what it proved.
 *
 * @param plan the cheapest calendar found; empty if there is none or none was found in time
 * @param points what it costs; of no meaning without one
 * @param bound no calendar costs less; of no meaning if none exists
 * @param homePoints what home care would cost without any visit: no calendar could save that
 * @param outcome what ended the search
 * @param statistics how much work it was
 */
public record CalendarSolution(
        Optional<CalendarPlan> plan, long points, long bound, long homePoints, Outcome outcome, Statistics statistics) {

    /** What ended a search. */
    public enum Outcome {
        /** Nothing better exists: the plan is the best, or there is none at all. */
        PROVEN,
        /** The effort was spent; the same on every machine. */
        EFFORT_SPENT,
        /** Somebody stopped it; another machine may have come further. */
        CANCELLED
    }

    /** Whether nothing better exists: the plan is the best, or there is none at all. */
    public boolean proven() {
        return outcome == Outcome.PROVEN;
    }

    /** Whether it is proven that no calendar keeps all rules. */
    public boolean isInfeasible() {
        return proven() && plan.isEmpty();
    }

    /** How many points a better calendar could still save at most. If 0 without proof, others may be as cheap. */
    public long gap() {
        return plan.isEmpty() ? 0 : points - bound;
    }

    /** The gap in per cent, rounded up, of the points that a calendar can save at all; 0 only if there is none. */
    public long gapPercent() {
        long base = Math.max(1, points - homePoints);
        return gap() == 0 ? 0 : (100 * gap() + base - 1) / base;
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
