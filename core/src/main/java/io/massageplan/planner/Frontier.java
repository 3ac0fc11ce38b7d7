package io.massageplan.planner;

import java.util.List;
import java.util.Objects;

/**
 * What less of something costs in points: each plan needs less of it than the one before, costs more, and is the cheapest
 * that needs no more. Exact: one search for each. Immutable and thread-safe.
 *
 * @param points from the most used to the least
 * @param proven whether all of it is proven and complete
 */
public record Frontier(List<Point> points, boolean proven) {
    /** Copies the list. */
    public Frontier {
        points = List.copyOf(points);
    }

    /**
     * A plan of the frontier.
     *
     * @param used how much it needs: minutes, or units of the budget
     * @param best the cheapest plan that needs no more; its proof is among such plans
     */
    public record Point(int used, PlanResult.Planned best) {
        /** Refuses nulls. */
        public Point {
            Objects.requireNonNull(best, "best");
        }
    }
}
