package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarSolution.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a search that ends early may say. */
class EffortTest {
    private static CalendarProblem stress(long seed) {
        return new Instances(seed)
                .stress(seed % 3 == 0 ? new int[] {2, 4} : new int[] {7, 5})
                .build();
    }

    @Test
    void solve_littleEffort_boundAndPlanHold() {
        int open = 0;
        int unknown = 0;
        for (long seed = 1; seed <= 1000; seed++) {
            CalendarProblem problem = stress(seed);
            CalendarSolution best = CalendarSolver.solve(problem);
            CalendarSolution early = CalendarSolver.solve(problem, new Effort(seed % 30), Watch.NONE);
            assertHolds(problem, best, early, "seed " + seed);
            assertNotEquals(Outcome.CANCELLED, early.outcome());
            open += early.proven() ? 0 : 1;
            unknown += early.plan().isEmpty() && best.plan().isPresent() ? 1 : 0;
        }
        assertTrue(open > 200, "ended before the proof: " + open);
        assertTrue(unknown <= 5, "no calendar known: " + unknown);
    }

    @Test
    void solve_cancelledAfterOnePass_boundAndPlanHold() {
        int open = 0;
        for (long seed = 1; seed <= 1000; seed++) {
            CalendarProblem problem = stress(seed);
            CalendarSolution best = CalendarSolver.solve(problem);
            CalendarSolution early = CalendarSolver.solve(problem, Effort.PROOF, progress -> progress.pass() < 2);
            assertHolds(problem, best, early, "seed " + seed);
            assertNotEquals(Outcome.EFFORT_SPENT, early.outcome());
            open += early.proven() ? 0 : 1;
        }
        assertTrue(open > 50, "ended before the proof: " + open);
    }

    private static void assertHolds(
            CalendarProblem problem, CalendarSolution best, CalendarSolution early, String which) {
        if (early.plan().isPresent()) {
            CalendarScore score = CalendarScore.of(problem, early.plan().get());
            assertEquals(List.of(), score.violations(), which);
            assertEquals(early.points(), score.points(), which);
            assertTrue(best.points() <= early.points(), which);
            assertTrue(!early.proven() || early.gap() == 0, which);
            assertEquals(early.gap() == 0, early.gapPercent() == 0, which);
        }
        if (best.plan().isPresent()) {
            assertFalse(early.isInfeasible(), which);
            assertTrue(early.bound() <= best.points(), which);
        } else {
            assertTrue(early.plan().isEmpty(), which);
        }
        if (early.proven()) {
            assertEquals(best.plan(), early.plan(), which);
        }
    }

    @Test
    void solve_enoughEffort_isTheProvenAnswer() {
        CalendarProblem problem = new RealisticInstances(3, 5, true).next(8);
        assertEquals(CalendarSolver.solve(problem), CalendarSolver.solve(problem, Effort.STANDARD, Watch.NONE));
    }

    @Test
    void solve_watched_seesDaysInOrderAndBoundsRise() {
        List<Watch.Progress> seen = new ArrayList<>();
        CalendarSolution solution =
                CalendarSolver.solve(new RealisticInstances(3, 5, true).next(8), Effort.PROOF, seen::add);
        assertTrue(seen.size() >= 56);
        for (int i = 1; i < seen.size(); i++) {
            Watch.Progress before = seen.get(i - 1);
            Watch.Progress now = seen.get(i);
            assertTrue(before.pass() == now.pass() ? before.day() <= now.day() : now.pass() == before.pass() + 1);
            assertTrue(before.labels() <= now.labels());
            assertTrue(before.bound() <= now.bound());
        }
        assertTrue(seen.get(seen.size() - 1).bound() <= solution.points());
    }

    @Test
    void gapPercent_roundsUp() {
        CalendarSolution solution = new CalendarSolution(
                java.util.Optional.empty(), 0, 0, 0, Outcome.EFFORT_SPENT, new CalendarSolution.Statistics(0, 0, 0, 0));
        assertEquals(0, solution.gapPercent());
        CalendarPlan plan = new CalendarPlan(List.of(), List.of());
        assertEquals(
                1,
                new CalendarSolution(
                                java.util.Optional.of(plan), 1100, 1099, 100, Outcome.CANCELLED, solution.statistics())
                        .gapPercent());
    }
}
