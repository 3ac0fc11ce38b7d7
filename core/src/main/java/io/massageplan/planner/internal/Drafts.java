package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.HomeCare.Placed;
import io.massageplan.planner.internal.HomeWeeks.Block;
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
    private final Scheduler scheduler;
    private final Map<List<Object>, Screened> screenings = new HashMap<>();
    private final Map<List<Object>, Optional<List<List<Placed>>>> homeWeeks = new HashMap<>();

    Drafts(Catalog catalog, Scheduler scheduler) {
        this.catalog = catalog;
        this.scheduler = scheduler;
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
        HomeWeeks home = new HomeWeeks(request, catalog, screened, weeks, demands, homeWeeks);
        Set<Integer> closed = new TreeSet<>(home.closed());
        while (true) {
            Optional<Schedule> schedule = scheduler.schedule(problems.build(closed));
            if (schedule.isEmpty()) {
                return Optional.empty();
            }
            HomeWeeks.Filled filled = home.blocks(schedule.get().visits());
            if (filled.failed().isEmpty()) {
                List<Block> blocks = filled.blocks();
                Schedule found = schedule.get();
                return Optional.of(new Draft(request, screened, protocol, weeks, found.visits(), blocks, found.cost()));
            }
            // The visits of that week leave no room for the exercise that goes with them: it does without visits.
            if (!closed.add(filled.failed().getAsInt())) {
                return Optional.empty();
            }
        }
    }
}
