package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.Difference;
import io.massageplan.planner.Effort;
import io.massageplan.planner.Resource;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.BestOfKinds.Alternative;
import io.massageplan.planner.internal.calendar.CalendarFrontier.Point;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** BestOfKinds and frontiers against all calendars of a few days, written down. */
class BestOfKindsTest {
    private static CalendarProblem tiny(long seed) {
        ProblemDraft draft = new Instances(seed).tiny();
        // Two techniques to choose from, the second dearer or not.
        draft.days.forEach(day -> {
            if (!day.massages.isEmpty() && draft.days.size() < 4) {
                CalendarDay.Massage one = day.massages.get(0);
                day.massages = List.of(
                        one,
                        new CalendarDay.Massage(
                                1 - one.technique(),
                                1,
                                2,
                                one.pressureLeast(),
                                one.pressureLeast(),
                                3,
                                30,
                                60,
                                0,
                                List.of(),
                                -1));
            }
        });
        return draft.build();
    }

    @Test
    void of_tinyProblems_areTheBestOfEachKind() {
        int several = 0;
        for (long seed = 1; seed <= 500; seed++) {
            CalendarProblem problem = tiny(seed);
            SplittableRandom random = new SplittableRandom(seed);
            EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
            for (Difference difference : Difference.values()) {
                if (random.nextBoolean()) {
                    differences.add(difference);
                }
            }
            Map<List<Object>, Long> best = new HashMap<>();
            new Enumeration(problem)
                    .forEach((plan, points) -> best.merge(kind(problem, plan, differences), points, Math::min));
            List<Long> expected = best.values().stream().sorted().toList();
            int most = 1 + (int) (seed % 4);
            BestOfKinds found = BestOfKinds.of(problem, differences, most, Effort.PROOF, Watch.NONE);
            String which = "seed " + seed + ", " + differences;
            assertTrue(found.proven(), which);
            assertEquals(
                    expected.subList(0, Math.min(most, expected.size())),
                    found.calendars().stream().map(Alternative::points).toList(),
                    which);
            Set<List<Object>> kinds = new HashSet<>();
            for (Alternative alternative : found.calendars()) {
                assertEquals(
                        alternative.points(),
                        CalendarScore.of(problem, alternative.plan()).points(),
                        which);
                assertEquals(best.get(kind(problem, alternative.plan(), differences)), alternative.points(), which);
                assertTrue(kinds.add(kind(problem, alternative.plan(), differences)), which);
            }
            if (expected.size() > most) {
                assertTrue(found.bound() <= expected.get(most), which);
            }
            several += found.calendars().size() > 1 ? 1 : 0;
        }
        assertTrue(several > 60, "several kinds: " + several);
    }

    private static List<Object> kind(CalendarProblem problem, CalendarPlan plan, Set<Difference> differences) {
        Set<Integer> techniques = new HashSet<>();
        Set<Integer> weekdays = new HashSet<>();
        Map<Integer, Integer> perWeek = new TreeMap<>();
        int visits = 0;
        for (int day = 0; day < problem.days().size(); day++) {
            Optional<Visit> visit = plan.visits().get(day);
            if (visit.isPresent()) {
                techniques.add(problem.days()
                        .get(day)
                        .massages()
                        .get(visit.get().massage())
                        .technique());
                weekdays.add(day % 7);
                perWeek.merge(problem.days().get(day).week(), 1, Integer::sum);
                visits++;
            }
        }
        List<Object> kind = new ArrayList<>();
        kind.add(differences.contains(Difference.TECHNIQUES) ? techniques : 0);
        kind.add(differences.contains(Difference.VISITS) ? visits : 0);
        kind.add(differences.contains(Difference.VISITS_PER_WEEK) ? perWeek : 0);
        kind.add(differences.contains(Difference.WEEKDAYS) ? weekdays : 0);
        return kind;
    }

    @Test
    void of_realisticProblem_firstIsTheBestOfAll() {
        CalendarProblem problem = new RealisticInstances(5, 4, false).next(10);
        CalendarSolution best = CalendarSolver.solve(problem);
        BestOfKinds found = BestOfKinds.of(problem, Difference.USUAL, 4, Effort.STANDARD, Watch.NONE);
        assertTrue(found.proven());
        assertEquals(4, found.calendars().size());
        assertEquals(best.plan().orElseThrow(), found.calendars().get(0).plan());
    }

    @Test
    void of_littleEffort_whatIsNamedIsRight() {
        CalendarProblem problem = new RealisticInstances(5, 4, true).next(6);
        BestOfKinds all = BestOfKinds.of(problem, Difference.USUAL, 6, Effort.PROOF, Watch.NONE);
        int open = 0;
        for (int labels = 1; labels < 200_000; labels *= 3) {
            BestOfKinds some = BestOfKinds.of(problem, Difference.USUAL, 6, new Effort(labels), Watch.NONE);
            int named = some.calendars().size();
            assertEquals(all.calendars().subList(0, named), some.calendars());
            if (named < all.calendars().size()) {
                assertTrue(some.bound() <= all.calendars().get(named).points());
            }
            open += some.proven() ? 0 : 1;
        }
        assertTrue(open > 2);
    }

    @Test
    void frontier_tinyProblems_isExact() {
        int several = 0;
        for (long seed = 1; seed <= 250; seed++) {
            ProblemDraft draft = new Instances(seed).tiny();
            Resource resource = List.of(Resource.values()).get((int) (seed % 3));
            if (resource == Resource.PRACTITIONER_MINUTES) {
                draft.budgetUnits = CalendarProblem.UNLIMITED;
            }
            CalendarProblem problem = draft.build();
            TreeMap<Integer, Long> cheapest = new TreeMap<>();
            new Enumeration(problem).forEach((plan, points) -> {
                int used = resource == Resource.PRACTITIONER_MINUTES
                        ? plan.visits().stream()
                                .flatMap(Optional::stream)
                                .mapToInt(Visit::minutes)
                                .sum()
                        : CalendarFrontier.used(problem, resource, plan);
                cheapest.merge(used, points, Math::min);
            });
            List<List<Long>> expected = new ArrayList<>();
            long least = Long.MAX_VALUE;
            for (Map.Entry<Integer, Long> entry : cheapest.entrySet()) {
                if (entry.getValue() < least) {
                    least = entry.getValue();
                    expected.add(0, List.of((long) entry.getKey(), least));
                }
            }
            CalendarFrontier frontier = CalendarFrontier.of(problem, resource, 1, Effort.PROOF);
            assertTrue(frontier.proven());
            List<List<Long>> found = new ArrayList<>();
            for (Point point : frontier.points()) {
                found.add(List.of((long) point.used(), point.solution().points()));
            }
            assertEquals(expected, found, resource + ", seed " + seed);
            several += found.size() > 1 ? 1 : 0;
        }
        assertTrue(several > 15, "several points: " + several);
    }

    @Test
    void frontier_minutesBesideAnotherBudget_isRefused() {
        ProblemDraft draft = new ProblemDraft(7);
        draft.budgetUnits = 3;
        CalendarProblem problem = draft.build();
        assertThrows(
                IllegalArgumentException.class,
                () -> CalendarFrontier.of(problem, Resource.PRACTITIONER_MINUTES, 1, Effort.PROOF));
    }
}
