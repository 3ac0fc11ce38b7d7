package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.found;
import static io.massageplan.check.Rows.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.LoadReport;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lifts a restriction: the visit judged is on day 10 on the low back at pressure 2. */
class LiftsTest {
    private static PlanFixtures plan(Restriction.Builder restriction) {
        return Rows.plan(restriction).reports(report().addDates(day(-30)).build());
    }

    // ---- assessment

    private static Assessment.Builder assessment() {
        return Assessment.builder().by("PHYSICIAN").date(day(-1));
    }

    private static PlanFixtures assessed(EndsBy.Way way, Assessment.Builder assessment) {
        return plan(Rows.ending(way)).client(c -> c.withAssessments(assessment.build()));
    }

    @Test
    void assessment_endsWhatItMayEnd() {
        assertFalse(bites(assessed(EndsBy.Way.ASSESSMENT, assessment())));
        assertTrue(bites(assessed(EndsBy.Way.CLEARANCE, assessment())));
        assertTrue(bites(assessed(EndsBy.Way.RESOLUTION, assessment())));
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void assessment_ofThatDayOrEarlier(int date, boolean bites) {
        assertEquals(bites, bites(assessed(EndsBy.Way.ASSESSMENT, assessment().date(day(date)))));
    }

    @ParameterizedTest
    @CsvSource({"X1, false", "THING, false", "X1.1, true", "NSAID, true"})
    void assessment_ofTheRowOrItsCondition(String of, boolean bites) {
        assertEquals(bites, bites(assessed(EndsBy.Way.ASSESSMENT, assessment().addOf(of))));
    }

    @ParameterizedTest
    @CsvSource({"-30, false", "-31, true"})
    void assessment_coversWhatWasThereByThen(int date, boolean bites) {
        assertEquals(bites, bites(assessed(EndsBy.Way.ASSESSMENT, assessment().date(day(date)))));
    }

    @Test
    void assessment_olderThanTheComplaint_coversNothing() {
        PlanFixtures plan = Rows.plan(Rows.ending(EndsBy.Way.ASSESSMENT))
                .reports(report().build())
                .client(c -> c.withAssessments(assessment().date(day(-900)).build()));

        assertTrue(bites(plan));
    }

    @Test
    void assessment_byTheTherapist_coversNothing() {
        assertTrue(bites(assessed(EndsBy.Way.ASSESSMENT, assessment().by("MASSAGE_THERAPIST"))));
    }

    @Test
    void assessment_severalDates_theLatestThatIsPastCounts() {
        // Looked at the day before the start; the visit is on day 10.
        assertFalse(stillBitesAfterALook(-30, 11));
        assertTrue(stillBitesAfterALook(-30, 10));
        assertTrue(stillBitesAfterALook(-30, 0));
        assertFalse(stillBitesAfterALook(-30, -1));
    }

    private static boolean stillBitesAfterALook(int first, int second) {
        return bites(Rows.plan(Rows.ending(EndsBy.Way.ASSESSMENT))
                .reports(report().addDates(day(first), day(second)).build())
                .client(c -> c.withAssessments(assessment().build())));
    }

    @ParameterizedTest
    @CsvSource({"-28, false", "-29, true"})
    void assessment_reportWithoutADate_isCoveredIfItIsRecent(int date, boolean bites) {
        PlanFixtures plan = Rows.plan(Rows.ending(EndsBy.Way.ASSESSMENT))
                .reports(report().build())
                .client(c -> c.withAssessments(assessment().date(day(date)).build()));

        assertEquals(bites, bites(plan));
    }

    @Test
    void assessment_beforeALoad_doesNotCoverIt() {
        Predicate flight = new Predicate.Load("LONG_FLIGHT");
        PlanFixtures plan = Rows.plan(Rows.ending(EndsBy.Way.ASSESSMENT), Rows.trigger(flight))
                .client(c -> c.withLoads(LoadReport.builder()
                                .event("LONG_FLIGHT")
                                .date(day(0))
                                .build())
                        .withAssessments(assessment().build()));

        assertTrue(bites(plan));
    }

    @Test
    void assessment_endsAnEmergency() {
        assertTrue(bites(plan(Rows.emergency())));
        assertFalse(bites(plan(Rows.emergency())
                .client(c -> c.withAssessments(assessment().addOf("X1").build()))));
    }

    @Test
    void assessment_ofAnEmergencyOrAnAbsoluteOne_namesIt() {
        assertTrue(bites(plan(Rows.emergency())
                .client(c -> c.withAssessments(assessment().build()))));
        Restriction.Builder absolute = Rows.ending(EndsBy.Way.ASSESSMENT).hardness(Hardness.ABSOLUTE);
        assertTrue(
                bites(plan(absolute).client(c -> c.withAssessments(assessment().build()))));
        assertFalse(bites(plan(absolute)
                .client(c -> c.withAssessments(assessment().addOf(Rows.THING).build()))));
    }

    // ---- clearance

    private static Clearance.Builder clearance() {
        return Clearance.builder().by("PHYSICIAN").given(day(-1));
    }

    private static PlanFixtures cleared(Restriction.Builder restriction, Clearance.Builder... clearances) {
        return plan(restriction)
                .client(c -> c.withClearances(List.of(clearances).stream()
                        .map(Clearance.Builder::build)
                        .toList()));
    }

    private static Restriction.Builder clearable() {
        return Rows.ending(EndsBy.Way.CLEARANCE);
    }

    @Test
    void clearance_endsWhatItMayEnd() {
        assertTrue(bites(cleared(clearable())));
        assertFalse(bites(cleared(clearable(), clearance())));
        assertTrue(bites(cleared(Rows.ending(EndsBy.Way.RESOLUTION), clearance())));
        assertTrue(bites(cleared(Rows.ending(EndsBy.Way.ASSESSMENT), clearance())));
        assertTrue(bites(cleared(Rows.ending(EndsBy.Way.RESOLUTION).hardness(Hardness.ABSOLUTE), clearance())));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, false", "11, 20, true", "5, 9, true"})
    void clearance_onItsDays(int given, int until, boolean bites) {
        assertEquals(
                bites, bites(cleared(clearable(), clearance().given(day(given)).until(day(until)))));
    }

    private static boolean stillBites(Restriction.Builder restriction, int given, Integer... begun) {
        ConditionReport.Builder report = report();
        List.of(begun).forEach(offset -> report.addDates(day(offset)));
        return bites(Rows.plan(restriction)
                .reports(report.build())
                .client(c -> c.withClearances(clearance().given(day(given)).build())));
    }

    private static Restriction.Builder afterEvent() {
        return clearable()
                .when(new When(
                        Anchor.EVENT,
                        Optional.of(new TimeSpan(0, ChronoUnit.WEEKS)),
                        Optional.of(new TimeSpan(12, ChronoUnit.WEEKS))));
    }

    @Test
    void clearance_ofTheLatestEvent() {
        assertTrue(stillBites(afterEvent(), -10, -600, -9));
        assertFalse(stillBites(afterEvent(), -9, -600, -9));
        assertTrue(stillBites(clearable(), -10, -600, -9));
        assertFalse(stillBites(clearable(), -9, -600, -9));
        // The visit is on day 10.
        assertTrue(stillBites(clearable(), -9, -600, 10));
        assertFalse(stillBites(clearable(), -9, -600, 11));
    }

    @Test
    void clearance_ofAnEventWithoutADate_isRecent_ofWhatLastsNeedNotBe() {
        assertFalse(stillBites(afterEvent(), -28));
        assertTrue(stillBites(afterEvent(), -29));
        assertFalse(stillBites(clearable(), -29));
    }

    private static ConditionReport.Builder nsaid(int since) {
        return ConditionReport.builder().condition("NSAID").addDates(day(since));
    }

    @ParameterizedTest
    @CsvSource({"-9, false", "-10, true"})
    void clearance_ofACombination_seesEveryReport(int given, boolean bites) {
        PlanFixtures plan = Rows.plan(
                        clearable(), Rows.trigger(Rows.reports(), new Predicate.Reports("NSAID", Set.of())))
                .reports(report().addDates(day(-900)).build())
                .reports(nsaid(-300).endedOn(day(20)).build())
                .reports(nsaid(-9).build())
                .client(c -> c.withClearances(clearance().given(day(given)).build()));

        assertEquals(bites, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"-9, false", "-10, true"})
    void clearance_ofAReportWithAComplaint_seesBoth(int given, boolean bites) {
        PlanFixtures plan = Rows.plan(
                        clearable(), Rows.trigger(Rows.reports(), new Predicate.ComplaintIn("LOWER_BACK")))
                .reports(report().addDates(day(-900)).build())
                .complaint(PlanFixtures.complaint(day(-9)))
                .client(c -> c.withClearances(clearance().given(day(given)).build()));

        assertEquals(bites, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"-70, false", "-71, true"})
    void clearance_ofThePregnancyThatIsThere(int given, boolean bites) {
        PlanFixtures plan = Rows.plan(clearable(), Rows.trigger(new Predicate.PregnancyWeeks(0, 40)))
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .addDates(day(-70))
                        .build())
                .client(c -> c.withClearances(clearance().given(day(given)).build()));

        assertEquals(bites, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"-355, false", "-356, true"})
    void clearance_withoutAnEnd_isOneOfAYear(int given, boolean bites) {
        // The visit is on day 10.
        Clearance.Builder letter = clearance().given(day(given));

        assertEquals(
                bites,
                bites(Rows.plan(clearable()).reports(report().build()).client(c -> c.withClearances(letter.build()))));
        assertFalse(bites(Rows.plan(clearable())
                .reports(report().build())
                .client(c -> c.withClearances(letter.until(day(10)).build()))));
    }

    @ParameterizedTest
    @CsvSource({"X1, false", "THING, false", "NSAID, true", "X1.1, true"})
    void clearance_ofTheRowOrItsCondition(String scope, boolean bites) {
        assertEquals(bites, bites(cleared(clearable(), clearance().addScope(scope))));
    }

    @ParameterizedTest
    @CsvSource({"BACK, false", "LOWER_BACK, false", "LOIN, true", "NECK, true"})
    void clearance_ofThePlace(String site, boolean bites) {
        assertEquals(bites, bites(cleared(clearable(), clearance().addSites(Site.of(site)))));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "1, true"})
    void clearance_upToAPressure_makesABlockACap(int pressure, boolean bites) {
        assertEquals(bites, bites(cleared(clearable(), clearance().pressureMost(PressureLevel.of(pressure)))));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, false", "1, 1, true", "1, 0, true", "2, 0, false"})
    void clearance_upToAPressure_raisesACap(int cap, int pressure, boolean bites) {
        assertEquals(
                bites,
                bites(cleared(
                        Rows.cap(cap).ends(List.of(EndsBy.of(EndsBy.Way.CLEARANCE))),
                        clearance().pressureMost(PressureLevel.of(pressure)))));
    }

    @Test
    void clearance_without_aPressure_endsACap() {
        assertFalse(bites(cleared(Rows.cap(0).ends(List.of(EndsBy.of(EndsBy.Way.CLEARANCE))), clearance())));
    }

    @Test
    void clearances_theMostGenerousCounts() {
        assertFalse(bites(cleared(
                clearable(),
                clearance().pressureMost(PressureLevel.of(0)),
                clearance().pressureMost(PressureLevel.of(2)),
                clearance().pressureMost(PressureLevel.of(1)))));
        assertFalse(bites(cleared(clearable(), clearance().pressureMost(PressureLevel.of(0)), clearance())));
        // One that does not cover the place does not count.
        assertTrue(bites(cleared(
                clearable(),
                clearance().pressureMost(PressureLevel.of(0)),
                clearance().addSites(Site.of("NECK")))));
    }

    // ---- training

    private static PlanFixtures given(String... qualifications) {
        Restriction.Builder restriction =
                Rows.refuse().ends(List.of(new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD"))));
        return plan(restriction)
                .request(r -> r.withPractitioners(Practitioner.builder()
                        .id("ann")
                        .addQualifications(qualifications)
                        .build()))
                .change("v", MassageSession.class, v -> v.withPractitioner("ann"));
    }

    @Test
    void training_ofThePractitionerOfTheVisit() {
        assertFalse(bites(given("CST", "MLD")));
        assertTrue(bites(given("CST")));
        assertTrue(bites(given()));
        assertTrue(bites(given("MLD").change("v", MassageSession.class, v -> v.withPractitioner(Optional.empty()))));
    }

    @Test
    void training_liftsAbsoluteOnesToo() {
        PlanFixtures plan = Rows.plan(Rows.refuse()
                        .hardness(Hardness.ABSOLUTE)
                        .ends(List.of(new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD")))))
                .reports(report().build())
                .request(r -> r.withPractitioners(Practitioner.builder()
                        .id("ann")
                        .addQualifications("MLD")
                        .build()))
                .change("v", MassageSession.class, v -> v.withPractitioner("ann"));

        assertFalse(bites(plan));
    }

    // ---- override

    private static RuleOverride.Builder override(String rule) {
        return RuleOverride.builder()
                .rule(rule)
                .reason("agreed")
                .by("PHYSICIAN, dr-1")
                .from(day(0))
                .until(day(20));
    }

    private static PlanFixtures overridden(Restriction.Builder restriction, RuleOverride.Builder override) {
        RuleOverride decision = override.build();
        return plan(restriction).request(r -> r.withOverrides(decision)).plan(p -> p.withOverrides(decision));
    }

    @ParameterizedTest
    @CsvSource({"X1, OVERRIDDEN", "X1.1, OVERRIDDEN", "I1, HARD"})
    void override_namesRowOrRestriction(String rule, Severity severity) {
        assertEquals(
                severity,
                found(overridden(Rows.refuse(), override(rule))).get(0).severity());
    }

    @Test
    void override_isReportedWithWhoDecided() {
        Finding finding = found(overridden(Rows.refuse(), override("X1"))).get(0);

        assertEquals("PHYSICIAN, dr-1", Judged.fact(finding, "by"));
        assertEquals(List.of("v"), finding.activities());
    }

    @Test
    void override_relativeOnesOnly() {
        assertTrue(bites(overridden(Rows.refuse().hardness(Hardness.ABSOLUTE), override("X1"))));
        assertTrue(bites(overridden(Rows.emergency(), override("X1"))));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, false", "11, 20, true", "0, 9, true"})
    void override_onItsDays(int from, int until, boolean bites) {
        assertEquals(
                bites,
                bites(overridden(Rows.refuse(), override("X1").from(day(from)).until(day(until)))));
    }

    @ParameterizedTest
    @CsvSource({"BACK, false", "LOIN, true"})
    void override_ofThePlace(String site, boolean bites) {
        assertEquals(bites, bites(overridden(Rows.refuse(), override("X1").addSites(Site.of(site)))));
    }

    @Test
    void override_oneOfTwoPlaces_isNotEnough() {
        PlanFixtures plan = overridden(Rows.refuse(), override("X1").addSites(Site.of("LOWER_BACK")));
        plan.change(
                "v",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("LOWER_BACK", "SWEDISH", 2, 20), plan.segment("THIGH", "SWEDISH", 2, 25)));

        assertEquals(1, found(plan).size());
        assertTrue(bites(plan));
    }

    @Test
    void override_ofWhatIsClearedAnyway_isNotUsed() {
        PlanFixtures plan = overridden(clearable(), override("X1"))
                .client(c -> c.withClearances(clearance().build()));

        assertEquals(List.of(), found(plan));
    }

    // ---- overrides-recorded

    @Test
    void recorded_usedAndNotWritten_fires() {
        PlanFixtures plan = overridden(Rows.refuse(), override("X1"));
        Judged.silent(plan, "overrides-recorded");

        plan.plan(p -> p.withOverrides());
        assertEquals("plan", Judged.fact(Judged.fires(plan, "overrides-recorded"), "missing"));
    }

    @Test
    void recorded_notUsed_needNotBeWritten() {
        PlanFixtures plan = Rows.plan(Rows.refuse())
                .request(r -> r.withOverrides(override("X1").build()));

        Judged.silent(plan, "overrides-recorded");
    }

    @Test
    void recorded_onlyTheOneThatIsUsed() {
        RuleOverride used = override("X1").build();
        PlanFixtures plan = plan(Rows.refuse())
                .request(r -> r.withOverrides(used, override("I1").build()))
                .plan(p -> p.withOverrides(used));

        Judged.silent(plan, "overrides-recorded");
    }

    @Test
    void recorded_writtenAndNotDecided_fires() {
        PlanFixtures plan =
                plan(Rows.refuse()).plan(p -> p.withOverrides(override("X1").build()));

        assertEquals("request", Judged.fact(Judged.fires(plan, "overrides-recorded"), "missing"));
        assertTrue(bites(plan));
    }
}
