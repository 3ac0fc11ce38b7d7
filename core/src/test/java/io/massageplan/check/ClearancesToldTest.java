package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.evidence.Reason;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a clearance that a plan says is worth getting would lift the restriction X1.1. */
class ClearancesToldTest {
    private static final Restriction.Builder CLEARABLE = Rows.ending(EndsBy.Way.CLEARANCE);

    private static ClearanceWish wish(String from, String scope, String... restrictions) {
        return ClearanceWish.builder()
                .from(from)
                .scope(scope)
                .addRestrictions(restrictions)
                .reason(Reason.of("X1.1", List.of()))
                .build();
    }

    private static PlanFixtures reported(Restriction.Builder restriction) {
        return Rows.plan(restriction).reports(Rows.report().build());
    }

    private static int findings(PlanFixtures plan, ClearanceWish... wishes) {
        return Judged.count(plan.plan(p -> p.withClearances(wishes)), "clearances-told");
    }

    @ParameterizedTest
    @CsvSource({"PHYSICIAN, 0", "SURGEON, 0", "MASSAGE_THERAPIST, 1", "FITNESS_INSTRUCTOR, 1"})
    void from_whoMaySign(String from, int findings) {
        assertEquals(findings, findings(reported(CLEARABLE), wish(from, "X1", "X1.1")));
    }

    @ParameterizedTest
    @CsvSource({"SURGEON, 0", "SPINE_SURGEON, 0", "PHYSICIAN, 1"})
    void from_whoTheRowNames(String from, int findings) {
        Restriction.Builder surgeons = Rows.refuse()
                .ends(List.of(EndsBy.of(EndsBy.Way.RESOLUTION), EndsBy.clearanceOf("SURGEON", "SPINE_SURGEON")));

        assertEquals(findings, findings(reported(surgeons), wish(from, "X1", "X1.1")));
    }

    @ParameterizedTest
    @CsvSource({"X1, 0", "THING, 0", "X1.1, 1", "NSAID, 1"})
    void scope_theRowOrItsCondition(String scope, int findings) {
        PlanFixtures plan = reported(CLEARABLE).reports("NSAID", Status.PRESENT);

        assertEquals(findings, findings(plan, wish("PHYSICIAN", scope, "X1.1")));
    }

    @ParameterizedTest
    @CsvSource({"X1, 0", "THING, 1", "NSAID, 1"})
    void scope_ofTwoConditionsTogether_isTheRow(String scope, int findings) {
        Predicate nsaid = new Predicate.Reports("NSAID", Set.of());
        PlanFixtures plan = Rows.plan(CLEARABLE, Rows.trigger(Rows.reports(), nsaid))
                .reports(Rows.report().build())
                .reports("NSAID", Status.PRESENT);

        // A letter that names one of them lifts nothing (Instance.isNamedBy).
        assertEquals(findings, findings(plan, wish("PHYSICIAN", scope, "X1.1")));
    }

    @Test
    void scope_ofTwoTriggers_theOneThatHolds() {
        Predicate nsaid = new Predicate.Reports("NSAID", Set.of());
        PlanFixtures plan = Rows.plan(CLEARABLE, Rows.trigger(Rows.reports()), Rows.trigger(nsaid))
                .reports("NSAID", Status.PRESENT);

        assertEquals(0, findings(plan, wish("PHYSICIAN", "NSAID", "X1.1")));
        assertEquals(1, findings(plan, wish("PHYSICIAN", "THING", "X1.1")));
        plan.reports(Rows.report().build());
        assertEquals(0, findings(plan, wish("PHYSICIAN", "NSAID", "X1.1")));
        assertEquals(0, findings(plan, wish("PHYSICIAN", "THING", "X1.1")));
    }

    @Test
    void lifts_whatAClearanceEnds_andIsInForce() {
        assertEquals(1, findings(reported(Rows.ending(EndsBy.Way.RESOLUTION)), wish("PHYSICIAN", "X1", "X1.1")));
        assertEquals(1, findings(reported(Rows.ending(EndsBy.Way.ASSESSMENT)), wish("PHYSICIAN", "X1", "X1.1")));
        assertEquals(1, findings(Rows.plan(CLEARABLE), wish("PHYSICIAN", "X1", "X1.1")));
        assertEquals(1, findings(reported(CLEARABLE), wish("PHYSICIAN", "X1", "X1.1", "I1.1")));
    }

    @Test
    void lifts_something_andEachOnce() {
        assertEquals(1, findings(reported(CLEARABLE), wish("PHYSICIAN", "X1")));
        assertEquals(1, findings(reported(CLEARABLE), wish("PHYSICIAN", "X1", "X1.1", "X1.1")));
    }

    @Test
    void oneLetter_isAskedForOnce() {
        ClearanceWish wish = wish("PHYSICIAN", "X1", "X1.1");

        assertEquals(1, findings(reported(CLEARABLE), wish, wish));
        assertEquals(0, findings(reported(CLEARABLE), wish, wish("SURGEON", "X1", "X1.1")));
    }
}
