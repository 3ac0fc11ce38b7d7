package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A calendar problem without some of its hurdles: what would be possible if they were not there. */
final class Lift {
    private static final int DAYS_OF_WEEK = 7;
    private static final int GRID = 15;
    private static final int FIRST_START = 6 * 60;
    private static final int LAST_START = 21 * 60;
    private static final List<Span> ANY_TIME =
            List.of(new Span(-CalendarProblem.DAY_MINUTES, 2 * CalendarProblem.DAY_MINUTES));

    private final CalendarProblem problem;
    private final Set<Hurdle> lifted;

    private Lift(CalendarProblem problem, Set<Hurdle> lifted) {
        this.problem = problem;
        this.lifted = lifted;
    }

    /** The problem without them. */
    static CalendarProblem of(CalendarProblem problem, Set<Hurdle> lifted) {
        return new Lift(problem, lifted).problem();
    }

    private boolean isLifted(Rule rule) {
        return isLifted(rule, CalendarProblem.ANY);
    }

    private boolean isLifted(Rule rule, int at) {
        return lifted.contains(new Hurdle(rule, at, CalendarProblem.ANY));
    }

    private CalendarProblem problem() {
        List<CalendarDay> days = new ArrayList<>();
        for (int day = 0; day < problem.days().size(); day++) {
            days.add(day(day, problem.days().get(day)));
        }
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < problem.weeks().size(); week++) {
            weeks.add(week(week, problem.weeks().get(week)));
        }
        return new CalendarProblem(
                days,
                weeks,
                problem.kinds().stream().map(this::kind).toList(),
                problem.contents(),
                problem.travelMinutes(),
                history(problem.history()),
                limits(problem.limits()),
                isLifted(Rule.BUDGET) ? CalendarProblem.UNLIMITED : problem.budgetUnits(),
                isLifted(Rule.VISITS_IN_ALL) ? CalendarProblem.ANY : problem.visits(),
                problem.loads(),
                problem.weights());
    }

    private CalendarDay day(int at, CalendarDay day) {
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < day.pins().size(); i++) {
            if (!lifted.contains(new Hurdle(Rule.PINS, at, i))) {
                pins.add(day.pins().get(i));
            }
        }
        boolean free = isLifted(Rule.FREE_TIME, at);
        boolean staffed = isLifted(Rule.PRACTITIONER_TIME, at);
        return new CalendarDay(
                day.week(),
                day.counted(),
                pins,
                day.keep(),
                day.massages().stream().map(this::massage).toList(),
                staffed ? grid(day.starts()) : day.starts(),
                free ? ANY_TIME : day.visitWindows(),
                staffed ? List.of() : day.practitioner(),
                free ? List.of() : day.busy(),
                isLifted(Rule.HOME_TIME, at) ? List.of(new Span(0, CalendarProblem.DAY_MINUTES)) : day.homeWindows(),
                day.before(),
                day.after(),
                day.visitPoints(),
                day.noVisitPoints(),
                day.kindsPermitted(),
                day.kindMinutes(),
                day.kindPoints());
    }

    private Massage massage(Massage massage) {
        Massage first = isLifted(Rule.FIRST_VISIT_PRESSURE) ? massage.withoutFirstLimit() : massage;
        return isLifted(Rule.TOUCH_GAP) ? first.withoutTouchGap() : first;
    }

    private static List<Start> grid(List<Start> starts) {
        TreeMap<Integer, Start> all = new TreeMap<>();
        for (int minute = FIRST_START; minute <= LAST_START; minute += GRID) {
            all.put(minute, new Start(minute, 0));
        }
        starts.forEach(start -> all.put(start.minute(), start));
        return List.copyOf(all.values());
    }

    private Week week(int at, Week week) {
        boolean visits = isLifted(Rule.VISITS_IN_WEEK, at);
        boolean sessions = isLifted(Rule.EXERCISE_PER_WEEK, at);
        List<Target> home = week.home().stream()
                .map(target -> sessions && target.most() > 0 ? new Target(target.target(), DAYS_OF_WEEK) : target)
                .toList();
        return new Week(
                week.course(),
                week.massage(),
                week.gapLow(),
                week.gapHigh(),
                week.earlyPoints(),
                week.latePoints(),
                visits ? 0 : week.visitsLeast(),
                visits ? DAYS_OF_WEEK : week.visitsMost(),
                week.pressureWanted(),
                week.minutesWanted(),
                week.lengths(),
                week.exercisePermitted(),
                // More time for home care must not raise the floor.
                HomeRules.usableDays(problem, at),
                home,
                isLifted(Rule.HOME_MINUTES_DAY, at) ? CalendarProblem.UNLIMITED : week.homeMinutesPerDay(),
                isLifted(Rule.HOME_MINUTES_WEEK, at) ? CalendarProblem.UNLIMITED : week.homeMinutesPerWeek());
    }

    private Kind kind(Kind kind) {
        return new Kind(
                kind.exercise(),
                kind.training(),
                kind.strength() && !isLifted(Rule.STRENGTH_DAYS),
                kind.strenuous() && !isLifted(Rule.STRENUOUS_AFTER_DEEP),
                kind.spread(),
                kind.missingPoints(),
                kind.extraPoints());
    }

    private History history(History history) {
        boolean gap = isLifted(Rule.DEEP_GAP);
        return new History(
                history.massaged(),
                history.lastVisit(),
                history.lastPressure(),
                history.visits(),
                history.deepVisits(),
                gap ? 0 : history.deepNotBefore(),
                isLifted(Rule.STRENUOUS_AFTER_DEEP) ? 0 : history.strenuousNotBefore(),
                history.strengthYesterday(),
                history.countedDays(),
                history.courseDays(),
                history.uncountedDays(),
                history.week());
    }

    private Limits limits(Limits limits) {
        int most = CalendarProblem.FIRMEST;
        int never = CalendarProblem.UNLIMITED;
        return new Limits(
                isLifted(Rule.VISITS_IN_7_DAYS) ? DAYS_OF_WEEK : limits.visitsIn7Days(),
                isLifted(Rule.DEEP_IN_7_DAYS) ? DAYS_OF_WEEK : limits.deepIn7Days(),
                limits.deepLevel(),
                isLifted(Rule.DEEP_GAP) ? 0 : limits.deepGapMinutes(),
                isLifted(Rule.PRESSURE_STEP) ? most : limits.pressureStep(),
                limits.resetGapDays(),
                isLifted(Rule.PRESSURE_AFTER_GAP) ? most : limits.resetPressure(),
                isLifted(Rule.PRESSURE_AFTER_COLD) ? most : limits.coldPressure(),
                isLifted(Rule.COURSE_GAP) ? never : limits.courseFloorDays(),
                isLifted(Rule.VISIT_GAP) ? never : limits.floorDays(),
                limits.usableDays(),
                isLifted(Rule.EXERCISE_DAYS) ? 0 : limits.exerciseDays(),
                isLifted(Rule.EXERCISE_WITH_MASSAGE) ? 0 : limits.exerciseDaysWithMassage(),
                limits.freeGapDays());
    }
}
