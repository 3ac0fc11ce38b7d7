package io.massageplan.planner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.Effort;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.planner.Watch;
import io.massageplan.testing.AnyRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A conflict is minimal and real, and a relaxation is enough: tried on requests that have no plan. */
class ConflictProperties {
    private static final Catalog CATALOG = Catalog.standard();
    private static final int WANTED = 8;

    @Test
    void explain_infeasible_minimalConflictAndEnoughRelaxation() {
        long first = new Random().nextLong();
        int found = 0;
        for (long seed = first; found < WANTED; seed++) {
            PlanRequest request = AnyRequest.of(seed);
            if (CarePlanner.standard().plan(request) instanceof PlanResult.Infeasible infeasible
                    && isOfDemands(infeasible.conflict().get(0).rule())) {
                found++;
                look(request, infeasible, "seed " + seed);
            }
        }
    }

    /** Not what safety blocks; and that no plan is refused at the last gate is another test's. */
    private static boolean isOfDemands(String rule) {
        return rule.startsWith("conflict-") && !rule.equals("conflict-blocked");
    }

    private static void look(PlanRequest request, PlanResult.Infeasible infeasible, String which) {
        Conflict conflict = new Conflict(request, CATALOG, new Drafts(CATALOG, Effort.STANDARD, Watch.NONE));
        List<Part> kept = conflict.minimal();
        assertTrue(kept.size() <= infeasible.conflict().size(), () -> which + " " + infeasible.conflict());
        assertEquals(
                kept.stream().map(Part::reason).toList(), infeasible.conflict().subList(0, kept.size()), which);
        assertFalse(conflict.isFeasible(conflict.only(kept)), which);
        for (Part part : kept) {
            List<Part> fewer = new ArrayList<>(kept);
            fewer.remove(part);
            assertTrue(
                    conflict.isFeasible(conflict.only(fewer)),
                    () -> which + " without " + part.reason().rule());
        }
        enough(request, conflict, infeasible.relaxations(), which);
    }

    /** Each by itself, or all that say that they belong together. */
    private static void enough(PlanRequest request, Conflict conflict, List<Relaxation> relaxations, String which) {
        List<Part> parts = Parts.of(request, CATALOG);
        List<Part> together = new ArrayList<>();
        for (Relaxation relaxation : relaxations) {
            for (Part part : parts) {
                if (isOf(relaxation, part)) {
                    if (relaxation.reason().facts().containsKey("together")) {
                        together.add(part);
                    } else {
                        assertTrue(conflict.isFeasible(given(request, List.of(part))), which);
                    }
                }
            }
        }
        if (!together.isEmpty()) {
            assertTrue(conflict.isFeasible(given(request, together)), which + " together");
        }
    }

    private static boolean isOf(Relaxation relaxation, Part part) {
        return part.demand().isPresent()
                && relaxation.reason().rule().equals(Least.wayOut(part.reason()).rule())
                && relaxation
                        .reason()
                        .facts()
                        .entrySet()
                        .containsAll(part.reason().facts().entrySet());
    }

    private static Setup given(PlanRequest request, List<Part> parts) {
        Setup setup = new Setup(request, Demands.ALL);
        for (Part part : parts) {
            setup = part.dropped().apply(setup);
        }
        return setup;
    }
}
