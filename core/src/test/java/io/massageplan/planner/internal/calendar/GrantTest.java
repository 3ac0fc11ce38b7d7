package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Prices of wishes against all calendars of a few days, written down; the wishes are read here in their own words. */
class GrantTest {
    /** A wish and what it means of a calendar. */
    private record Asked(CalendarWish wish, Predicate<CalendarPlan> means) {}

    @Test
    void of_tinyProblems_priceIsExact() {
        int granted = 0;
        int refused = 0;
        int costly = 0;
        for (long seed = 1; seed <= 700; seed++) {
            Instances random = new Instances(seed);
            ProblemDraft draft = random.tiny();
            CalendarProblem problem = draft.build();
            CalendarSolution best = CalendarSolver.solve(problem);
            if (best.plan().isEmpty()) {
                continue;
            }
            Asked asked = wish(random, problem);
            long[] least = {Long.MAX_VALUE};
            new Enumeration(problem).forEach((plan, points) -> {
                if (asked.means().test(plan)) {
                    least[0] = Math.min(least[0], points);
                }
            });
            CalendarSolution answer = Grant.of(asked.wish().granted(problem), Effort.PROOF, Watch.NONE)
                    .solution();
            String which = "seed " + seed + ", " + asked.wish();
            assertTrue(answer.proven(), which);
            assertEquals(least[0] == Long.MAX_VALUE, answer.plan().isEmpty(), which);
            if (answer.plan().isPresent()) {
                assertEquals(least[0], answer.points(), which);
                assertEquals(least[0], answer.bound(), which);
                assertTrue(asked.means().test(answer.plan().get()), which);
                granted++;
                costly += answer.points() > best.points() ? 1 : 0;
            } else {
                asked.wish()
                        .granted(problem)
                        .forEach(way -> assertNotNull(CalendarConflict.of(way).hurdles(), which));
                refused++;
            }
        }
        assertTrue(granted > 75, "granted: " + granted);
        assertTrue(refused > 25, "refused: " + refused);
        assertTrue(costly > 8, "at a price: " + costly);
    }

    private static Asked wish(Instances random, CalendarProblem problem) {
        int days = problem.days().size();
        int first = random.from(0, days - 1);
        int last = random.from(first, days - 1);
        int number = random.from(0, 3);
        // A wish for a number replaces the one that was fixed.
        int which = problem.visits() == CalendarProblem.ANY ? random.from(0, 6) : random.from(0, 2);
        return switch (which) {
            case 0 -> {
                VisitShape shape = shape(random);
                yield new Asked(new CalendarWish.Visit(first, last, shape), plan -> {
                    boolean found = false;
                    for (int day = first; day <= last; day++) {
                        Optional<Visit> visit = plan.visits().get(day);
                        found |= visit.isPresent() && has(problem, day, visit.get(), shape);
                    }
                    return found;
                });
            }
            case 1 -> {
                VisitShape shape = shape(random);
                yield new Asked(new CalendarWish.EachVisit(shape), plan -> {
                    boolean all = true;
                    for (int day = 0; day < days; day++) {
                        Optional<Visit> visit = plan.visits().get(day);
                        all &= visit.isEmpty() || has(problem, day, visit.get(), shape);
                    }
                    return all;
                });
            }
            case 2 ->
                new Asked(
                        new CalendarWish.NoVisit(first, last),
                        plan -> plan.visits().subList(first, last + 1).stream().allMatch(Optional::isEmpty));
            case 3 ->
                new Asked(
                        new CalendarWish.VisitsInAll(number),
                        plan -> plan.visits().stream()
                                        .filter(Optional::isPresent)
                                        .count()
                                == number);
            case 4 -> {
                int week = random.from(0, problem.weeks().size() - 1);
                int most = Math.min(problem.weeks().get(week).visitsMost(), number + 1);
                int least = Math.max(problem.weeks().get(week).visitsLeast(), number);
                yield new Asked(new CalendarWish.VisitsPerWeek(week, week, least, most), plan -> {
                    int visits = 0;
                    for (int day = 0; day < days; day++) {
                        boolean counts = problem.days().get(day).week() == week;
                        visits += counts && plan.visits().get(day).isPresent() ? 1 : 0;
                    }
                    return visits >= least && visits <= most;
                });
            }
            default -> {
                int kinds = 1 << random.from(0, 3);
                yield new Asked(
                        new CalendarWish.Home(first, last, kinds),
                        plan -> plan.contents().subList(first, last + 1).stream()
                                .anyMatch(x -> (problem.contents().get(x).kinds() & kinds) == kinds));
            }
        };
    }

    private static VisitShape shape(Instances random) {
        VisitShape shape = VisitShape.ANY;
        if (random.chance(50)) {
            shape = shape.withTechnique(random.from(0, 1));
        }
        if (random.chance(30)) {
            shape = shape.withSites(random.from(1, 3));
        }
        if (random.chance(50)) {
            int least = random.from(0, 4);
            shape = shape.withPressure(least, random.from(least, 5));
        }
        if (random.chance(30)) {
            shape = shape.withStarts(new Span(0, random.one(540, 600, 720)));
        }
        if (random.chance(20)) {
            shape = shape.withMinutes(List.of(30));
        }
        return random.chance(20) ? shape.withThermal(List.of(0), List.of(0)) : shape;
    }

    private static boolean has(CalendarProblem problem, int day, Visit visit, VisitShape shape) {
        CalendarDay.Massage massage = problem.days().get(day).massages().get(visit.massage());
        List<Boolean> all = new ArrayList<>();
        all.add(shape.technique() == CalendarProblem.ANY || massage.technique() == shape.technique());
        all.add((massage.sites() & shape.sites()) == shape.sites());
        all.add(visit.pressure() >= shape.pressureLeast() && visit.pressure() <= shape.pressureMost());
        all.add(visit.start() >= shape.starts().from()
                && visit.start() < shape.starts().to());
        all.add(shape.minutes().isEmpty() || shape.minutes().contains(visit.minutes()));
        all.add(shape.before().isEmpty() || shape.before().contains(visit.before()));
        all.add(shape.after().isEmpty() || shape.after().contains(visit.after()));
        return !all.contains(false);
    }

    @Test
    void of_littleEffort_neverClaimsTooMuch() {
        RealisticInstances instances = new RealisticInstances(11, 4, true);
        int open = 0;
        for (int i = 0; i < 8; i++) {
            CalendarProblem problem = instances.next(5);
            CalendarWish wish = new CalendarWish.Visit(i, i + 3, VisitShape.ANY.withTechnique(2));
            CalendarSolution exact =
                    Grant.of(wish.granted(problem), Effort.PROOF, Watch.NONE).solution();
            CalendarSolution early =
                    Grant.of(wish.granted(problem), new Effort(3), Watch.NONE).solution();
            assertTrue(exact.proven());
            assertTrue(exact.plan().isEmpty() || early.bound() <= exact.points());
            if (early.plan().isPresent()) {
                assertTrue(early.points() >= exact.points());
                assertTrue(!early.proven() || early.points() == exact.points());
            }
            open += early.proven() ? 0 : 1;
        }
        assertTrue(open > 0, "not proven: " + open);
    }
}
