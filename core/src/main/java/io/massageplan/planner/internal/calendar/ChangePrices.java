package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to change a calendar that people already know: dear within the announced days, and dearer the nearer; a
 * little in the rest of the firm part; nothing after it. Points.
 *
 * @param announcedDays days whose changes are dear
 * @param firmDays days up to the next formal review
 * @param visit a visit more or fewer, per day that the change comes too late
 * @param start another start, per day
 * @param massage another way of massage, per day
 * @param pressure another pressure, per day
 * @param content another content of home care, per day
 * @param firm any of these after the announced days
 */
public record ChangePrices(
        int announcedDays, int firmDays, int visit, int start, int massage, int pressure, int content, int firm) {
    /** The house preferences; announced: two weeks. */
    public static ChangePrices standard(int firmDays) {
        return new ChangePrices(14, firmDays, 12, 6, 4, 2, 2, 2);
    }

    /**
     * A problem in which changing an earlier calendar costs.
     *
     * @param earlier the calendar, for the same days; a way of massage that is no longer there has a position that no day
     *     has
     */
    public CalendarProblem on(CalendarProblem problem, CalendarPlan earlier) {
        List<Keep> keeps = new ArrayList<>();
        for (int day = 0; day < problem.days().size(); day++) {
            keeps.add(new Keep(
                    earlier.visits().get(day),
                    earlier.contents().get(day),
                    points(day, visit),
                    points(day, start),
                    points(day, massage),
                    points(day, pressure),
                    points(day, content)));
        }
        return Changed.keeping(problem, keeps);
    }

    private int points(int day, int perDay) {
        if (day < announcedDays) {
            return perDay * (announcedDays - day);
        }
        return day < firmDays ? firm : 0;
    }
}
