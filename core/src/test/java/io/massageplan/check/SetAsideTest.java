package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.ClinicalLimits;
import io.massageplan.safety.RuleOverride;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinician may set limits of dose and spacing aside, and only these. */
class SetAsideTest {
    /** Two deep visits a day apart, from 17:00 to 18:00 and from an hour on. */
    private static PlanFixtures deep(String start) {
        PlanFixtures plan = PlanFixtures.building().history(day(-7), 4);
        plan.add(plan.visit("a", day(0), 4));
        return plan.add(plan.visit("b", day(1), 4).withStart(LocalTime.parse(start)));
    }

    private static RuleOverride decision(String rule, String by, int from, int until, Site... sites) {
        return RuleOverride.builder()
                .rule(rule)
                .reason("supervised course")
                .by(by)
                .from(day(from))
                .until(day(until))
                .addSites(sites)
                .build();
    }

    private static PlanFixtures decided(PlanFixtures plan, RuleOverride decision) {
        return plan.request(r -> r.withOverrides(decision)).plan(p -> p.withOverrides(decision));
    }

    private static Severity of(PlanFixtures plan, String rule) {
        List<Finding> found = Judged.of(plan, rule);
        assertEquals(1, found.size(), () -> rule + ": " + found);
        return found.get(0).severity();
    }

    @Test
    void decided_reportedAsOverridden_withWhoDecided() {
        PlanFixtures plan = decided(deep("18:00"), decision("deep-gap", "PHYSICIAN, letter 14", 0, 7));

        Finding finding = Judged.of(plan, "deep-gap").get(0);

        assertEquals(Severity.OVERRIDDEN, finding.severity());
        assertEquals("PHYSICIAN, letter 14", Judged.fact(finding, "by"));
        Judged.silent(plan, "known-ids");
        Judged.silent(plan, "request-sound");
        Judged.silent(plan, "overrides-recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "deep-gap, PHYSICIAN, 1, 1, OVERRIDDEN",
        "deep-gap, PHYSICIAN, 2, 9, HARD",
        "deep-gap, PHYSICIAN, 0, 0, HARD",
        "deep-gap, MASSAGE_THERAPIST, 0, 9, HARD",
        "deep-gap, NOBODY, 0, 9, HARD",
        "thermal-gap, PHYSICIAN, 0, 9, HARD"
    })
    void decided_byWhoMay_onItsDays_forItsRule(String rule, String by, int from, int until, Severity severity) {
        assertEquals(severity, of(decided(deep("18:00"), decision(rule, by, from, until)), "deep-gap"));
    }

    @ParameterizedTest
    @CsvSource({"BACK, OVERRIDDEN", "NECK, HARD"})
    void decided_forItsPlaces(String region, Severity severity) {
        RuleOverride decision = decision("deep-gap", "PHYSICIAN", 0, 9, Site.of(region));

        assertEquals(severity, of(decided(deep("18:00"), decision), "deep-gap"));
    }

    @ParameterizedTest
    @CsvSource({"18:00, OVERRIDDEN", "17:59, HARD"})
    void decided_notBelowWhatSupervisedCoursesHad(String start, Severity severity) {
        assertEquals(severity, of(decided(deep(start), decision("deep-gap", "PHYSICIAN", 0, 9)), "deep-gap"));
    }

    @ParameterizedTest
    @CsvSource({"3, OVERRIDDEN", "4, HARD"})
    void decided_deepDays_notMoreThanSupervisedCoursesHad(int days, Severity severity) {
        PlanFixtures plan = PlanFixtures.building().history(day(-7), 4);
        for (int i = 0; i < days; i++) {
            plan.add(plan.visit("v" + i, day(2 * i), 4));
        }
        decided(plan, decision("deep-in-7-days", "PHYSICIAN", 0, 9));

        List<Severity> onTheLastDay = Judged.of(plan, "deep-in-7-days").stream()
                .filter(f -> f.date().equals(Optional.of(day(2 * days - 2))))
                .map(Finding::severity)
                .toList();

        assertEquals(List.of(severity), onTheLastDay);
    }

    @Test
    void decidedButNotWritten_isMissedInThePlan() {
        RuleOverride decision = decision("deep-gap", "PHYSICIAN", 0, 9);

        Judged.fires(deep("18:00").request(r -> r.withOverrides(decision)), "overrides-recorded");
        // What nothing rests on need not be written.
        Judged.silent(deep("18:00").without("b").request(r -> r.withOverrides(decision)), "overrides-recorded");
    }

    @Test
    void otherRule_cannotBeSetAside() {
        PlanFixtures plan = decided(
                deep("18:00").change("b", MassageSession.class, v -> v.withLubricant("ESSENTIAL_OIL")),
                decision("technique-form", "PHYSICIAN", 0, 9));

        assertEquals(Severity.HARD, of(plan, "technique-form"));
        Judged.fires(plan, "known-ids");
    }

    @Test
    void limits_areHardClinicalRules() {
        for (String id : ClinicalLimits.ids()) {
            Rule rule = PlanCheck.rule(id);
            assertTrue(rule.isHard() && rule.maySetAside(), id);
            assertEquals(RuleKind.CLINICAL, rule.kind(), id);
        }
        assertFalse(PlanCheck.rule("restriction").maySetAside());
        assertFalse(PlanCheck.rule("no-plan-for-red-flags").maySetAside());
    }
}
