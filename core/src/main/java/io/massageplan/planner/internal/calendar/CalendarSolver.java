package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarSolution.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int NARROW = 2;
    /** Once a pass has seen so many labels, it pays to know some calendar as an upper limit. */
    private static final int LABELS_FOR_SKETCH = 2_000;
    /** Labels a day while sketching, and when it is the last chance to find any calendar. */
    private static final List<Integer> SKETCH_WIDTHS = List.of(32, 256, 2048);

    private static final long LIMITLESS = HomeWeek.NONE - 1;

    private final Rooms rooms;
    private final Work work;

    private CalendarSolver(CalendarProblem problem, Work work) {
        this.rooms = new Rooms(problem, Set.of());
        this.work = work;
    }

    /** The best calendar, proven, however long it takes. */
    public static CalendarSolution solve(CalendarProblem problem) {
        return solve(problem, Effort.PROOF, Watch.NONE);
    }

    /** The best calendar; if the effort is spent or the watch says stop before the proof, the best known one. */
    public static CalendarSolution solve(CalendarProblem problem, Effort effort, Watch watch) {
        return new CalendarSolver(problem, new Work(effort, watch)).solve();
    }

    /** Whether any calendar keeps all rules. */
    public static boolean isFeasible(CalendarProblem problem) {
        Rooms rooms = new Rooms(Pointless.of(problem), Set.of());
        if (!rooms.hasHomeCare()) {
            return false;
        }
        ForwardPass pass = rooms.pass();
        Work work = new Work(Effort.PROOF, Watch.NONE);
        // Where nothing costs, the first calendar will do: a narrow look finds it, or a look at all of them.
        return pass.leastBound() < HomeWeek.NONE
                && (!pass.run(LIMITLESS, NARROW, work).isEmpty()
                        || !pass.run(LIMITLESS, ALL, work).isEmpty());
    }

    private CalendarSolution solve() {
        return rooms.hasHomeCare() ? search(rooms.pass()) : none();
    }

    private CalendarSolution search(ForwardPass pass) {
        long bound = pass.leastBound();
        long threshold = bound;
        long step = 8;
        @Nullable Label sketch = null;
        while (bound < HomeWeek.NONE && !work.isOver()) {
            long labels = work.labels();
            work.beginPass(bound);
            @Nullable Label best = Rooms.cheapest(pass.run(threshold, ALL, work));
            if (best != null) {
                return solution(best, best.bound, true);
            }
            if (work.isOver()) {
                break;
            }
            bound = pass.leastOver();
            if (sketch == null && work.labels() - labels > LABELS_FOR_SKETCH) {
                work.beginPass(bound);
                sketch = Rooms.cheapest(pass.run(LIMITLESS, SKETCH_WIDTHS.get(0), work));
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
            sketch = Rooms.cheapest(pass.run(LIMITLESS, SKETCH_WIDTHS.get(i), last));
        }
        return solution(sketch, bound, false);
    }

    private CalendarSolution none() {
        return new CalendarSolution(Optional.empty(), 0, 0, 0, Outcome.PROVEN, rooms.statistics(work));
    }

    private CalendarSolution solution(@Nullable Label label, long bound, boolean proven) {
        long untouched = rooms.untouched();
        Outcome outcome = work.outcome(proven);
        return label == null
                ? new CalendarSolution(Optional.empty(), 0, bound, untouched, outcome, rooms.statistics(work))
                : new CalendarSolution(
                        Optional.of(rooms.plan(label)), label.bound, bound, untouched, outcome, rooms.statistics(work));
    }
}
