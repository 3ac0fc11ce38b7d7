package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.safety.RuleOverride;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which activities a decision about a limit of dose speaks, and which decisions a plan rests on. */
class RecordedDecisionsTest {
    /** Two deep visits of the low back a day apart. */
    private static PlanFixtures deep(String start) {
        PlanFixtures plan = PlanFixtures.building().history(day(-7), 4);
        plan.add(plan.visit("a", day(0), 4));
        return plan.add(plan.visit("b", day(1), 4).withStart(LocalTime.parse(start)));
    }

    private static RuleOverride decision(String rule, int from, int until, String... regions) {
        return RuleOverride.builder()
                .rule(rule)
                .reason("supervised course")
                .by("PHYSICIAN")
                .from(day(from))
                .until(day(until))
                .sites(java.util.Arrays.stream(regions).map(Site::of).toList())
                .build();
    }

    private static Severity severity(PlanFixtures plan, String rule) {
        return Judged.of(plan, rule).get(0).severity();
    }

    // ---- sites

    @Test
    void sites_ofTheActivitiesItIsAbout_notOfAll() {
        PlanFixtures plan = deep("18:00").request(r -> r.withOverrides(decision("deep-gap", 0, 9, "BACK")));
        plan.add(plan.visit("c", day(20), 3).withSegments(plan.segment("NECK", "SWEDISH", 3, 45)));

        assertEquals(Severity.OVERRIDDEN, severity(plan, "deep-gap"));
    }

    @ParameterizedTest
    @CsvSource({"BACK, OVERRIDDEN", "NECK, HARD"})
    void sites_ofColdAndHeat(String region, Severity severity) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.thermal("s", day(0), LocalTime.of(8, 0), "COLD_PACK"));
        plan.add(plan.thermal("t", day(0), LocalTime.of(8, 30), "COLD_PACK"));

        assertEquals(
                severity,
                severity(plan.request(r -> r.withOverrides(decision("thermal-gap", 0, 9, region))), "thermal-gap"));
    }

    @Test
    void sites_ofExercise_thereAreNone() {
        PlanFixtures plan = PlanFixtures.settling();
        for (int i = 0; i < 2; i++) {
            plan.add(plan.block("s" + i, day(i), io.massageplan.homecare.ExerciseKind.STRENGTH, 1, "BRIDGE"));
        }

        assertEquals(
                Severity.OVERRIDDEN,
                severity(plan.request(r -> r.withOverrides(decision("strength-days", 0, 9))), "strength-days"));
        assertEquals(
                Severity.HARD,
                severity(
                        plan.request(r -> r.withOverrides(decision("strength-days", 0, 9, "WHOLE_BODY"))),
                        "strength-days"));
    }

    // ---- overrides-recorded

    @Test
    void recorded_onlyTheDecisionThatIsUsed() {
        RuleOverride used = decision("deep-gap", 0, 9);
        RuleOverride later = decision("deep-gap", 20, 30);
        PlanFixtures plan = deep("18:00").request(r -> r.withOverrides(used, later));

        assertEquals(1, Judged.count(plan, "overrides-recorded"));
        Judged.silent(plan.plan(p -> p.withOverrides(used)), "overrides-recorded");
    }

    @Test
    void recorded_notWhatNoDecisionSetsAside() {
        // Closer than supervised courses had them: the decision changes nothing.
        PlanFixtures plan = deep("17:59").request(r -> r.withOverrides(decision("deep-gap", 0, 9)));

        assertEquals(Severity.HARD, severity(plan, "deep-gap"));
        Judged.silent(plan, "overrides-recorded");
    }
}
