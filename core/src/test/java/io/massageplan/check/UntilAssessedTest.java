package io.massageplan.check;

import static io.massageplan.check.Rows.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.ConditionReport;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check still holds against a plan when what brought it has ended. */
class UntilAssessedTest {
    private static final int ONSET = -10;

    private static boolean holds(String restriction, PlanFixtures plan, LocalDate day) {
        PlanView view = new PlanView(plan.plan(), plan.request(), plan.catalog());
        return view.inForce().on(day).stream()
                .anyMatch(b -> b.restriction().id().equals(restriction)
                        && view.lifts()
                                        .of(b, day, Site.of("LOWER_BACK"), Optional.empty())
                                        .left()
                                != Lifts.Left.NOTHING);
    }

    private static ConditionReport.Builder report(String condition) {
        return ConditionReport.builder().condition(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "FEVER, A10.1, 0, true",
        "FEVER, A10.1, 1, false",
        "NEUTROPENIA, A12.1, 0, true",
        "NEUTROPENIA, A12.1, 1, false",
        "IV_DRUG_USE, A11.1, 1, true",
        "BACTERIAL_INFECTION_RECENT, A13.1, 1, true"
    })
    void besideAPain_asLongAsNobodyHasLooked(String condition, String rule, int endedBeforeOnset, boolean holds) {
        PlanFixtures plan = PlanFixtures.chronic()
                .complaint(PlanFixtures.complaint(day(ONSET)))
                .reports(report(condition)
                        .addDates(day(ONSET - 20))
                        .endedOn(day(ONSET - endedBeforeOnset))
                        .build());

        assertEquals(holds, holds(rule, plan, day(0)));
        assertEquals(holds, holds(rule, plan, day(20)));
    }

    private static PlanFixtures afterAClot(Optional<LocalDate> ended) {
        return PlanFixtures.chronic()
                .reports(report("DVT")
                        .status(Status.HISTORY)
                        .addSites(new Site("CALF", Side.LEFT))
                        .addDates(day(-400))
                        .endedOn(ended)
                        .build());
    }

    @Test
    void afterAClot_fromTheEndOfTreatment() {
        LocalDate ended = day(10).minusMonths(6);

        assertTrue(holds("B4.1", afterAClot(Optional.of(ended)), day(10)));
        assertFalse(holds("B4.1", afterAClot(Optional.of(ended)), day(11)));
        assertTrue(holds("B4.1", afterAClot(Optional.empty()), day(11)));
    }

    @Test
    void pregnantAfterAClot_alsoWhenItsTreatmentIsOver() {
        PlanFixtures plan = afterAClot(Optional.of(day(-300)))
                .reports(report("PREGNANCY").addDates(day(-100)).build());

        assertTrue(holds("K2.1", plan, day(0)));
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void weakBones_aLetterWithoutAPressure_opensToMedium(int pressure, boolean found) {
        PlanFixtures plan = Rows.visit()
                .reports(report("OSTEOPOROSIS").build())
                .client(c -> c.withClearances(
                        Clearance.builder().by("PHYSICIAN").given(day(-1)).build()));
        plan.add(plan.visit("w", day(20), pressure));

        assertEquals(
                found,
                Judged.of(plan, "restriction").stream()
                        .anyMatch(f -> f.activities().contains("w")
                                && f.reason().rule().startsWith("C20")));
    }
}
