package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the way of any plan: a minimal set of what was asked for, found by dropping one after the other while the
 * rest still conflict; and the cheapest ways out. Safety rules are never dropped.
 */
final class Conflict {
    private static final int WEEKS_TRIED = 4;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Drafts drafts;
    private final Asked asked;
    private final List<Part> parts;
    private final Map<Setup, Boolean> known = new HashMap<>();

    Conflict(PlanRequest request, Catalog catalog, Drafts drafts) {
        this(request, catalog, drafts, Asked.NOTHING);
    }

    /** Of a request that has no plan with what is asked for as well. */
    Conflict(PlanRequest request, Catalog catalog, Drafts drafts, Asked asked) {
        this.request = request;
        this.catalog = catalog;
        this.drafts = drafts;
        this.asked = asked;
        this.parts = Parts.of(request, catalog);
    }

    /** The conflict of a request that has no plan; a referral if nothing but a clinician can end what stands in the way. */
    PlanResult explain() {
        return isFeasible(free()) ? amongParts() : new Standstill(free(), request, catalog, drafts).explain();
    }

    /** The request with nothing left that could be given way on. */
    Setup free() {
        return without(parts);
    }

    /** The conflict, if the free request has a plan: parts that together forbid any. */
    PlanResult.Infeasible amongParts() {
        List<Part> standing = minimal();
        List<Reason> conflict = new ArrayList<>();
        standing.forEach(p -> conflict.add(p.reason()));
        conflict.addAll(blocksOfPins(standing));
        List<Relaxation> relaxations = new ArrayList<>(single(standing));
        if (relaxations.isEmpty()) {
            relaxations.addAll(longer());
        }
        if (relaxations.isEmpty()) {
            relaxations.addAll(together());
        }
        return new PlanResult.Infeasible(conflict, relaxations);
    }

    /** Parts that cannot all be met, of which none can be left out: each was tried again when all others were found. */
    List<Part> minimal() {
        List<Part> standing = new ArrayList<>(parts);
        // Half of them at once, then a quarter: most have nothing to do with it.
        for (int size = standing.size() / 2; size > 1; size /= 2) {
            dropEach(standing, size);
        }
        boolean smaller = true;
        while (smaller) {
            smaller = dropEach(standing, 1);
        }
        return List.copyOf(standing);
    }

    /** Floors first: a conflict among wishes and times says more than one with a floor. */
    private boolean dropEach(List<Part> standing, int size) {
        boolean smaller = false;
        for (int end = standing.size(); end > 0; end = Math.max(0, end - size)) {
            int from = Math.max(0, end - size);
            List<Part> fewer = new ArrayList<>(standing.subList(0, from));
            fewer.addAll(standing.subList(end, standing.size()));
            if (!isFeasible(only(fewer))) {
                standing.subList(from, end).clear();
                smaller = true;
            }
        }
        return smaller;
    }

    /** The request with these parts alone, all others dropped. */
    Setup only(List<Part> kept) {
        return without(parts.stream().filter(p -> !kept.contains(p)).toList());
    }

    private Setup without(List<Part> dropped) {
        Setup changed = new Setup(request, Demands.ALL);
        for (Part part : dropped) {
            changed = part.dropped().apply(changed);
        }
        return changed;
    }

    boolean isFeasible(Setup setup) {
        return known.computeIfAbsent(
                setup, s -> drafts.best(s.request(), s.demands(), asked).isPresent());
    }

    /** On a pinned day, the restrictions that forbid the visit are part of the conflict. */
    private List<Reason> blocksOfPins(List<Part> standing) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        Blocked blocked = new Blocked(request, catalog, drafts.screened(request));
        List<Reason> pinned = standing.stream().map(Part::reason).toList();
        for (Pin pin : request.pins()) {
            if (pin.kind() == PinKind.VISIT
                    && pinned.contains(Parts.reason(pin))
                    && request.days().contains(pin.date())) {
                pin.technique()
                        .map(t -> blocked.massageReasons(pin.date(), t))
                        .orElseGet(() -> blocked.massageReasons(pin.date()))
                        .forEach(r -> reasons.putIfAbsent(r.rule(), r));
            }
        }
        return List.copyOf(reasons.values());
    }

    // ---- ways out

    /** What is enough by itself: it must be in every conflict, so in the one that was found. */
    private List<Relaxation> single(List<Part> standing) {
        List<Relaxation> found = new ArrayList<>();
        for (Part part : standing) {
            part.demand()
                    .filter(d -> isFeasible(without(List.of(part))))
                    .ifPresent(d -> found.add(new Relaxation(d, Least.wayOut(new Least(request, this).reason(part)))));
        }
        return found;
    }

    private List<Relaxation> longer() {
        for (int weeks = request.weeks() + 1; weeks <= Math.min(52, request.weeks() + WEEKS_TRIED); weeks++) {
            if (isFeasible(new Setup(request.withWeeks(weeks), Demands.ALL))) {
                return List.of(Standstill.horizon(weeks));
            }
        }
        return List.of();
    }

    /** Several at once, the cheapest first, none of them needless; each says how many belong together. */
    private List<Relaxation> together() {
        List<Part> given = new ArrayList<>();
        for (Part part : parts) {
            if (part.demand().isPresent() && !isFeasible(without(given))) {
                given.add(part);
            }
        }
        if (!isFeasible(without(given))) {
            return List.of();
        }
        for (int i = given.size() - 1; i >= 0; i--) {
            List<Part> fewer = new ArrayList<>(given);
            fewer.remove(i);
            if (isFeasible(without(fewer))) {
                given = fewer;
            }
        }
        String count = String.valueOf(given.size());
        return given.stream()
                .map(p -> new Relaxation(
                        p.demand().orElseThrow(), Least.wayOut(Least.with(p.reason(), "together", count))))
                .toList();
    }
}
