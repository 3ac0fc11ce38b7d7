package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Length;

/**
 * What the visits of a calendar use up: the practitioner budget in its largest whole step, and their number if it is
 * fixed. What is left of both is one number. A budget that cannot run out has no steps and costs nothing; what the days
 * left cannot use up counts as no more than they can.
 */
final class Budget {
    private final int unit;
    private final int steps;
    private final boolean counted;
    private final int visits;
    /** Per day, and after the last: the fewest and the most steps that can be left and matter. */
    private final int[] fewest;

    private final int[] most;
    /** Per day, and after the last: the fewest visits that can be left to make. */
    private final int[] visitsFewest;

    Budget(CalendarProblem problem) {
        int weeks = problem.weeks().size();
        int divisor = 0;
        int[] dearest = new int[weeks];
        int[] one = new int[weeks];
        for (int week = 0; week < weeks; week++) {
            for (Length length : problem.weeks().get(week).lengths()) {
                divisor = gcd(divisor, length.units());
                dearest[week] = Math.max(dearest[week], length.units());
            }
            one[week] = 1;
        }
        int days = problem.days().size();
        long[] used = used(problem, dearest, 0, 1);
        long[] usable = used(problem, dearest, days - 1, -1);
        long[] made = used(problem, one, 0, 1);
        boolean limited = problem.isBudgetLimited() && problem.budgetUnits() < usable[0];
        this.unit = limited ? Math.max(1, divisor) : 0;
        this.steps = limited ? problem.budgetUnits() / unit : 0;
        // More than ever fit is as impossible as one too many.
        long fit = used(problem, one, days - 1, -1)[0];
        this.visits = problem.visits() == CalendarProblem.ANY ? 0 : (int) Math.min(problem.visits(), fit + 1);
        this.fewest = new int[days + 1];
        this.most = new int[days + 1];
        this.visitsFewest = new int[days + 1];
        this.counted = problem.visits() != CalendarProblem.ANY;
        for (int day = 0; day <= days; day++) {
            fewest[day] = limited ? (int) Math.max(0, steps - used[day] / unit) : 0;
            most[day] = limited ? (int) Math.min(steps, usable[day] / unit) : 0;
            visitsFewest[day] = (int) Math.max(0, visits - made[day]);
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
    int all() {
        return code(visits, steps);
    }

    private int code(int visitsLeft, int stepsLeft) {
        return visitsLeft * (steps + 1) + stepsLeft;
    }

    /** How many visits are left to make; 0 if their number is free. */
    int visits(int left) {
        return left / (steps + 1);
    }

    private int steps(int left) {
        return left % (steps + 1);
    }

    /** What is left after a visit when a day begins, as far as it matters from then on; negative if it is too much. */
    int after(int left, int stepsUsed, int day) {
        int stepsLeft = steps(left) - stepsUsed;
        int visitsLeft = visits(left) - (counted ? 1 : 0);
        return stepsLeft < 0 || visitsLeft < 0 ? -1 : code(visitsLeft, Math.min(stepsLeft, most[day]));
    }

    /** What is left when a day begins without a visit the day before, as far as it matters from then on. */
    int left(int left, int day) {
        return code(visits(left), Math.min(steps(left), most[day]));
    }

    /** How many different things can be left when a day begins. */
    int size(int day) {
        return width(day) * (visits - visitsFewest[day] + 1);
    }

    private int width(int day) {
        return most[day] - fewest[day] + 1;
    }

    /** The place, among all that can be left when a day begins, of what is left. */
    int place(int day, int left) {
        // What was cut to what later days can use stands for more.
        int step = Math.max(0, Math.min(steps(left), most[day]) - fewest[day]);
        return (visits(left) - visitsFewest[day]) * width(day) + step;
    }

    /** The place on another day of each place on a day after a visit, or after none. Negative if the visit is too much. */
    int[] places(int day, boolean visit, int stepsUsed, int next) {
        int[] places = new int[size(day)];
        for (int i = 0; i < places.length; i++) {
            int left = code(visitsFewest[day] + i / width(day), fewest[day] + i % width(day));
            int after = visit ? after(left, stepsUsed, next) : left;
            places[i] = after < 0 ? -1 : place(next, after);
        }
        return places;
    }

    /** How many places there are when no visit is left to make; they come first. */
    int ends(int day) {
        return visitsFewest[day] == 0 ? width(day) : 0;
    }

    /** What a visit takes of it. */
    int of(MenuItem item) {
        return unit == 0 ? 0 : item.units() / unit;
    }
}
