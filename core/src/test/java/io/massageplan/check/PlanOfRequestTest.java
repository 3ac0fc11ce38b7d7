package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Consent;
import io.massageplan.client.Goal;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.PlanGoal;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan says of consent, its own number, the goals and the start, held against the request of four weeks. */
class PlanOfRequestTest {
    private static final LocalDate LAST = START.plusDays(27);

    private static List<String> differs(PlanFixtures plan) {
        return Judged.of(plan, "plan-of-request").stream()
                .map(f -> Judged.fact(f, "part"))
                .distinct()
                .toList();
    }

    @Test
    void consent_isTheClients() {
        assertEquals(List.of("consent"), differs(PlanFixtures.chronic().plan(p -> p.withConsent(Consent.REFUSED))));
    }

    @Test
    void planId_endsWithTheDigest() {
        PlanFixtures plan = PlanFixtures.chronic();
        String own = plan.plan().planId();

        assertEquals(List.of(), differs(plan.plan(p -> p.withPlanId("x-" + own))));
        assertEquals(List.of("plan-id"), differs(plan.plan(p -> p.withPlanId(own + "x"))));
    }

    @Test
    void revision_namesWhatItRevises_andAFirstPlanNothing() {
        PlanFixtures plan = PlanFixtures.chronic();

        assertEquals(List.of("revision"), differs(plan.plan(p -> p.withRevision(1))));
        assertEquals(List.of(), differs(plan.plan(p -> p.withBasedOn("plan-0"))));
        assertEquals(List.of("revision"), differs(plan.plan(p -> p.withRevision(0))));
    }

    // ---- goals

    private static Goal wanted() {
        return Goal.builder()
                .goal("FUNCTION")
                .measure("RMDQ")
                .baseline(12)
                .target(4)
                .by(LAST)
                .activity("gardening")
                .build();
    }

    /** That wish, as it stands in a plan. */
    private static PlanGoal planned() {
        return PlanGoal.builder()
                .goal("FUNCTION")
                .measure("RMDQ")
                .baseline(12)
                .target(4)
                .by(LAST)
                .activity("gardening")
                .build();
    }

    private static PlanFixtures goals(List<Goal> wanted, PlanGoal... planned) {
        return PlanFixtures.chronic().client(c -> c.withGoals(wanted)).plan(p -> p.withGoals(planned));
    }

    private static List<String> changed(UnaryOperator<PlanGoal> change) {
        return differs(goals(List.of(wanted()), change.apply(planned())));
    }

    @Test
    void goal_asTheClientSaidIt() {
        assertEquals(List.of(), changed(g -> g));
        assertEquals(List.of("goals"), changed(g -> g.withGoal("MOBILITY")));
        assertEquals(List.of("goals"), changed(g -> g.withMeasure("NRS")));
        assertEquals(List.of("goals"), changed(g -> g.withBaseline(11)));
        assertEquals(List.of("goals"), changed(g -> g.withTarget(5)));
        assertEquals(List.of("goals"), changed(g -> g.withBy(LAST.minusDays(1))));
        assertEquals(List.of("goals"), changed(g -> g.withActivity("walking")));
    }

    @Test
    void goal_whatTheClientLeftOpen_thePlanFillsIn() {
        Goal open = wanted().withMeasure(Optional.empty())
                .withTarget(java.util.OptionalInt.empty())
                .withBy(Optional.empty());

        assertEquals(List.of(), differs(goals(List.of(open), planned())));
    }

    @Test
    void goals_eachOfTheClient_andNoneBeside() {
        Goal pain = Goal.builder().goal("RELIEVE_PAIN").build();
        PlanGoal relief =
                PlanGoal.builder().goal("RELIEVE_PAIN").measure("NRS").by(LAST).build();

        assertEquals(List.of(), differs(goals(List.of(wanted(), pain), planned(), relief)));
        assertEquals(List.of("goals"), differs(goals(List.of(wanted(), pain), planned())));
        assertEquals(List.of("goals"), differs(goals(List.of(wanted()), planned(), relief)));
        // A client without a wish gets what the protocol is for.
        assertEquals(List.of(), differs(goals(List.of(), relief)));
    }

    @ParameterizedTest
    @CsvSource({"-1, goals", "0,", "27,", "28, goals"})
    void goal_ofThePlan_endsWithinIt(int day, String part) {
        PlanGoal own = PlanGoal.builder()
                .goal("RELIEVE_PAIN")
                .measure("NRS")
                .by(START.plusDays(day))
                .build();

        assertEquals(Optional.ofNullable(part).stream().toList(), differs(goals(List.of(), own)));
    }

    @Test
    void goal_ofTheClient_mayEndLater() {
        Goal late = wanted().withBy(LAST.plusDays(1));

        assertEquals(List.of(), differs(goals(List.of(late), planned().withBy(LAST.plusDays(1)))));
        // Two wishes, each with its own day: the day of the one says nothing of the other.
        Goal pain = Goal.builder().goal("RELIEVE_PAIN").build();
        PlanGoal relief = PlanGoal.builder()
                .goal("RELIEVE_PAIN")
                .measure("NRS")
                .by(LAST.plusDays(2))
                .build();
        assertEquals(
                List.of("goals"), differs(goals(List.of(late, pain), planned().withBy(LAST.plusDays(1)), relief)));
    }

    // ---- baseline

    private static BaselineScore score(String measure, int score, int day) {
        return BaselineScore.builder()
                .measure(measure)
                .score(score)
                .date(START.plusDays(day))
                .build();
    }

    private static List<String> baseline(BaselineScore... scores) {
        return differs(PlanFixtures.chronic().plan(p -> p.withBaseline(scores)));
    }

    @Test
    void baseline_isThePainOfTheFirstDay() {
        assertEquals(List.of(), baseline(score("NRS", 5, 0)));
        assertEquals(List.of("baseline"), baseline(score("NRS", 4, 0)));
        assertEquals(List.of("baseline"), baseline(score("NRS", 5, 1)));
        assertEquals(List.of("baseline"), baseline());
        assertEquals(List.of(), baseline(score("NRS", 5, 0), score("RMDQ", 9, 0)));
    }

    @Test
    void baseline_isOfTheFirstComplaintThatIsNotOver_onAverage() {
        PlanFixtures plan = PlanFixtures.chronic()
                .client(c -> c.withComplaints(
                        c.complaints().get(0).withPainNow(2).withRecovered(true),
                        c.complaints().get(0).withPainNow(7).withPainAverage(5),
                        c.complaints().get(0).withPainNow(8)));

        assertEquals(List.of(), differs(plan));
    }
}
