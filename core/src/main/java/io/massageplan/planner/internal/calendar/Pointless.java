package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarProblem.Weights;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A calendar problem in which everything costs nothing: to ask only whether a calendar exists. */
final class Pointless {
    private Pointless() {}

    static CalendarProblem of(CalendarProblem problem) {
        return new CalendarProblem(
                problem.days().stream().map(Pointless::day).toList(),
                problem.weeks().stream().map(Pointless::week).toList(),
                problem.kinds().stream().map(Pointless::kind).toList(),
                problem.contents(),
                problem.travelMinutes(),
                problem.history(),
                problem.limits(),
                problem.budgetUnits(),
                problem.visits(),
                List.of(),
                new Weights(0, 0, 0, 0));
    }

    private static CalendarDay day(CalendarDay day) {
        return new CalendarDay(
                day.week(),
                day.counted(),
                day.pins(),
                Optional.empty(),
                day.massages().stream().map(massage -> massage.withPoints(0)).toList(),
                day.starts().stream().map(start -> new Start(start.minute(), 0)).toList(),
                day.visitWindows(),
                day.practitioner(),
                day.busy(),
                day.homeWindows(),
                day.before().stream()
                        .map(before -> new Before(before.minutes(), 0, before.cold()))
                        .toList(),
                day.after().stream()
                        .map(after -> new After(after.minutes(), 0, 0))
                        .toList(),
                0,
                0,
                day.kindsPermitted(),
                day.kindMinutes(),
                Collections.nCopies(day.kindPoints().size(), 0));
    }

    private static Kind kind(Kind kind) {
        return new Kind(kind.exercise(), kind.training(), kind.strength(), kind.strenuous(), false, 0, 0);
    }

    private static Week week(Week week) {
        return new Week(
                week.course(),
                week.massage(),
                0,
                0,
                0,
                0,
                week.visitsLeast(),
                week.visitsMost(),
                0,
                0,
                week.lengths(),
                week.exercisePermitted(),
                week.usableDays(),
                week.home(),
                week.homeMinutesPerDay(),
                week.homeMinutesPerWeek());
    }
}
