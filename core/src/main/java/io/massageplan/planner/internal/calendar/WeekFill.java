package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;

/**
 * How full a plan week is after a visit: how many visits more it will take, and how many deep ones it had if they can run
 * out. A week is one of the windows of seven days, so their limits hold in it. State 0: no more.
 * <p>
 * Saying beforehand how many visits a week will have lets its home care be priced at the first.
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
            most = Math.max(most, states(week));
        }
    }

    /** The most states any week has. */
    int most() {
        return most;
    }

    /** How many states there are in a week. */
    int states(int week) {
        return 1 + Math.max(0, visits[week] - 1) * deepStates(week);
    }

    /** Most visits of a week. */
    int visits(int week) {
        return visits[week];
    }

    /** Fewest visits that must follow so many in a week that has one. */
    int moreLeast(int week, int visited) {
        return Math.max(0, problem.weeks().get(week).visitsLeast() - visited);
    }

    private int deepStates(int week) {
        return visits[week] > limits.deepIn7Days() ? limits.deepIn7Days() + 1 : 1;
    }

    /** The state after so many deep visits when so many visits more are to follow; -1 if the week cannot take that. */
    int state(int week, int more, int deep) {
        int deepStates = deepStates(week);
        if (deepStates > 1 && deep >= deepStates) {
            return -1;
        }
        return more == 0 ? 0 : 1 + (more - 1) * deepStates + (deepStates > 1 ? deep : 0);
    }

    /** The state after one of the visits that were to follow; -1 if the week cannot take it. */
    int next(int week, int state, boolean deep) {
        int deepStates = deepStates(week);
        return state(week, (state - 1) / deepStates, (state - 1) % deepStates + (deep ? 1 : 0));
    }

    /** How many visits are to follow. */
    int more(int week, int state) {
        return state == 0 ? 0 : (state - 1) / deepStates(week) + 1;
    }

    int weekOf(int day) {
        return problem.days().get(day).week();
    }
}
