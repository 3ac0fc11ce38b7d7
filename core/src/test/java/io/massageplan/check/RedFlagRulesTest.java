package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedFlagRulesTest {
    private static PlanFixtures answered(String flag, Answer answer) {
        return PlanFixtures.chronic()
                .client(c -> c.withRedFlags(RedFlagAnswers.allNo().with(flag, answer)));
    }

    private static List<String> findings(PlanFixtures plan) {
        return Judged.of(plan, "no-plan-for-red-flags").stream()
                .map(f -> Judged.fact(f, "result") + " " + Judged.fact(f, "finding"))
                .toList();
    }

    private static PlanFixtures assessed(PlanFixtures plan, int daysBefore, String... of) {
        return plan.client(c -> c.withAssessments(Assessment.builder()
                .by("PHYSICIAN")
                .date(START.minusDays(daysBefore))
                .addOf(of)
                .build()));
    }

    @Test
    void allNo_silent() {
        Judged.silent(PlanFixtures.chronic(), "no-plan-for-red-flags");
    }

    @Test
    void unknown_needsAnswers() {
        assertEquals(
                List.of("NEEDS_ANSWERS NIGHT_PAIN_SEVERE"), findings(answered("NIGHT_PAIN_SEVERE", Answer.UNKNOWN)));
    }

    @Test
    void notAsked_everyQuestionIsOpen() {
        PlanFixtures plan = PlanFixtures.chronic().client(c -> c.withRedFlags(RedFlagAnswers.notAsked()));
        long asked = plan.catalog().redFlags().all().stream()
                .filter(f -> f.asked().isPresent())
                .count();

        assertEquals(asked, findings(plan).size());
    }

    @Test
    void strongFlag_isReferred() {
        List<String> found = findings(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES));

        // By the way findings combine, and by the row that says refer now.
        assertTrue(found.contains("REFERRED STRONG_FLAG"), found.toString());
        assertTrue(found.contains("REFERRED A7.1"), found.toString());
    }

    @Test
    void flagsTogether_theFirstRuleThatMatches() {
        PlanFixtures plan = PlanFixtures.chronic()
                .client(c -> c.withRedFlags(RedFlagAnswers.allNo()
                        .with("UNEXPLAINED_WEIGHT_LOSS", Answer.YES)
                        .with("NIGHT_PAIN_SEVERE", Answer.YES)));

        assertTrue(findings(plan).contains("REFERRED WEIGHT_LOSS_AND_NIGHT_PAIN"));
    }

    @Test
    void strongFlags_areNoWeakOnes() {
        PlanFixtures plan = answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES);
        ConcernRule first = plan.catalog().concernRules().all().get(0);
        ConcernRule twoWeak = ConcernRule.builder()
                .id(first.id())
                .strongLeast(0)
                .weakLeast(2)
                .samePathology(false)
                .level(ConcernLevel.HIGH)
                .houseChoice(true)
                .evidence(first.evidence())
                .build();

        assertTrue(
                findings(plan.catalog(c -> c.with(b -> b.concernRule(twoWeak)))).contains("REFERRED STRONG_FLAG"));
    }

    @Test
    void emergency_comesFirst() {
        assertTrue(findings(answered("SADDLE_ANAESTHESIA", Answer.YES)).contains("REFERRED EMERGENCY_FLAG"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, false", "28, true", "29, false"})
    void assessed_byTheStart_andNotLongBefore(int daysBefore, boolean covered) {
        PlanFixtures plan = assessed(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES), daysBefore, "A7");

        assertEquals(covered, findings(plan).isEmpty());
        assertEquals(!covered, findings(plan).contains("REFERRED STRONG_FLAG"));
    }

    @ParameterizedTest
    @CsvSource({"UNEXPLAINED_WEIGHT_LOSS, true", "A7, true", "A9, false"})
    void assessed_whatWasLookedAt(String of, boolean covered) {
        PlanFixtures plan = assessed(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES), 3, of);

        assertEquals(covered, findings(plan).isEmpty());
        assertEquals(!covered, findings(plan).contains("REFERRED STRONG_FLAG"));
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void assessed_yesThatIsDatedByAReport(int daysBefore, boolean covered) {
        PlanFixtures plan = assessed(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES), daysBefore, "A7")
                .reports(ConditionReport.builder()
                        .condition("UNEXPLAINED_WEIGHT_LOSS")
                        .addDates(START.minusDays(100))
                        .build());

        assertEquals(covered, findings(plan).isEmpty());
    }

    @Test
    void assessed_emergencyHasToBeNamed_anotherFindingNot() {
        assertFalse(findings(assessed(answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES), 3))
                .isEmpty());
        assertTrue(
                findings(assessed(answered("NIGHT_PAIN_SEVERE", Answer.YES), 3)).isEmpty());
    }

    // ---- derived from the profile

    private static Complaint fresh(String region) {
        return PlanFixtures.complaint(START.minusDays(10)).withSite(Site.of(region));
    }

    @Test
    void derived_strong_isReferred() {
        // A8: cancer and a painful back.
        assertTrue(findings(PlanFixtures.chronic().reports("CANCER", Status.HISTORY))
                .contains("REFERRED STRONG_FLAG"));
    }

    @ParameterizedTest
    @CsvSource({
        "FEVER, ACUTE, 0, true",
        "FEVER, ACUTE, 1, false",
        "FEVER_WITH_BACK_PAIN, PRESENT, 0, true",
        "FEVER_WITH_BACK_PAIN, PRESENT, 1, false",
        "PREGNANCY_SUDDEN_SWELLING, ACUTE, 0, true",
        "PREGNANCY_SUDDEN_SWELLING, ACUTE, 1, false",
        "DVT, SUSPECTED, 0, true",
        "DVT, SUSPECTED, 1, false",
        "CANCER, ACUTE, 1, true"
    })
    void derived_asLongAsItLasts(String condition, Status status, int endedDaysBefore, boolean referred) {
        // What was over before the first day says nothing of it, but for a disease that leaves a history.
        PlanFixtures plan = PlanFixtures.chronic()
                .reports(ConditionReport.builder()
                        .condition(condition)
                        .status(status)
                        .endedOn(START.minusDays(endedDaysBefore))
                        .build());

        // An emergency is told as one, another finding as strong.
        assertEquals(referred, findings(plan).stream().anyMatch(f -> f.endsWith("_FLAG")));
    }

    @Test
    void derived_oneWeakFlag_silent() {
        PlanFixtures plan =
                PlanFixtures.chronic().complaint(fresh("LOWER_BACK")).client(c -> c.withBirthYear(1960));

        Judged.silent(plan, "no-plan-for-red-flags");
    }

    @Test
    void derived_twoWeakFlagsOfOnePathology_areReferred() {
        // A15 and A16: a new pain between the shoulder blades over fifty.
        PlanFixtures plan =
                PlanFixtures.chronic().complaint(fresh("THORACIC_SPINE")).client(c -> c.withBirthYear(1960));

        assertEquals(List.of("REFERRED WEAK_FLAGS_TOGETHER"), findings(plan));
    }

    @Test
    void derived_twoWeakFlagsOfDifferentPathologies_silent() {
        PlanFixtures plan = PlanFixtures.chronic()
                .complaint(fresh("LOWER_BACK"))
                .client(c -> c.withBirthYear(1960))
                .reports("NO_IMPROVEMENT_AFTER_CARE", Status.PRESENT);

        Judged.silent(plan, "no-plan-for-red-flags");
    }

    @ParameterizedTest
    @CsvSource({"10, false", "9, true"})
    void derived_assessedSinceOnset(int daysBefore, boolean covered) {
        PlanFixtures plan =
                PlanFixtures.chronic().complaint(fresh("THORACIC_SPINE")).client(c -> c.withBirthYear(1960));

        // The onset is ten days before the start; an assessment of that day has seen it.
        assertEquals(true, findings(assessed(plan, daysBefore)).isEmpty());
        assertEquals(false, findings(assessed(plan, 11)).isEmpty());
        assertEquals(covered, daysBefore < 10);
    }

    @Test
    void derived_stageAtTheStart_counts() {
        // Six weeks before the start the pain is no longer new.
        PlanFixtures plan = PlanFixtures.chronic()
                .complaint(PlanFixtures.complaint(START.minusDays(42)).withSite(Site.of("THORACIC_SPINE")))
                .client(c -> c.withBirthYear(1960));

        Judged.silent(plan, "no-plan-for-red-flags");
    }

    @Test
    void override_cannotSetARedFlagAside() {
        PlanFixtures plan = answered("UNEXPLAINED_WEIGHT_LOSS", Answer.YES)
                .request(r -> r.withOverrides(RuleOverride.builder()
                        .rule("A7")
                        .reason("-")
                        .by("-")
                        .from(START)
                        .until(START.plusDays(30))
                        .build()));

        assertTrue(findings(plan).contains("REFERRED A7.1"));
    }
}
