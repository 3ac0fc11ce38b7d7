package io.massageplan.planner.internal;

import io.massageplan.planner.internal.calendar.CalendarProblem;

/**
 * What a wish that is not met costs, in points. House preferences, not clinical facts. What gaps cost is the protocol's.
 *
 * @param techniqueRank per place down the order of fit
 * @param pressureLevel per level away from the wanted pressure
 * @param fiveMinutes per started five minutes away from the wanted length
 * @param unwantedDay a visit on a day the client did not wish for
 * @param nightVisit a visit that starts at night
 * @param thermalLeftOut a visit without the cold or heat that is wanted before it
 * @param missingSession per exercise session short of the week's target
 * @param extraSession per exercise session above the week's target
 * @param trainingOnVisitDay training on the day of a visit
 * @param noVisitAfterLoad no visit in the days after a known load on the body
 * @param sameKindNextDay the same kind of block on two days running
 * @param unkeptDay a session on a day on which the client keeps no time for home care, but does on others
 */
record Weights(
        int techniqueRank,
        int pressureLevel,
        int fiveMinutes,
        int unwantedDay,
        int nightVisit,
        int thermalLeftOut,
        int missingSession,
        int extraSession,
        int trainingOnVisitDay,
        int noVisitAfterLoad,
        int sameKindNextDay,
        int unkeptDay) {
    static final Weights STANDARD = new Weights(3, 4, 1, 4, 12, 6, 10, 3, 2, 60, 1, 4);

    CalendarProblem.Weights ofCalendar() {
        return new CalendarProblem.Weights(pressureLevel, fiveMinutes, trainingOnVisitDay, sameKindNextDay);
    }
}
