package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What somebody would like instead; see {@link Grant}. */
public sealed interface CalendarWish {
    /**
     * The problem with the wish forced in; several if there are several ways to grant it, one for each, in order. The
     * cheapest of them counts.
     */
    List<CalendarProblem> granted(CalendarProblem problem);

    /**
     * A visit of some shape on one of some days: a date, a time, a technique, a region, a pressure, ice or heat.
     *
     * @param firstDay the first day it may be on
     * @param lastDay the last
     * @param shape what it must be
     */
    record Visit(int firstDay, int lastDay, VisitShape shape) implements CalendarWish {
        @Override
        public List<CalendarProblem> granted(CalendarProblem problem) {
            return onOneOf(problem, firstDay, lastDay, day -> shape.on(day, Demand.VISIT));
        }
    }

    /**
     * Each visit of the calendar of some shape.
     *
     * @param shape what they must be
     */
    record EachVisit(VisitShape shape) implements CalendarWish {
        @Override
        public List<CalendarProblem> granted(CalendarProblem problem) {
            return List.of(Changed.days(problem, day -> true, day -> Changed.pinned(day, shape.on(day, Demand.FREE))));
        }
    }

    /**
     * No visit on any of some days.
     *
     * @param firstDay the first
     * @param lastDay the last
     */
    record NoVisit(int firstDay, int lastDay) implements CalendarWish {
        @Override
        public List<CalendarProblem> granted(CalendarProblem problem) {
            return List.of(Changed.days(
                    problem, day -> firstDay <= day && day <= lastDay, day -> Changed.pinned(day, Pin.NO_VISIT)));
        }
    }

    /**
     * Home sessions of some kinds together on one of some days.
     *
     * @param firstDay the first day they may be on
     * @param lastDay the last
     * @param kinds one bit each
     */
    record Home(int firstDay, int lastDay, int kinds) implements CalendarWish {
        @Override
        public List<CalendarProblem> granted(CalendarProblem problem) {
            return onOneOf(problem, firstDay, lastDay, day -> Pin.FREE.withKinds(kinds));
        }
    }

    /**
     * A number of visits in each of some plan weeks; never more than the most of the week.
     *
     * @param firstWeek the first
     * @param lastWeek the last
     * @param least fewest visits
     * @param most most visits
     */
    record VisitsPerWeek(int firstWeek, int lastWeek, int least, int most) implements CalendarWish {
        @Override
        public List<CalendarProblem> granted(CalendarProblem problem) {
            return List.of(Changed.weeks(
                    problem,
                    week -> firstWeek <= week && week <= lastWeek,
                    week -> Changed.visits(week, least, Math.min(most, week.visitsMost()))));
        }
    }

    /**
     * A number of visits in all.
     *
     * @param visits exactly so many
     */
    record VisitsInAll(int visits) implements CalendarWish {
        @Override
        public List<CalendarProblem> granted(CalendarProblem problem) {
            return List.of(Changed.visits(problem, visits));
        }
    }

    private static List<CalendarProblem> onOneOf(
            CalendarProblem problem, int first, int last, Function<CalendarDay, Pin> pin) {
        List<CalendarProblem> problems = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            int chosen = at;
            problems.add(Changed.days(problem, day -> day == chosen, day -> Changed.pinned(day, pin.apply(day))));
        }
        return problems;
    }
}
