package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A red flag that is reported as a condition counts as a yes, whatever was answered. */
class RedFlagReportsTest {
    private static final String FEVER = "FEVER_WITH_BACK_PAIN";

    private static List<Finding> found(PlanFixtures plan) {
        return Judged.of(plan, "no-plan-for-red-flags");
    }

    private static List<String> findings(PlanFixtures plan) {
        return found(plan).stream()
                .map(f -> Judged.fact(f, "result") + " " + Judged.fact(f, "finding"))
                .toList();
    }

    private static PlanFixtures answered(String flag, Answer answer) {
        return PlanFixtures.chronic()
                .client(c -> c.withRedFlags(RedFlagAnswers.allNo().with(flag, answer)));
    }

    private static ConditionReport.Builder fever() {
        return ConditionReport.builder().condition(FEVER);
    }

    @ParameterizedTest
    @CsvSource({"NO", "UNKNOWN", "YES"})
    void reported_isAYes(Answer answer) {
        List<String> found = findings(answered(FEVER, answer).reports(fever().build()));

        assertTrue(found.contains("REFERRED STRONG_FLAG"), found.toString());
        assertFalse(found.contains("NEEDS_ANSWERS " + FEVER), found.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void reported_asLongAsItLasts(int endedDaysBefore, boolean open) {
        PlanFixtures plan = answered(FEVER, Answer.UNKNOWN)
                .reports(fever().endedOn(START.minusDays(endedDaysBefore)).build());

        assertEquals(open, findings(plan).contains("NEEDS_ANSWERS " + FEVER));
        assertEquals(!open, findings(plan).contains("REFERRED STRONG_FLAG"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void reported_assessedSinceItBegan(int assessedDaysBefore, boolean covered) {
        PlanFixtures plan = answered(FEVER, Answer.NO)
                .reports(
                        fever().addDates(START.minusDays(2), START.minusDays(1)).build())
                .client(c -> c.withAssessments(Assessment.builder()
                        .by("PHYSICIAN")
                        .date(START.minusDays(assessedDaysBefore))
                        .addOf(FEVER)
                        .build()));

        // Of several dates the latest counts.
        assertEquals(!covered, findings(plan).contains("REFERRED STRONG_FLAG"));
    }

    @Test
    void notOfTheCatalogue_isAskedToo() {
        assertEquals(List.of("NEEDS_ANSWERS NOPE"), findings(answered("NOPE", Answer.UNKNOWN)));
        assertEquals(List.of(), findings(answered("NOPE", Answer.NO)));
    }

    @Test
    void referred_namesTheRowOfTheFlag() {
        Finding finding = found(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES)).stream()
                .filter(f -> Judged.fact(f, "finding").equals("STRONG_FLAG"))
                .findFirst()
                .orElseThrow();

        assertEquals("A7", Judged.fact(finding, "row"));
    }

    // ---- derived from two reports together

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void derivedFromTwo_asLongAsBothLast(int endedDaysBefore, boolean raised) {
        PlanFixtures plan = Rows.plan(
                        Rows.ending(EndsBy.Way.ASSESSMENT),
                        Rows.trigger(Rows.reports(), new Predicate.Reports("NSAID", Set.of())))
                .catalog(c -> c.with(b -> b.redFlag(RedFlag.builder()
                        .from(c.redFlags().get("CANCER_WITH_BACK_PAIN"))
                        .id("OWN")
                        .row("X1")
                        .build())))
                .reports(Rows.report().build())
                .reports(ConditionReport.builder()
                        .condition("NSAID")
                        .endedOn(START.minusDays(endedDaysBefore))
                        .build());

        assertEquals(raised, findings(plan).contains("REFERRED STRONG_FLAG"));
        // Another report of the same that lasts is enough.
        assertTrue(findings(plan.reports("NSAID", Status.PRESENT)).contains("REFERRED STRONG_FLAG"));
    }

    // ---- a catalogue whose table of concern says nothing of a finding

    private static Catalog silent(Catalog catalog) {
        return catalog.with(b -> catalog.concernRules()
                .all()
                .forEach(r -> b.concernRule(
                        ConcernRule.builder().from(r).strongLeast(99).build())));
    }

    @Test
    void notWeighed_eachFindingIsReferred() {
        List<String> found =
                findings(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES).catalog(RedFlagReportsTest::silent));

        assertEquals(List.of("REFERRED A7.1", "REFERRED UNEXPLAINED_WEIGHT_LOSS"), found);
        assertEquals(List.of(), findings(PlanFixtures.chronic().catalog(RedFlagReportsTest::silent)));
    }

    /** The row of the fever has a derived finding as well: what was asked does not count twice. */
    @Test
    void asked_raisesNoDerivedFinding() {
        List<String> found = findings(answered(FEVER, Answer.YES).catalog(RedFlagReportsTest::silent));

        assertEquals(List.of("REFERRED A10.1", "REFERRED " + FEVER), found);
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, false", "UNKNOWN, false"})
    void clotSignsAfterTravel_aYesIsTheRedFlag(Answer answer, boolean referred) {
        PlanFixtures plan =
                PlanFixtures.chronic().client(c -> c.withAnswers(Map.of("CLOT_SIGNS_AFTER_TRAVEL", answer)));

        assertEquals(referred, findings(plan).contains("REFERRED STRONG_FLAG"), findings(plan)::toString);
    }

    @Test
    void clotSignsAfterTravel_assessed() {
        PlanFixtures plan = PlanFixtures.chronic()
                .client(c -> c.withAnswers(Map.of("CLOT_SIGNS_AFTER_TRAVEL", Answer.YES))
                        .withAssessments(Assessment.builder()
                                .by("PHYSICIAN")
                                .date(START)
                                .addOf("LIMB_CLOT_SIGNS")
                                .build()));

        assertEquals(List.of(), findings(plan));
    }

    /** The red-flag questions were all answered with no; the complaint says otherwise. */
    @ParameterizedTest
    @CsvSource({
        "CALF, OVERUSE, SWELLING, true",
        "KNEE, OVERUSE, SWELLING, false",
        "UPPER_ARM, STRESS, REDNESS, true",
        "CALF, STRAIN, SWELLING, false",
        "CALF, TRAUMA, SWELLING, false"
    })
    void limbWithASign_whateverItIsPutDownTo(String region, Cause cause, Sign sign, boolean referred) {
        PlanFixtures plan = PlanFixtures.chronic()
                .complaint(PlanFixtures.complaint(START.minusDays(4))
                        .withSite(Site.of(region))
                        .withCause(cause)
                        .withSigns(sign));

        assertEquals(referred, findings(plan).contains("REFERRED STRONG_FLAG"), findings(plan)::toString);
    }

    @ParameterizedTest
    @CsvSource({"41, true", "42, false"})
    void earlierClot_calfPainIsASign_whileItIsYoung(int days, boolean referred) {
        PlanFixtures plan = PlanFixtures.chronic()
                .complaint(PlanFixtures.complaint(START.minusDays(days))
                        .withSite(Site.of("CALF"))
                        .withCause(Cause.STRAIN))
                .reports("DVT", Status.HISTORY);

        assertEquals(referred, findings(plan).contains("REFERRED STRONG_FLAG"), findings(plan)::toString);
    }

    @ParameterizedTest
    @CsvSource({"83, true", "84, false"})
    void newCalfPain_inTheWeeksAfterAnOperation(int daysAgo, boolean referred) {
        PlanFixtures plan = PlanFixtures.chronic()
                .complaint(PlanFixtures.complaint(START.minusDays(4))
                        .withSite(Site.of("CALF"))
                        .withCause(Cause.STRAIN))
                .reports(ConditionReport.builder()
                        .condition("JOINT_REPLACEMENT")
                        .addSites(Site.of("KNEE"))
                        .addDates(START.minusDays(daysAgo))
                        .build());

        assertEquals(referred, findings(plan).contains("REFERRED K66.1"), findings(plan)::toString);
    }

    /** Untreated it is a clotting disorder: nothing without a letter, and little with one. */
    @Test
    void untreatedBleedingDisorder_isAClottingDisorder() {
        PlanFixtures plan = PlanFixtures.chronic().reports("BLEEDING_DISORDER_UNTREATED", Status.ACUTE);
        plan.add(plan.visit("v", START, 1));

        assertEquals(
                List.of("B19.1"),
                Judged.of(plan, "restriction").stream()
                        .map(f -> Judged.fact(f, "restriction"))
                        .filter("B19.1"::equals)
                        .distinct()
                        .toList());
    }
}
