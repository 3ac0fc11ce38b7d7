package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rest of a calendar must know of its beginning beside who was massaged when: how the last visit was borne, that
 * one was missed, and what was really used of minutes and units, whatever the calendar had thought.
 *
 * @param firmestNext per day of the rest: the firmest that the next visit may be
 * @param deepNotBefore first minute of the rest that may hold deep work
 * @param floorsAnew whether the days without a visit are counted from the first day of the rest
 * @param exerciseDays exercise days of the week that has begun; days that can no longer be had are counted as well
 * @param homeMinutes home minutes already used in that week
 * @param budgetUnits units that are left
 */
public record Aftermath(
        List<Integer> firmestNext,
        int deepNotBefore,
        boolean floorsAnew,
        int exerciseDays,
        int homeMinutes,
        int budgetUnits) {
    /** Copies the list. */
    public Aftermath {
        firmestNext = List.copyOf(firmestNext);
    }

    /**
     * The rest with all of it.
     *
     * @param rest from {@link Rest}
     * @param week the first week of the rest, whole
     */
    public CalendarProblem on(CalendarProblem rest, Week week) {
        List<CalendarDay> days = new ArrayList<>();
        for (int day = 0; day < rest.days().size(); day++) {
            int most = firmestNext.get(day);
            List<Massage> massages = rest.days().get(day).massages().stream()
                    .map(m -> m.withFirst(Math.min(m.pressureMostFirst(), most)))
                    .toList();
            days.add(Changed.massages(rest.days().get(day), massages));
        }
        List<Week> weeks = new ArrayList<>(rest.weeks());
        int minutes = week.homeMinutesPerWeek();
        if (minutes != CalendarProblem.UNLIMITED) {
            weeks.set(0, Changed.homeMinutes(weeks.get(0), Math.max(0, minutes - homeMinutes)));
        }
        return new CalendarProblem(
                days,
                weeks,
                rest.kinds(),
                rest.contents(),
                rest.travelMinutes(),
                history(rest.history()),
                rest.limits(),
                rest.isBudgetLimited() ? budgetUnits : CalendarProblem.UNLIMITED,
                rest.visits(),
                rest.loads(),
                rest.weights());
    }

    private History history(History past) {
        WeekSoFar week = past.week();
        return new History(
                past.massaged(),
                past.lastVisit(),
                past.lastPressure(),
                past.visits(),
                past.deepVisits(),
                Math.max(past.deepNotBefore(), deepNotBefore),
                past.strenuousNotBefore(),
                past.strengthYesterday(),
                floorsAnew ? 0 : past.countedDays(),
                floorsAnew ? 0 : past.courseDays(),
                past.uncountedDays(),
                new WeekSoFar(week.usableDays(), Math.max(week.exerciseDays(), exerciseDays), week.visited()));
    }
}
