package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How little the rest of the calendar can cost after a visit: a table from the last day backwards over the day of the
 * visit, its pressure, the budget left and how full its week is.
 * <p>
 * It forgets what would make the table large: windows of seven days that cross a week's end, the clock, and all but the
 * first visit of a week when it comes to home care. So it is a lower bound, and a sharp one.
 */
final class ValueToGo {
    private static final int LEVELS = CalendarProblem.FIRMEST + 1;
    private static final int REST = 0;

    private final CalendarProblem problem;
    private final DayMenus menus;
    private final HomeWeeks home;
    private final Rhythm rhythm;
    private final Budget budget;
    private final WeekFill fill;
    private final int days;
    private final int steps;
    /** Per visit (day after it): by fill, pressure and steps left. */
    private final long[][] after;
    /** Per day, the first visit of its week, then later ones by the fill before them: by firmest pressure and steps left. */
    private final long[][][] from;

    private final Map<Long, long[]> waiting = new HashMap<>();

    ValueToGo(CalendarProblem problem, DayMenus menus, HomeWeeks home, Rhythm rhythm, Budget budget, WeekFill fill) {
        this.problem = problem;
        this.menus = menus;
        this.home = home;
        this.rhythm = rhythm;
        this.budget = budget;
        this.fill = fill;
        this.days = problem.days().size();
        this.steps = budget.steps() + 1;
        this.after = new long[days + 1][];
        this.from = new long[days][][];
        for (int last = days; last >= 0; last--) {
            after[last] = after(last);
            if (last > 0) {
                addVisit(last - 1);
            }
        }
    }

    /** The least cost of everything after a visit, home care beyond that of weeks without visits included. */
    long after(int last, int filled, int pressure, int left) {
        return after[last][row(filled, pressure, left)];
    }

    /** The least cost of everything after a visit if the next one comes on a day or later. */
    long waiting(int last, int filled, int pressure, int left, int day) {
        if (day == last) {
            return after(last, filled, pressure, left);
        }
        long visit = ((long) last * fill.most() + filled) * LEVELS * steps + row(0, pressure, left);
        long[] costs = waiting.computeIfAbsent(visit, v -> waiting(last, filled, pressure, left));
        return day - last < costs.length ? costs[day - last] : HomeWeek.NONE;
    }

    private int row(int filled, int pressure, int left) {
        return (filled * LEVELS + pressure) * steps + left;
    }

    private long[] waiting(int last, int filled, int pressure, int left) {
        long[] costs = new long[Math.min(rhythm.latestNext(last), days) - last + 1];
        long least = rhythm.toEnd(last);
        for (int day = last + costs.length - 1; day >= last; day--) {
            if (day < days) {
                int firmest = firmest(last, pressure, day);
                long visit = firmest < 0 ? HomeWeek.NONE : from(last, filled, day)[row(0, firmest, left)];
                least = Math.min(least, rhythm.between(last, day) + visit);
            }
            costs[day - last] = Math.min(least, HomeWeek.NONE);
        }
        return costs;
    }

    private long[] after(int last) {
        int fills = last == 0 ? 1 : fill.states(last - 1);
        long[] costs = new long[fills * LEVELS * steps];
        Arrays.fill(costs, rhythm.toEnd(last));
        for (int day = last; day <= Math.min(rhythm.latestNext(last), days - 1); day++) {
            for (int pressure = 0; pressure < LEVELS; pressure++) {
                boolean possible = last > 0 || pressure == problem.history().lastPressure();
                int firmest = firmest(last, pressure, day);
                for (int filled = 0; filled < fills && possible && firmest >= 0; filled++) {
                    lower(
                            costs,
                            row(filled, pressure, 0),
                            from(last, filled, day),
                            row(0, firmest, 0),
                            rhythm.between(last, day));
                }
            }
        }
        return costs;
    }

    /** Takes over what is cheaper, for every number of steps left. */
    private void lower(long[] costs, int row, long[] others, int otherRow, long more) {
        for (int left = 0; left < steps; left++) {
            costs[row + left] = Math.min(costs[row + left], others[otherRow + left] + more);
        }
    }

    private long[] from(int last, int filled, int day) {
        boolean first = last == 0
                || problem.days().get(last - 1).week()
                        != problem.days().get(day).week();
        return from[day][first ? REST : filled + 1];
    }

    /** The firmest pressure after a visit, as far as this table remembers. */
    private int firmest(int last, int pressure, int day) {
        Limits limits = problem.limits();
        if (last == 0 && !problem.history().massaged()) {
            return menus.of(day).firmestFirst();
        }
        int gap = rhythm.gap(last, day);
        int most = Math.min(pressure + limits.pressureStep(), LEVELS - 1);
        if (gap >= limits.resetGapDays()) {
            most = Math.min(most, limits.resetPressure());
        }
        boolean tooSoon = last > 0
                && pressure >= limits.deepLevel()
                && gap < limits.deepGapMinutes() / CalendarProblem.DAY_MINUTES;
        return tooSoon ? Math.min(most, limits.deepLevel() - 1) : most;
    }

    private void addVisit(int day) {
        List<Choice> choices = choices(day);
        from[day] = new long[fill.states(day) + 1][];
        for (int before = 0; before < from[day].length; before++) {
            long[] costs = new long[LEVELS * steps];
            Arrays.fill(costs, HomeWeek.NONE);
            for (Choice choice : choices) {
                int filled = before == REST ? fill.first(day, choice.deep) : fill.next(day, before - 1, choice.deep);
                if (filled >= 0) {
                    long more = choice.points + (before == REST ? choice.home : 0);
                    for (int left = choice.steps; left < steps; left++) {
                        int row = row(0, choice.pressure, left);
                        long cost = more + after(day + 1, filled, choice.pressure, left - choice.steps);
                        costs[row] = Math.min(costs[row], cost);
                    }
                }
            }
            // What a lower limit of pressure can do, a higher one can do too.
            for (int row = steps; row < costs.length; row++) {
                costs[row] = Math.min(costs[row], costs[row - steps]);
            }
            from[day][before] = costs;
        }
    }

    private record Choice(int pressure, boolean deep, int steps, long points, long home) {
        boolean canReplace(Choice other) {
            return pressure == other.pressure && steps <= other.steps && points <= other.points && home <= other.home;
        }
    }

    private List<Choice> choices(int day) {
        List<Choice> choices = new ArrayList<>();
        for (MenuItem item : menus.of(day).items()) {
            add(choices, day, item);
        }
        if (!problem.history().massaged()) {
            // The first massage ever may be another one; to this table it is one more choice.
            for (MenuItem item : menus.of(day).itemsFirst()) {
                add(choices, day, item);
            }
        }
        return choices;
    }

    private void add(List<Choice> choices, int day, MenuItem item) {
        Choice choice = new Choice(
                item.visit().pressure(), item.deep(), budget.of(item), item.points(), home.extra(day, item.room()));
        for (Choice other : choices) {
            if (other.canReplace(choice)) {
                return;
            }
        }
        choices.removeIf(choice::canReplace);
        choices.add(choice);
    }
}
