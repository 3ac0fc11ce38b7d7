package io.massageplan.planner.internal;

import io.massageplan.planner.internal.calendar.CalendarPlan;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as a calendar problem, and the way back.
 *
 * @param problem the calendar to choose
 * @param options per day: what the positions of its ways of massage stand for
 * @param before per day: what the second position of its list before a visit stands for; empty: there is none
 * @param home the exercise
 * @param numbers the numbers of its techniques and sites
 */
record Translation(
        CalendarProblem problem,
        List<List<VisitOption>> options,
        List<Optional<Before>> before,
        HomeWeeks home,
        Numbers numbers) {

    /** The same with the problem changed: never the days, nor what they offer. */
    Translation with(CalendarProblem changed) {
        return new Translation(changed, options, before, home, numbers);
    }

    /** The visits of a decided calendar, in order of date; days are those of the request, of which it may be the rest. */
    List<Visit> visits(CalendarPlan plan) {
        List<Visit> visits = new ArrayList<>();
        int first = options.size() - plan.visits().size();
        for (int day = first; day < options.size(); day++) {
            int at = day;
            plan.visits()
                    .get(day - first)
                    .ifPresent(visit -> visits.add(new Visit(
                            at,
                            options.get(at).get(visit.massage()),
                            visit.pressure(),
                            visit.minutes(),
                            visit.start(),
                            visit.before() == 0 ? Optional.empty() : before.get(at))));
        }
        return List.copyOf(visits);
    }
}
