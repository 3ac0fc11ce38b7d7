package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;

/**
 * How full a plan week is after a visit: its visits so far and, if they can run out too, its deep ones. A week is one of
 * the windows of seven days, so their limits hold in it; where it takes one visit only, there is nothing to tell apart.
 */
final class WeekFill {
    private final CalendarProblem problem;
    private final Limits limits;
    private final int[] visits;
    private int most;

    WeekFill(CalendarProblem problem) {
        this.problem = problem;
        this.limits = problem.limits();
        this.visits = new int[problem.weeks().size()];
        for (int week = 0; week < visits.length; week++) {
            visits[week] = Math.min(problem.weeks().get(week).visitsMost(), limits.visitsIn7Days());
            most = Math.max(most, Math.max(1, visits[week] * deepStates(week)));
        }
    }

    /** The most states any day has. */
    int most() {
        return most;
    }

    /** How many states there are after a visit on a day. */
    int states(int day) {
        int week = problem.days().get(day).week();
        return visits[week] * deepStates(week);
    }

    private int deepStates(int week) {
        return visits[week] > limits.deepIn7Days() ? limits.deepIn7Days() + 1 : 1;
    }

    /** The state after the first visit of a week; -1 if the week takes none. */
    int first(int day, boolean deep) {
        int week = problem.days().get(day).week();
        return visits[week] == 0 ? -1 : state(week, 1, deep ? 1 : 0);
    }

    /** The state after one more visit; -1 if the week takes no more. */
    int next(int day, int state, boolean deep) {
        int week = problem.days().get(day).week();
        int deepStates = deepStates(week);
        return state(week, state / deepStates + 2, state % deepStates + (deep ? 1 : 0));
    }

    private int state(int week, int visited, int deep) {
        int deepStates = deepStates(week);
        if (visited > visits[week] || deepStates > 1 && deep >= deepStates) {
            return -1;
        }
        return (visited - 1) * deepStates + (deepStates > 1 ? deep : 0);
    }
}
