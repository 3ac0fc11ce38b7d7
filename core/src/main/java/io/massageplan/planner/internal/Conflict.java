package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Availability;
import io.massageplan.client.FreeTime;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.planner.Relaxation.Demand;
import io.massageplan.screening.InForce;
import io.massageplan.screening.Screening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What stands in the way of any plan: a minimal set of the client's and the practice's demands, found by dropping one
 * after the other while the rest still conflict. Safety rules and floors are never dropped.
 */
final class Conflict {
    private static final int WEEKS_TRIED = 4;

    private final Catalog catalog;
    private final Planning planning;

    Conflict(Catalog catalog, Planning planning) {
        this.catalog = catalog;
        this.planning = planning;
    }

    private record Part(Demand demand, Reason reason, UnaryOperator<PlanRequest> dropped) {}

    PlanResult.Infeasible explain(PlanRequest request, Screening screening) {
        List<Part> parts = parts(request);
        List<Part> standing = new ArrayList<>(parts);
        if (!planning.isFeasible(without(request, parts))) {
            // Not the client's demands: what is permitted leaves nothing to plan, or not enough for the floors.
            return new PlanResult.Infeasible(blocks(screening), longer(request));
        }
        for (Part part : parts) {
            List<Part> dropped = new ArrayList<>(parts);
            dropped.removeAll(standing);
            dropped.add(part);
            if (!planning.isFeasible(without(request, dropped))) {
                standing.remove(part);
            }
        }
        List<Reason> conflict = new ArrayList<>();
        conflict.add(floor());
        standing.forEach(p -> conflict.add(p.reason()));
        List<Relaxation> relaxations = new ArrayList<>();
        for (Part part : standing) {
            if (planning.isFeasible(part.dropped().apply(request))) {
                relaxations.add(new Relaxation(part.demand(), part.reason()));
            }
        }
        return new PlanResult.Infeasible(conflict, relaxations);
    }

    /** The restrictions that leave nothing to plan; each reason names what would lift it. */
    private List<Reason> blocks(Screening screening) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(floor());
        screening.inForce().stream()
                .filter(f -> f.liftedBy().isEmpty() && !f.row().startsWith("EN") && !f.onTheDay())
                .map(InForce::reason)
                .forEach(reasons::add);
        return reasons;
    }

    /** More weeks, if what blocks ends by itself and a plan exists then. */
    private List<Relaxation> longer(PlanRequest request) {
        for (int weeks = request.weeks() + 1; weeks <= Math.min(52, request.weeks() + WEEKS_TRIED); weeks++) {
            PlanRequest longer =
                    PlanRequest.builder().from(request).weeks(weeks).build();
            if (planning.isFeasible(longer)) {
                return List.of(new Relaxation(
                        Demand.HORIZON, Reason.of("conflict-horizon", List.of(), "weeks", String.valueOf(weeks))));
            }
        }
        return List.of();
    }

    private Reason floor() {
        return Reason.of(
                "conflict-floors",
                catalog.facts().get("course-gap-days-most").evidence().sources(),
                "courseGapDays",
                String.valueOf(catalog.fact("course-gap-days-most")),
                "gapDays",
                String.valueOf(catalog.fact("visit-gap-days-most")));
    }

    private static PlanRequest without(PlanRequest request, List<Part> dropped) {
        PlanRequest changed = request;
        for (Part part : dropped) {
            changed = part.dropped().apply(changed);
        }
        return changed;
    }

    private List<Part> parts(PlanRequest request) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Demand.AVAILABILITY,
                Reason.of(
                        "conflict-free-times",
                        List.of(),
                        "minutes",
                        String.valueOf(catalog.fact("session-minutes-least-focal")),
                        "travel",
                        String.valueOf(request.availability().travelMinutes())),
                Conflict::freeAllDay));
        if (!request.practitioners().isEmpty()) {
            parts.add(new Part(
                    Demand.AVAILABILITY,
                    Reason.of(
                            "conflict-practitioner-times",
                            List.of(),
                            "practitioner",
                            request.practitioners().get(0).id()),
                    Conflict::practitionerAllDay));
        }
        if (!request.appointments().isEmpty()) {
            parts.add(new Part(
                    Demand.AVAILABILITY,
                    Reason.of("conflict-appointments", List.of()),
                    r -> PlanRequest.builder().from(r).appointments(List.of()).build()));
        }
        for (Pin pin : request.pins()) {
            parts.add(new Part(
                    Demand.PIN,
                    Reason.of(
                            "conflict-pin",
                            List.of(),
                            "kind",
                            pin.kind().name(),
                            "date",
                            pin.date().toString()),
                    r -> withoutPin(r, pin)));
        }
        request.budget()
                .ifPresent(b -> parts.add(new Part(
                        Demand.BUDGET,
                        Reason.of(
                                "conflict-budget",
                                List.of(),
                                "unit",
                                b.unit().name(),
                                "amount",
                                String.valueOf(b.amount())),
                        r -> PlanRequest.builder()
                                .from(r)
                                .budget(java.util.Optional.empty())
                                .build())));
        if (request.homeMinutesPerDay().isPresent()
                || request.homeMinutesPerWeek().isPresent()) {
            parts.add(new Part(Demand.BUDGET, Reason.of("conflict-home-minutes", List.of()), Conflict::homeAllDay));
        }
        return parts;
    }

    private static PlanRequest freeAllDay(PlanRequest request) {
        Availability free = Availability.builder()
                .from(request.availability())
                .weekly(List.of(FreeTime.of(EnumSet.allOf(DayOfWeek.class), LocalTime.of(6, 0), LocalTime.of(22, 0))))
                .breaks(List.of())
                .homeCareAnyTime(true)
                .build();
        return PlanRequest.builder().from(request).availability(free).build();
    }

    private static PlanRequest practitionerAllDay(PlanRequest request) {
        List<Practitioner> free = request.practitioners().stream()
                .map(p -> Practitioner.builder()
                        .from(p)
                        .weekly(List.of())
                        .slots(List.of())
                        .techniques(List.of())
                        .build())
                .toList();
        return PlanRequest.builder().from(request).practitioners(free).build();
    }

    private static PlanRequest withoutPin(PlanRequest request, Pin pin) {
        return PlanRequest.builder()
                .from(request)
                .pins(request.pins().stream().filter(p -> !p.equals(pin)).toList())
                .build();
    }

    private static PlanRequest homeAllDay(PlanRequest request) {
        return PlanRequest.builder()
                .from(request)
                .homeMinutesPerDay(240)
                .homeMinutesPerWeek(java.util.OptionalInt.empty())
                .build();
    }
}
