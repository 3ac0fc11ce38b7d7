package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import java.util.List;
import java.util.Optional;

/**
 * One day of a {@link CalendarProblem}: what may be done, when, and what it costs. Times are minutes since midnight, costs
 * are points; a list index is the catalogue position that settles ties.
 *
 * @param week its plan week
 * @param counted whether the floors count it: outside known breaks, and some massage permitted
 * @param pins what somebody fixed for this day; all of them hold
 * @param keep what an earlier calendar said, with the price of changing it
 * @param massages the ways of giving massage permitted today, in catalogue order
 * @param starts when a visit can start, ascending
 * @param visitWindows the client's free stretches for visits; travel must fit too
 * @param practitioner the practitioner's working stretches; empty: any time
 * @param busy fixed appointments, closed to visits and home care
 * @param homeWindows free stretches for home care; empty on a day without any
 * @param before what may come before a visit; nothing is an entry of its own
 * @param after what may come after a visit; nothing is an entry of its own
 * @param visitPoints cost of a visit on this day
 * @param noVisitPoints cost of no visit on this day
 * @param kindsPermitted the kinds of home session permitted today, one bit each
 * @param kindMinutes length of a session of each kind on this day; 0 of what takes no time or is not permitted
 * @param kindPoints cost of a session of each kind on this day
 */
public record CalendarDay(
        int week,
        boolean counted,
        List<Pin> pins,
        Optional<Keep> keep,
        List<Massage> massages,
        List<Start> starts,
        List<Span> visitWindows,
        List<Span> practitioner,
        List<Span> busy,
        List<Span> homeWindows,
        List<Before> before,
        List<After> after,
        int visitPoints,
        int noVisitPoints,
        int kindsPermitted,
        List<Integer> kindMinutes,
        List<Integer> kindPoints) {
    /** Copies the lists. */
    public CalendarDay {
        pins = List.copyOf(pins);
        massages = List.copyOf(massages);
        starts = List.copyOf(starts);
        visitWindows = List.copyOf(visitWindows);
        practitioner = List.copyOf(practitioner);
        busy = List.copyOf(busy);
        homeWindows = List.copyOf(homeWindows);
        before = List.copyOf(before);
        after = List.copyOf(after);
        kindMinutes = List.copyOf(kindMinutes);
        kindPoints = List.copyOf(kindPoints);
    }

    /** How long a content lasts on this day, minutes. */
    int minutes(Content content) {
        int minutes = 0;
        for (int kind = 0; kind < kindMinutes.size(); kind++) {
            minutes += content.holds(kind) ? kindMinutes.get(kind) : 0;
        }
        return minutes;
    }

    /** Whether some pin demands a visit. */
    boolean demandsVisit() {
        for (Pin pin : pins) {
            if (pin.demand() == Demand.VISIT) {
                return true;
            }
        }
        return false;
    }

    /**
     * What somebody fixed for a day. An empty list leaves its part open. What it says of a visit holds if there is one.
     *
     * @param demand whether a visit must be, must not be, or is free
     * @param starts the starts it may have
     * @param massages positions of the ways of massage it may be
     * @param pressureLeast its lightest pressure
     * @param pressureMost its firmest pressure
     * @param minutes the lengths it may have
     * @param before positions of what may come before it
     * @param after positions of what may come after it
     * @param kinds the kinds of home session the day must hold, one bit each
     */
    public record Pin(
            Demand demand,
            List<Integer> starts,
            List<Integer> massages,
            int pressureLeast,
            int pressureMost,
            List<Integer> minutes,
            List<Integer> before,
            List<Integer> after,
            int kinds) {
        /** No visit, because of a pin or a break. */
        public static final Pin NO_VISIT = of(Demand.NO_VISIT);

        /** A visit, whatever its parts. */
        public static final Pin VISIT = of(Demand.VISIT);

        /** Nothing yet. */
        public static final Pin FREE = of(Demand.FREE);

        /** Copies the lists. */
        public Pin {
            starts = List.copyOf(starts);
            massages = List.copyOf(massages);
            minutes = List.copyOf(minutes);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        private static Pin of(Demand demand) {
            return new Pin(
                    demand, List.of(), List.of(), 0, CalendarProblem.FIRMEST, List.of(), List.of(), List.of(), 0);
        }

        /** The same, at one of these starts. */
        public Pin withStarts(List<Integer> changed) {
            return new Pin(demand, changed, massages, pressureLeast, pressureMost, minutes, before, after, kinds);
        }

        /** The same, as one of these ways of massage. */
        public Pin withMassages(List<Integer> changed) {
            return new Pin(demand, starts, changed, pressureLeast, pressureMost, minutes, before, after, kinds);
        }

        /** The same, with a pressure within these. */
        public Pin withPressure(int least, int most) {
            return new Pin(demand, starts, massages, least, most, minutes, before, after, kinds);
        }

        /** The same, as long as one of these. */
        public Pin withMinutes(List<Integer> changed) {
            return new Pin(demand, starts, massages, pressureLeast, pressureMost, changed, before, after, kinds);
        }

        /** The same, with one of these before it and one of those after it. */
        public Pin withThermal(List<Integer> ahead, List<Integer> behind) {
            return new Pin(demand, starts, massages, pressureLeast, pressureMost, minutes, ahead, behind, kinds);
        }

        /** The same, on a day with these kinds of home session. */
        public Pin withKinds(int changed) {
            return new Pin(demand, starts, massages, pressureLeast, pressureMost, minutes, before, after, changed);
        }

        /** Exactly a visit of a calendar that was decided before. */
        public static Pin of(Visit visit) {
            return new Pin(
                    Demand.VISIT,
                    List.of(visit.start()),
                    List.of(visit.massage()),
                    visit.pressure(),
                    visit.pressure(),
                    List.of(visit.minutes()),
                    List.of(visit.before()),
                    List.of(visit.after()),
                    0);
        }
    }

    /** What a pin demands of its day. */
    public enum Demand {
        FREE,
        VISIT,
        NO_VISIT
    }

    /**
     * What an earlier calendar said about a day, and what it costs to change it. The parts of a visit are compared only if
     * both calendars have one.
     *
     * @param visit its visit
     * @param content position of its content; {@link CalendarProblem#ANY} if it does not matter
     * @param visitPoints cost of a visit more or fewer
     * @param startPoints cost of another start
     * @param massagePoints cost of another way of massage
     * @param pressurePoints cost of another pressure
     * @param contentPoints cost of another content
     */
    public record Keep(
            Optional<Visit> visit,
            int content,
            int visitPoints,
            int startPoints,
            int massagePoints,
            int pressurePoints,
            int contentPoints) {}

    /**
     * A way of giving massage, all sites of the visit merged.
     *
     * @param technique which technique, by a number that means the same on every day
     * @param sites the sites it works on this day, one bit each, that mean the same on every day
     * @param points what it costs to take this one instead of the best fitting
     * @param pressureLeast lightest pressure
     * @param pressureMost firmest pressure
     * @param pressureMostFirst firmest pressure as the first visit of the calendar; may be less than any it has
     * @param minutesLeast shortest visit
     * @param minutesMost longest visit
     * @param gapDays least days since the last visit and to the next; 0: any
     * @param closed stretches it may not overlap, because other touch is too near
     * @param before the entries of what may come before it, one bit each; {@link #ANY_BEFORE} for all
     */
    public record Massage(
            int technique,
            long sites,
            int points,
            int pressureLeast,
            int pressureMost,
            int pressureMostFirst,
            int minutesLeast,
            int minutesMost,
            int gapDays,
            List<Span> closed,
            int before) {
        /** Whatever the day offers before a visit. */
        public static final int ANY_BEFORE = -1;

        /** Copies the list. */
        public Massage {
            closed = List.copyOf(closed);
        }

        /** The same, costing something else. */
        Massage withPoints(int changed) {
            return new Massage(
                    technique,
                    sites,
                    changed,
                    pressureLeast,
                    pressureMost,
                    pressureMostFirst,
                    minutesLeast,
                    minutesMost,
                    gapDays,
                    closed,
                    before);
        }

        /** The same, as the first visit as firm as any other. */
        Massage withoutFirstLimit() {
            return withFirst(pressureMost);
        }

        /** The same, as the first visit at most so firm. */
        Massage withFirst(int most) {
            return new Massage(
                    technique,
                    sites,
                    points,
                    pressureLeast,
                    pressureMost,
                    most,
                    minutesLeast,
                    minutesMost,
                    gapDays,
                    closed,
                    before);
        }

        /** The same, however short a time ago other touch was. */
        Massage withoutTouchGap() {
            return new Massage(
                    technique,
                    sites,
                    points,
                    pressureLeast,
                    pressureMost,
                    pressureMostFirst,
                    minutesLeast,
                    minutesMost,
                    0,
                    List.of(),
                    before);
        }
    }

    /**
     * A possible start.
     *
     * @param minute since midnight
     * @param points what it costs
     */
    public record Start(int minute, int points) {}

    /**
     * Ice, heat, both or nothing before a visit.
     *
     * @param minutes its length, pauses included
     * @param points what it costs
     * @param cold whether feeling may be dulled by it
     */
    public record Before(int minutes, int points, boolean cold) {}

    /**
     * Cold, heat or nothing after a visit.
     *
     * @param minutes its length
     * @param points what it costs
     * @param pointsAfterDeep what it costs after deep work
     */
    public record After(int minutes, int points, int pointsAfterDeep) {}
}
