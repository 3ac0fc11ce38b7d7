package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.Alternatives;
import io.massageplan.planner.Difference;
import io.massageplan.planner.Effort;
import io.massageplan.planner.Frontier;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Resource;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.BestOfKinds;
import io.massageplan.planner.internal.calendar.CalendarFrontier;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several plans for one request, to choose from. */
final class Choices {
    private final PlanRequest request;
    private final Drafts drafts;
    private final Effort effort;
    private final Watch watch;
    private final Writing writing;

    Choices(PlanRequest request, Catalog catalog, Drafts drafts, Effort effort, Watch watch) {
        this.request = request;
        this.drafts = drafts;
        this.effort = effort;
        this.watch = watch;
        this.writing = new Writing(request, catalog);
    }

    /** The best of each kind, of all practitioners together: who gives the visits is a difference by itself. */
    Alternatives alternatives(int most, Set<Difference> differences) {
        List<Draft> found = new ArrayList<>();
        boolean complete = true;
        for (PlanRequest candidate : Drafts.byPractitioner(request)) {
            Optional<Draft> best = drafts.best(candidate, Demands.ALL);
            if (best.isPresent()) {
                CalendarProblem problem = best.get().translation().problem();
                BestOfKinds kinds = BestOfKinds.of(problem, differences, most, effort, watch);
                complete &= kinds.proven();
                kinds.calendars().stream()
                        .map(kind -> drafts.decided(best.get(), problem, solution(best.get(), kind)))
                        .filter(drafts::hasCare)
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparingLong(Draft::cost));
        List<PlanResult.Planned> plans = new ArrayList<>();
        for (Draft draft : found.subList(0, Math.min(most, found.size()))) {
            plans.add(writing.planned(draft, plans.isEmpty() ? "" : String.valueOf(plans.size() + 1)));
        }
        return new Alternatives(plans, complete);
    }

    /** A calendar that is the best of its kind. */
    private static CalendarSolution solution(Draft best, BestOfKinds.Alternative kind) {
        CalendarSolution known = best.solution();
        return new CalendarSolution(
                Optional.of(kind.plan()),
                kind.points(),
                kind.points(),
                known.homePoints(),
                CalendarSolution.Outcome.PROVEN,
                known.statistics());
    }

    /** With the practitioner of the best plan. */
    Frontier frontier(Resource resource, int step) {
        Optional<Draft> best = drafts.best(request, Demands.ALL);
        if (best.isEmpty()) {
            return new Frontier(List.of(), true);
        }
        CalendarProblem problem = best.get().translation().problem();
        CalendarFrontier frontier = CalendarFrontier.of(problem, resource, step, effort);
        List<Frontier.Point> points = new ArrayList<>();
        for (CalendarFrontier.Point point : frontier.points()) {
            Draft draft = drafts.decided(best.get(), problem, point.solution());
            if (drafts.hasCare(draft)) {
                String word = points.isEmpty() ? "" : String.valueOf(points.size() + 1);
                points.add(new Frontier.Point(point.used(), writing.planned(draft, word)));
            }
        }
        return new Frontier(points, frontier.proven());
    }
}
