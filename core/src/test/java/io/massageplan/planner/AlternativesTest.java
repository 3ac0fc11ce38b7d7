package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.explain.PlanScore.Proof;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.testing.AnyRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several plans for one request: those of different kinds, and what less of something costs. */
class AlternativesTest {
    private static final CarePlanner PLANNER = CarePlanner.standard();

    /** Requests with a plan, and the plan. */
    private record Case(PlanRequest request, PlanResult.Planned best) {}

    private static final List<Case> CASES = LongStream.rangeClosed(1, 60)
            .mapToObj(AnyRequest::of)
            .filter(request -> request.practitioners().size() < 2)
            .flatMap(request -> PLANNER.plan(request) instanceof PlanResult.Planned best
                    ? Stream.of(new Case(request, best))
                    : Stream.empty())
            .limit(6)
            .toList();

    private static List<Object> kind(CarePlan plan) {
        Set<String> techniques = new TreeSet<>();
        List<MassageSession> visits = plan.activities(MassageSession.class);
        visits.forEach(v -> techniques.add(v.segments().get(0).technique()));
        return List.of(List.copyOf(techniques), visits.size());
    }

    @Test
    void alternatives_theBestFirst_eachOfItsOwnKind() {
        int several = 0;
        for (Case one : CASES) {
            Alternatives found = PLANNER.alternatives(one.request(), 3, Difference.USUAL);
            assertEquals(one.best(), found.plans().get(0));
            List<Integer> points = new ArrayList<>();
            Set<List<Object>> kinds = new LinkedHashSet<>();
            Set<String> ids = new LinkedHashSet<>();
            for (PlanResult.Planned planned : found.plans()) {
                points.add(planned.score().points());
                kinds.add(kind(planned.plan()));
                ids.add(planned.plan().planId());
            }
            assertEquals(points.stream().sorted().toList(), points);
            assertEquals(found.plans().size(), kinds.size());
            assertEquals(found.plans().size(), ids.size());
            assertTrue(found.plans().size() == 3 || found.complete());
            several += found.plans().size() > 1 ? 1 : 0;
        }
        assertTrue(several > 1, "with several: " + several);
    }

    @Test
    void alternatives_withoutAPlan_none() {
        PlanRequest refused = LongStream.rangeClosed(1, 200)
                .mapToObj(AnyRequest::of)
                .filter(request -> PLANNER.plan(request) instanceof PlanResult.Referred)
                .findFirst()
                .orElseThrow();
        assertEquals(new Alternatives(List.of(), true), PLANNER.alternatives(refused, 3, Difference.USUAL));
        assertEquals(new Frontier(List.of(), true), PLANNER.frontier(refused, Resource.PRACTITIONER_MINUTES, 1));
    }

    @Test
    void alternatives_noneOrTooManyAskedFor_isRefused() {
        PlanRequest request = AnyRequest.of(1);
        assertThrows(InvalidValueException.class, () -> PLANNER.alternatives(request, 0, Difference.USUAL));
        assertThrows(InvalidValueException.class, () -> PLANNER.alternatives(request, 101, Difference.USUAL));
        assertThrows(
                InvalidValueException.class, () -> PLANNER.alternatives(request, 1, EnumSet.noneOf(Difference.class)));
        assertThrows(InvalidValueException.class, () -> PLANNER.frontier(request, Resource.HOME_MINUTES_IN_A_WEEK, 0));
    }

    // ---- less of something

    private static long visitMinutes(CarePlan plan) {
        return plan.activities(MassageSession.class).stream()
                .mapToLong(v -> v.length().toMinutes())
                .sum();
    }

    private static long homeMinutes(CarePlan plan) {
        TreeMap<Integer, Long> weeks = new TreeMap<>();
        plan.activities(ExerciseBlock.class)
                .forEach(b -> weeks.merge(plan.weekOf(b.date()), b.length().toMinutes(), Long::sum));
        return weeks.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Test
    void frontier_eachPlanNeedsLessAndCostsMore() {
        int several = 0;
        for (Case one : CASES) {
            for (Resource resource : List.of(Resource.PRACTITIONER_MINUTES, Resource.HOME_MINUTES_IN_A_WEEK)) {
                if (one.request().budget().isPresent()) {
                    continue;
                }
                Frontier frontier = PLANNER.frontier(one.request(), resource, 20);
                assertTrue(frontier.proven());
                assertEquals(
                        one.best().score().points(),
                        frontier.points().get(0).best().score().points());
                long before = Long.MAX_VALUE;
                int cost = -1;
                for (Frontier.Point point : frontier.points()) {
                    CarePlan plan = point.best().plan();
                    long used = resource == Resource.PRACTITIONER_MINUTES ? visitMinutes(plan) : homeMinutes(plan);
                    // What is written can be shorter than planned: a rung that was not reached in the end.
                    assertTrue(resource == Resource.PRACTITIONER_MINUTES ? used == point.used() : used <= point.used());
                    assertTrue(point.used() < before);
                    assertTrue(point.best().score().points() > cost);
                    before = point.used();
                    cost = point.best().score().points();
                }
                several += frontier.points().size() > 1 ? 1 : 0;
            }
        }
        assertTrue(several > 1, "with several: " + several);
    }

    // ---- effort

    @Test
    void with_proof_isTheSameWhereItWasProven() {
        for (Case one : CASES) {
            assertEquals(one.best(), PLANNER.with(Effort.PROOF).plan(one.request()));
        }
    }

    @Test
    void with_watchThatStops_isAPlanWithABoundItDoesNotOverstate() {
        int open = 0;
        for (Case one : CASES) {
            PlanResult.Planned early = assertInstanceOf(
                    PlanResult.Planned.class, PLANNER.with(progress -> false).plan(one.request()));
            int best = one.best().score().points();
            assertTrue(early.score().bound() <= best && best <= early.score().points());
            open += early.score().proof() == Proof.UNPROVEN ? 1 : 0;
        }
        assertFalse(open == 0, "none was stopped early");
    }
}
