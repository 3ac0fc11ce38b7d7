package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarSolution.Statistics;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest calendar and proves it. Exact dynamic programming in four rooms:
 * <ol>
 *   <li>{@link DayMenus}: what each day offers;
 *   <li>{@link HomeWeeks}: what home care costs beside the visits of a week;
 *   <li>{@link ValueToGo}: how little the rest can cost after a visit;
 *   <li>{@link ForwardPass}: calendars day by day, dropped as soon as they cannot end under a threshold.
 * </ol>
 * The threshold starts at the lower bound and rises until a pass ends with a calendar; that one is the best, for every
 * other would have been seen. Calendars of equal cost: the first day on which their visits differ decides, a visit before
 * none, then {@link CalendarPlan.Visit#TIE_ORDER}; with equal visits, the first day on which the contents differ, the
 * earlier in the catalogue.
 * <p>
 * Same problem, same answer: no clock, no chance. Not thread-safe; one solver serves one problem.
 */
public final class CalendarSolver {
    private static final int ALL = Integer.MAX_VALUE;
    /** Once a pass has seen so many labels, it pays to know some calendar as an upper limit. */
    private static final int LABELS_FOR_SKETCH = 2_000;
    /** Labels a day while sketching; the second is for a stop before any calendar was known. */
    private static final int SKETCH_WIDTH = 32;

    private final CalendarProblem problem;
    private final BooleanSupplier stop;
    private final DayMenus menus;
    private int passes;

    private CalendarSolver(CalendarProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        this.menus = new DayMenus(problem);
    }

    /** The best calendar, proven, however long it takes. */
    public static CalendarSolution solve(CalendarProblem problem) {
        return solve(problem, () -> false);
    }

    /**
     * The best calendar; if stopped before the proof, the best known one with what is proven about it.
     *
     * @param stop asked for every day of a pass and every few hundred labels whether to stop; once true, it must stay true
     */
    public static CalendarSolution solve(CalendarProblem problem, BooleanSupplier stop) {
        return new CalendarSolver(problem, stop).solve();
    }

    private CalendarSolution solve() {
        HomeWeeks home = new HomeWeeks(problem, menus);
        for (int week = 0; week < problem.weeks().size(); week++) {
            if (home.untouched(week) >= HomeWeek.NONE) {
                return none(home, 0);
            }
        }
        Rhythm rhythm = new Rhythm(problem);
        Budget budget = new Budget(problem);
        WeekFill fill = new WeekFill(problem);
        ValueToGo value = new ValueToGo(problem, menus, home, rhythm, budget, fill);
        return search(new ForwardPass(problem, menus, home, rhythm, budget, fill, value), home);
    }

    private CalendarSolution search(ForwardPass pass, HomeWeeks home) {
        long bound = pass.leastBound();
        long threshold = bound;
        long step = 8;
        @Nullable Label sketch = null;
        while (bound < HomeWeek.NONE) {
            long labels = pass.labels();
            Label best = run(pass, threshold, ALL, stop);
            if (best != null) {
                return solution(home, best, best.bound, pass.labels());
            }
            if (pass.isStopped()) {
                break;
            }
            bound = pass.leastOver();
            if (sketch == null && pass.labels() - labels > LABELS_FOR_SKETCH) {
                sketch = run(pass, HomeWeek.NONE - 1, SKETCH_WIDTH, stop);
            }
            threshold = Math.max(bound, threshold + step);
            threshold = sketch == null ? threshold : Math.min(threshold, sketch.bound);
            step *= 2;
        }
        if (bound >= HomeWeek.NONE) {
            return none(home, pass.labels());
        }
        if (sketch == null) {
            // Bounded work: so many labels a day, whatever the clock says.
            sketch = run(pass, HomeWeek.NONE - 1, SKETCH_WIDTH, () -> false);
        }
        return solution(home, sketch, bound, pass.labels());
    }

    private @Nullable Label run(ForwardPass pass, long threshold, int width, BooleanSupplier until) {
        passes++;
        return pass.run(threshold, width, until);
    }

    private CalendarSolution none(HomeWeeks home, long labels) {
        return new CalendarSolution(Optional.empty(), 0, 0, true, statistics(home, labels));
    }

    private CalendarSolution solution(HomeWeeks home, @Nullable Label label, long bound, long labels) {
        if (label == null) {
            return new CalendarSolution(Optional.empty(), 0, bound, false, statistics(home, labels));
        }
        CalendarPlan plan = new HomeFill(problem, menus, home).plan(label);
        return new CalendarSolution(
                Optional.of(plan), label.bound, bound, bound == label.bound, statistics(home, labels));
    }

    private Statistics statistics(HomeWeeks home, long labels) {
        return new Statistics(menus.size(), passes, labels, home.worked());
    }
}
