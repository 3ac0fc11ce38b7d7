package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The visits each day offers, without those that another one can stand in for. Here the many ways of massage, starts and
 * thermal applications shrink to a handful; nothing after this room sees them.
 * <p>
 * Days that are alike in everything share one menu, whatever their date.
 */
final class DayMenus {
    private final List<DayMenu> menus = new ArrayList<>();

    DayMenus(CalendarProblem problem) {
        this(problem, false);
    }

    /**
     * The menus of a problem.
     *
     * @param byTechnique whether visits of one technique cannot stand in for those of another
     */
    DayMenus(CalendarProblem problem, boolean byTechnique) {
        Map<Alike, DayMenu> known = new HashMap<>();
        int strenuousFrom = problem.history().strenuousNotBefore();
        List<Integer> deepEnds = strenuousFrom > 0 ? List.of(strenuousFrom) : List.of();
        for (CalendarDay day : problem.days()) {
            Alike alike = new Alike(withoutWeek(day), problem.weeks().get(day.week()), deepEnds);
            DayMenu menu = known.get(alike);
            if (menu == null) {
                int[] ends = deepEnds.stream().mapToInt(Integer::intValue).toArray();
                menu = new DayMenu(new MenuWriter(problem, day, ends, byTechnique));
                known.put(alike, menu);
            }
            menus.add(menu);
            deepEnds = menu.deepEnds();
        }
    }

    private record Alike(CalendarDay day, Week week, List<Integer> deepEnds) {}

    /** What a day offers does not depend on the number of its week. */
    private static CalendarDay withoutWeek(CalendarDay day) {
        return new CalendarDay(
                0,
                day.counted(),
                day.pins(),
                day.keep(),
                day.massages(),
                day.starts(),
                day.visitWindows(),
                day.practitioner(),
                day.busy(),
                day.homeWindows(),
                day.before(),
                day.after(),
                day.visitPoints(),
                0,
                day.kindsPermitted(),
                day.kindMinutes(),
                day.kindPoints());
    }

    /** The menu of a day. */
    DayMenu of(int day) {
        return menus.get(day);
    }

    /** How many visits all days offer. */
    int size() {
        int size = 0;
        for (DayMenu menu : menus) {
            size += menu.items().size();
        }
        return size;
    }
}
