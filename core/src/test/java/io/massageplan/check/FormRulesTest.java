package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Preferences;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Review;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {
    private static void unknown(String kind, Consumer<PlanFixtures> change) {
        PlanFixtures plan = PlanFixtures.chronic();
        plan.plan(p -> p.withRequestDigest("-"));
        change.accept(plan);

        List<Finding> found = Judged.of(plan, "known-ids");

        assertEquals(
                List.of(kind + " NOPE"),
                found.stream()
                        .map(f -> Judged.fact(f, "kind") + " " + Judged.fact(f, "id"))
                        .toList());
    }

    private static RuleOverride override(String rule, String site) {
        return RuleOverride.builder()
                .rule(rule)
                .addSites(Site.of(site))
                .reason("-")
                .by("-")
                .from(START)
                .until(START)
                .build();
    }

    @Test
    void knownIds_ofThePlan() {
        unknown(
                "technique",
                p -> p.change(
                        "visit-1",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withTechnique("NOPE"))));
        unknown(
                "region",
                p -> p.change(
                        "visit-1",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withSite(Site.of("NOPE")))));
        unknown(
                "stroke",
                p -> p.change(
                        "visit-1",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withStrokes("NOPE"))));
        unknown(
                "region",
                p -> p.change(
                        "visit-1",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withSpared(PlanFixtures.spared("NOPE", 1)))));
        unknown("lubricant", p -> p.change("visit-1", MassageSession.class, v -> v.withLubricant("NOPE")));
        unknown("practitioner", p -> p.change("visit-1", MassageSession.class, v -> v.withPractitioner("NOPE")));
        unknown("profession", p -> p.change("visit-1", MassageSession.class, v -> v.withPerformer("NOPE")));
        unknown(
                "exercise",
                p -> p.change(
                        "walk-1-0",
                        ExerciseBlock.class,
                        b -> b.withExercises(new ExerciseDose("NOPE", 1, 1, 0, 0, 0))));
        unknown("profession", p -> p.change("walk-1-0", ExerciseBlock.class, b -> b.withSupervisor("NOPE")));
        unknown(
                "thermal-application",
                p -> p.add(
                        p.thermal("t", START, LocalTime.of(14, 0), "COLD_PACK").withApplication("NOPE")));
        unknown(
                "region",
                p -> p.add(
                        p.thermal("t", START, LocalTime.of(14, 0), "COLD_PACK").withSite(Site.of("NOPE"))));
        unknown("outcome-measure", p -> p.change("review-1", Review.class, r -> r.withMeasures("NOPE")));
        unknown("protocol", p -> p.plan(c -> c.withProtocol("NOPE")));
        unknown("phase", p -> p.plan(c -> c.withPhases("NOPE", "CHRONIC_SETTLE", "CHRONIC_SETTLE", "CHRONIC_SETTLE")));
        unknown(
                "thermal-application",
                p -> p.plan(
                        c -> c.withAsWanted(p.asWanted(1, "COLD_PACK", "NECK").withApplication("NOPE"))));
        unknown("region", p -> p.plan(c -> c.withAsWanted(p.asWanted(1, "COLD_PACK", "NOPE"))));
        unknown(
                "goal",
                p -> p.plan(c -> c.withGoals(
                        PlanGoal.builder().goal("NOPE").measure("NRS").by(START).build())));
        unknown(
                "outcome-measure",
                p -> p.plan(c -> c.withGoals(PlanGoal.builder()
                        .goal("RELIEVE_PAIN")
                        .measure("NOPE")
                        .by(START)
                        .build())));
        unknown(
                "outcome-measure",
                p -> p.plan(c -> c.withBaseline(BaselineScore.builder()
                        .measure("NOPE")
                        .score(1)
                        .date(START)
                        .build())));
    }

    @Test
    void knownIds_ofTheRequest() {
        unknown(
                "region",
                p -> p.client(c -> c.withComplaints(
                        c.complaints().get(0), PlanFixtures.complaint(START).withSite(Site.of("NOPE")))));
        unknown(
                "region",
                p -> p.client(c -> c.withComplaints(c.complaints().get(0).withRadiatesTo(Site.of("NOPE")))));
        unknown("condition", p -> p.reports("NOPE", Status.ACUTE));
        unknown(
                "region",
                p -> p.reports(ConditionReport.builder()
                        .condition("BRUISE")
                        .addSites(Site.of("NOPE"))
                        .endedOn(START.minusDays(9))
                        .build()));
        unknown("red-flag", p -> p.client(c -> c.withRedFlags(c.redFlags().with("NOPE", Answer.NO))));
        unknown(
                "question",
                p -> p.client(c -> {
                    var answers = new TreeMap<>(c.answers());
                    answers.put("NOPE", Answer.NO);
                    return c.withAnswers(answers);
                }));
        unknown(
                "load-event",
                p -> p.client(c -> c.withLoads(
                        LoadReport.builder().event("NOPE").date(START).build())));
        unknown(
                "region",
                p -> p.client(c -> c.withClearances(Clearance.builder()
                        .by("PHYSICIAN")
                        .given(START)
                        .addSites(Site.of("NOPE"))
                        .build())));
        unknown("technique", p -> wishes(p, Preferences.builder().addTechniquesAvoided("NOPE")));
        unknown("exercise", p -> wishes(p, Preferences.builder().addExercisesAvoided("NOPE")));
        unknown("lubricant", p -> wishes(p, Preferences.builder().addLubricantsAvoided("NOPE")));
        unknown("region", p -> wishes(p, Preferences.builder().addSitesAvoided(Site.of("NOPE"))));
        unknown("protocol", p -> p.request(r -> r.withProtocol("NOPE")));
        unknown("rule", p -> p.request(r -> r.withOverrides(override("NOPE", "NECK"))));
        unknown("region", p -> p.request(r -> r.withOverrides(override("I1", "NOPE"))));
    }

    private static void wishes(PlanFixtures plan, Preferences.Builder wishes) {
        plan.client(c -> c.withPreferences(wishes.build()));
    }

    @Test
    void knownIds_practitionerOfTheRequest_isKnown() {
        PlanFixtures plan = PlanFixtures.chronic()
                .request(r ->
                        r.withPractitioners(Practitioner.builder().id("ann").build()))
                .change("visit-1", MassageSession.class, v -> v.withPractitioner("ann"));

        Judged.silent(plan, "known-ids");
    }

    @Test
    void knownIds_overrideOfALimit_isKnown_ofAnotherRuleOfTheCheck_not() {
        Judged.silent(PlanFixtures.chronic().request(r -> r.withOverrides(override("deep-gap", "NECK"))), "known-ids");
        Judged.fires(
                PlanFixtures.chronic().request(r -> r.withOverrides(override("technique-form", "NECK"))), "known-ids");
    }

    @ParameterizedTest
    @CsvSource({"I1", "I1.1"})
    void knownIds_overrides_mayNameRowOrRestriction(String rule) {
        Judged.silent(PlanFixtures.chronic().request(r -> r.withOverrides(override(rule, "NECK"))), "known-ids");
    }

    @Test
    void knownIds_catalogueWithoutAFact_isNoAcquittal() {
        PlanFixtures plan = PlanFixtures.chronic().catalog(c -> new io.massageplan.catalog.Catalog.Builder().build());

        List<Finding> found = Judged.all(plan);

        assertTrue(found.stream()
                .anyMatch(f -> "deep-gap".equals(f.reason().facts().get("rule"))
                        && Judged.fact(f, "kind").equals("fact")
                        && Judged.fact(f, "id").equals("deep-gap-hours")));
    }

    @Test
    void digest_ofAnotherRequest_fires() {
        PlanFixtures plan = PlanFixtures.chronic().plan(p -> p.withRequestDigest("00"));

        assertEquals(plan.plan().planId(), Judged.fact(Judged.fires(plan, "request-digest"), "plan"));
        Judged.silent(PlanFixtures.chronic(), "request-digest");
    }

    private static void differs(String part, PlanFixtures plan) {
        assertTrue(Judged.of(plan, "plan-of-request").stream()
                .anyMatch(f -> Judged.fact(f, "part").equals(part)));
    }

    @Test
    void ofRequest_eachPart_fires() {
        differs("client", PlanFixtures.chronic().plan(p -> p.withClientId("other")));
        differs("start", PlanFixtures.chronic().plan(p -> p.withStart(START.minusDays(1))));
        differs("weeks", PlanFixtures.chronic().request(r -> r.withWeeks(5)));
        differs("phases", PlanFixtures.chronic().plan(p -> p.withPhases("CHRONIC_SETTLE")));
        differs("protocol", PlanFixtures.chronic().request(r -> r.withProtocol("MAINTENANCE")));
        Judged.silent(PlanFixtures.chronic().request(r -> r.withProtocol("CHRONIC")), "plan-of-request");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "27, 0", "28, 1"})
    void inside_theDaysOfThePlan(int day, int findings) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.walk("w", START.plusDays(day), 1));

        assertEquals(findings, Judged.of(plan, "inside-plan").size());
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void inside_asWanted(int week, int findings) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.plan(p -> p.withAsWanted(plan.asWanted(week, "COLD_PACK", "NECK")));

        assertEquals(findings, Judged.of(plan, "inside-plan").size());
    }

    @Test
    void notEmpty_nothing_fires() {
        Judged.fires(PlanFixtures.settling(), "not-empty");
    }

    @Test
    void notEmpty_onlyAReview_fires() {
        PlanFixtures plan = PlanFixtures.settling();

        Judged.fires(plan.add(plan.remoteReview("r", START)), "not-empty");
    }

    @Test
    void notEmpty_onlyMissed_fires() {
        PlanFixtures plan = PlanFixtures.settling();

        Judged.fires(plan.add(plan.walk("w", START, 1).withStatus(ActivityStatus.MISSED)), "not-empty");
    }

    @Test
    void notEmpty_anyCare_silent() {
        PlanFixtures visit = PlanFixtures.settling();
        PlanFixtures walk = PlanFixtures.settling();
        PlanFixtures cold = PlanFixtures.settling();

        Judged.silent(visit.add(visit.visit("v", START, 3)), "not-empty");
        Judged.silent(walk.add(walk.walk("w", START, 1)), "not-empty");
        Judged.silent(cold.add(cold.thermal("t", START, LocalTime.NOON, "COLD_PACK")), "not-empty");
    }
}
