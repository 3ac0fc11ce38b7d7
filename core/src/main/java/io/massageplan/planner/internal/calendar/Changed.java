package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Copies of a calendar problem in which one thing differs. */
final class Changed {
    private Changed() {}

    /** Some days changed. */
    static CalendarProblem days(CalendarProblem problem, IntPredicate which, UnaryOperator<CalendarDay> change) {
        List<CalendarDay> days = new ArrayList<>(problem.days());
        for (int day = 0; day < days.size(); day++) {
            if (which.test(day)) {
                days.set(day, change.apply(days.get(day)));
            }
        }
        return with(problem, days, problem.weeks(), problem.budgetUnits(), problem.visits());
    }

    /** One more pin on a day. */
    static CalendarDay pinned(CalendarDay day, Pin pin) {
        List<Pin> pins = new ArrayList<>(day.pins());
        pins.add(pin);
        return pins(day, pins);
    }

    static CalendarDay pins(CalendarDay day, List<Pin> pins) {
        return day(day, day.week(), pins, day.keep());
    }

    /** A day in another week. */
    static CalendarDay inWeek(CalendarDay day, int week) {
        return day(day, week, day.pins(), day.keep());
    }

    /** What an earlier calendar said, with its price, for each day. */
    static CalendarProblem keeping(CalendarProblem problem, List<Keep> keeps) {
        List<CalendarDay> days = new ArrayList<>();
        for (int at = 0; at < keeps.size(); at++) {
            CalendarDay day = problem.days().get(at);
            days.add(day(day, day.week(), day.pins(), Optional.of(keeps.get(at))));
        }
        return with(problem, days, problem.weeks(), problem.budgetUnits(), problem.visits());
    }

    /** A day on which the next visit is no longer the first. */
    static CalendarDay withoutFirstLimit(CalendarDay day) {
        List<Massage> massages =
                day.massages().stream().map(Massage::withoutFirstLimit).toList();
        return day(day, day.week(), day.pins(), day.keep(), massages);
    }

    /** A day that permits no visit. */
    static CalendarDay withoutMassages(CalendarDay day) {
        return day(day, day.week(), day.pins(), day.keep(), List.of());
    }

    /** A day that permits other ways of massage. */
    static CalendarDay massages(CalendarDay day, List<Massage> massages) {
        return day(day, day.week(), day.pins(), day.keep(), massages);
    }

    private static CalendarDay day(CalendarDay day, int week, List<Pin> pins, Optional<Keep> keep) {
        return day(day, week, pins, keep, day.massages());
    }

    private static CalendarDay day(
            CalendarDay day, int week, List<Pin> pins, Optional<Keep> keep, List<Massage> massages) {
        return new CalendarDay(
                week,
                day.counted(),
                pins,
                keep,
                massages,
                day.starts(),
                day.visitWindows(),
                day.practitioner(),
                day.busy(),
                day.homeWindows(),
                day.before(),
                day.after(),
                day.visitPoints(),
                day.noVisitPoints(),
                day.kindsPermitted(),
                day.kindMinutes(),
                day.kindPoints());
    }

    /** Some weeks changed. */
    static CalendarProblem weeks(CalendarProblem problem, IntPredicate which, UnaryOperator<Week> change) {
        List<Week> weeks = new ArrayList<>(problem.weeks());
        for (int week = 0; week < weeks.size(); week++) {
            if (which.test(week)) {
                weeks.set(week, change.apply(weeks.get(week)));
            }
        }
        return with(problem, problem.days(), weeks, problem.budgetUnits(), problem.visits());
    }

    /** A week with so many visits. */
    static Week visits(Week week, int least, int most) {
        return week(week, least, most, week.lengths(), week.home(), week.homeMinutesPerWeek());
    }

    /** A week with visits of these lengths. */
    static Week lengths(Week week, List<Length> lengths) {
        return week(week, week.visitsLeast(), week.visitsMost(), lengths, week.home(), week.homeMinutesPerWeek());
    }

    /** A week with so many home minutes. */
    static Week homeMinutes(Week week, int most) {
        return home(week, week.home(), most);
    }

    /** A week with other targets and so many home minutes. */
    static Week home(Week week, List<Target> home, int most) {
        return week(week, week.visitsLeast(), week.visitsMost(), week.lengths(), home, most);
    }

    private static Week week(
            Week week, int visitsLeast, int visitsMost, List<Length> lengths, List<Target> home, int homeMinutes) {
        return new Week(
                week.course(),
                week.massage(),
                week.gapLow(),
                week.gapHigh(),
                week.earlyPoints(),
                week.latePoints(),
                visitsLeast,
                visitsMost,
                week.pressureWanted(),
                week.minutesWanted(),
                lengths,
                week.exercisePermitted(),
                week.usableDays(),
                home,
                week.homeMinutesPerDay(),
                homeMinutes);
    }

    /** Another number of visits in all. */
    static CalendarProblem visits(CalendarProblem problem, int visits) {
        return with(problem, problem.days(), problem.weeks(), problem.budgetUnits(), visits);
    }

    /** Another budget. */
    static CalendarProblem budget(CalendarProblem problem, int units) {
        return with(problem, problem.days(), problem.weeks(), units, problem.visits());
    }

    private static CalendarProblem with(
            CalendarProblem problem, List<CalendarDay> days, List<Week> weeks, int units, int visits) {
        return new CalendarProblem(
                days,
                weeks,
                problem.kinds(),
                problem.contents(),
                problem.travelMinutes(),
                problem.history(),
                problem.limits(),
                units,
                visits,
                problem.loads(),
                problem.weights());
    }
}
