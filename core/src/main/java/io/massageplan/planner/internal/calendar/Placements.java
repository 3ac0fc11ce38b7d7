package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a visit fits the clock of one day, with what comes before and after it. */
final class Placements {
    private final CalendarProblem problem;
    private final CalendarDay day;
    private final Fixed fixed;
    private final int[] deepEnds;
    private final Week week;
    private final HomeFit homeFit;
    private final HomeRoom withoutVisit;
    private final Map<Long, HomeRoom> rooms = new HashMap<>();

    Placements(CalendarProblem problem, CalendarDay day, int[] deepEnds) {
        this.problem = problem;
        this.day = day;
        this.fixed = new Fixed(day);
        this.deepEnds = deepEnds;
        this.week = problem.weeks().get(day.week());
        this.homeFit = new HomeFit(problem, day);
        this.withoutVisit = homeFit.withoutVisit().afterDeepEnding(deepEnds);
    }

    /** The room for home care without a visit. */
    HomeRoom withoutVisit() {
        return withoutVisit;
    }

    /** A visit on the clock: everything but which massage and how firm. Points are kept apart for deep work. */
    record Placement(
            Length length, int start, int before, boolean cold, int after, long light, long deep, HomeRoom room) {
        long points(boolean forDeep) {
            return forDeep ? deep : light;
        }
    }

    /** Of one length, for light or for deep work: those that no other can stand in for. */
    private final class Shortlist {
        private final List<Placement> kept = new ArrayList<>();
        private final boolean forDeep;
        private final boolean startMatters;

        Shortlist(boolean forDeep, boolean startMatters) {
            this.forDeep = forDeep;
            this.startMatters = startMatters;
        }

        void add(Placement placement) {
            for (Placement other : kept) {
                if (canReplace(other, placement) && other.room().isAsWideAs(placement.room())) {
                    return;
                }
            }
            kept.removeIf(other -> placement.points(forDeep) < other.points(forDeep)
                    && canReplace(placement, other)
                    && placement.room().isAsWideAs(other.room()));
            kept.add(placement);
        }

        /** Whether room is of no use to a placement, because one that leaves all of it costs no more. */
        boolean isNeedless(int start, boolean cold, long points) {
            for (Placement other : kept) {
                boolean clock = !forDeep || (startMatters ? other.start() == start : other.start() <= start);
                if (clock
                        && (!other.cold() || cold)
                        && other.points(forDeep) <= points
                        && other.room().isAsWideAs(withoutVisit)) {
                    return true;
                }
            }
            return false;
        }

        private boolean canReplace(Placement one, Placement other) {
            boolean clock = !forDeep || (startMatters ? one.start() == other.start() : one.start() <= other.start());
            return clock && (!one.cold() || other.cold()) && one.points(forDeep) <= other.points(forDeep);
        }
    }

    /**
     * Where a visit fits the clock.
     *
     * @param startMatters whether deep work of the days before bounds the start
     * @param closed stretches it may not overlap
     * @param permitted what may come before it, one bit each
     */
    List<Placement> of(boolean startMatters, List<Span> closed, int permitted) {
        List<Placement> placements = new ArrayList<>();
        for (Length length : week.lengths()) {
            Shortlist light = new Shortlist(false, startMatters);
            Shortlist deep = new Shortlist(true, startMatters);
            for (Start start : day.starts()) {
                boolean open = fixed.allowsStart(start.minute())
                        && closed.stream()
                                .noneMatch(span -> span.overlaps(start.minute(), start.minute() + length.minutes()));
                if (open && fixed.allowsMinutes(length.minutes())) {
                    addPlacements(length, start, permitted, light, deep);
                }
            }
            placements.addAll(light.kept);
            for (Placement placement : deep.kept) {
                if (!light.kept.contains(placement)) {
                    placements.add(placement);
                }
            }
        }
        return placements;
    }

    private void addPlacements(Length length, Start start, int permitted, Shortlist light, Shortlist deep) {
        for (int before = 0; before < day.before().size(); before++) {
            for (int after = 0; after < day.after().size(); after++) {
                Before ahead = day.before().get(before);
                After behind = day.after().get(after);
                int presentFrom = start.minute() - ahead.minutes();
                int end = start.minute() + length.minutes();
                int awayFrom = presentFrom - problem.travelMinutes();
                int awayTo = end + behind.minutes() + problem.travelMinutes();
                boolean fits = (permitted >> before & 1) == 1
                        && fixed.allowsBefore(before)
                        && fixed.allowsAfter(after)
                        && isFree(awayFrom, awayTo)
                        && (day.practitioner().isEmpty() || isInside(day.practitioner(), presentFrom, end));
                long points = points(length, start, ahead);
                boolean forLight = fits && !light.isNeedless(start.minute(), ahead.cold(), points + behind.points());
                boolean forDeep =
                        fits && !deep.isNeedless(start.minute(), ahead.cold(), points + behind.pointsAfterDeep());
                if (forLight || forDeep) {
                    Placement placement = new Placement(
                            length,
                            start.minute(),
                            before,
                            ahead.cold(),
                            after,
                            points + behind.points(),
                            points + behind.pointsAfterDeep(),
                            room(awayFrom, awayTo));
                    light.add(placement);
                    deep.add(placement);
                }
            }
        }
    }

    private HomeRoom room(int awayFrom, int awayTo) {
        return rooms.computeIfAbsent(
                (long) awayFrom << 32 | awayTo,
                away -> homeFit.beside(awayFrom, awayTo).afterDeepEnding(deepEnds));
    }

    private long points(Length length, Start start, Before before) {
        int fives = (Math.abs(week.minutesWanted() - length.minutes()) + 4) / 5;
        return (long) start.points()
                + fixed.startPoints(start.minute())
                + day.visitPoints()
                + fixed.visitPoints()
                + before.points()
                + (long) problem.weights().fiveMinutes() * fives;
    }

    /** Whether the client is free all the time. */
    boolean isFree(int from, int to) {
        for (Span busy : day.busy()) {
            if (busy.overlaps(from, to)) {
                return false;
            }
        }
        return isInside(day.visitWindows(), from, to);
    }

    private static boolean isInside(List<Span> windows, int from, int to) {
        for (Span window : windows) {
            if (window.encloses(from, to)) {
                return true;
            }
        }
        return false;
    }
}
