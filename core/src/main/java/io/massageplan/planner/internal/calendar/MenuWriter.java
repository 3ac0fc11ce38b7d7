package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes the menu of one day: first where a visit fits the clock, then which massage at which pressure. An entry goes if
 * another one can stand in for it and costs less, or the same and comes first in the order that settles ties.
 */
final class MenuWriter {
    private static final Comparator<MenuItem> TIE_ORDER = Comparator.comparing(MenuItem::visit, Visit.TIE_ORDER);

    private final CalendarProblem problem;
    private final CalendarDay day;
    private final Fixed fixed;
    private final int[] deepEnds;
    private final Week week;
    /** The techniques to choose the cheapest massage from, each by itself; {@link CalendarProblem#ANY}: from all. */
    private final List<Integer> techniques;

    private final HomeFit homeFit;
    private final HomeRoom withoutVisit;
    private final Map<Long, HomeRoom> rooms = new HashMap<>();

    /**
     * A writer for one day.
     *
     * @param deepEnds when deep work of the day before can end, ascending
     * @param byTechnique whether a visit of one technique cannot stand in for one of another
     */
    MenuWriter(CalendarProblem problem, CalendarDay day, int[] deepEnds, boolean byTechnique) {
        this.problem = problem;
        this.day = day;
        this.fixed = new Fixed(day);
        this.deepEnds = deepEnds;
        this.week = problem.weeks().get(day.week());
        this.techniques = techniques(day, byTechnique);
        this.homeFit = new HomeFit(problem, day);
        this.withoutVisit = homeFit.withoutVisit().afterDeepEnding(deepEnds);
    }

    /**
     * The visits of the day.
     *
     * @param first as the first massage ever known
     * @param startMatters whether deep work of the days before bounds the start
     */
    List<MenuItem> write(boolean first, boolean startMatters) {
        if (fixed.forbidsVisit() || day.massages().isEmpty()) {
            return List.of();
        }
        List<Placement> placements = placements(startMatters);
        List<MenuItem> items = new ArrayList<>();
        for (int pressure = 0; pressure <= CalendarProblem.FIRMEST; pressure++) {
            if (fixed.allowsPressure(pressure)) {
                items.addAll(undominated(items(placements, pressure, first), startMatters));
            }
        }
        items.sort(TIE_ORDER);
        return List.copyOf(items);
    }

    /** When deep work of this day can end, ascending. */
    List<Integer> deepEnds() {
        TreeSet<Integer> ends = new TreeSet<>();
        boolean offersDeep = false;
        for (Massage massage : day.massages()) {
            offersDeep |= massage.pressureMost() >= problem.limits().deepLevel();
        }
        if (offersDeep && !fixed.forbidsVisit()) {
            for (Length length : week.lengths()) {
                for (Start start : day.starts()) {
                    // Travel alone: what comes before or after only takes more time.
                    int end = start.minute() + length.minutes();
                    if (isFree(start.minute() - problem.travelMinutes(), end + problem.travelMinutes())) {
                        ends.add(end);
                    }
                }
            }
        }
        return List.copyOf(ends);
    }

    /** The room for home care without a visit. */
    HomeRoom withoutVisit() {
        return withoutVisit;
    }

    /** A visit on the clock: everything but which massage and how firm. Points are kept apart for deep work. */
    private record Placement(
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

    private List<Placement> placements(boolean startMatters) {
        List<Placement> placements = new ArrayList<>();
        for (Length length : week.lengths()) {
            Shortlist light = new Shortlist(false, startMatters);
            Shortlist deep = new Shortlist(true, startMatters);
            for (Start start : day.starts()) {
                if (fixed.allowsStart(start.minute()) && fixed.allowsMinutes(length.minutes())) {
                    addPlacements(length, start, light, deep);
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

    private void addPlacements(Length length, Start start, Shortlist light, Shortlist deep) {
        for (int before = 0; before < day.before().size(); before++) {
            for (int after = 0; after < day.after().size(); after++) {
                Before ahead = day.before().get(before);
                After behind = day.after().get(after);
                int presentFrom = start.minute() - ahead.minutes();
                int end = start.minute() + length.minutes();
                int awayFrom = presentFrom - problem.travelMinutes();
                int awayTo = end + behind.minutes() + problem.travelMinutes();
                boolean fits = fixed.allowsBefore(before)
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

    private boolean isFree(int from, int to) {
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

    /** Of one pressure: only they can stand in for each other, for pressure decides what may follow. */
    private static List<MenuItem> undominated(List<MenuItem> items, boolean startMatters) {
        items.sort(TIE_ORDER);
        List<MenuItem> kept = new ArrayList<>();
        for (MenuItem item : items) {
            boolean replaced = false;
            for (MenuItem other : kept) {
                replaced |= other.canReplace(item, startMatters);
            }
            if (!replaced) {
                kept.removeIf(other -> item.points() < other.points() && item.canReplace(other, startMatters));
                kept.add(item);
            }
        }
        return kept;
    }

    private List<MenuItem> items(List<Placement> placements, int pressure, boolean first) {
        boolean deep = pressure >= problem.limits().deepLevel();
        long off = (long) problem.weights().pressureLevel() * Math.abs(pressure - week.pressureWanted())
                + fixed.pressurePoints(pressure);
        List<MenuItem> items = new ArrayList<>();
        for (Placement placement : placements) {
            for (int technique : techniques) {
                int massage = cheapest(technique, pressure, placement.length().minutes(), first);
                if (massage >= 0
                        && (!placement.cold() || pressure <= problem.limits().coldPressure())) {
                    items.add(item(placement, technique, massage, pressure, deep, off));
                }
            }
        }
        return items;
    }

    private MenuItem item(Placement placement, int technique, int massage, int pressure, boolean deep, long off) {
        Visit visit = new Visit(
                massage,
                pressure,
                placement.length().minutes(),
                placement.start(),
                placement.before(),
                placement.after());
        long points = massagePoints(massage) + off + placement.points(deep);
        return new MenuItem(
                visit, Math.max(0, technique), deep, points, placement.length().units(), placement.room());
    }

    private static List<Integer> techniques(CalendarDay day, boolean apart) {
        return apart
                ? day.massages().stream().map(Massage::technique).distinct().toList()
                : List.of(CalendarProblem.ANY);
    }

    /** The cheapest massage of a pressure and length that the pins permit; the earlier one of equals. -1: none. */
    private int cheapest(int technique, int pressure, int minutes, boolean first) {
        int best = -1;
        for (int i = 0; i < day.massages().size(); i++) {
            Massage massage = day.massages().get(i);
            int most = first ? Math.min(massage.pressureMost(), massage.pressureMostFirst()) : massage.pressureMost();
            boolean permitted = (technique == CalendarProblem.ANY || technique == massage.technique())
                    && fixed.allowsMassage(i)
                    && massage.pressureLeast() <= pressure
                    && pressure <= most
                    && massage.minutesLeast() <= minutes
                    && minutes <= massage.minutesMost();
            if (permitted && (best < 0 || massagePoints(i) < massagePoints(best))) {
                best = i;
            }
        }
        return best;
    }

    private long massagePoints(int massage) {
        return (long) day.massages().get(massage).points() + fixed.massagePoints(massage);
    }
}
