package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Resource;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What less of something costs in points: each calendar named needs less than the one before it, costs more, and is the
 * cheapest that needs no more. Exact: one search for each.
 *
 * @param points from the most used to the least
 * @param proven whether all of it is proven and complete
 */
public record CalendarFrontier(List<Point> points, boolean proven) {
    /** Copies the list. */
    public CalendarFrontier {
        points = List.copyOf(points);
    }

    /**
     * A calendar of the frontier.
     *
     * @param used how much it needs
     * @param solution the calendar and its points
     */
    public record Point(int used, CalendarSolution solution) {}

    /**
     * The frontier.
     *
     * @param step how much less each calendar must need at least; 1 for all of them
     * @param effort for each calendar
     * @throws IllegalArgumentException if minutes are asked for and the budget is counted in something else
     */
    public static CalendarFrontier of(CalendarProblem problem, Resource resource, int step, Effort effort) {
        CalendarProblem counted = resource == Resource.PRACTITIONER_MINUTES ? inMinutes(problem) : problem;
        List<Point> points = new ArrayList<>();
        boolean proven = true;
        int most = CalendarProblem.UNLIMITED;
        while (most >= 0) {
            CalendarSolution solution = CalendarSolver.solve(limited(counted, resource, most), effort, Watch.NONE);
            proven &= solution.proven();
            if (solution.plan().isEmpty()) {
                break;
            }
            Point point = new Point(used(counted, resource, solution.plan().get()), solution);
            int last = points.size() - 1;
            if (last >= 0 && points.get(last).solution().points() == solution.points()) {
                points.remove(last);
            }
            points.add(point);
            most = point.used() - step;
        }
        return new CalendarFrontier(points, proven);
    }

    private static CalendarProblem inMinutes(CalendarProblem problem) {
        boolean same = true;
        for (Week week : problem.weeks()) {
            same &= week.lengths().stream().allMatch(length -> length.units() == length.minutes());
        }
        if (!same && problem.isBudgetLimited()) {
            throw new IllegalArgumentException("The budget (" + problem.budgetUnits()
                    + " units) of the calendar must be counted in minutes. Maybe ask for budget units.");
        }
        return Changed.weeks(
                problem,
                week -> true,
                week -> Changed.lengths(
                        week,
                        week.lengths().stream()
                                .map(length -> new Length(length.minutes(), length.minutes()))
                                .toList()));
    }

    private static CalendarProblem limited(CalendarProblem problem, Resource resource, int most) {
        return resource == Resource.HOME_MINUTES_IN_A_WEEK
                ? Changed.weeks(
                        problem,
                        week -> true,
                        week -> Changed.homeMinutes(week, Math.min(most, week.homeMinutesPerWeek())))
                : Changed.budget(problem, Math.min(most, problem.budgetUnits()));
    }

    /** How much of it a calendar needs. */
    static int used(CalendarProblem problem, Resource resource, CalendarPlan plan) {
        int[] home = new int[problem.weeks().size()];
        int units = 0;
        for (int day = 0; day < problem.days().size(); day++) {
            Week week = problem.weekOf(day);
            Optional<Visit> visit = plan.visits().get(day);
            for (Length length : week.lengths()) {
                units += visit.isPresent() && visit.get().minutes() == length.minutes() ? length.units() : 0;
            }
            home[problem.days().get(day).week()] += problem.days()
                    .get(day)
                    .minutes(problem.contents().get(plan.contents().get(day)));
        }
        int fullest = 0;
        for (int minutes : home) {
            fullest = Math.max(fullest, minutes);
        }
        return resource == Resource.HOME_MINUTES_IN_A_WEEK ? fullest : units;
    }
}
