package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;

/**
 * One visit a day offers, with all that the rest of the calendar can feel of it.
 *
 * @param visit the visit
 * @param deep whether it is deep work
 * @param points what it costs by itself: fit, pressure, length, day, start, before and after; no gap, no home care
 * @param units practitioner budget
 * @param room what it leaves for home care
 */
record MenuItem(Visit visit, boolean deep, long points, int units, HomeRoom room) {
    /**
     * Whether this item can stand in for another of the same pressure in every calendar. Of deep work the clock matters
     * too: 48 hours later the next may start, so a later start suits the deep work before it, an earlier end the next.
     */
    boolean canReplace(MenuItem other) {
        return points <= other.points
                && units <= other.units
                && (!deep || visit.start() >= other.visit.start() && visit.end() <= other.visit.end())
                && room.isAsWideAs(other.room);
    }
}
