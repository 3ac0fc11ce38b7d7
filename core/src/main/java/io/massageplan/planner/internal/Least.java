package io.massageplan.planner.internal;

import io.massageplan.evidence.Reason;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.VisitBudget;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How little would be enough: a budget that could grow says how far, instead of being dropped. */
final class Least {
    private static final List<Integer> HOME_MINUTES = List.of(10, 20, 30, 45, 60, 90, 120);
    private static final int DOUBLINGS = 12;

    private final PlanRequest request;
    private final Conflict conflict;

    Least(PlanRequest request, Conflict conflict) {
        this.request = request;
        this.conflict = conflict;
    }

    Reason reason(Part part) {
        return switch (part.reason().rule()) {
            case "conflict-budget" -> budget(part.reason());
            case "conflict-home-minutes" -> homeMinutes(part.reason());
            default -> part.reason();
        };
    }

    private Reason budget(Reason reason) {
        VisitBudget now = request.budget().orElseThrow();
        int low = now.amount();
        int high = Math.max(1, low);
        for (int i = 0; i < DOUBLINGS && !isEnough(now, high); i++) {
            low = high;
            high = 2 * high;
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (isEnough(now, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return with(reason, "enough", String.valueOf(high));
    }

    private boolean isEnough(VisitBudget now, int amount) {
        VisitBudget more = new VisitBudget(now.unit(), amount, now.priceByMinutes());
        return conflict.isFeasible(new Setup(request.withBudget(more), Demands.ALL));
    }

    private Reason homeMinutes(Reason reason) {
        Optional<Integer> enough = HOME_MINUTES.stream()
                .filter(m -> m > request.homeMinutesPerDay().orElse(0))
                .filter(m -> conflict.isFeasible(
                        new Setup(request.withHomeMinutesPerDay(m).withHomeMinutesPerWeek(7 * m), Demands.ALL)))
                .findFirst();
        return enough.map(m -> with(reason, "enough", String.valueOf(m))).orElse(reason);
    }

    /** What stands in the way, said as a way out. */
    static Reason wayOut(Reason conflict) {
        String rule = "relax-" + conflict.rule().substring("conflict-".length());
        return new Reason(rule, conflict.facts(), conflict.sources());
    }

    static Reason with(Reason reason, String name, String value) {
        SortedMap<String, String> facts = new TreeMap<>(reason.facts());
        facts.put(name, value);
        return new Reason(reason.rule(), facts, reason.sources());
    }
}
