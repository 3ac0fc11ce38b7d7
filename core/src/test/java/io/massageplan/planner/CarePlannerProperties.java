package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Severity;
import io.massageplan.plan.PlanRequest;
import io.massageplan.screening.Referral;
import io.massageplan.testing.AnyRequest;
import io.massageplan.testing.Profiles;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever the client: a plan without a single hard finding, or another result with reasons; never an exception. */
class CarePlannerProperties {
    private static final CarePlanner PLANNER = CarePlanner.standard();

    /** More on demand: {@code -Djqwik.tries.default} does not reach this one, so change the number and run it once. */
    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void plan_anySeed_isCleanOrSaysWhyNot(@ForAll long seed) {
        look(AnyRequest.of(seed), "seed " + seed);
    }

    @Property(tries = 40)
    void plan_troubledClients_isCleanOrSaysWhyNot(@ForAll("requests") PlanRequest request) {
        look(request, "");
    }

    private static void look(PlanRequest request, String which) {
        PlanResult result = PLANNER.plan(request);
        if (result instanceof PlanResult.Planned planned) {
            List<String> hard = PlanCheck.check(planned.plan(), request, Catalog.standard()).stream()
                    .filter(f -> f.severity() == Severity.HARD)
                    .map(CarePlannerProperties::words)
                    .toList();
            assertEquals(List.of(), hard, which);
        } else if (result instanceof PlanResult.NeedsAnswers needs) {
            assertFalse(needs.questions().isEmpty(), which);
        } else if (result instanceof PlanResult.Referred referred) {
            assertAll(
                    which,
                    () -> assertFalse(referred.reasons().isEmpty(), "reasons"),
                    () -> assertTrue(referred.referrals().stream().anyMatch(Referral::stopsPlan), "to whom"));
        } else if (result instanceof PlanResult.Infeasible infeasible) {
            // A plan that the last gate refuses is an exception, and fails here.
            String first = infeasible.conflict().get(0).rule();
            assertTrue(first.startsWith("conflict-"), () -> which + ": " + first);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void plan_sameRequest_sameResult(@ForAll long seed) {
        assertEquals(PLANNER.plan(AnyRequest.of(seed)), CarePlanner.standard().plan(AnyRequest.of(seed)));
    }

    private static String words(Finding finding) {
        return finding.rule() + " " + finding.date() + " " + finding.activities() + " "
                + finding.reason().facts();
    }

    @Provide
    Arbitrary<PlanRequest> requests() {
        return Profiles.requests();
    }
}
