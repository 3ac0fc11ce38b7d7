package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarSolution.Outcome;
import io.massageplan.planner.internal.calendar.CalendarSolution.Statistics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest of several ways to have a calendar, such as those in which a {@link CalendarWish} is granted.
 *
 * @param problem the way
 * @param solution its best calendar; its bound and proof are those of all ways together
 */
public record Grant(CalendarProblem problem, CalendarSolution solution) {
    /**
     * Solves them all; of equals the first counts.
     *
     * @param ways at least one
     * @param effort for each
     * @param watch asked for each
     */
    public static Grant of(List<CalendarProblem> ways, Effort effort, Watch watch) {
        @Nullable Grant best = null;
        long bound = Long.MAX_VALUE;
        Outcome outcome = Outcome.PROVEN;
        for (CalendarProblem way : ways) {
            long limit = best == null ? Long.MAX_VALUE : best.solution().points();
            // A way that cannot be cheaper needs no calendar.
            CalendarSolution solution =
                    CalendarSolver.solve(way, effort, progress -> watch.goOn(progress) && progress.bound() < limit);
            bound = solution.isInfeasible() ? bound : Math.min(bound, solution.bound());
            boolean open = !solution.proven() && solution.bound() < limit;
            outcome = open && outcome == Outcome.PROVEN ? solution.outcome() : outcome;
            if (solution.plan().isPresent() && solution.points() < limit) {
                best = new Grant(way, solution);
            }
        }
        if (best == null) {
            Statistics none = new Statistics(0, 0, 0, 0);
            return new Grant(ways.get(0), new CalendarSolution(Optional.empty(), 0, bound, 0, outcome, none));
        }
        CalendarSolution solution = best.solution();
        boolean proven = solution.proven() && bound >= solution.points();
        return new Grant(
                best.problem(),
                new CalendarSolution(
                        solution.plan(),
                        solution.points(),
                        Math.min(bound, solution.points()),
                        solution.homePoints(),
                        proven ? Outcome.PROVEN : outcome,
                        solution.statistics()));
    }
}
