package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How little the rest of the calendar can cost after a visit: a table from the last day backwards over the day of the
 * visit, how many visits more its week will have, its pressure and the budget left.
 * <p>
 * Home care of a week is paid at its first visit, for as many visits as the week will have. The table forgets what would
 * make it large: windows of seven days that cross a week's end, the clock, and what visits after the first of a week
 * leave for home care. So it is a lower bound, and a sharp one.
 */
final class ValueToGo {
    private static final int LEVELS = CalendarProblem.FIRMEST + 1;
    private static final int NO_MORE = 0;

    private final CalendarProblem problem;
    private final DayMenus menus;
    private final HomeWeeks home;
    private final Rhythm rhythm;
    private final Budget budget;
    private final WeekFill fill;
    private final int days;
    /** Per visit (day after it): by state of its week, pressure and steps left. */
    private final long[][] after;
    /** Per day: the first visit of its week, then later ones by the state before them; by firmest pressure and steps left. */
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
        this.after = new long[days + 1][];
        this.from = new long[days][][];
        for (int last = days; last >= 0; last--) {
            after[last] = after(last);
            if (last > 0) {
                addVisit(last - 1);
            }
        }
    }

    /**
     * The least cost of everything after a visit if the next one comes on a day or later, home care beyond that of weeks
     * without visits included; without the home care of the week of the visit.
     */
    long waiting(int last, int state, int pressure, int left, int day) {
        int row = row(last, state, pressure, left);
        if (day == last) {
            return after[last][row];
        }
        long visit = (long) row * (days + 1) + last;
        long[] costs = waiting.computeIfAbsent(visit, v -> waiting(last, state, pressure, left));
        return day - last < costs.length ? costs[day - last] : HomeWeek.NONE;
    }

    private int row(int day, int state, int pressure, int left) {
        // What was cut to what later days can use stands for more.
        int step = Math.max(0, budget.left(day, left) - budget.fewest(day));
        return (state * LEVELS + pressure) * budget.width(day) + step;
    }

    private long[] waiting(int last, int state, int pressure, int left) {
        int latest = latest(last, state);
        long[] costs = new long[Math.max(0, latest + 1 - last)];
        long least = state == NO_MORE ? rhythm.toEnd(last) : HomeWeek.NONE;
        for (int day = last + costs.length - 1; day >= last; day--) {
            if (day >= earliest(last, state) && day < days) {
                int firmest = firmest(last, pressure, day);
                long visit = firmest < 0 ? HomeWeek.NONE : from[day][state][row(day, 0, firmest, left)];
                least = Math.min(least, rhythm.between(last, day) + visit);
            }
            costs[day - last] = Math.min(least, HomeWeek.NONE);
        }
        return costs;
    }

    /** The first day the next visit may be on: after the week of the last, unless that one will have more. */
    private int earliest(int last, int state) {
        return state == NO_MORE && last > 0 ? firstDayAfterWeekOf(last - 1) : last;
    }

    private int latest(int last, int state) {
        int latest = Math.min(rhythm.latestNext(last), days);
        return state == NO_MORE ? latest : Math.min(latest, firstDayAfterWeekOf(last - 1) - 1);
    }

    private int firstDayAfterWeekOf(int day) {
        int week = fill.weekOf(day);
        return home.firstDay(week) + home.of(week).week().days();
    }

    private long[] after(int last) {
        int states = last == 0 ? 1 : fill.states(fill.weekOf(last - 1));
        long[] costs = new long[states * LEVELS * budget.width(last)];
        Arrays.fill(costs, HomeWeek.NONE);
        Arrays.fill(costs, 0, LEVELS * budget.width(last), rhythm.toEnd(last));
        for (int state = 0; state < states; state++) {
            int latest = Math.min(latest(last, state), days - 1);
            for (int pressure = 0; pressure < LEVELS; pressure++) {
                boolean possible = last > 0 || pressure == problem.history().lastPressure();
                for (int day = earliest(last, state); day <= latest && possible; day++) {
                    int firmest = firmest(last, pressure, day);
                    if (firmest >= 0) {
                        lower(costs, last, state, pressure, day, firmest);
                    }
                }
            }
        }
        return costs;
    }

    /** Takes over what is cheaper with the next visit on a day, for every number of steps left. */
    private void lower(long[] costs, int last, int state, int pressure, int day, int firmest) {
        long more = rhythm.between(last, day);
        int row = row(last, state, pressure, budget.fewest(last));
        long[] others = from[day][state];
        int otherRow = row(day, 0, firmest, budget.fewest(day)) - budget.fewest(day);
        for (int i = 0; i < budget.width(last); i++) {
            int left = budget.left(day, budget.fewest(last) + i);
            costs[row + i] = Math.min(costs[row + i], others[otherRow + left] + more);
        }
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
        int week = fill.weekOf(day);
        from[day] = new long[fill.states(week)][];
        for (int before = 0; before < from[day].length; before++) {
            long[] costs = new long[LEVELS * budget.width(day)];
            Arrays.fill(costs, HomeWeek.NONE);
            for (Choice choice : choices) {
                if (before == NO_MORE) {
                    for (int more = 0; more < fill.visits(week); more++) {
                        int state = fill.state(week, more, choice.deep ? 1 : 0);
                        add(costs, day, choice, state, choice.points + choice.home[more]);
                    }
                } else {
                    add(costs, day, choice, fill.next(week, before, choice.deep), choice.points);
                }
            }
            // What a lower limit of pressure can do, a higher one can do too.
            for (int row = budget.width(day); row < costs.length; row++) {
                costs[row] = Math.min(costs[row], costs[row - budget.width(day)]);
            }
            from[day][before] = costs;
        }
    }

    private void add(long[] costs, int day, Choice choice, int state, long points) {
        if (state < 0 || points >= HomeWeek.NONE) {
            return;
        }
        int row = row(day, 0, choice.pressure, budget.fewest(day)) - budget.fewest(day);
        int next = row(day + 1, state, choice.pressure, budget.fewest(day + 1)) - budget.fewest(day + 1);
        int least = Math.max(budget.fewest(day), budget.fewest(day + 1) + choice.steps);
        for (int left = least; left < budget.fewest(day) + budget.width(day); left++) {
            long cost = points + after[day + 1][next + budget.left(day + 1, left - choice.steps)];
            costs[row + left] = Math.min(costs[row + left], cost);
        }
    }

    /** One way to give a visit; home: what it adds to its week as the first, by the number of visits that follow. */
    private record Choice(int pressure, boolean deep, int steps, long points, long[] home) {
        boolean canReplace(Choice other) {
            boolean can = pressure == other.pressure && steps <= other.steps && points <= other.points;
            for (int more = 0; more < home.length; more++) {
                can &= home[more] <= other.home[more];
            }
            return can;
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
        long[] extra = new long[fill.visits(fill.weekOf(day))];
        for (int more = 0; more < extra.length; more++) {
            extra[more] = home.extra(day, item.room(), more);
        }
        Choice choice = new Choice(item.visit().pressure(), item.deep(), budget.of(item), item.points(), extra);
        for (Choice other : choices) {
            if (other.canReplace(choice)) {
                return;
            }
        }
        choices.removeIf(choice::canReplace);
        choices.add(choice);
    }
}
