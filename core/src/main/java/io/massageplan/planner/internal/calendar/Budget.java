package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;

/** The practitioner budget in its largest whole step. A budget that cannot run out has no steps and costs nothing. */
final class Budget {
    private final int unit;
    private final int steps;

    Budget(CalendarProblem problem) {
        int divisor = 0;
        long most = 0;
        for (int week = 0; week < problem.weeks().size(); week++) {
            int dearest = 0;
            for (Length length : problem.weeks().get(week).lengths()) {
                divisor = gcd(divisor, length.units());
                dearest = Math.max(dearest, length.units());
            }
            most += (long) dearest * visitsMost(problem, problem.weeks().get(week));
        }
        boolean limited = problem.isBudgetLimited() && problem.budgetUnits() < most;
        this.unit = limited ? Math.max(1, divisor) : 0;
        this.steps = limited ? problem.budgetUnits() / unit : 0;
    }

    private static int visitsMost(CalendarProblem problem, Week week) {
        return Math.min(7, Math.min(week.visitsMost(), problem.limits().visitsIn7Days()));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** All there is. */
    int steps() {
        return steps;
    }

    /** What a visit takes of it. */
    int of(MenuItem item) {
        return unit == 0 ? 0 : item.units() / unit;
    }
}
