package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.After;
import io.massageplan.planner.internal.calendar.CalendarProblem.Before;
import io.massageplan.planner.internal.calendar.CalendarProblem.Day;
import io.massageplan.planner.internal.calendar.CalendarProblem.Demand;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Massage;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the menu of one day: first where a visit fits the clock, then which massage at which pressure. An entry goes if
 * another one can stand in for it and costs less, or the same and comes first in the order that settles ties.
 */
final class MenuWriter {
    private static final Comparator<MenuItem> TIE_ORDER = Comparator.comparing(MenuItem::visit, Visit.TIE_ORDER);

    private final CalendarProblem problem;
    private final Day day;
    private final Week week;
    private final HomeFit homeFit;
    private final Map<Long, HomeRoom> rooms = new HashMap<>();

    MenuWriter(CalendarProblem problem, Day day) {
        this.problem = problem;
        this.day = day;
        this.week = problem.weeks().get(day.week());
        this.homeFit = new HomeFit(problem, day);
    }

    DayMenu write() {
        HomeRoom withoutVisit = homeFit.withoutVisit();
        if (day.pin().demand() == Demand.NO_VISIT || day.massages().isEmpty()) {
            return DayMenu.of(List.of(), List.of(), withoutVisit);
        }
        List<Placement> placements = placements();
        List<MenuItem> items = items(placements, false);
        return DayMenu.of(items, problem.history().massaged() ? items : items(placements, true), withoutVisit);
    }

    /** A visit on the clock: everything but which massage and how firm. Points are kept apart for deep work. */
    private record Placement(
            Length length, int start, int before, boolean cold, int after, long light, long deep, HomeRoom room) {
        long points(boolean forDeep) {
            return forDeep ? deep : light;
        }

        /** For visits of the same length. Deep work is compared at the same start only. */
        boolean canReplace(Placement other, boolean forDeep) {
            return points(forDeep) <= other.points(forDeep)
                    && (!cold || other.cold)
                    && (!forDeep || start == other.start)
                    && room.isAsWideAs(other.room);
        }
    }

    private List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (Length length : week.lengths()) {
            List<Placement> light = new ArrayList<>();
            List<Placement> deep = new ArrayList<>();
            for (Start start : day.starts()) {
                if (isAnyOr(day.pin().start(), start.minute())) {
                    addPlacements(length, start, light, deep);
                }
            }
            placements.addAll(light);
            deep.removeAll(light);
            placements.addAll(deep);
        }
        return placements;
    }

    private void addPlacements(Length length, Start start, List<Placement> light, List<Placement> deep) {
        for (int before = 0; before < day.before().size(); before++) {
            for (int after = 0; after < day.after().size(); after++) {
                int presentFrom = start.minute() - day.before().get(before).minutes();
                int end = start.minute() + length.minutes();
                int awayFrom = presentFrom - problem.travelMinutes();
                int awayTo = end + day.after().get(after).minutes() + problem.travelMinutes();
                boolean fits = isFree(awayFrom, awayTo)
                        && (day.practitioner().isEmpty() || isInside(day.practitioner(), presentFrom, end));
                if (fits) {
                    Placement placement = placement(length, start, before, after, awayFrom, awayTo);
                    keep(placement, light, false);
                    keep(placement, deep, true);
                }
            }
        }
    }

    private static void keep(Placement placement, List<Placement> kept, boolean forDeep) {
        for (Placement other : kept) {
            if (other.canReplace(placement, forDeep)) {
                return;
            }
        }
        kept.removeIf(other ->
                placement.points(forDeep) < other.points(forDeep) && placement.canReplace(other, forDeep));
        kept.add(placement);
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

    private Placement placement(Length length, Start start, int before, int after, int awayFrom, int awayTo) {
        Before ahead = day.before().get(before);
        After behind = day.after().get(after);
        int fives = (Math.abs(week.minutesWanted() - length.minutes()) + 4) / 5;
        long points = (long) start.points()
                + day.visitPoints()
                + ahead.points()
                + (long) problem.weights().fiveMinutes() * fives;
        HomeRoom room = rooms.computeIfAbsent(
                (long) awayFrom << 32 | awayTo, away -> homeFit.beside(awayFrom, awayTo));
        return new Placement(
                length,
                start.minute(),
                before,
                ahead.cold(),
                after,
                points + behind.points(),
                points + behind.pointsAfterDeep(),
                room);
    }

    private List<MenuItem> items(List<Placement> placements, boolean first) {
        List<MenuItem> items = new ArrayList<>();
        for (int pressure = 0; pressure <= CalendarProblem.FIRMEST; pressure++) {
            if (isAnyOr(day.pin().pressure(), pressure)) {
                items.addAll(undominated(items(placements, pressure, first)));
            }
        }
        items.sort(TIE_ORDER);
        return List.copyOf(items);
    }

    /** Of one pressure: only they can stand in for each other, for pressure decides what may follow. */
    private static List<MenuItem> undominated(List<MenuItem> items) {
        items.sort(TIE_ORDER);
        List<MenuItem> kept = new ArrayList<>();
        for (MenuItem item : items) {
            boolean replaced = false;
            for (MenuItem other : kept) {
                replaced |= other.canReplace(item);
            }
            if (!replaced) {
                kept.removeIf(other -> item.points() < other.points() && item.canReplace(other));
                kept.add(item);
            }
        }
        return kept;
    }

    private List<MenuItem> items(List<Placement> placements, int pressure, boolean first) {
        boolean deep = pressure >= problem.limits().deepLevel();
        long off = (long) problem.weights().pressureLevel() * Math.abs(pressure - week.pressureWanted());
        List<MenuItem> items = new ArrayList<>();
        for (Placement placement : placements) {
            int massage = cheapest(pressure, placement.length().minutes(), first);
            if (massage >= 0 && (!placement.cold() || pressure <= problem.limits().coldPressure())) {
                Visit visit = new Visit(
                        massage,
                        pressure,
                        placement.length().minutes(),
                        placement.start(),
                        placement.before(),
                        placement.after());
                long points = day.massages().get(massage).points() + off + placement.points(deep);
                items.add(new MenuItem(visit, deep, points, placement.length().units(), placement.room()));
            }
        }
        return items;
    }

    /** The cheapest massage of a pressure and length that the pin permits; the earlier one of equals. -1: none. */
    private int cheapest(int pressure, int minutes, boolean first) {
        int best = -1;
        for (int i = 0; i < day.massages().size(); i++) {
            Massage massage = day.massages().get(i);
            int most = first ? Math.min(massage.pressureMost(), massage.pressureMostFirst()) : massage.pressureMost();
            boolean permitted = isAnyOr(day.pin().massage(), i)
                    && massage.pressureLeast() <= pressure
                    && pressure <= most
                    && massage.minutesLeast() <= minutes
                    && minutes <= massage.minutesMost();
            if (permitted && (best < 0 || massage.points() < day.massages().get(best).points())) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isAnyOr(int pinned, int value) {
        return pinned == CalendarProblem.ANY || pinned == value;
    }
}
