package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarProblem.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A calendar problem in the making: fields to change, an unremarkable problem as it comes. */
final class ProblemDraft {
    static final int LIGHT = 0;
    static final int STRENGTH = 1;
    static final int WALK = 2;
    static final int STRENUOUS = 3;
    static final List<Kind> KINDS = List.of(
            new Kind(true, true, false, false, true, 10, 1),
            new Kind(true, true, true, false, false, 10, 1),
            new Kind(true, false, false, false, false, 10, 1),
            new Kind(true, true, false, true, false, 10, 1));
    /** Light and walk, strength and walk, light, strength, strenuous, walk, nothing. */
    static final List<Content> CONTENTS = List.of(
            new Content(1 << LIGHT | 1 << WALK),
            new Content(1 << STRENGTH | 1 << WALK),
            new Content(1 << LIGHT),
            new Content(1 << STRENGTH),
            new Content(1 << STRENUOUS),
            new Content(1 << WALK),
            new Content(0));

    static final int NOTHING = 6;

    final List<DayDraft> days = new ArrayList<>();
    final List<WeekDraft> weeks = new ArrayList<>();
    List<Kind> kinds = KINDS;
    List<Content> contents = CONTENTS;
    int travelMinutes = 15;
    History history = History.NONE;
    Limits limits = Limits.STANDARD;
    int budgetUnits = CalendarProblem.UNLIMITED;
    int visits = CalendarProblem.ANY;
    final List<Load> loads = new ArrayList<>();
    Weights weights = Weights.STANDARD;

    /** Weeks of so many days. */
    ProblemDraft(int... lengths) {
        for (int week = 0; week < lengths.length; week++) {
            weeks.add(new WeekDraft());
            for (int i = 0; i < lengths[week]; i++) {
                days.add(new DayDraft(week));
            }
        }
    }

    DayDraft day(int day) {
        return days.get(day);
    }

    WeekDraft week(int week) {
        return weeks.get(week);
    }

    CalendarProblem build() {
        return new CalendarProblem(
                days.stream()
                        .map(day -> day.build(
                                week(day.week).home.stream().map(Home::minutes).toList()))
                        .toList(),
                weeks.stream().map(WeekDraft::build).toList(),
                kinds,
                contents,
                travelMinutes,
                history,
                limits,
                budgetUnits,
                visits,
                loads,
                weights);
    }

    /**
     * What a week wants of a kind of home session.
     *
     * @param minutes how long one is on its days
     * @param target sessions wanted
     * @param most most sessions
     */
    record Home(int minutes, int target, int most) {}

    /** A day with two free starts and time for home care. */
    static final class DayDraft {
        int week;
        boolean counted = true;
        List<Pin> pins = new ArrayList<>();
        Optional<Keep> keep = Optional.empty();
        List<Massage> massages = new ArrayList<>(List.of(new Massage(0, 1, 0, 1, 5, 5, 30, 60, 0, List.of(), -1)));
        List<Start> starts = new ArrayList<>(List.of(new Start(9 * 60, 0), new Start(17 * 60, 0)));
        List<Span> visitWindows = new ArrayList<>(List.of(new Span(8 * 60, 20 * 60)));
        List<Span> practitioner = new ArrayList<>();
        List<Span> busy = new ArrayList<>();
        List<Span> homeWindows = new ArrayList<>(List.of(new Span(7 * 60, 21 * 60)));
        List<Before> before = new ArrayList<>(List.of(new Before(0, 0, false)));
        List<After> after = new ArrayList<>(List.of(new After(0, 0, 0)));
        int visitPoints;
        int noVisitPoints;
        int kindsPermitted = 15;
        /** Empty: as its week says. */
        List<Integer> kindMinutes = List.of();

        List<Integer> kindPoints = new ArrayList<>(List.of(0, 0, 0, 0));

        DayDraft(int week) {
            this.week = week;
        }

        CalendarDay build(List<Integer> usualMinutes) {
            return new CalendarDay(
                    week,
                    counted,
                    pins,
                    keep,
                    massages,
                    starts,
                    visitWindows,
                    practitioner,
                    busy,
                    homeWindows,
                    before,
                    after,
                    visitPoints,
                    noVisitPoints,
                    kindsPermitted,
                    kindMinutes.isEmpty() ? usualMinutes : kindMinutes,
                    kindPoints);
        }
    }

    /** A course week with some home care. */
    static final class WeekDraft {
        boolean course = true;
        boolean massage = true;
        int gapLow = 3;
        int gapHigh = 4;
        int earlyPoints = 6;
        int latePoints = 20;
        int visitsLeast;
        int visitsMost = 3;
        int pressureWanted = 3;
        int minutesWanted = 60;
        List<Length> lengths = new ArrayList<>(List.of(new Length(60, 2), new Length(30, 1)));
        boolean exercisePermitted = true;
        int usableDays = CalendarProblem.ANY;
        List<Home> home = new ArrayList<>(
                List.of(new Home(20, 3, 5), new Home(25, 2, 3), new Home(30, 4, 7), new Home(30, 0, 1)));
        int homeMinutesPerDay = 60;
        int homeMinutesPerWeek = CalendarProblem.UNLIMITED;

        Week build() {
            return new Week(
                    course,
                    massage,
                    gapLow,
                    gapHigh,
                    earlyPoints,
                    latePoints,
                    visitsLeast,
                    visitsMost,
                    pressureWanted,
                    minutesWanted,
                    lengths,
                    exercisePermitted,
                    usableDays,
                    home.stream().map(h -> new Target(h.target(), h.most())).toList(),
                    homeMinutesPerDay,
                    homeMinutesPerWeek);
        }
    }
}
