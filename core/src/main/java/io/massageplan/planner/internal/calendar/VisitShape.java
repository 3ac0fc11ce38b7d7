package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wants of a visit, on whatever day; becomes a {@link Pin} on each day.
 *
 * @param technique the technique, or {@link CalendarProblem#ANY}
 * @param sites sites it works at least, one bit each
 * @param pressureLeast lightest pressure
 * @param pressureMost firmest pressure
 * @param starts when it starts: minutes of the day, half-open
 * @param minutes the lengths it may have; empty: any
 * @param before positions of what may come before it; empty: any
 * @param after positions of what may come after it; empty: any
 */
public record VisitShape(
        int technique,
        long sites,
        int pressureLeast,
        int pressureMost,
        Span starts,
        List<Integer> minutes,
        List<Integer> before,
        List<Integer> after) {
    /** Any visit. */
    public static final VisitShape ANY = new VisitShape(
            CalendarProblem.ANY,
            0,
            0,
            CalendarProblem.FIRMEST,
            new Span(0, CalendarProblem.DAY_MINUTES),
            List.of(),
            List.of(),
            List.of());

    /** Stands for a list of which nothing is left: no start, no way of massage has it. */
    private static final List<Integer> NONE = List.of(CalendarProblem.ANY);

    /** Copies the lists. */
    public VisitShape {
        minutes = List.copyOf(minutes);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same with a technique. */
    public VisitShape withTechnique(int changed) {
        return new VisitShape(changed, sites, pressureLeast, pressureMost, starts, minutes, before, after);
    }

    /** The same with sites, one bit each. */
    public VisitShape withSites(long changed) {
        return new VisitShape(technique, changed, pressureLeast, pressureMost, starts, minutes, before, after);
    }

    /** The same with a pressure within these. */
    public VisitShape withPressure(int least, int most) {
        return new VisitShape(technique, sites, least, most, starts, minutes, before, after);
    }

    /** The same with a start within a stretch. */
    public VisitShape withStarts(Span changed) {
        return new VisitShape(technique, sites, pressureLeast, pressureMost, changed, minutes, before, after);
    }

    /** The same with one of these lengths. */
    public VisitShape withMinutes(List<Integer> changed) {
        return new VisitShape(technique, sites, pressureLeast, pressureMost, starts, changed, before, after);
    }

    /** The same with one of these before it and one of those after it. */
    public VisitShape withThermal(List<Integer> ahead, List<Integer> behind) {
        return new VisitShape(technique, sites, pressureLeast, pressureMost, starts, minutes, ahead, behind);
    }

    /** What it means on one day. */
    Pin on(CalendarDay day, Demand demand) {
        List<Integer> massages = new ArrayList<>();
        for (int i = 0; i < day.massages().size(); i++) {
            Massage massage = day.massages().get(i);
            boolean same = technique == CalendarProblem.ANY || technique == massage.technique();
            if (same && (sites & ~massage.sites()) == 0) {
                massages.add(i);
            }
        }
        List<Integer> times = new ArrayList<>();
        for (Start start : day.starts()) {
            if (starts.encloses(start.minute(), start.minute() + 1)) {
                times.add(start.minute());
            }
        }
        return new Pin(
                demand,
                times.isEmpty() ? NONE : times,
                massages.isEmpty() ? NONE : massages,
                pressureLeast,
                pressureMost,
                minutes,
                before,
                after,
                0);
    }
}
