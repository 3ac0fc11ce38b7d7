package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    @Test
    void check_goodPlan_hasNoFinding() {
        PlanFixtures fixture = PlanFixtures.chronic();

        assertEquals(List.of(), PlanCheck.check(fixture.plan(), fixture.request(), fixture.catalog()));
    }
}
