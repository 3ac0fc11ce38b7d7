package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calendars put together by chance from what each day offers; most break some rule. */
final class RandomCalendars {
    private RandomCalendars() {}

    static CalendarPlan of(CalendarProblem problem, Instances random) {
        List<Optional<Visit>> visits = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        for (int at = 0; at < problem.days().size(); at++) {
            CalendarDay day = problem.days().get(at);
            contents.add(random.from(0, problem.contents().size() - 1));
            if (day.massages().isEmpty() || day.starts().isEmpty() || random.chance(60)) {
                visits.add(Optional.empty());
                continue;
            }
            int massage = random.from(0, day.massages().size() - 1);
            Massage way = day.massages().get(massage);
            int length = random.from(0, problem.weekOf(at).lengths().size() - 1);
            visits.add(Optional.of(new Visit(
                    massage,
                    random.from(way.pressureLeast(), way.pressureMost()),
                    problem.weekOf(at).lengths().get(length).minutes(),
                    day.starts().get(random.from(0, day.starts().size() - 1)).minute(),
                    random.from(0, day.before().size() - 1),
                    random.from(0, day.after().size() - 1))));
        }
        return new CalendarPlan(visits, contents);
    }
}
