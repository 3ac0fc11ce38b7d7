package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.safety.Action;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a first massage at pressure 3 must be lighter still: only if there is a reason for caution. */
class CautionsTest {
    private static PlanFixtures first() {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.visit("v", START, 3));
    }

    private static boolean isCautious(PlanFixtures plan) {
        return !Judged.of(plan, "first-visit-pressure").isEmpty();
    }

    // ---- caps

    private static boolean capped(Restriction.Builder cap) {
        return capped(cap, "LOIN");
    }

    private static boolean capped(Restriction.Builder cap, String site) {
        return isCautious(Rows.with(first(), cap).reports(Rows.at(site)));
    }

    private static Restriction.Builder cap(Reach reach) {
        return Rows.reaching(reach).action(Action.CAP_PRESSURE).limit(4);
    }

    @Test
    void cap_whereItIsWorked_isACaution() {
        assertTrue(capped(cap(Reach.WHOLE_BODY), "NECK"));
        assertTrue(capped(cap(Reach.SITE)));
        assertFalse(capped(cap(Reach.SITE), "NECK"));
        assertTrue(capped(cap(Reach.AROUND_SITE), "SACRUM"));
        assertFalse(capped(cap(Reach.AROUND_SITE), "KNEE"));
        assertTrue(capped(
                Rows.reaching(Reach.REGIONS, "LOIN").action(Action.CAP_PRESSURE).limit(4), "NECK"));
    }

    @Test
    void cap_ofAnotherTechnique_isACautionToo() {
        Restriction.Builder cap = cap(Reach.WHOLE_BODY).limit(2);
        assertTrue(capped(cap.elements(List.of(Element.of(ElementKind.CIRCULATORY_MASSAGE)))));
        assertTrue(capped(cap.elements(List.of(Element.of(ElementKind.TECHNIQUE, "THAI")))));
    }

    @Test
    void block_isNoCap() {
        assertFalse(capped(Rows.reaching(Reach.SITE)));
    }

    @Test
    void cap_forEveryone_isNoCaution() {
        assertFalse(isCautious(Rows.with(first(), cap(Reach.WHOLE_BODY), Rows.trigger(new Predicate.Everyone()))));
    }

    @Test
    void cap_clearedWhereItIsWorked_isNoCaution() {
        Restriction.Builder cap = cap(Reach.WHOLE_BODY).ends(List.of(EndsBy.of(EndsBy.Way.CLEARANCE)));
        Clearance.Builder clearance = Clearance.builder().by("PHYSICIAN").given(START.minusDays(1));
        PlanFixtures plan = Rows.with(first(), cap).reports(Rows.report().build());

        assertTrue(isCautious(plan.client(
                c -> c.withClearances(clearance.sites(List.of(Site.of("NECK"))).build()))));
        assertFalse(isCautious(plan.client(
                c -> c.withClearances(clearance.sites(List.of(Site.of("BACK"))).build()))));
    }
}
