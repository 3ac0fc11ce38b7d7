package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarScore.Match;
import io.massageplan.planner.internal.calendar.CalendarScore.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Planning on from the middle: what was delivered stays, what follows costs what it did. */
class RestTest {
    @Test
    void of_startOfEachWeek_restOfTheBestIsTheBestOfTheRest() {
        int cuts = 0;
        for (long seed = 1; seed <= 60; seed++) {
            CalendarProblem problem = seed % 2 == 0
                    ? new RealisticInstances(seed, 3, seed % 4 == 0).next(4)
                    : new Instances(seed).stress(3, 4, 2).build();
            CalendarSolution best = CalendarSolver.solve(problem);
            for (int day = 1; day < problem.days().size() && best.plan().isPresent(); day++) {
                boolean starts = problem.days().get(day).week()
                        != problem.days().get(day - 1).week();
                if (starts) {
                    assertRest(problem, best, day, "seed " + seed + ", day " + day);
                    cuts++;
                }
            }
        }
        assertTrue(cuts > 80, "cuts: " + cuts);
    }

    private static void assertRest(CalendarProblem problem, CalendarSolution best, int day, String which) {
        CalendarPlan plan = best.plan().orElseThrow();
        CalendarSolution rest = CalendarSolver.solve(Rest.of(problem, plan, day));
        assertTrue(rest.plan().isPresent(), which);
        CalendarPlan left = Rest.of(plan, day);
        CalendarScore score = CalendarScore.of(Rest.of(problem, plan, day), left);
        assertTrue(score.isFeasible(), which);
        assertEquals(rest.points(), score.points(), which);
        // The same points in the whole: those of its weeks, and of all later days.
        long later = 0;
        for (Match match : CalendarScore.of(problem, plan).matches()) {
            later += match.day() >= day ? match.points() : 0;
        }
        assertEquals(later, rest.points(), which);
    }

    @Test
    void of_withinAWeek_whatWasDeliveredCounts() {
        int cuts = 0;
        for (long seed = 1; seed <= 80; seed++) {
            CalendarProblem problem = new RealisticInstances(seed, 3, true).next(3);
            CalendarPlan plan = CalendarSolver.solve(problem).plan().orElseThrow();
            int day = 1 + (int) (seed % (problem.days().size() - 1));
            CalendarScore score = CalendarScore.of(Rest.of(problem, plan, day), Rest.of(plan, day));
            assertTrue(score.isFeasible(), "seed " + seed + score.violations());
            CalendarSolution rest = CalendarSolver.solve(Rest.of(problem, plan, day));
            // The past with the best rest is a calendar of the whole.
            CalendarPlan whole = joined(plan, day, rest.plan().orElseThrow());
            assertTrue(CalendarScore.of(problem, whole).isFeasible(), "seed " + seed);
            cuts++;
        }
        assertEquals(80, cuts);
    }

    private static CalendarPlan joined(CalendarPlan past, int day, CalendarPlan rest) {
        List<Optional<Visit>> visits = new ArrayList<>(past.visits().subList(0, day));
        visits.addAll(rest.visits());
        List<Integer> contents = new ArrayList<>(past.contents().subList(0, day));
        contents.addAll(rest.contents());
        return new CalendarPlan(visits, contents);
    }

    @Test
    void changePrices_nothingNew_nothingChangesInTheFirmPart() {
        for (long seed = 1; seed <= 20; seed++) {
            CalendarProblem problem = new RealisticInstances(seed, 4, false).next(6);
            CalendarSolution best = CalendarSolver.solve(problem);
            CalendarPlan plan = best.plan().orElseThrow();
            CalendarProblem priced = ChangePrices.standard(42).on(problem, plan);
            CalendarSolution again = CalendarSolver.solve(priced);
            assertEquals(plan, again.plan().orElseThrow());
            assertEquals(best.points(), again.points());
        }
    }

    @Test
    void changePrices_oneDayTaken_nearDaysStay() {
        EnumSet<Term> changes =
                EnumSet.of(Term.CHANGED_VISIT, Term.CHANGED_START, Term.CHANGED_MASSAGE, Term.CHANGED_PRESSURE);
        int kept = 0;
        for (long seed = 1; seed <= 20; seed++) {
            CalendarProblem problem = new RealisticInstances(seed, 4, false).next(6);
            CalendarPlan plan = CalendarSolver.solve(problem).plan().orElseThrow();
            int taken = 7;
            while (taken < 41 && plan.visits().get(taken).isEmpty()) {
                taken++;
            }
            int gone = taken;
            CalendarProblem without =
                    Changed.days(problem, day -> day == gone, day -> Changed.pinned(day, Pin.NO_VISIT));
            CalendarProblem priced = ChangePrices.standard(28).on(without, plan);
            CalendarSolution revised = CalendarSolver.solve(priced);
            if (revised.plan().isEmpty()) {
                continue;
            }
            CalendarPlan now = revised.plan().get();
            CalendarScore score = CalendarScore.of(priced, now);
            assertEquals(revised.points(), score.points());
            CalendarSolution anew = CalendarSolver.solve(without);
            assertTrue(changed(plan, now) <= changed(plan, anew.plan().orElseThrow()), "seed " + seed);
            kept += score.matches().stream().noneMatch(m -> changes.contains(m.term()) && m.day() < 7) ? 1 : 0;
        }
        assertTrue(kept > 10, "first week kept: " + kept);
    }

    private static int changed(CalendarPlan one, CalendarPlan other) {
        int changed = 0;
        for (int day = 0; day < 14; day++) {
            changed += one.visits().get(day).equals(other.visits().get(day)) ? 0 : 1;
        }
        return changed;
    }

    @Test
    void of_deepVisitThreeDaysAgoAndYesterday_historySaysSo() {
        ProblemDraft draft = new ProblemDraft(7, 7);
        draft.history = new History(
                true, -4, 4, List.of(-4), List.of(-4), 900, 0, false, 2, 1, 1, new History.WeekSoFar(2, 1, false));
        draft.day(1).counted = false;
        draft.budgetUnits = 9;
        draft.visits = 4;
        List<Optional<Visit>> visits = new ArrayList<>(Collections.nCopies(14, Optional.empty()));
        List<Integer> contents = new ArrayList<>(Collections.nCopies(14, ProblemDraft.NOTHING));
        contents.set(2, 3);
        visits.set(0, Optional.of(new Visit(0, 3, 30, 540, 0, 0)));
        visits.set(2, Optional.of(new Visit(0, 4, 60, 1020, 0, 0)));
        CalendarPlan delivered = new CalendarPlan(visits, contents);
        CalendarProblem next = Rest.of(draft.build(), delivered, 3);
        assertEquals(
                new History(
                        true,
                        -1,
                        4,
                        List.of(-3, -1),
                        List.of(-1),
                        1080 + 1440,
                        1080,
                        true,
                        0,
                        0,
                        0,
                        new History.WeekSoFar(5, 2, true)),
                next.history());
        assertEquals(6, next.budgetUnits());
        assertEquals(2, next.visits());
        assertEquals(1, next.weeks().get(0).home().get(ProblemDraft.STRENGTH).target());
        assertEquals(1, next.weeks().get(0).visitsMost());
        CalendarProblem later = Rest.of(draft.build(), delivered, 5);
        assertEquals(0, later.history().strenuousNotBefore());
        assertEquals(0, later.history().deepNotBefore());
        assertEquals(2, later.history().countedDays());
        assertEquals(2, later.history().courseDays());
        assertEquals(List.of(-5, -3), later.history().visits());
    }
}
