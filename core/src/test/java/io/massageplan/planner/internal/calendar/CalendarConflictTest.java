package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.Effort;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Conflicts, each checked by the plain program: nothing to leave out, nothing missing. */
class CalendarConflictTest {
    @Test
    void of_problemsWithoutCalendar_isAMinimalConflict() {
        EnumSet<Rule> seen = EnumSet.noneOf(Rule.class);
        int conflicts = 0;
        for (long seed = 1; seed <= 80; seed++) {
            CalendarProblem problem = new Instances(seed).tiny().build();
            if (CalendarSolver.solve(problem).plan().isEmpty()) {
                assertMinimal(problem, CalendarConflict.of(problem), "seed " + seed);
                CalendarConflict.of(problem).hurdles().forEach(hurdle -> seen.add(hurdle.rule()));
                conflicts++;
            }
        }
        assertTrue(conflicts > 10, "conflicts: " + conflicts);
        assertTrue(seen.size() >= 8, "rules in conflicts: " + seen);
    }

    private static void assertMinimal(CalendarProblem problem, CalendarConflict conflict, String which) {
        Set<Hurdle> lifted = new LinkedHashSet<>();
        CalendarConflict.hurdles(problem).values().forEach(lifted::addAll);
        lifted.removeAll(conflict.hurdles());
        // The plain program takes its time with all starts open, so it looks at some.
        boolean plain = conflict.hurdles().stream().mapToInt(Hurdle::at).sum() % 4 == 0;
        assertFalse(isFeasible(problem, lifted, plain), which);
        for (Hurdle hurdle : conflict.hurdles()) {
            Set<Hurdle> more = new LinkedHashSet<>(lifted);
            more.add(hurdle);
            assertTrue(isFeasible(problem, more, plain), which + ", needless: " + hurdle);
        }
    }

    private static boolean isFeasible(CalendarProblem problem, Set<Hurdle> lifted, boolean plain) {
        CalendarProblem left = Lift.of(Pointless.of(problem), lifted);
        return plain
                ? new PlainProgram(left).solve().isPresent()
                : CalendarSolver.solve(left).plan().isPresent();
    }

    @Test
    void lift_ofOneRule_isThatRuleSwitchedOff() {
        List<Rule> rules = new ArrayList<>(EnumSet.complementOf(EnumSet.of(
                // Lifting these makes new room, it does not only stop looking.
                Rule.PERMITTED_VISIT,
                Rule.PERMITTED_EXERCISE,
                Rule.FREE_TIME,
                Rule.PRACTITIONER_TIME,
                Rule.HOME_TIME,
                Rule.EXERCISE_PER_WEEK,
                // These also say which days are usable.
                Rule.HOME_MINUTES_DAY,
                Rule.PINS)));
        int differs = 0;
        for (long seed = 1; seed <= 150; seed++) {
            Rule rule = rules.get((int) (seed % rules.size()));
            CalendarProblem problem = new AimedInstances(seed).next(rule);
            Set<Hurdle> all =
                    new LinkedHashSet<>(CalendarConflict.hurdles(problem).get(rule));
            CalendarSolution lifted = CalendarSolver.solve(Lift.of(problem, all));
            var plain = new PlainProgram(problem, rule).solve();
            assertEquals(plain.isPresent(), lifted.plan().isPresent(), rule + ", seed " + seed);
            if (plain.isPresent()) {
                assertEquals(plain.get().points(), lifted.points(), rule + ", seed " + seed);
            }
            CalendarSolution before = CalendarSolver.solve(problem);
            boolean same = before.plan().isPresent() == lifted.plan().isPresent() && before.points() == lifted.points();
            differs += same ? 0 : 1;
        }
        assertTrue(differs > 30, "decided: " + differs);
    }

    @Test
    void of_pinOnAClosedDay_namesPinAndWindow() {
        ProblemDraft draft = new ProblemDraft(7, 7);
        draft.day(3).visitWindows = List.of();
        draft.day(3).pins.add(Pin.VISIT);
        CalendarConflict conflict = CalendarConflict.of(draft.build());
        assertEquals(
                List.of(new Hurdle(Rule.FREE_TIME, 3, CalendarProblem.ANY), new Hurdle(Rule.PINS, 3, 0)),
                conflict.hurdles());
    }

    @Test
    void of_noTimeForFourteenDays_namesTheFloorAndTheDays() {
        ProblemDraft draft = new ProblemDraft(7, 7, 7);
        draft.days.forEach(day -> day.visitWindows = List.of());
        List<Hurdle> hurdles = CalendarConflict.of(draft.build()).hurdles();
        assertEquals(15, hurdles.size());
        assertEquals(
                14,
                hurdles.stream()
                        .filter(h -> h.rule() == Rule.FREE_TIME && h.at() < 15)
                        .count());
        assertEquals(
                1, hurdles.stream().filter(h -> h.rule() == Rule.COURSE_GAP).count());
        assertEquals(14, hurdles.stream().filter(Hurdle::isRelaxable).count());
    }

    @Test
    void of_feasibleProblem_isRefused() {
        CalendarProblem problem = new ProblemDraft(7).build();
        assertThrows(IllegalArgumentException.class, () -> CalendarConflict.of(problem));
    }

    @Test
    void relaxations_tinyProblems_areAllOfTheSmallest() {
        int found = 0;
        for (long seed = 1; seed <= 150; seed++) {
            CalendarProblem problem = new Instances(seed).tiny().build();
            if (CalendarSolver.isFeasible(problem)) {
                continue;
            }
            List<Relaxation> ways = Relaxation.of(problem, CalendarConflict.of(problem), Effort.PROOF);
            Set<Set<Hurdle>> single = new LinkedHashSet<>();
            CalendarConflict.hurdles(problem)
                    .values()
                    .forEach(group -> group.stream()
                            .filter(Hurdle::isRelaxable)
                            .map(Set::of)
                            .filter(one -> CalendarSolver.isFeasible(Lift.of(problem, one)))
                            .forEach(single::add));
            Set<Set<Hurdle>> offered = new LinkedHashSet<>();
            ways.forEach(way -> offered.add(new LinkedHashSet<>(way.hurdles())));
            if (!single.isEmpty()) {
                assertEquals(single, offered, "seed " + seed);
                found++;
            }
            for (Relaxation way : ways) {
                assertTrue(way.best().plan().isPresent());
                assertTrue(way.hurdles().stream().allMatch(Hurdle::isRelaxable));
                for (Hurdle hurdle : way.hurdles()) {
                    Set<Hurdle> fewer = new LinkedHashSet<>(way.hurdles());
                    fewer.remove(hurdle);
                    assertFalse(CalendarSolver.isFeasible(Lift.of(problem, fewer)), "seed " + seed);
                }
            }
        }
        assertTrue(found > 10, "ways out: " + found);
    }
}
