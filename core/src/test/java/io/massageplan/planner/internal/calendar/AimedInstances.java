package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import io.massageplan.planner.internal.calendar.ProblemDraft.DayDraft;
import io.massageplan.planner.internal.calendar.ProblemDraft.Home;
import io.massageplan.planner.internal.calendar.ProblemDraft.WeekDraft;
import java.util.ArrayList;
import java.util.List;

/** Calendar problems in which one rule is likely to decide: ordinary random ones hardly touch the rare rules. */
final class AimedInstances {
    private final Instances random;

    AimedInstances(long seed) {
        this.random = new Instances(seed);
    }

    CalendarProblem next(Rule rule) {
        ProblemDraft draft =
                new ProblemDraft(random.one(new int[] {3}, new int[] {4}, new int[] {1, 3}, new int[] {2, 2}));
        draft.contents = List.of(
                ProblemDraft.CONTENTS.get(0),
                ProblemDraft.CONTENTS.get(2),
                ProblemDraft.CONTENTS.get(3),
                ProblemDraft.CONTENTS.get(6));
        for (DayDraft day : draft.days) {
            int first = random.one(480, 540, 600);
            day.starts = new ArrayList<>(
                    List.of(new Start(first, random.one(0, 1)), new Start(first + random.one(120, 300), 0)));
            day.visitPoints = random.one(0, 0, 2);
        }
        draft.limits = limits(3, 2, 14, 35, 3);
        draft.history = past(-random.from(3, 6), 3);
        for (WeekDraft week : draft.weeks) {
            week.lengths = new ArrayList<>(List.of(new Length(30, 1)));
            week.minutesWanted = 30;
            week.home = new ArrayList<>(List.of(
                    new Home(20, random.from(0, 2), 3), new Home(25, 1, 2), new Home(30, 1, 7), new Home(30, 0, 0)));
        }
        switch (rule) {
            case FIRST_VISIT_PRESSURE -> firstVisit(draft);
            case TOUCH_GAP -> touched(draft);
            case PRESSURE_STEP -> firm(draft, past(-random.from(3, 8), random.from(1, 2)));
            case PRESSURE_AFTER_GAP -> firm(draft, past(-random.from(24, 28), random.from(3, 4)));
            case PRESSURE_AFTER_COLD -> afterCold(draft);
            case DEEP_GAP -> deepSoon(draft);
            case DEEP_IN_7_DAYS -> deepOften(draft);
            case VISITS_IN_7_DAYS -> visitsOften(draft);
            case VISITS_IN_WEEK -> dense(draft, 1, 3).weeks.forEach(week -> week.visitsMost = random.from(0, 2));
            case VISITS_IN_ALL -> dense(draft, random.from(1, 5), 3).visits = random.from(0, 4);
            case FREE_TIME -> draft.days.forEach(this::littleFreeTime);
            case PRACTITIONER_TIME ->
                draft.days.forEach(
                        day -> day.practitioner = random.chance(50) ? List.of() : List.of(new Span(600, 660)));
            case BUDGET -> dense(draft, 1, 3).budgetUnits = random.from(0, 2);
            case PINS -> draft.days.forEach(this::pin);
            case VISIT_GAP -> lazy(draft).limits = limits(3, 2, 99, random.from(2, 4), 3);
            case COURSE_GAP -> lazy(draft).limits = limits(3, 2, random.from(2, 4), 99, 3);
            case PERMITTED_EXERCISE -> draft.days.forEach(day -> day.kindsPermitted = random.from(0, 15));
            case HOME_TIME ->
                draft.days.forEach(day -> day.homeWindows =
                        random.chance(50) ? List.of() : List.of(new Span(500, 500 + random.one(20, 50))));
            case STRENUOUS_AFTER_DEEP -> strenuous(draft);
            case HOME_MINUTES_DAY -> draft.weeks.forEach(week -> week.homeMinutesPerDay = random.one(15, 20, 30));
            case HOME_MINUTES_WEEK -> draft.weeks.forEach(week -> week.homeMinutesPerWeek = random.one(40, 60, 80));
            case EXERCISE_PER_WEEK -> draft.weeks.forEach(week -> week.home.set(0, new Home(20, 3, random.from(1, 2))));
            case STRENGTH_DAYS -> strength(draft);
            case EXERCISE_DAYS -> idle(draft);
            case EXERCISE_WITH_MASSAGE -> idle(draft).limits = limits(3, 2, 14, 35, 9);
            default -> throw new IllegalArgumentException("No aim at " + rule);
        }
        return draft.build();
    }

    private static Limits limits(int visits, int deep, int courseFloor, int floor, int usableDays) {
        return new Limits(visits, deep, 4, 2880, 1, 28, 3, 3, courseFloor, floor, usableDays, 2, 1, 35);
    }

    private History past(int last, int pressure) {
        boolean recent = last >= -6;
        List<Integer> visits = recent ? List.of(last) : List.of();
        boolean deep = pressure >= 4;
        return new History(
                true,
                last,
                pressure,
                visits,
                deep ? visits : List.of(),
                deep ? Math.max(0, last * 1440 + random.one(600, 900) + random.one(2880, 4320)) : 0,
                deep && last == -1 ? 5 * random.from(96, 180) : 0,
                false,
                0,
                0,
                0,
                History.WeekSoFar.NONE);
    }

    private void firstVisit(ProblemDraft draft) {
        dense(draft, 1, 4).history = random.chance(50) ? History.NONE : past(-random.from(3, 6), 4);
        draft.days.forEach(day -> day.massages = List.of(
                new Massage(0, 1, 0, 1, 4, random.from(2, 4), 30, 60, 0, List.of(), -1),
                new Massage(1, 1, random.from(1, 9), 1, 4, 4, 30, 60, 0, List.of(), -1)));
    }

    private void touched(ProblemDraft draft) {
        dense(draft, random.from(1, 2), 3);
        draft.days.forEach(day -> day.massages = List.of(
                new Massage(0, 1, 0, 1, 4, 4, 30, 60, random.from(0, 3), closed(), -1),
                new Massage(1, 1, random.from(1, 30), 1, 4, 4, 30, 60, random.from(0, 1), closed(), -1)));
    }

    private List<Span> closed() {
        return random.chance(60) ? List.of() : List.of(new Span(480, random.one(560, 900)));
    }

    private static void firm(ProblemDraft draft, History history) {
        draft.history = history;
        draft.weeks.forEach(week -> week.pressureWanted = 4);
        draft.weeks.forEach(week -> week.gapHigh = 40);
        draft.limits = limits(3, 2, 3, 35, 3);
    }

    private ProblemDraft dense(ProblemDraft draft, int gap, int pressure) {
        draft.history = past(-random.from(1, 3), pressure);
        for (WeekDraft week : draft.weeks) {
            week.gapLow = gap;
            week.gapHigh = gap;
            week.latePoints = 25;
            week.pressureWanted = pressure;
        }
        return draft;
    }

    private void afterCold(ProblemDraft draft) {
        dense(draft, 3, 4);
        draft.history = past(-4, 4);
        draft.days.forEach(day ->
                day.before = List.of(new Before(0, random.from(1, 6), false), new Before(20, 0, true)));
    }

    private void deepSoon(ProblemDraft draft) {
        dense(draft, 2, 4).history = past(-random.from(1, 2), 4);
        draft.days.forEach(day -> day.massages = List.of(new Massage(0, 1, 0, 3, 4, 4, 30, 60, 0, List.of(), -1)));
    }

    private void deepOften(ProblemDraft draft) {
        dense(draft, random.from(2, 3), 4);
        draft.limits = limits(3, random.from(1, 2), 14, 35, 3);
    }

    private void visitsOften(ProblemDraft draft) {
        dense(draft, 1, 3);
        draft.limits = limits(random.from(1, 3), 2, 14, 35, 3);
    }

    private void littleFreeTime(DayDraft day) {
        day.visitWindows = random.chance(40) ? List.of() : List.of(new Span(600, 900));
        day.busy = random.chance(50) ? List.of() : List.of(new Span(700, 760));
    }

    private void pin(DayDraft day) {
        if (random.chance(50)) {
            day.pins.add(random.chance(40) ? Pin.NO_VISIT : random.pin(day, Demand.VISIT));
        }
    }

    private static ProblemDraft lazy(ProblemDraft draft) {
        draft.weeks.forEach(week -> week.latePoints = 0);
        draft.days.forEach(day -> day.visitPoints = 9);
        return draft;
    }

    private void strenuous(ProblemDraft draft) {
        draft.contents = List.of(
                ProblemDraft.CONTENTS.get(0),
                ProblemDraft.CONTENTS.get(4),
                ProblemDraft.CONTENTS.get(5),
                ProblemDraft.CONTENTS.get(6));
        dense(draft, 2, 4);
        draft.history = past(-random.from(1, 2), 4);
        draft.weeks.forEach(week ->
                week.home = List.of(new Home(20, 0, 2), new Home(20, 0, 1), new Home(30, 0, 2), new Home(30, 4, 5)));
        draft.days.forEach(day -> day.homeWindows = random.one(
                List.of(new Span(420, 540)),
                List.of(new Span(420, 480), new Span(600, 690)),
                List.of(new Span(420, 1260))));
    }

    private static void strength(ProblemDraft draft) {
        draft.weeks.forEach(week -> week.home.set(1, new Home(25, 3, 4)));
    }

    private ProblemDraft idle(ProblemDraft draft) {
        draft.kinds = new ArrayList<>(draft.kinds);
        draft.kinds.replaceAll(k -> new Kind(
                k.exercise(),
                k.training(),
                k.strength(),
                k.strenuous(),
                k.spread(),
                random.from(0, 1),
                random.from(0, 2)));
        draft.days.forEach(day -> day.kindPoints = List.of(random.from(3, 9), random.from(3, 9), 2, 9));
        return draft;
    }
}
