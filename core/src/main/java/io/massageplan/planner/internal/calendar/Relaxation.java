package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way out of a conflict: hurdles that, left out together, let a calendar exist. Only availability, budgets, pins and
 * wishes are ever offered, never a rule of safety and never a floor.
 *
 * @param hurdles what must give way, none of it needless
 * @param best the best calendar then
 */
public record Relaxation(List<Hurdle> hurdles, CalendarSolution best) {
    private static final int HURDLES_MOST = 3;

    /** Copies the list. */
    public Relaxation {
        hurdles = List.copyOf(hurdles);
    }

    /**
     * The ways out with the fewest hurdles, at most three, the cheapest first. If more must give way, none is found.
     *
     * @param problem one without calendar
     * @param conflict one of its conflicts: each way out must leave out one of its hurdles
     * @param effort for the best calendar of each
     */
    public static List<Relaxation> of(CalendarProblem problem, CalendarConflict conflict, Effort effort) {
        List<Set<Hurdle>> open = List.of(new LinkedHashSet<>());
        for (int size = 1; size <= HURDLES_MOST; size++) {
            Set<Set<Hurdle>> tried = new LinkedHashSet<>();
            for (Set<Hurdle> lifted : open) {
                CalendarConflict left = lifted.isEmpty() ? conflict : CalendarConflict.of(Lift.of(problem, lifted));
                for (Hurdle hurdle : left.hurdles()) {
                    if (hurdle.isRelaxable()) {
                        Set<Hurdle> more = new LinkedHashSet<>(lifted);
                        more.add(hurdle);
                        tried.add(more);
                    }
                }
            }
            List<Relaxation> found = new ArrayList<>();
            for (Set<Hurdle> lifted : tried) {
                CalendarProblem relaxed = Lift.of(problem, lifted);
                if (CalendarSolver.isFeasible(relaxed)) {
                    found.add(new Relaxation(List.copyOf(lifted), CalendarSolver.solve(relaxed, effort, Watch.NONE)));
                }
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparingLong(way -> way.best().points()));
                return found;
            }
            open = List.copyOf(tried);
        }
        return List.of();
    }
}
