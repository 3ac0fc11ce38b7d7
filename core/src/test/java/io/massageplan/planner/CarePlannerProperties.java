package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Severity;
import io.massageplan.plan.PlanRequest;
import io.massageplan.testing.Profiles;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the client: a plan without a single hard finding, or another result with reasons; never an exception. */
class CarePlannerProperties {
    @Property(tries = 300)
    void plan_anyRequest_isCleanOrSaysWhyNot(@ForAll("requests") PlanRequest request) {
        PlanResult result = CarePlanner.standard().plan(request);

        if (result instanceof PlanResult.Planned planned) {
            List<Finding> hard = PlanCheck.check(planned.plan(), request, Catalog.standard()).stream()
                    .filter(f -> f.severity() == Severity.HARD)
                    .toList();
            assertEquals(
                    "",
                    String.join(
                            "\n",
                            hard.stream().map(CarePlannerProperties::words).toList()));
        } else if (result instanceof PlanResult.NeedsAnswers needs) {
            assertFalse(needs.questions().isEmpty());
        } else if (result instanceof PlanResult.Referred referred) {
            assertFalse(referred.reasons().isEmpty());
        } else if (result instanceof PlanResult.Infeasible infeasible) {
            assertFalse(infeasible.conflict().isEmpty());
        }
    }

    @Property(tries = 60)
    void plan_sameRequest_sameResult(@ForAll("requests") PlanRequest request) {
        assertEquals(
                CarePlanner.standard().plan(request), CarePlanner.standard().plan(request));
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
