package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.ProblemDraft.DayDraft;
import io.massageplan.planner.internal.calendar.ProblemDraft.Home;
import io.massageplan.planner.internal.calendar.ProblemDraft.WeekDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Calendar problems as requests make them: a course, then a taper. Half have practitioner slots that differ from week to
 * week, half two or more changes of what is permitted, a third a holiday, a third home minutes at 70 % of the targets,
 * half a budget of 75-95 % of what would be used freely.
 */
final class RealisticInstances {
    private static final int[] WORK_END = {16 * 60, 17 * 60, 18 * 60};

    private final SplittableRandom random;
    private final int options;
    private final boolean dense;

    /**
     * A generator.
     *
     * @param options ways of massage
     * @param dense ideal gap 2-3 days and firm pressure throughout
     */
    RealisticInstances(long seed, int options, boolean dense) {
        this.random = new SplittableRandom(seed);
        this.options = options;
        this.dense = dense;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** The next problem of so many weeks, with or without the budget that half of them have. */
    CalendarProblem next(int weeks) {
        int[] lengths = new int[weeks];
        Arrays.fill(lengths, 7);
        ProblemDraft draft = new ProblemDraft(lengths);
        draft.kinds = List.of(
                new Kind(true, true, false, false, true, 10, 1),
                new Kind(true, true, true, false, false, 10, 1),
                new Kind(true, false, false, false, false, 10, 1),
                new Kind(true, true, false, true, false, 10, 1));
        draft.contents = new ArrayList<>(ProblemDraft.CONTENTS);
        boolean strenuous = chance(40);
        if (!strenuous) {
            draft.contents.remove(new Content(1 << ProblemDraft.STRENUOUS));
        }
        draft.travelMinutes = 5 * from(0, 6);
        rhythm(draft, strenuous);
        clock(draft);
        permissions(draft);
        if (weeks >= 3 && chance(33)) {
            holiday(draft);
        }
        if (chance(60)) {
            int last = -from(2, 20);
            int pressure = from(2, 4);
            draft.history = new History(
                    true,
                    last,
                    pressure,
                    last >= -6 ? List.of(last) : List.of(),
                    last >= -6 && pressure >= 4 ? List.of(last) : List.of(),
                    pressure >= 4 ? Math.max(0, last * 1440 + 18 * 60 + 2880) : 0,
                    0,
                    chance(30),
                    0,
                    0,
                    0,
                    History.WeekSoFar.NONE);
        }
        CalendarProblem free = draft.build();
        if (!chance(50)) {
            return free;
        }
        CalendarSolution solution = CalendarSolver.solve(free);
        if (solution.plan().isEmpty()) {
            return free;
        }
        int used = 0;
        for (int day = 0; day < free.days().size(); day++) {
            for (Length length : free.weekOf(day).lengths()) {
                int minutes = solution.plan()
                        .get()
                        .visits()
                        .get(day)
                        .map(CalendarPlan.Visit::minutes)
                        .orElse(0);
                used += length.minutes() == minutes ? length.units() : 0;
            }
        }
        draft.budgetUnits = used * from(75, 95) / 100;
        return draft.build();
    }

    private void rhythm(ProblemDraft draft, boolean strenuous) {
        boolean shortStart = chance(40);
        int course = shortStart ? 4 : 10;
        int twoWeekly = course + (shortStart ? 6 : 8);
        boolean tight = chance(33);
        for (int w = 0; w < draft.weeks.size(); w++) {
            WeekDraft week = draft.week(w);
            week.course = w < course || dense;
            int gap = w < course ? shortStart ? 3 : 7 : w < twoWeekly ? 14 : 28;
            week.gapLow = dense ? 2 : gap;
            week.gapHigh = dense ? 3 : gap == 3 ? 4 : gap;
            week.earlyPoints = week.course ? 6 : 2;
            week.latePoints = dense || gap == 3 ? 20 : gap == 7 ? 6 : 2;
            week.visitsMost = dense ? 3 : gap == 3 ? 2 : 1;
            week.pressureWanted = dense || w >= 4 && w < course ? 4 : 3;
            week.minutesWanted = shortStart ? 45 : 60;
            week.lengths = new ArrayList<>(List.of(new Length(30, 2), new Length(45, 3)));
            if (!shortStart) {
                week.lengths.add(new Length(60, 4));
            }
            int rung = Math.min(6, w - w / 4);
            week.home = new ArrayList<>(List.of(
                    new Home(12 + rung, 3, 5),
                    new Home(15 + rung, 2, 3),
                    new Home(15 + 2 * rung, 5, 7),
                    new Home(20 + rung, strenuous ? 1 : 0, 2)));
            int wanted = 3 * (12 + rung) + 2 * (15 + rung) + 5 * (15 + 2 * rung);
            week.homeMinutesPerWeek = tight ? wanted * 7 / 10 : CalendarProblem.UNLIMITED;
        }
    }

    private void clock(ProblemDraft draft) {
        boolean slots = chance(50);
        int workEnd = WORK_END[random.nextInt(3)];
        int closed = random.nextInt(5);
        int wished = random.nextInt(5);
        for (int d = 0; d < draft.days.size(); d++) {
            DayDraft day = draft.day(d);
            int weekday = d % 7;
            day.homeWindows = weekday < 5
                    ? List.of(new Span(6 * 60 + 30, 7 * 60 + 30), new Span(workEnd, 21 * 60))
                    : List.of(new Span(9 * 60, 20 * 60));
            day.visitWindows = weekday == closed || weekday == 6
                    ? List.of()
                    : List.of(weekday == 5 ? new Span(9 * 60, 14 * 60) : new Span(workEnd - 30, 20 * 60 + 30));
            day.visitPoints = weekday == wished ? 0 : 4;
            day.starts = new ArrayList<>();
            for (int start = 9 * 60; start <= 20 * 60; start += 15) {
                boolean offered = slots ? random.nextInt(100) < 8 : true;
                if (offered) {
                    day.starts.add(new Start(start, 0));
                }
            }
            day.before = new ArrayList<>(
                    List.of(new Before(0, 2, false), new Before(20, 0, false), new Before(35, 2, true)));
            day.after = new ArrayList<>(List.of(new After(0, 0, 10), new After(15, 2, 2)));
            day.kindPoints = List.of(0, weekday == 6 ? 1 : 0, 0, weekday == 6 ? 1 : 0);
        }
    }

    private void permissions(ProblemDraft draft) {
        int changes = chance(50) ? from(2, 4) : 0;
        int most = dense ? 5 : from(4, 5);
        int next = changes == 0 ? draft.days.size() : from(1, draft.days.size() - 1);
        int blocked = 0;
        for (int d = 0; d < draft.days.size(); d++) {
            if (d == next && changes > 0) {
                most = dense ? from(4, 5) : from(2, 5);
                blocked = random.nextInt(1 << Math.min(options, 4));
                next = d + 1 + from(0, Math.max(0, draft.days.size() - d - 1));
                changes--;
            }
            DayDraft day = draft.day(d);
            day.massages = new ArrayList<>();
            for (int option = 0; option < options; option++) {
                int firmest = Math.min(most, 3 + option % 3);
                if ((blocked >> option & 1) == 0) {
                    day.massages.add(new Massage(
                            option,
                            1L << option % 3,
                            3 * option,
                            1 + option % 2,
                            firmest,
                            Math.min(3, firmest),
                            30,
                            60,
                            0,
                            List.of(),
                            -1));
                }
            }
            day.counted = !day.massages.isEmpty();
        }
    }

    private void holiday(ProblemDraft draft) {
        int first = from(7, draft.days.size() - 8);
        for (int d = first; d < Math.min(first + from(5, 14), draft.days.size()); d++) {
            DayDraft day = draft.day(d);
            day.pins = List.of(Pin.NO_VISIT);
            day.counted = false;
            day.visitWindows = List.of();
        }
    }
}
