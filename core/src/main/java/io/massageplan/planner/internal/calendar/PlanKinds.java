package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the kinds of calendars that are told apart, as they come up. Kind 0: no visit yet. */
final class PlanKinds {
    private static final int DAYS_OF_WEEK = 7;

    private final CalendarProblem problem;
    private final Set<Difference> differences;
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();

    private final KeyTable weeks = new KeyTable();

    /** Visits so far: their techniques and weekdays, one bit each; how many; a number for the weeks they were in. */
    private record Kind(long techniques, int weekdays, int visits, int weeks) {}

    PlanKinds(CalendarProblem problem, Set<Difference> differences) {
        this.problem = problem;
        this.differences = differences;
        number(new Kind(0, 0, 0, 0));
    }

    /** The kind after one more visit. */
    int after(int kind, int day, int technique) {
        if (differences.isEmpty()) {
            return kind;
        }
        Kind before = kinds.get(kind);
        boolean counted = differences.contains(Difference.VISITS);
        boolean perWeek = differences.contains(Difference.VISITS_PER_WEEK);
        return number(new Kind(
                before.techniques | (differences.contains(Difference.TECHNIQUES) ? 1L << technique : 0),
                before.weekdays | (differences.contains(Difference.WEEKDAYS) ? 1 << day % DAYS_OF_WEEK : 0),
                before.visits + (counted ? 1 : 0),
                perWeek ? weeks(before.weeks, problem.days().get(day).week()) : 0));
    }

    /** The number of the weeks of all visits, when one more has a visit. */
    private int weeks(int before, int week) {
        return weeks.number((long) before * problem.weeks().size() + week) + 1;
    }

    private int number(Kind kind) {
        int number = numbers.computeIfAbsent(kind, k -> numbers.size());
        if (number == kinds.size()) {
            kinds.add(kind);
        }
        return number;
    }
}
