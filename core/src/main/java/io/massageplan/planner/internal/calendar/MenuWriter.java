package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.Placements.Placement;
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
    private final Week week;
    private final List<Group> groups;

    private final Placements placements;

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
        this.week = problem.weeks().get(day.week());
        this.groups = groups(day, byTechnique);
        this.placements = new Placements(problem, day, deepEnds);
    }

    /**
     * The visits of the day.
     *
     * @param first as the first visit of the calendar
     * @param startMatters whether deep work of the days before bounds the start
     */
    List<MenuItem> write(boolean first, boolean startMatters) {
        if (fixed.forbidsVisit() || day.massages().isEmpty()) {
            return List.of();
        }
        Map<Group, List<Placement>> fitting = new HashMap<>();
        for (Group group : groups) {
            fitting.computeIfAbsent(
                    group.onTheClock(), clock -> placements.of(startMatters, clock.closed(), clock.before()));
        }
        List<MenuItem> items = new ArrayList<>();
        for (int pressure = 0; pressure <= CalendarProblem.FIRMEST; pressure++) {
            if (fixed.allowsPressure(pressure)) {
                items.addAll(undominated(items(fitting, pressure, first), startMatters));
            }
        }
        items.sort(TIE_ORDER);
        return List.copyOf(items);
    }

    /** Whether some massage is less firm as the first visit of the calendar. */
    boolean limitsFirst() {
        return day.massages().stream().anyMatch(massage -> massage.pressureMostFirst() < massage.pressureMost());
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
                    if (placements.isFree(start.minute() - problem.travelMinutes(), end + problem.travelMinutes())) {
                        ends.add(end);
                    }
                }
            }
        }
        return List.copyOf(ends);
    }

    /** The room for home care without a visit. */
    HomeRoom withoutVisit() {
        return placements.withoutVisit();
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

    private List<MenuItem> items(Map<Group, List<Placement>> fitting, int pressure, boolean first) {
        boolean deep = pressure >= problem.limits().deepLevel();
        long off = (long) problem.weights().pressureLevel() * Math.abs(pressure - week.pressureWanted())
                + fixed.pressurePoints(pressure);
        List<MenuItem> items = new ArrayList<>();
        for (Group group : groups) {
            for (Placement placement : fitting.getOrDefault(group.onTheClock(), List.of())) {
                int massage = cheapest(group, pressure, placement.length().minutes(), first);
                if (massage >= 0
                        && (!placement.cold() || pressure <= problem.limits().coldPressure())) {
                    items.add(item(placement, group, massage, pressure, deep, off));
                }
            }
        }
        return items;
    }

    private MenuItem item(Placement placement, Group group, int massage, int pressure, boolean deep, long off) {
        Visit visit = new Visit(
                massage,
                pressure,
                placement.length().minutes(),
                placement.start(),
                placement.before(),
                placement.after());
        long points = massagePoints(massage) + off + placement.points(deep);
        return new MenuItem(
                visit,
                Math.max(0, group.technique()),
                deep,
                points,
                placement.length().units(),
                group.gapDays(),
                placement.room());
    }

    /**
     * Ways of massage of which the cheapest can stand in for all others.
     *
     * @param technique the technique, {@link CalendarProblem#ANY} if it does not matter
     * @param gapDays least days since the last visit and to the next
     * @param closed stretches they may not overlap
     * @param before what may come before them, one bit each
     */
    private record Group(int technique, int gapDays, List<Span> closed, int before) {
        static Group of(Massage massage, boolean byTechnique) {
            int technique = byTechnique ? massage.technique() : CalendarProblem.ANY;
            return new Group(technique, massage.gapDays(), massage.closed(), massage.before());
        }

        /** What of it bears on the clock of the day. */
        Group onTheClock() {
            return new Group(CalendarProblem.ANY, 0, closed, before);
        }

        boolean holds(Massage massage) {
            return (technique == CalendarProblem.ANY || technique == massage.technique())
                    && gapDays == massage.gapDays()
                    && closed.equals(massage.closed())
                    && before == massage.before();
        }
    }

    private static List<Group> groups(CalendarDay day, boolean byTechnique) {
        return day.massages().stream()
                .map(massage -> Group.of(massage, byTechnique))
                .distinct()
                .toList();
    }

    /** The cheapest massage of a group, pressure and length that the pins permit; the earlier one of equals. -1: none. */
    private int cheapest(Group group, int pressure, int minutes, boolean first) {
        int best = -1;
        for (int i = 0; i < day.massages().size(); i++) {
            Massage massage = day.massages().get(i);
            int most = first ? Math.min(massage.pressureMost(), massage.pressureMostFirst()) : massage.pressureMost();
            boolean permitted = group.holds(massage)
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
