package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How little the rest of the calendar can cost after a visit: a table from the last day backwards over the day of the
 * visit, its pressure and the budget left.
 * <p>
 * It forgets what would make the table large: how many visits lie in seven days, the clock, and all but the first visit of
 * a week when it comes to home care. So it is a lower bound, and a sharp one.
 */
final class ValueToGo {
    private static final int LEVELS = CalendarProblem.FIRMEST + 1;

    private final CalendarProblem problem;
    private final DayMenus menus;
    private final HomeWeeks home;
    private final Rhythm rhythm;
    private final Budget budget;
    private final int days;
    private final int steps;
    /** Per visit (day after it), pressure and steps left. */
    private final long[][] after;
    /** Per day, whether it is the first visit of its week, firmest pressure and steps left: this visit and all after. */
    private final long[][][] from;

    private final Map<Long, long[]> waiting = new HashMap<>();

    ValueToGo(CalendarProblem problem, DayMenus menus, HomeWeeks home, Rhythm rhythm, Budget budget) {
        this.problem = problem;
        this.menus = menus;
        this.home = home;
        this.rhythm = rhythm;
        this.budget = budget;
        this.days = problem.days().size();
        this.steps = budget.steps() + 1;
        this.after = new long[days + 1][];
        this.from = new long[days][2][];
        for (int last = days; last >= 0; last--) {
            after[last] = after(last);
            if (last > 0) {
                addVisit(last - 1);
            }
        }
    }

    /** The least cost of everything after a visit, home care beyond that of weeks without visits included. */
    long after(int last, int pressure, int left) {
        return after[last][pressure * steps + left];
    }

    /** The least cost of everything after a visit if the next one comes on a day or later. */
    long waiting(int last, int pressure, int left, int day) {
        if (day == last) {
            return after(last, pressure, left);
        }
        long[] costs = waiting.computeIfAbsent(
                ((long) last * LEVELS + pressure) * steps + left, visit -> waiting(last, pressure, left));
        return day - last < costs.length ? costs[day - last] : HomeWeek.NONE;
    }

    private long[] waiting(int last, int pressure, int left) {
        int latest = rhythm.latestNext(last);
        long[] costs = new long[Math.min(latest, days) - last + 1];
        long least = rhythm.toEnd(last);
        for (int day = last + costs.length - 1; day >= last; day--) {
            if (day < days) {
                int row = firmest(last, pressure, day) * steps + left;
                long visit = row < 0 ? HomeWeek.NONE : from(last, day)[row];
                least = Math.min(least, rhythm.between(last, day) + visit);
            }
            costs[day - last] = Math.min(least, HomeWeek.NONE);
        }
        return costs;
    }

    private long[] after(int last) {
        long[] costs = new long[LEVELS * steps];
        Arrays.fill(costs, rhythm.toEnd(last));
        boolean past = last == 0;
        for (int day = last; day <= Math.min(rhythm.latestNext(last), days - 1); day++) {
            long[] visit = from(last, day);
            long between = rhythm.between(last, day);
            for (int pressure = 0; pressure < LEVELS; pressure++) {
                boolean possible = !past || pressure == problem.history().lastPressure();
                int firmest = firmest(last, pressure, day);
                for (int left = 0; left < steps && possible && firmest >= 0; left++) {
                    long cost = between + visit[firmest * steps + left];
                    costs[pressure * steps + left] = Math.min(costs[pressure * steps + left], cost);
                }
            }
        }
        return costs;
    }

    private long[] from(int last, int day) {
        boolean first = last == 0
                || problem.days().get(last - 1).week()
                        != problem.days().get(day).week();
        return from[day][first ? 1 : 0];
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
        long[] rest = new long[LEVELS * steps];
        long[] first = new long[LEVELS * steps];
        Arrays.fill(rest, HomeWeek.NONE);
        Arrays.fill(first, HomeWeek.NONE);
        for (Choice choice : choices(day)) {
            for (int left = choice.steps; left < steps; left++) {
                int row = choice.pressure * steps + left;
                long cost = choice.points + after[day + 1][row - choice.steps];
                rest[row] = Math.min(rest[row], cost);
                first[row] = Math.min(first[row], cost + choice.home);
            }
        }
        // What a lower pressure can do, a higher limit can do too.
        for (int row = steps; row < LEVELS * steps; row++) {
            rest[row] = Math.min(rest[row], rest[row - steps]);
            first[row] = Math.min(first[row], first[row - steps]);
        }
        from[day][0] = rest;
        from[day][1] = first;
    }

    private record Choice(int pressure, int steps, long points, long home) {
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
        Choice choice =
                new Choice(item.visit().pressure(), budget.of(item), item.points(), home.extra(day, item.room()));
        for (Choice other : choices) {
            if (other.canReplace(choice)) {
                return;
            }
        }
        choices.removeIf(choice::canReplace);
        choices.add(choice);
    }
}
