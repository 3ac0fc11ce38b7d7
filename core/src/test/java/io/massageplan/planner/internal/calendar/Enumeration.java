package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarScore.Match;
import io.massageplan.planner.internal.calendar.CalendarScore.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ObjLongConsumer;

/** An oracle: writes down every calendar of a few days and asks the score for its worth. No idea, no shortcut. */
final class Enumeration {
    private final CalendarProblem problem;
    private final List<List<Optional<Visit>>> choices = new ArrayList<>();
    private ObjLongConsumer<CalendarPlan> visitor = (plan, points) -> {};

    Enumeration(CalendarProblem problem) {
        this.problem = problem;
        for (int day = 0; day < problem.days().size(); day++) {
            choices.add(choices(day));
        }
    }

    /** The least points of any calendar; empty if none keeps the rules. */
    OptionalLong best() {
        long[] best = {Long.MAX_VALUE};
        forEach((plan, points) -> best[0] = Math.min(best[0], points));
        return best[0] == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best[0]);
    }

    /** Shows every calendar that keeps the rules, with its points. */
    void forEach(ObjLongConsumer<CalendarPlan> calendars) {
        visitor = calendars;
        visits(new ArrayList<>());
    }

    private List<Optional<Visit>> choices(int day) {
        List<Optional<Visit>> visits = new ArrayList<>(List.of(Optional.empty()));
        List<Massage> massages = problem.days().get(day).massages();
        for (int massage = 0; massage < massages.size(); massage++) {
            for (int pressure = massages.get(massage).pressureLeast();
                    pressure <= massages.get(massage).pressureMost();
                    pressure++) {
                for (Length length : problem.weekOf(day).lengths()) {
                    for (Start start : problem.days().get(day).starts()) {
                        for (int before = 0;
                                before < problem.days().get(day).before().size();
                                before++) {
                            for (int after = 0;
                                    after < problem.days().get(day).after().size();
                                    after++) {
                                visits.add(Optional.of(
                                        new Visit(massage, pressure, length.minutes(), start.minute(), before, after)));
                            }
                        }
                    }
                }
            }
        }
        return visits;
    }

    private void visits(List<Optional<Visit>> visits) {
        if (visits.size() < problem.days().size()) {
            for (Optional<Visit> choice : choices.get(visits.size())) {
                visits.add(choice);
                visits(visits);
                visits.remove(visits.size() - 1);
            }
            return;
        }
        // The rules of visits do not ask what home care holds.
        List<Violation> violations = new ArrayList<>();
        CalendarPlan plan = new CalendarPlan(visits, Collections.nCopies(visits.size(), 0));
        new VisitRules(problem, plan).addTo(violations);
        if (violations.isEmpty()) {
            contents(visits, new ArrayList<>());
        }
    }

    private void contents(List<Optional<Visit>> visits, List<Integer> contents) {
        if (contents.size() < visits.size()) {
            for (int content = 0; content < problem.contents().size(); content++) {
                contents.add(content);
                contents(visits, contents);
                contents.remove(contents.size() - 1);
            }
            return;
        }
        CalendarPlan plan = new CalendarPlan(visits, contents);
        List<Violation> violations = new ArrayList<>();
        new HomeCareRules(problem, plan).addTo(violations);
        if (violations.isEmpty()) {
            long points = new SoftTerms(problem, plan)
                    .matches().stream().mapToLong(Match::points).sum();
            visitor.accept(plan, points);
        }
    }
}
