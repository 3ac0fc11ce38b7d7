package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarPlan;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import io.massageplan.planner.internal.calendar.Grant;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Screening;
import java.util.ArrayList;
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
    private final Watch watch;
    private final Optional<Begun> begun;
    private final Map<List<Object>, Screened> screenings = new HashMap<>();

    Drafts(Catalog catalog, Effort effort, Watch watch) {
        this(catalog, effort, watch, Optional.empty());
    }

    /** Of a plan that has begun: calendars for its open days. */
    Drafts(Catalog catalog, Effort effort, Watch watch, Optional<Begun> begun) {
        this.catalog = catalog;
        this.effort = effort;
        this.watch = watch;
        this.begun = begun;
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
        return best(request, demands, Asked.NOTHING);
    }

    /** The cheapest that grants what is asked for as well. */
    Optional<Draft> best(PlanRequest request, Demands demands, Asked asked) {
        Optional<Draft> best = Optional.empty();
        for (PlanRequest candidate : byPractitioner(request)) {
            Optional<Draft> draft = draft(candidate, demands, asked).filter(this::hasCare);
            if (draft.isPresent() && isOfPlan(candidate)) {
                // Who began with a client goes on, as long as that is possible.
                return draft;
            }
            if (draft.isPresent()
                    && (best.isEmpty() || draft.get().cost() < best.get().cost())) {
                best = draft;
            }
        }
        return best;
    }

    private boolean isOfPlan(PlanRequest candidate) {
        return begun.isPresent()
                && begun.get().plan().activities(MassageSession.class).stream()
                        .anyMatch(v -> v.practitioner().isPresent()
                                && v.practitioner()
                                        .equals(candidate.practitioners().stream()
                                                .findFirst()
                                                .map(Practitioner::id)));
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
    boolean hasCare(Draft draft) {
        return begun.filter(Begun::hasCare).isPresent()
                || !draft.visits().isEmpty()
                || !draft.blocks().isEmpty()
                || !new ThermalWriter(draft.request(), catalog, draft.screened(), draft.protocol())
                        .coldCourse(1, List.of())
                        .isEmpty();
    }

    private Optional<Draft> draft(PlanRequest request, Demands demands, Asked asked) {
        if (request.pins().stream()
                .anyMatch(p -> p.kind() == PinKind.VISIT && !request.days().contains(p.date()))) {
            return Optional.empty();
        }
        Draft empty = translated(request, demands, asked, false);
        Grant granted = solve(asked.ways(empty.translation(), request.start()));
        if (granted.solution().plan().isEmpty()) {
            // Where exercise in its full dose leaves no calendar, a lower rung may.
            Draft small = translated(request, demands, asked, true);
            if (!small.translation().home().isAs(empty.translation().home())) {
                empty = small;
                granted = solve(asked.ways(empty.translation(), request.start()));
            }
        }
        return granted.solution().plan().isEmpty()
                ? Optional.empty()
                : Optional.of(decided(empty, granted.problem(), granted.solution()));
    }

    /**
     * A request as a calendar problem, nothing decided.
     *
     * @param small whether exercise stays at rungs that fit as many days as the floor asks for
     */
    Draft translated(PlanRequest request, Demands demands, Asked asked, boolean small) {
        Screened screened = screened(request);
        Protocol protocol = ProtocolChoice.of(request, catalog);
        List<Week> weeks = ProtocolChoice.weeks(request, protocol);
        ProblemBuilder problems = new ProblemBuilder(request, catalog, screened, protocol, weeks, demands, asked);
        HomeWeeks home = new HomeWeeks(request, catalog, screened, weeks, demands, small, begun);
        Translation whole = problems.build(home);
        Optional<Begun> onward = begun.map(b -> b.with(request));
        Translation open = onward.map(b -> whole.with(new Onward(b, catalog, whole).priced()))
                .orElse(whole);
        return new Draft(request, screened, protocol, weeks, open, Optional.empty(), List.of(), List.of(), onward);
    }

    /** The same with a calendar of its problem, or of that problem changed. */
    Draft decided(Draft draft, CalendarProblem problem, CalendarSolution solution) {
        CalendarPlan plan = solution.plan().orElseThrow();
        Translation translation = draft.translation().with(problem);
        List<Visit> visits = translation.visits(plan);
        List<Visit> all = new ArrayList<>();
        SessionWriter given = new SessionWriter(draft.request(), catalog, draft.screened(), draft.weeks());
        draft.begun().ifPresent(b -> b.visits().forEach(v -> all.add(given.remember(v))));
        all.addAll(visits);
        List<Block> blocks = new HomeWriter(draft.request(), catalog, translation.home(), draft.begun())
                .blocks(all, plan.contents());
        return new Draft(
                draft.request(),
                draft.screened(),
                draft.protocol(),
                draft.weeks(),
                translation,
                Optional.of(solution),
                visits,
                blocks,
                draft.begun());
    }

    /** If the search ended before any calendar was found, it goes on until one is, or until it is plain that there is none. */
    private Grant solve(List<CalendarProblem> ways) {
        Grant granted = Grant.of(ways, effort, watch);
        boolean open =
                granted.solution().plan().isEmpty() && !granted.solution().proven();
        return open ? Grant.of(ways, Effort.PROOF, Watch.NONE) : granted;
    }
}
