package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.Goal;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.client.Quality;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.client.ThermalWish;
import io.massageplan.client.Trend;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each part of the client in a digest. */
class ClientDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Site NECK = Site.of("NECK");
    private static final PlanRequest BASE = base();

    private static PlanRequest base() {
        return PlanRequest.builder()
                .client(client())
                .start(DAY)
                .weeks(4)
                .availability(PlanFixtures.availability())
                .build();
    }

    private static ClientProfile client() {
        return ClientProfile.builder()
                .id("c")
                .birthYear(1980)
                .redFlags(flags())
                .addComplaints(PlanFixtures.complaint(DAY))
                .addConditions(report())
                .addLoads(load())
                .addClearances(clearance())
                .addAssessments(assessment())
                .addGoals(Goal.builder().goal("RELIEVE_PAIN").build())
                .massageHistory(MassageHistory.builder().build())
                .build();
    }

    private static RedFlagAnswers flags() {
        return RedFlagAnswers.allNo().with("A", Answer.YES);
    }

    private static ConditionReport report() {
        return ConditionReport.builder().condition("NSAID").build();
    }

    private static LoadReport load() {
        return LoadReport.builder().event("RACE").date(DAY).build();
    }

    private static Clearance clearance() {
        return Clearance.builder().by("PHYSICIAN").given(DAY).build();
    }

    private static Assessment assessment() {
        return Assessment.builder().by("PHYSICIAN").date(DAY).build();
    }

    private static PlanRequest with(UnaryOperator<ClientProfile> change) {
        return BASE.withClient(change.apply(BASE.client()));
    }

    // ---- the parts

    @Test
    void of_sameOnEveryMachine() {
        assertEquals("337499d7d85db28f75bab9e8ddafc4d61ede18614f0d669be9ec3cf98249a3fa", RequestDigest.of(BASE));
    }

    @Test
    void of_valueOfAPartThatMayBeMissing_counts() {
        differ(
                c -> c.withConditions(report().withStatus(Status.ACUTE)),
                c -> c.withConditions(report().withStatus(Status.HISTORY)));
        differ(
                c -> c.withConditions(report().withEndedOn(DAY)),
                c -> c.withConditions(report().withEndedOn(DAY.plusDays(1))));
        differ(
                c -> c.withConditions(report().withDates(DAY)),
                c -> c.withConditions(report().withDates(DAY.plusDays(1))));
        differ(
                c -> c.withClearances(clearance().withReference("a")),
                c -> c.withClearances(clearance().withReference("b")));
        differ(
                c -> c.withComplaints(PlanFixtures.complaint(DAY).withPainWorst(7)),
                c -> c.withComplaints(PlanFixtures.complaint(DAY).withPainWorst(8)));
    }

    private static void differ(UnaryOperator<ClientProfile> one, UnaryOperator<ClientProfile> other) {
        assertNotEquals(RequestDigest.of(with(one)), RequestDigest.of(with(other)));
    }

    @Test
    void of_client_everyPartCounts() {
        new DigestChanges<ClientProfile>()
                .part("id", c -> c.withId("d"))
                .part("birthYear", c -> c.withBirthYear(1981))
                .part("redFlags", c -> c.withRedFlags(RedFlagAnswers.allNo()))
                .part("complaints", c -> c.withComplaints())
                .part("conditions", c -> c.withConditions())
                .part("answers", c -> c.withAnswers(Map.of("CLOTS", Answer.NO)))
                .part("loads", c -> c.withLoads())
                .part("clearances", c -> c.withClearances())
                .part("assessments", c -> c.withAssessments())
                .part("goals", c -> c.withGoals())
                .part("preferences", c -> c.withPreferences(c.preferences().withNonWestern(true)))
                .part("consent", c -> c.withConsent(Consent.GIVEN))
                .part("massageHistory", c -> c.withMassageHistory(Optional.empty()))
                .part(
                        "exerciseHistory",
                        c -> c.withExerciseHistory(c.exerciseHistory().withWalkingMinutes(5)))
                .differ(ClientProfile.class, BASE.client(), BASE::withClient);
        assertNotEquals(
                RequestDigest.of(with(c -> c.withAnswers(Map.of("CLOTS", Answer.YES)))),
                RequestDigest.of(with(c -> c.withAnswers(Map.of("CLOTS", Answer.NO)))));
        // An answer that is there and says nothing is not the same as none.
        assertNotEquals(
                RequestDigest.of(BASE), RequestDigest.of(with(c -> c.withAnswers(Map.of("CLOTS", Answer.UNKNOWN)))));
    }

    @Test
    void of_redFlags_everyPartCounts() {
        new DigestChanges<RedFlagAnswers>()
                .part("allOthers", f -> new RedFlagAnswers(Answer.UNKNOWN, f.answers()))
                .part("answers", f -> f.with("A", Answer.NO))
                .differ(RedFlagAnswers.class, flags(), f -> with(c -> c.withRedFlags(f)));
    }

    @Test
    void of_complaint_everyPartCounts() {
        new DigestChanges<Complaint>()
                .part("site", c -> c.withSite(NECK))
                .part("painNow", c -> c.withPainNow(6))
                .part("painAverage", c -> c.withPainAverage(6))
                .part("painWorst", c -> c.withPainWorst(6))
                .part("onset", c -> c.withOnset(DAY.minusDays(1)))
                .part("qualities", c -> c.withQualities(Quality.SHARP))
                .part("radiatesTo", c -> c.withRadiatesTo(NECK))
                .part("trend", c -> c.withTrend(Trend.IMPROVING))
                .part("cause", c -> c.withCause(Cause.SPORT))
                .part("signs", c -> c.withSigns(Sign.WARMTH))
                .part("earlierEpisodes", c -> c.withEarlierEpisodes(0))
                .part("recovered", c -> c.withRecovered(true))
                .differ(Complaint.class, PlanFixtures.complaint(DAY), c -> with(p -> p.withComplaints(c)));
    }

    @Test
    void of_report_everyPartCounts() {
        new DigestChanges<ConditionReport>()
                .part("condition", c -> c.withCondition("OPIOID"))
                .part("status", c -> c.withStatus(Status.PRESENT))
                .part("sites", c -> c.withSites(NECK))
                .part("dates", c -> c.withDates(DAY))
                .part("endedOn", c -> c.withEndedOn(DAY))
                .differ(ConditionReport.class, report(), c -> with(p -> p.withConditions(c)));
    }

    @Test
    void of_load_everyPartCounts() {
        new DigestChanges<LoadReport>()
                .part("event", l -> l.withEvent("BIG_RACE"))
                .part("date", l -> l.withDate(DAY.plusDays(1)))
                .differ(LoadReport.class, load(), l -> with(p -> p.withLoads(l)));
    }

    @Test
    void of_clearance_everyPartCounts() {
        new DigestChanges<Clearance>()
                .part("by", c -> c.withBy("SURGEON"))
                .part("reference", c -> c.withReference("x"))
                .part("given", c -> c.withGiven(DAY.plusDays(1)))
                .part("until", c -> c.withUntil(DAY.plusDays(1)))
                .part("scope", c -> c.withScope("C11"))
                .part("sites", c -> c.withSites(NECK))
                .part("pressureMost", c -> c.withPressureMost(PressureLevel.MEDIUM))
                .differ(Clearance.class, clearance(), c -> with(p -> p.withClearances(c)));
    }

    @Test
    void of_assessment_everyPartCounts() {
        new DigestChanges<Assessment>()
                .part("by", a -> a.withBy("SURGEON"))
                .part("date", a -> a.withDate(DAY.plusDays(1)))
                .part("of", a -> a.withOf("A7"))
                .part("reference", a -> a.withReference("x"))
                .differ(Assessment.class, assessment(), a -> with(p -> p.withAssessments(a)));
    }

    @Test
    void of_goal_everyPartCounts() {
        new DigestChanges<Goal>()
                .part("goal", g -> g.withGoal("MOBILITY"))
                .part("measure", g -> g.withMeasure("NRS"))
                .part("baseline", g -> g.withBaseline(5))
                .part("target", g -> g.withTarget(5))
                .part("by", g -> g.withBy(DAY))
                .part("activity", g -> g.withActivity("gardening"))
                .differ(Goal.class, Goal.builder().goal("RELIEVE_PAIN").build(), g -> with(p -> p.withGoals(g)));
    }

    @Test
    void of_preferences_everyPartCounts() {
        new DigestChanges<Preferences>()
                .part("techniques", p -> p.withTechniques("SWEDISH"))
                .part("techniquesAvoided", p -> p.withTechniquesAvoided("SWEDISH"))
                .part("pressure", p -> p.withPressure(PressureLevel.MEDIUM))
                .part("pressureMost", p -> p.withPressureMost(PressureLevel.MEDIUM))
                .part("sitesAvoided", p -> p.withSitesAvoided(NECK))
                .part("positionsAvoided", p -> p.withPositionsAvoided(Position.PRONE))
                .part("lubricantsAvoided", p -> p.withLubricantsAvoided("OIL"))
                .part("thermal", p -> p.withThermal(ThermalWish.HEAT))
                .part("exercises", p -> p.withExercises("WALKING"))
                .part("exercisesAvoided", p -> p.withExercisesAvoided("WALKING"))
                .part("days", p -> p.withDays(DayOfWeek.MONDAY))
                .part("nonWestern", p -> p.withNonWestern(true))
                .differ(Preferences.class, Preferences.none(), w -> with(p -> p.withPreferences(w)));
    }

    @Test
    void of_massageHistory_everyPartCounts() {
        new DigestChanges<MassageHistory>()
                .part("lastVisit", h -> h.withLastVisit(DAY))
                .part("lastPressure", h -> h.withLastPressure(PressureLevel.MEDIUM))
                .part("lastSoreness", h -> h.withLastSoreness(3))
                .part("bruised", h -> h.withBruised(true))
                .part("tolerated", h -> h.withTolerated(PressureLevel.MEDIUM))
                .part("courseVisits", h -> h.withCourseVisits(3))
                .part("recentVisits", h -> h.withRecentVisits(DAY))
                .differ(
                        MassageHistory.class,
                        MassageHistory.builder().build(),
                        h -> with(p -> p.withMassageHistory(h)));
    }

    @Test
    void of_exerciseHistory_everyPartCounts() {
        new DigestChanges<ExerciseHistory>()
                .part("rungs", h -> h.withRungs(Map.of("WALKING", 3)))
                .part("walkingMinutes", h -> h.withWalkingMinutes(3))
                .part("lastStrength", h -> h.withLastStrength(DAY))
                .differ(
                        ExerciseHistory.class,
                        ExerciseHistory.builder().build(),
                        h -> with(p -> p.withExerciseHistory(h)));
        assertNotEquals(
                RequestDigest.of(
                        with(c -> c.withExerciseHistory(c.exerciseHistory().withRungs(Map.of("A", 1))))),
                RequestDigest.of(
                        with(c -> c.withExerciseHistory(c.exerciseHistory().withRungs(Map.of("A", 2))))));
    }
}
