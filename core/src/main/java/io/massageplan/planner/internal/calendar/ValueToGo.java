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
        return row(day, state, pressure) + budget.place(day, left);
    }

    private int row(int day, int state, int pressure) {
        return (state * LEVELS + pressure) * budget.size(day);
    }

    private long[] waiting(int last, int state, int pressure, int left) {
        int latest = latest(last, state);
        long[] costs = new long[Math.max(0, latest + 1 - last)];
        long least = state == NO_MORE && budget.visits(left) == 0 ? rhythm.toEnd(last) : HomeWeek.NONE;
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
        long[] costs = new long[row(last, states, 0)];
        Arrays.fill(costs, HomeWeek.NONE);
        for (int pressure = 0; pressure < LEVELS; pressure++) {
            int row = row(last, NO_MORE, pressure);
            Arrays.fill(costs, row, row + budget.ends(last), rhythm.toEnd(last));
        }
        for (int day = last; day <= Math.min(rhythm.latestNext(last), days - 1); day++) {
            int[] places = budget.places(last, false, 0, day);
            for (int state = 0; state < states; state++) {
                boolean inTime = day >= earliest(last, state) && day <= latest(last, state);
                for (int pressure = 0; pressure < LEVELS && inTime; pressure++) {
                    boolean possible = last > 0 || pressure == problem.history().lastPressure();
                    int firmest = firmest(last, pressure, day);
                    if (possible && firmest >= 0) {
                        long more = rhythm.between(last, day);
                        lower(costs, row(last, state, pressure), from[day][state], row(day, 0, firmest), places, more);
                    }
                }
            }
        }
        return costs;
    }

    /** Takes over what is cheaper, for all that can be left. */
    private static void lower(long[] costs, int row, long[] others, int otherRow, int[] places, long more) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                costs[row + i] = Math.min(costs[row + i], others[otherRow + places[i]] + more);
            }
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
        most = tooSoon ? Math.min(most, limits.deepLevel() - 1) : most;
        return last == 0 ? Math.min(most, menus.of(day).firmestFirst()) : most;
    }

    private void addVisit(int day) {
        List<Choice> choices = choices(day);
        int week = fill.weekOf(day);
        from[day] = new long[fill.states(week)][];
        for (int before = 0; before < from[day].length; before++) {
            from[day][before] = new long[row(day, 0, LEVELS)];
            Arrays.fill(from[day][before], HomeWeek.NONE);
        }
        for (Choice choice : choices) {
            int[] places = budget.places(day, true, choice.steps, day + 1);
            for (int more = fill.moreLeast(week, 1); more < fill.visits(week); more++) {
                int state = fill.state(week, more, choice.deep ? 1 : 0);
                add(from[day][NO_MORE], day, choice, state, choice.points + choice.home.get(more), places);
            }
            for (int before = 1; before < from[day].length; before++) {
                add(from[day][before], day, choice, fill.next(week, before, choice.deep), choice.points, places);
            }
        }
        for (long[] costs : from[day]) {
            // What a lower limit of pressure can do, a higher one can do too.
            for (int row = budget.size(day); row < costs.length; row++) {
                costs[row] = Math.min(costs[row], costs[row - budget.size(day)]);
            }
        }
    }

    private void add(long[] costs, int day, Choice choice, int state, long points, int[] places) {
        if (state >= 0 && points < HomeWeek.NONE) {
            int next = row(day + 1, state, choice.pressure);
            lower(costs, row(day, 0, choice.pressure), after[day + 1], next, places, points);
        }
    }

    /** One way to give a visit; home: what it adds to its week as the first, by the number of visits that follow. */
    private record Choice(int pressure, boolean deep, int steps, long points, List<Long> home) {
        boolean canReplace(Choice other) {
            boolean can = pressure == other.pressure && steps <= other.steps && points <= other.points;
            for (int more = 0; more < home.size(); more++) {
                can &= home.get(more) <= other.home.get(more);
            }
            return can;
        }
    }

    private List<Choice> choices(int day) {
        List<Choice> choices = new ArrayList<>();
        for (MenuItem item : menus.of(day).items()) {
            add(choices, day, item);
        }
        // What is on the menu of a first visit alone costs no less than what stands in for it here.
        return choices;
    }

    private void add(List<Choice> choices, int day, MenuItem item) {
        List<Long> extra = new ArrayList<>();
        for (int more = 0; more < fill.visits(fill.weekOf(day)); more++) {
            extra.add(home.extra(day, item.room(), more));
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
