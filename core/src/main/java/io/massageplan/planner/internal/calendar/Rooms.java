package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Difference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The four rooms of the solver, furnished for one problem. */
final class Rooms {
    private final CalendarProblem problem;
    private final DayMenus menus;
    private final HomeWeeks home;
    private final Set<Difference> differences;

    /**
     * The rooms.
     *
     * @param differences what tells calendars apart, if several are sought; else nothing
     */
    Rooms(CalendarProblem problem, Set<Difference> differences) {
        this.problem = problem;
        this.differences = differences;
        this.menus = new DayMenus(problem, differences.contains(Difference.TECHNIQUES));
        this.home = new HomeWeeks(problem, menus);
    }

    /** Whether each week has home care that keeps its rules when there is no visit. */
    boolean hasHomeCare() {
        boolean has = true;
        for (int week = 0; week < problem.weeks().size(); week++) {
            has &= home.untouched(week) < HomeWeek.NONE;
        }
        return has;
    }

    ForwardPass pass() {
        Rhythm rhythm = new Rhythm(problem);
        Budget budget = new Budget(problem);
        WeekFill fill = new WeekFill(problem);
        ValueToGo value = new ValueToGo(problem, menus, home, rhythm, budget, fill);
        return new ForwardPass(problem, menus, home, rhythm, budget, fill, value, new PlanKinds(problem, differences));
    }

    /** The calendar that a last label stands for. */
    CalendarPlan plan(Label last) {
        return new HomeFill(problem, menus, home).plan(last);
    }

    /** What home care costs without any visit. */
    long untouched() {
        long untouched = 0;
        for (int week = 0; week < problem.weeks().size(); week++) {
            untouched += home.untouched(week);
        }
        return untouched;
    }

    /** The first of the cheapest labels. */
    static @Nullable Label cheapest(List<Label> labels) {
        Label best = null;
        for (Label label : labels) {
            best = best == null || label.bound < best.bound ? label : best;
        }
        return best;
    }

    CalendarSolution.Statistics statistics(Work work) {
        return new CalendarSolution.Statistics(menus.size(), work.passes(), work.labels(), home.worked());
    }
}
