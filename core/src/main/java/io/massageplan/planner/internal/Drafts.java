package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarPlan;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import io.massageplan.planner.internal.calendar.CalendarSolver;
import io.massageplan.planner.internal.calendar.Effort;
import io.massageplan.planner.internal.calendar.Watch;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Screening;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calendars for one client: the best for a request, and whether there is one for a request that differs in what is wanted.
 * What is safe is asked once for the same days and training. Used by one thread, for one request.
 */
final class Drafts {
    private final Catalog catalog;
    private final Effort effort;
    private final Map<List<Object>, Screened> screenings = new HashMap<>();

    Drafts(Catalog catalog, Effort effort) {
        this.catalog = catalog;
        this.effort = effort;
    }

    /** What is safe, with the training of the first practitioner. */
    Screened screened(PlanRequest request) {
        Set<String> qualifications = new TreeSet<>();
        request.practitioners().stream().findFirst().ifPresent(p -> qualifications.addAll(p.qualifications()));
        DateRange days = request.days();
        return screenings.computeIfAbsent(
                List.of(days, List.copyOf(qualifications)),
                k -> new Screened(Screening.of(request.client(), days, qualifications, request.overrides(), catalog)));
    }

    /** The cheapest calendar among those of each practitioner; the first on equal cost. One practitioner gives a whole plan. */
    Optional<Draft> best(PlanRequest request, Demands demands) {
        Optional<Draft> best = Optional.empty();
        for (PlanRequest candidate : byPractitioner(request)) {
            Optional<Draft> draft = draft(candidate, demands).filter(this::hasCare);
            if (draft.isPresent()
                    && (best.isEmpty() || draft.get().cost() < best.get().cost())) {
                best = draft;
            }
        }
        return best;
    }

    static List<PlanRequest> byPractitioner(PlanRequest request) {
        if (request.practitioners().size() < 2) {
            return List.of(request);
        }
        return request.practitioners().stream()
                .map(p -> request.withPractitioners(List.of(p)))
                .toList();
    }

    /** Whether it holds anything but reviews and what was fixed before. */
    private boolean hasCare(Draft draft) {
        return !draft.visits().isEmpty()
                || !draft.blocks().isEmpty()
                || !new ThermalWriter(draft.request(), catalog, draft.screened(), draft.protocol())
                        .coldCourse(1, List.of())
                        .isEmpty();
    }

    private Optional<Draft> draft(PlanRequest request, Demands demands) {
        if (request.pins().stream()
                .anyMatch(p -> p.kind() == PinKind.VISIT && !request.days().contains(p.date()))) {
            return Optional.empty();
        }
        Screened screened = screened(request);
        Protocol protocol = ProtocolChoice.of(request, catalog);
        List<Week> weeks = ProtocolChoice.weeks(request, protocol);
        ProblemBuilder problems = new ProblemBuilder(request, catalog, screened, protocol, weeks, demands);
        HomeWeeks full = new HomeWeeks(request, catalog, screened, weeks, demands, false);
        Translation translation = problems.build(full);
        CalendarSolution solution = solve(translation.problem());
        if (solution.plan().isEmpty()) {
            // Where exercise in its full dose leaves no calendar, a lower rung may.
            HomeWeeks small = new HomeWeeks(request, catalog, screened, weeks, demands, true);
            if (!small.isAs(full)) {
                translation = problems.build(small);
                solution = solve(translation.problem());
            }
        }
        if (solution.plan().isEmpty()) {
            return Optional.empty();
        }
        CalendarPlan plan = solution.plan().get();
        List<Visit> visits = translation.visits(plan);
        List<Block> blocks = new HomeWriter(request, catalog, translation.home()).blocks(visits, plan.contents());
        return Optional.of(new Draft(request, screened, protocol, weeks, translation, solution, visits, blocks));
    }

    /** If the effort was spent before any calendar was found, it goes on until one is, or until it is plain that there is none. */
    private CalendarSolution solve(CalendarProblem problem) {
        CalendarSolution solution = CalendarSolver.solve(problem, effort, Watch.NONE);
        return solution.plan().isEmpty() && !solution.proven() ? CalendarSolver.solve(problem) : solution;
    }
}
