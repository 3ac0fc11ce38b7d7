package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.evidence.Reason;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a plan sends its client where the rules send them. */
class ReferralsToldTest {

    private static List<String> missing(PlanFixtures plan) {
        return Judged.of(plan, "referrals-told").stream()
                .map(f -> Judged.fact(f, "row"))
                .toList();
    }

    private static Referral referral(Reason reason) {
        return Referral.builder()
                .to("PHYSICIAN")
                .urgency(Urgency.ROUTINE)
                .stopsPlan(false)
                .reason(reason)
                .build();
    }

    private static PlanFixtures reporting(String condition, Status status) {
        return PlanFixtures.chronic().reports(condition, status);
    }

    @Test
    void nothingReported_nobodyToSee() {
        assertEquals(List.of(), missing(PlanFixtures.chronic()));
        assertEquals(List.of(), missing(reporting("NSAID", Status.PRESENT)));
    }

    /** What refers first, what refers now, and what blocks and asks for a doctor in its advice. */
    @ParameterizedTest
    @CsvSource({
        "CLOTTING_DISORDER, PRESENT, B19",
        "ORGAN_FAILURE, ACUTE, B28",
        "SUPERFICIAL_THROMBOPHLEBITIS, ACUTE, B5"
    })
    void sendsToSomebody_andThePlanDoesNot(String condition, Status status, String row) {
        PlanFixtures plan = reporting(condition, status);
        assertEquals(List.of(row), missing(plan));
        assertEquals(List.of(), missing(plan.plan(p -> p.withReferrals(referral(Reason.of(row, List.of()))))));
    }

    @Test
    void namedByTheRowOrByOneOfItsRestrictions_notByAnother() {
        PlanFixtures plan = reporting("CLOTTING_DISORDER", Status.PRESENT);
        Reason restriction = Reason.of("B19.1", List.of(), "row", "B19");
        assertEquals(List.of(), missing(plan.plan(p -> p.withReferrals(referral(restriction)))));
        Reason other = Reason.of("B5", List.of());
        assertEquals(List.of("B19"), missing(plan.plan(p -> p.withReferrals(referral(other)))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void cleared_fromTheFirstDayOn(int days, int missing) {
        PlanFixtures plan = reporting("CLOTTING_DISORDER", Status.PRESENT)
                .client(c -> c.withClearances(Clearance.builder()
                        .by("PHYSICIAN")
                        .given(START.plusDays(days))
                        .build()));
        assertEquals(missing, missing(plan).size());
    }
}
