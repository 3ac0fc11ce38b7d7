package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a wish: the best calendar that grants it with its exact price, or what is in the way.
 *
 * @param granted the best calendar that grants it; empty if none does, or none was found in time
 * @param price how many points more than without the wish; it is the sum of the terms; of no meaning without such a calendar
 * @param proven whether there is no cheaper way to grant it, or no way at all
 * @param terms where the price comes from
 * @param conflicts if there is no way: for each way to grant it what forbids it, the wish among it
 */
public record WhyNot(
        Optional<CalendarPlan> granted,
        long price,
        boolean proven,
        Optional<ScoreDiff> terms,
        List<CalendarConflict> conflicts) {
    /** Copies the list. */
    public WhyNot {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Asks.
     *
     * @param problem the problem the calendar was chosen for
     * @param plan its best calendar
     * @param effort for each way to grant the wish
     */
    public static WhyNot ask(CalendarProblem problem, CalendarPlan plan, CalendarWish wish, Effort effort) {
        List<CalendarProblem> ways = wish.granted(problem);
        @Nullable CalendarSolution best = null;
        CalendarProblem cheapest = problem;
        long bound = Long.MAX_VALUE;
        for (CalendarProblem way : ways) {
            long limit = best == null ? Long.MAX_VALUE : best.points();
            CalendarSolution solution = CalendarSolver.solve(way, effort, progress -> progress.bound() < limit);
            if (!solution.isInfeasible()) {
                bound = Math.min(bound, solution.bound());
            }
            if (solution.plan().isPresent() && solution.points() < limit) {
                best = solution;
                cheapest = way;
            }
        }
        if (best == null) {
            boolean none = bound == Long.MAX_VALUE;
            List<CalendarConflict> conflicts = new ArrayList<>();
            for (CalendarProblem way : none ? ways : List.<CalendarProblem>of()) {
                conflicts.add(CalendarConflict.of(way));
            }
            return new WhyNot(Optional.empty(), 0, none, Optional.empty(), conflicts);
        }
        CalendarScore before = CalendarScore.of(problem, plan);
        CalendarPlan granted = best.plan().orElseThrow();
        ScoreDiff terms = ScoreDiff.between(before, CalendarScore.of(cheapest, granted));
        long price = best.points() - before.points();
        return new WhyNot(best.plan(), price, bound >= best.points(), Optional.of(terms), List.of());
    }
}
