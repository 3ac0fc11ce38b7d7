package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ConditionReport;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    @Test
    void check_goodPlan_hasNoFinding() {
        assertEquals(List.of(), Judged.all(PlanFixtures.chronic()));
    }

    @Test
    void check_nonsense_hasFindings() {
        PlanFixtures plan = PlanFixtures.bare(1, "NOPE", "NOPE");
        LocalDate[] dates = {LocalDate.MIN, LocalDate.MAX, START};
        for (LocalDate date : dates) {
            plan.add(plan.visit("v" + date, date, 5))
                    .add(plan.walk("w" + date, date, 3))
                    .add(plan.thermal("t" + date, date, LocalTime.of(8, 0), "HEAT_WRAP"))
                    .add(plan.remoteReview("r" + date, date));
        }
        plan.reports(ConditionReport.builder()
                .condition("SPINE_SURGERY")
                .addDates(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31))
                .build());

        assertFalse(Judged.all(plan).isEmpty());
    }

    @Test
    void check_planAtTheEndOfTime_doesNotFail() {
        PlanFixtures plan = PlanFixtures.chronic()
                .plan(p -> p.withStart(LocalDate.MAX).withWeeks(52))
                .request(r -> r.withStart(LocalDate.of(2200, 12, 31)));

        assertTrue(Judged.all(plan).stream().anyMatch(f -> f.rule().equals("inside-plan")));
    }

    @Test
    void check_emptyCatalogue_doesNotFail() {
        PlanFixtures plan = PlanFixtures.chronic().catalog(c -> new Catalog.Builder().build());

        assertTrue(Judged.all(plan).stream().anyMatch(Finding::isHard));
    }

    @Test
    void check_orderOfFindings() {
        PlanFixtures plan = PlanFixtures.chronic().reports("NSAID", Status.PRESENT);
        plan.change("visit-2", MassageSession.class, v -> v.withLubricant("NUT_OIL"));
        plan.add(plan.visit("a", START.plusDays(8), 5)).add(plan.visit("b", START.plusDays(8), 5));
        RuleOverride decision = RuleOverride.builder()
                .rule("I1")
                .reason("agreed")
                .by("PHYSICIAN, dr-1")
                .from(START)
                .until(START.plusDays(30))
                .build();
        plan.request(r -> r.withOverrides(decision)).plan(p -> p.withOverrides(decision));

        List<Finding> findings = Judged.all(plan);

        List<String> rules = PlanCheck.rules().stream().map(Rule::id).toList();
        for (int i = 1; i < findings.size(); i++) {
            Finding a = findings.get(i - 1);
            Finding b = findings.get(i);
            int bySeverity = a.severity().compareTo(b.severity());
            int byRule = Integer.compare(rules.indexOf(a.rule()), rules.indexOf(b.rule()));
            int byDate = a.date().orElse(LocalDate.MIN).compareTo(b.date().orElse(LocalDate.MIN));
            int byActivity = String.join(" ", a.activities()).compareTo(String.join(" ", b.activities()));
            boolean inOrder = bySeverity < 0
                    || bySeverity == 0 && (byRule < 0 || byRule == 0 && (byDate < 0 || byDate == 0 && byActivity <= 0));
            assertTrue(inOrder, a + " before " + b);
        }
        assertEquals(
                Set.of(Severity.values()),
                new HashSet<>(findings.stream().map(Finding::severity).toList()));
    }

    @Test
    void check_orderOfActivitiesInThePlan_doesNotMatter() {
        PlanFixtures plan = PlanFixtures.chronic().without("strength");
        plan.add(plan.visit("a", START.plusDays(8), 5));
        var made = plan.plan();
        var turned = new ArrayList<>(made.activities());
        java.util.Collections.reverse(turned);

        assertEquals(
                PlanCheck.check(made, plan.request(), plan.catalog()),
                PlanCheck.check(made.withActivities(turned), plan.request(), plan.catalog()));
    }

    @Test
    void check_sameFindingTwice_isToldOnce() {
        PlanFixtures plan = PlanFixtures.chronic();
        plan.change(
                "visit-2",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("LOWER_BACK", "SWEDISH", 3, 20).withStrokes("EFFLEURAGE"),
                        plan.segment("LOWER_BACK", "SWEDISH", 3, 25).withStrokes("EFFLEURAGE")));

        Judged.fires(plan, "technique-form", "visit-2");
    }

    // ---- overrides of rules

    private static PlanFixtures twoVisits(RuleOverride.Builder override) {
        PlanFixtures plan = PlanFixtures.chronic();
        plan.add(plan.visit("a", START.plusDays(8), 3).withStart(LocalTime.of(10, 0)));
        return plan.request(r -> r.withOverrides(override.build()));
    }

    private static RuleOverride.Builder override(String rule) {
        return RuleOverride.builder()
                .rule(rule)
                .reason("agreed")
                .by("PHYSICIAN, dr-1")
                .from(START.plusDays(8))
                .until(START.plusDays(8));
    }

    private static Severity severity(PlanFixtures plan, String rule) {
        return Judged.of(plan, rule).get(0).severity();
    }

    @Test
    void override_ofALimitOfDose_setsItAside_ofAnotherRuleOfTheCheck_nothing() {
        assertEquals(Severity.OVERRIDDEN, severity(twoVisits(override("one-visit-a-day")), "one-visit-a-day"));
        assertEquals(Severity.HARD, severity(twoVisits(override("phase-visits")), "phase-visits"));
    }

    // ---- the rules

    @Test
    void rules_idsAreKebabAndUnique_hardOnesFirst() {
        Set<String> ids = new HashSet<>();
        boolean soft = false;
        for (Rule rule : PlanCheck.rules()) {
            assertTrue(rule.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.id());
            assertTrue(ids.add(rule.id()), rule.id());
            assertFalse(soft && rule.isHard(), rule.id());
            soft = !rule.isHard();
            assertEquals(rule.id(), rule.toString());
        }
    }

    @Test
    void rules_factsAndSourcesAreInTheCatalogue() {
        Catalog catalog = Catalog.standard();
        for (Rule rule : PlanCheck.rules()) {
            rule.facts().forEach(catalog.facts()::get);
            rule.sources(catalog).forEach(catalog.citations()::get);
        }
        assertEquals(List.of("S36"), PlanCheck.rule("one-visit-a-day").sources(catalog));
        assertEquals(List.of("S47", "SEED"), PlanCheck.rule("same-day-order").sources());
        assertEquals(
                List.of("visits-per-day-most"),
                PlanCheck.rule("one-visit-a-day").facts());
    }

    @Test
    void rules_softOnesRestOnNothingHard_exceptWhatIsReportedOnly() {
        // A hard fact behind a soft rule must be meant: the rungs after a break are kept by protocols and ladders; a
        // plan
        // that does otherwise is not dangerous.
        Set<String> meant = Set.of("exercise-after-break");
        for (Rule rule : PlanCheck.rules()) {
            boolean hardFact = rule.facts().stream()
                    .anyMatch(f -> Catalog.standard().facts().get(f).hard());
            assertFalse(!rule.isHard() && hardFact && !meant.contains(rule.id()), rule.id());
        }
    }

    @Test
    void rules_kinds() {
        assertEquals(RuleKind.RESTRICTION, PlanCheck.rule("restriction").kind());
        assertEquals(RuleKind.CLINICAL, PlanCheck.rule("deep-gap").kind());
        for (Rule rule : PlanCheck.rules()) {
            assertEquals(!rule.isHard(), rule.kind() == RuleKind.PREFERENCE, rule.id());
        }
    }

    @Test
    void rule_unknown_isRefused() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> PlanCheck.rule("nope"));

        assertEquals("The rule (nope) must be one of PlanCheck.rules().", e.getMessage());
    }

    /** Kinds of words that the sentences of this file use, and nothing else does. */
    private static final Set<String> WORDS = new TreeSet<>(List.of(
            "missing-in",
            "status",
            "form",
            "order",
            "budget-unit",
            "pin",
            "thermal-wish",
            "id-kind",
            "plan-part",
            "in-force",
            "request-part",
            "version"));

    @Test
    void texts_words_areUsedBySomeSentence() {
        String all = String.join(
                " ", Judged.texts("en").values().stream().map(Object::toString).toList());

        WORDS.forEach(kind -> assertTrue(all.contains(":" + kind + "}"), kind));
    }

    @Test
    void texts_sayEveryRuleInBothLanguages() {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : PlanCheck.rules()) {
            expected.add(rule.description());
            expected.add("finding." + rule.id());
        }
        for (String language : List.of("en", "de")) {
            Properties texts = Judged.texts(language);
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(texts.stringPropertyNames());
            Set<String> more = new TreeSet<>(texts.stringPropertyNames());
            more.removeIf(key -> expected.contains(key) || WORDS.contains(key.substring(0, key.indexOf('.'))));
            assertEquals(Set.of(), missing, language);
            assertEquals(Set.of(), more, language);
        }
    }

    @Test
    void finding_copiesAndRefuses() {
        List<String> ids = new ArrayList<>(List.of("a"));
        Finding finding =
                new Finding("deep-gap", Severity.HARD, ids, Optional.empty(), Reason.of("deep-gap", List.of()));
        ids.add("b");

        assertEquals(List.of("a"), finding.activities());
        assertTrue(finding.isHard());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Finding(" ", Severity.SOFT, ids, Optional.empty(), Reason.of("x", List.of())));
    }
}
