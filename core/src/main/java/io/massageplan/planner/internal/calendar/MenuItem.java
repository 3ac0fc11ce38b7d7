package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;

/**
 * One visit a day offers, with all that the rest of the calendar can feel of it.
 *
 * @param visit the visit
 * @param technique its technique if calendars are told apart by it, else 0
 * @param deep whether it is deep work
 * @param points what it costs by itself: fit, pressure, length, day, start, before and after; no gap, no home care
 * @param units practitioner budget
 * @param gapDays least days since the last visit and to the next
 * @param room what it leaves for home care
 */
record MenuItem(Visit visit, int technique, boolean deep, long points, int units, int gapDays, HomeRoom room) {
    /**
     * Whether this item can stand in for another of the same pressure in every calendar. Of deep work the clock matters
     * too: an earlier end suits the next deep work and the training of the next day.
     *
     * @param startMatters whether deep work of the days before bounds the start: then a later one is as good
     */
    boolean canReplace(MenuItem other, boolean startMatters) {
        return technique == other.technique
                && points <= other.points
                && units <= other.units
                && gapDays <= other.gapDays
                && (!deep || visit.end() <= other.visit.end())
                && (!deep || !startMatters || visit.start() >= other.visit.start())
                && room.isAsWideAs(other.room);
    }
}
