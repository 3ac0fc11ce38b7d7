package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;

/**
 * What it costs to let days pass between two visits, and how long one may. All of it hangs on two neighbouring visits,
 * so it is worked out once.
 * <p>
 * A visit is named by the day after it: 0 is what was before day 0, i + 1 is a visit on day i.
 */
final class Rhythm {
    private final CalendarProblem problem;
    private final int days;
    private final int[] uncounted;
    private final int[] latestNext;
    private final long[][] between;
    private final long[] toEnd;

    Rhythm(CalendarProblem problem) {
        this.problem = problem;
        this.days = problem.days().size();
        this.uncounted = new int[days + 1];
        this.latestNext = new int[days + 1];
        this.between = new long[days + 1][];
        this.toEnd = new long[days + 1];
        long[] noVisitPoints = new long[days];
        for (int day = 0; day < days; day++) {
            CalendarDay of = problem.days().get(day);
            uncounted[day + 1] = uncounted[day] + (of.counted() ? 0 : 1);
            noVisitPoints[day] = (long) of.noVisitPoints() + new Fixed(of).noVisitPoints();
        }
        for (int last = 0; last <= days; last++) {
            latestNext[last] = findLatestNext(last);
            between[last] = new long[Math.min(latestNext[last], days - 1) - last + 1];
            long passed = 0;
            for (int next = last; next < last + between[last].length; next++) {
                between[last][next - last] = passed + earlyPoints(last, next) + missedLoads(last, next);
                passed += noVisitPoints[next] + latePoints(last, next);
            }
            toEnd[last] = latestNext[last] < days ? HomeWeek.NONE : passed + missedLoads(last, days);
        }
    }

    /** The last day the next visit may be on; the number of days if none is needed any more. */
    int latestNext(int last) {
        return latestNext[last];
    }

    /** What the days between two neighbouring visits cost. The next must not be later than it may. */
    long between(int last, int next) {
        return between[last][next - last];
    }

    /** What the days after the last visit cost; {@link HomeWeek#NONE} if another visit must follow. */
    long toEnd(int last) {
        return toEnd[last];
    }

    /** The days between a visit and a day. Without earlier massage there is no gap: 0. */
    int gap(int last, int day) {
        if (last > 0) {
            return day - last + 1;
        }
        return problem.history().massaged() ? day - problem.history().lastVisit() : 0;
    }

    /** A day may pass only under the floors, if no visit is pinned to it and its week has, or can still have, its visits. */
    private int findLatestNext(int last) {
        Limits limits = problem.limits();
        History history = problem.history();
        int counted = last == 0 ? history.countedDays() : 0;
        int course = last == 0 ? history.courseDays() : 0;
        boolean visited = last > 0
                && last < days
                && problem.days().get(last).week()
                        == problem.days().get(last - 1).week();
        for (int i = last; i < days; i++) {
            CalendarDay day = problem.days().get(i);
            counted += day.counted() ? 1 : 0;
            course += day.counted() && problem.weekOf(i).course() ? 1 : 0;
            boolean mayPass = counted < limits.floorDays() && course < limits.courseFloorDays();
            boolean endsWeek = i + 1 == days || problem.days().get(i + 1).week() != day.week();
            boolean owed = endsWeek && !visited && problem.weekOf(i).visitsLeast() > 0;
            visited &= !endsWeek;
            if (!mayPass || owed || day.demandsVisit()) {
                return i;
            }
        }
        return days;
    }

    private long earlyPoints(int last, int next) {
        Week week = problem.weekOf(next);
        boolean none = last == 0 && !problem.history().massaged();
        int gap = Math.min(gap(last, next), problem.limits().freeGapDays());
        return none ? 0 : (long) week.earlyPoints() * Math.max(0, week.gapLow() - gap);
    }

    /** What it costs that a day passes without a visit: by its own week, however long the gap will be. */
    private long latePoints(int last, int day) {
        History history = problem.history();
        Week week = problem.weekOf(day);
        boolean waiting = last == 0 && !history.massaged();
        int passed = last == 0 ? day - history.lastVisit() - history.uncountedDays() : day - last + 1;
        int since = passed - (uncounted[day] - uncounted[last]);
        boolean late = waiting || since >= week.gapHigh();
        boolean counts = week.massage() && problem.days().get(day).counted();
        return counts && late && since < problem.limits().freeGapDays() ? week.latePoints() : 0;
    }

    /** Loads whose days all lie between the two visits. */
    private long missedLoads(int last, int next) {
        long points = 0;
        for (Load load : problem.loads()) {
            boolean seen = last > 0
                    ? load.firstDay() <= last - 1
                    : problem.history().massaged()
                            && load.firstDay() <= problem.history().lastVisit();
            points += !seen && load.lastDay() < next && load.lastDay() >= last ? load.points() : 0;
        }
        return points;
    }
}
