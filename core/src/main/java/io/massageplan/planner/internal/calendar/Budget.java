package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Length;

/**
 * The practitioner budget in its largest whole step. A budget that cannot run out has no steps and costs nothing; what
 * the days left cannot use up counts as no more than they can.
 */
final class Budget {
    private final int unit;
    private final int steps;
    /** Per day, and after the last: the fewest and the most steps that can be left and matter. */
    private final int[] fewest;

    private final int[] most;

    Budget(CalendarProblem problem) {
        int weeks = problem.weeks().size();
        int divisor = 0;
        int[] dearest = new int[weeks];
        for (int week = 0; week < weeks; week++) {
            for (Length length : problem.weeks().get(week).lengths()) {
                divisor = gcd(divisor, length.units());
                dearest[week] = Math.max(dearest[week], length.units());
            }
        }
        int days = problem.days().size();
        long[] used = used(problem, dearest, 0, 1);
        long[] usable = used(problem, dearest, days - 1, -1);
        boolean limited = problem.isBudgetLimited() && problem.budgetUnits() < usable[0];
        this.unit = limited ? Math.max(1, divisor) : 0;
        this.steps = limited ? problem.budgetUnits() / unit : 0;
        this.fewest = new int[days + 1];
        this.most = new int[days + 1];
        for (int day = 0; day <= days && limited; day++) {
            fewest[day] = (int) Math.max(0, steps - used[day] / unit);
            most[day] = (int) Math.min(steps, usable[day] / unit);
        }
    }

    /** Per day what all days before it can use, or, going back, it and all after. */
    private static long[] used(CalendarProblem problem, int[] dearest, int from, int step) {
        long[] used = new long[problem.days().size() + 1];
        int inWeek = 0;
        for (int day = from; day >= 0 && day < problem.days().size(); day += step) {
            int week = problem.days().get(day).week();
            boolean sameWeek = day != from && problem.days().get(day - step).week() == week;
            int visits = Math.min(
                    problem.weeks().get(week).visitsMost(), problem.limits().visitsIn7Days());
            inWeek = sameWeek ? inWeek + 1 : 1;
            int before = step > 0 ? day : day + 1;
            used[before + step] = used[before] + (inWeek <= visits ? dearest[week] : 0);
        }
        return used;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** All there is. */
    int steps() {
        return most[0];
    }

    /** How many numbers of steps can be left when a day begins. */
    int width(int day) {
        return most[day] - fewest[day] + 1;
    }

    /** The fewest steps that can be left when a day begins. */
    int fewest(int day) {
        return fewest[day];
    }

    /** Steps left when a day begins, as far as they matter from then on. */
    int left(int day, int left) {
        return Math.min(left, most[day]);
    }

    /** What a visit takes of it. */
    int of(MenuItem item) {
        return unit == 0 ? 0 : item.units() / unit;
    }
}
