package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import io.massageplan.planner.internal.calendar.PlainProgram.Best;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The solver against oracles that share nothing with it; each failure names its seed. */
class CalendarSolverTest {
    private static final List<int[]> SHAPES = List.of(
            new int[] {3},
            new int[] {4},
            new int[] {2, 2},
            new int[] {1, 3},
            new int[] {5},
            new int[] {2, 4},
            new int[] {6});

    @Test
    void solve_tinyProblems_matchEnumeration() {
        int infeasible = 0;
        int problems = 700;
        for (long seed = 1; seed <= problems; seed++) {
            CalendarProblem problem = new Instances(seed).tiny().build();
            OptionalLong best = new Enumeration(problem).best();
            CalendarSolution solution = CalendarSolver.solve(problem);
            assertTrue(solution.proven(), "seed " + seed);
            assertEquals(best.isPresent(), solution.plan().isPresent(), "feasible, seed " + seed);
            if (best.isPresent()) {
                assertEquals(best.getAsLong(), solution.points(), "points, seed " + seed);
            } else {
                infeasible++;
            }
        }
        assertTrue(10 * infeasible >= problems, "a tenth must have no calendar, had " + infeasible);
    }

    @Test
    void solve_stressProblems_matchPlainProgram() {
        int infeasible = 0;
        int problems = 400;
        for (long seed = 1; seed <= problems; seed++) {
            CalendarProblem problem = new Instances(seed)
                    .stress(SHAPES.get((int) (seed % SHAPES.size())))
                    .build();
            infeasible += assertAgrees(problem, "seed " + seed).isPresent() ? 0 : 1;
        }
        assertTrue(10 * infeasible >= problems, "a tenth must have no calendar, had " + infeasible);
    }

    @TestFactory
    List<DynamicTest> solve_problemsAimedAtOneRule_matchPlainProgramAndNeedTheRule() {
        List<DynamicTest> tests = new ArrayList<>();
        // What a day does not permit at all is not a rule that can be switched off.
        for (Rule rule : EnumSet.complementOf(EnumSet.of(Rule.PERMITTED_VISIT))) {
            tests.add(DynamicTest.dynamicTest(rule.id(), () -> assertNeeded(rule)));
        }
        return tests;
    }

    private static void assertNeeded(Rule rule) {
        int needed = 0;
        for (long seed = 1; seed <= 400 && needed < 20; seed++) {
            CalendarProblem problem = new AimedInstances(seed).next(rule);
            Optional<Best> with = assertAgrees(problem, rule + ", seed " + seed);
            Optional<Best> without = new PlainProgram(problem, rule).solve();
            boolean decides = !with.map(Best::points).equals(without.map(Best::points));
            needed += decides ? 1 : 0;
            // What is cheaper without the rule must break it in the eyes of the score.
            if (decides
                    && without.isPresent()
                    && without.get().points() < with.map(Best::points).orElse(Long.MAX_VALUE)) {
                CalendarScore score = CalendarScore.of(problem, without.get().plan());
                assertTrue(score.violations().stream().anyMatch(v -> v.rule() == rule), rule + ", seed " + seed);
            }
        }
        assertTrue(needed >= 20, "the rule must decide 20 problems, decided " + needed);
    }

    /** Same answer, same points, same calendar, and the score agrees. What the oracle says. */
    private static Optional<Best> assertAgrees(CalendarProblem problem, String which) {
        Optional<Best> best = new PlainProgram(problem).solve();
        CalendarSolution solution = CalendarSolver.solve(problem);
        assertTrue(solution.proven(), which);
        assertEquals(best.isEmpty(), solution.isInfeasible(), "feasible, " + which);
        if (best.isPresent()) {
            CalendarPlan plan = solution.plan().orElseThrow();
            assertEquals(best.get().points(), solution.points(), "points, " + which);
            assertEquals(best.get().plan(), plan, "order of ties, " + which);
            CalendarScore score = CalendarScore.of(problem, plan);
            assertEquals(List.of(), score.violations(), which);
            assertEquals(solution.points(), score.points(), "score, " + which);
            assertEquals(solution.points(), solution.bound(), which);
        }
        return best;
    }

    @Test
    void solve_randomCalendars_noneBeatsTheOptimum() {
        int kept = 0;
        for (long seed = 1; seed <= 1500; seed++) {
            Instances instances = new Instances(seed);
            CalendarProblem problem = instances.tiny().build();
            CalendarScore score = CalendarScore.of(problem, RandomCalendars.of(problem, instances));
            if (score.isFeasible()) {
                CalendarSolution solution = CalendarSolver.solve(problem);
                assertFalse(solution.isInfeasible(), "seed " + seed);
                assertTrue(solution.points() <= score.points(), "seed " + seed);
                kept++;
            }
        }
        assertTrue(kept > 25, "calendars that keep the rules: " + kept);
    }

    @Test
    void solve_twice_sameCalendarAndWork() {
        for (int weeks : new int[] {2, 6, 12}) {
            CalendarProblem problem = new RealisticInstances(weeks, 5, false).next(weeks);
            assertEquals(CalendarSolver.solve(problem), CalendarSolver.solve(problem));
        }
    }

    @Test
    void solve_realisticProblems_scoreAgrees() {
        RealisticInstances instances = new RealisticInstances(7, 5, false);
        for (int i = 0; i < 40; i++) {
            CalendarProblem problem = instances.next(2 + i % 12);
            CalendarSolution solution = CalendarSolver.solve(problem);
            assertTrue(solution.proven());
            if (solution.plan().isPresent()) {
                CalendarScore score = CalendarScore.of(problem, solution.plan().get());
                assertEquals(List.of(), score.violations(), "problem " + i);
                assertEquals(solution.points(), score.points(), "problem " + i);
            }
        }
    }
}
