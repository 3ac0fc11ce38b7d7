package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The clock times that matter after deep work. Other times are rounded up to the next that does, which changes no
 * calendar and lets more labels meet in one state.
 */
final class Clocks {
    private final int[] deepStarts;
    private final List<int[]> strenuousStarts = new ArrayList<>();

    Clocks(CalendarProblem problem, DayMenus menus) {
        TreeSet<Integer> deep = new TreeSet<>();
        for (int day = 0; day < problem.days().size(); day++) {
            TreeSet<Integer> strenuous = new TreeSet<>();
            DayMenu menu = menus.of(day);
            menu.withoutVisit().addLatestStarts(strenuous);
            boolean offersDeep = false;
            for (MenuItem item : menu.items()) {
                item.room().addLatestStarts(strenuous);
                offersDeep |= item.deep();
            }
            for (Start start : offersDeep ? problem.days().get(day).starts() : List.<Start>of()) {
                deep.add(day * CalendarProblem.DAY_MINUTES + start.minute());
            }
            strenuousStarts.add(toArray(strenuous));
        }
        this.deepStarts = toArray(deep);
    }

    private static int[] toArray(Set<Integer> sorted) {
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The first possible start of deep work that is not before a minute of the calendar; 0 if all starts after a day
     * are late enough.
     */
    int deepStart(int notBefore, int day) {
        int at = at(deepStarts, notBefore);
        if (at <= at(deepStarts, (day + 1) * CalendarProblem.DAY_MINUTES)) {
            return 0;
        }
        return at == deepStarts.length ? Integer.MAX_VALUE : deepStarts[at];
    }

    /** The earliest clock time that closes the same strenuous training of a day; 0 if it closes none. */
    int strenuousStart(int notBefore, int day) {
        if (day >= strenuousStarts.size()) {
            return 0;
        }
        int[] latest = strenuousStarts.get(day);
        int at = at(latest, notBefore);
        if (at == 0) {
            return 0;
        }
        return at == latest.length ? CalendarProblem.DAY_MINUTES + 1 : latest[at];
    }

    /** How many of a sorted list are smaller. */
    private static int at(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 1;
    }
}
