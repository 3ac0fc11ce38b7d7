package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarSolution.Outcome;
import io.massageplan.planner.internal.calendar.CalendarSolution.Statistics;
import java.util.List;
import java.util.Optional;
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
 * Same problem, same answer: no clock, no chance. See {@link Effort} for what that means if the search ends early. Not
 * thread-safe; one solver serves one problem.
 */
public final class CalendarSolver {
    private static final int ALL = Integer.MAX_VALUE;
    /** Once a pass has seen so many labels, it pays to know some calendar as an upper limit. */
    private static final int LABELS_FOR_SKETCH = 2_000;
    /** Labels a day while sketching, and when it is the last chance to find any calendar. */
    private static final List<Integer> SKETCH_WIDTHS = List.of(32, 256, 2048);

    private static final long LIMITLESS = HomeWeek.NONE - 1;

    private final CalendarProblem problem;
    private final Work work;
    private final DayMenus menus;
    private final HomeWeeks home;

    private CalendarSolver(CalendarProblem problem, Work work) {
        this.problem = problem;
        this.work = work;
        this.menus = new DayMenus(problem);
        this.home = new HomeWeeks(problem, menus);
    }

    /** The best calendar, proven, however long it takes. */
    public static CalendarSolution solve(CalendarProblem problem) {
        return solve(problem, Effort.PROOF, Watch.NONE);
    }

    /** The best calendar; if the effort is spent or the watch says stop before the proof, the best known one. */
    public static CalendarSolution solve(CalendarProblem problem, Effort effort, Watch watch) {
        return new CalendarSolver(problem, new Work(effort, watch)).solve();
    }

    private CalendarSolution solve() {
        for (int week = 0; week < problem.weeks().size(); week++) {
            if (home.untouched(week) >= HomeWeek.NONE) {
                return none();
            }
        }
        Rhythm rhythm = new Rhythm(problem);
        Budget budget = new Budget(problem);
        WeekFill fill = new WeekFill(problem);
        ValueToGo value = new ValueToGo(problem, menus, home, rhythm, budget, fill);
        return search(new ForwardPass(problem, menus, home, rhythm, budget, fill, value));
    }

    private CalendarSolution search(ForwardPass pass) {
        long bound = pass.leastBound();
        long threshold = bound;
        long step = 8;
        @Nullable Label sketch = null;
        while (bound < HomeWeek.NONE && !work.isOver()) {
            long labels = work.labels();
            work.beginPass(bound);
            @Nullable Label best = cheapest(pass.run(threshold, ALL, work));
            if (best != null) {
                return solution(best, best.bound, true);
            }
            if (work.isOver()) {
                break;
            }
            bound = pass.leastOver();
            if (sketch == null && work.labels() - labels > LABELS_FOR_SKETCH) {
                work.beginPass(bound);
                sketch = cheapest(pass.run(LIMITLESS, SKETCH_WIDTHS.get(0), work));
            }
            threshold = Math.max(bound, threshold + step);
            threshold = sketch == null ? threshold : Math.min(threshold, sketch.bound);
            step *= 2;
        }
        if (bound >= HomeWeek.NONE) {
            return none();
        }
        for (int i = 0; i < SKETCH_WIDTHS.size() && sketch == null; i++) {
            // Bounded work: so many labels a day, whatever the effort was.
            Work last = new Work(Effort.PROOF, Watch.NONE);
            sketch = cheapest(pass.run(LIMITLESS, SKETCH_WIDTHS.get(i), last));
        }
        return solution(sketch, bound, false);
    }

    private static @Nullable Label cheapest(List<Label> labels) {
        @Nullable Label best = null;
        for (Label label : labels) {
            best = best == null || label.bound < best.bound ? label : best;
        }
        return best;
    }

    private CalendarSolution none() {
        return new CalendarSolution(Optional.empty(), 0, 0, 0, Outcome.PROVEN, statistics());
    }

    private CalendarSolution solution(@Nullable Label label, long bound, boolean proven) {
        long untouched = 0;
        for (int week = 0; week < problem.weeks().size(); week++) {
            untouched += home.untouched(week);
        }
        if (label == null) {
            return new CalendarSolution(Optional.empty(), 0, bound, untouched, work.outcome(false), statistics());
        }
        CalendarPlan plan = new HomeFill(problem, menus, home).plan(label);
        Outcome outcome = work.outcome(proven);
        return new CalendarSolution(Optional.of(plan), label.bound, bound, untouched, outcome, statistics());
    }

    private Statistics statistics() {
        return new Statistics(menus.size(), work.passes(), work.labels(), home.worked());
    }
}
