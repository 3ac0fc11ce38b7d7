package io.massageplan.planner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.testing.PlanFixtures;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void soundPlan_passes() {
        PlanFixtures fixture = PlanFixtures.chronic();
        CarePlan plan = fixture.plan();

        assertSame(plan, Gate.pass(plan, fixture.request(), fixture.catalog()));
    }

    @Test
    void brokenPlan_isAnErrorOfOurs_thatNamesTheRulesAlone() {
        PlanFixtures fixture = PlanFixtures.chronic()
                .change("visit-2", MassageSession.class, v -> v.withLubricant("ESSENTIAL_OIL"))
                .change("visit-3", MassageSession.class, v -> v.withLubricant("ESSENTIAL_OIL"))
                .plan(p -> p.withRevision(0).withClientId("somebody"));

        IllegalStateException error = assertThrows(
                IllegalStateException.class, () -> Gate.pass(fixture.plan(), fixture.request(), fixture.catalog()));

        assertEquals(
                "The plan must break no rule of the check, and breaks technique-form, plan-of-request.\n"
                        + "This is an error of the library. Maybe report it.",
                error.getMessage());
    }
}
