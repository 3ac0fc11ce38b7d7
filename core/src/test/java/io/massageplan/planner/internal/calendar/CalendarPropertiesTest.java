package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Weights;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import io.massageplan.planner.internal.calendar.ProblemDraft.DayDraft;
import io.massageplan.planner.internal.calendar.ProblemDraft.Home;
import io.massageplan.planner.internal.calendar.ProblemDraft.WeekDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** How the best calendar must move when the problem does. No calendar at all counts as endlessly dear. */
class CalendarPropertiesTest {
    private static final int[] SHAPE = {4, 5};

    private static long points(CalendarProblem problem) {
        CalendarSolution solution = CalendarSolver.solve(problem);
        return solution.plan().isPresent() ? solution.points() : Long.MAX_VALUE;
    }

    private static void compare(BiConsumer<ProblemDraft, Instances> change, BiConsumer<Long, Long> relation) {
        int differ = 0;
        for (long seed = 1; seed <= 600; seed++) {
            Instances random = new Instances(seed);
            ProblemDraft draft = random.stress(SHAPE);
            long before = points(draft.build());
            change.accept(draft, random);
            long after = points(draft.build());
            relation.accept(before, after);
            differ += before == after ? 0 : 1;
        }
        assertTrue(differ > 20, "changed by it: " + differ);
    }

    private static DayDraft anyDay(ProblemDraft draft, Instances random) {
        return draft.day(random.from(0, draft.days.size() - 1));
    }

    @Test
    void moreStartsWindowsAndMassages_neverWorse() {
        compare(
                (draft, random) -> {
                    DayDraft day = anyDay(draft, random);
                    switch (random.from(0, 3)) {
                        case 0 -> {
                            day.starts.removeIf(start -> start.minute() == 660);
                            day.starts.add(new Start(660, 0));
                            day.starts.sort(Comparator.comparingInt(Start::minute));
                        }
                        case 1 -> {
                            day.visitWindows = new ArrayList<>(day.visitWindows);
                            day.visitWindows.add(new Span(420, 1320));
                        }
                        case 2 -> day.practitioner = List.of();
                        default ->
                            draft.day(draft.days.size() - 1)
                                    .massages
                                    .add(new Massage(1, 1, 0, 1, 4, 4, 30, 60, 0, List.of(), -1));
                    }
                },
                (before, after) -> assertTrue(after <= before, before + " -> " + after));
    }

    @Test
    void fewerMassagesMorePinsTighterRules_neverBetter() {
        compare(
                (draft, random) -> {
                    DayDraft day = anyDay(draft, random);
                    Limits was = draft.limits;
                    switch (random.from(0, 4)) {
                        case 0 -> {
                            if (!day.massages.isEmpty()) {
                                day.massages.remove(day.massages.size() - 1);
                            }
                        }
                        case 1 -> day.pins.add(random.pin(day, Demand.VISIT));
                        case 2 -> day.pins.add(random.chance(50) ? Pin.NO_VISIT : Pin.FREE.withKinds(1 << 4));
                        case 3 -> draft.budgetUnits = Math.max(0, Math.min(draft.budgetUnits, 4) - 1);
                        default ->
                            draft.limits = new Limits(
                                    was.visitsIn7Days() - 1,
                                    was.deepIn7Days() - 1,
                                    was.deepLevel(),
                                    was.deepGapMinutes() + 720,
                                    was.pressureStep(),
                                    was.resetGapDays(),
                                    was.resetPressure(),
                                    was.coldPressure() - 1,
                                    was.courseFloorDays() - 1,
                                    was.floorDays() - 1,
                                    was.usableDays(),
                                    was.exerciseDays() + 1,
                                    was.exerciseDaysWithMassage() + 1,
                                    was.freeGapDays());
                    }
                },
                (before, after) -> assertTrue(after >= before, before + " -> " + after));
    }

    @Test
    void allWeightsTimesSeven_samePlanSevenTimesThePoints() {
        for (long seed = 1; seed <= 300; seed++) {
            ProblemDraft draft = new Instances(seed).stress(SHAPE);
            CalendarSolution before = CalendarSolver.solve(draft.build());
            multiply(draft, 7);
            CalendarSolution after = CalendarSolver.solve(draft.build());
            assertEquals(before.plan(), after.plan(), "seed " + seed);
            assertEquals(7 * before.points(), after.points(), "seed " + seed);
            assertEquals(7 * before.homePoints(), after.homePoints(), "seed " + seed);
        }
    }

    private static void multiply(ProblemDraft draft, int by) {
        draft.kinds = draft.kinds.stream()
                .map(k -> new Kind(
                        k.exercise(),
                        k.training(),
                        k.strength(),
                        k.strenuous(),
                        k.spread(),
                        by * k.missingPoints(),
                        by * k.extraPoints()))
                .toList();
        draft.loads.replaceAll(load -> new Load(load.firstDay(), load.lastDay(), by * load.points()));
        draft.weights = new Weights(
                by * draft.weights.pressureLevel(),
                by * draft.weights.fiveMinutes(),
                by * draft.weights.trainingOnVisitDay(),
                by * draft.weights.sameKindNextDay());
        for (WeekDraft week : draft.weeks) {
            week.earlyPoints *= by;
            week.latePoints *= by;
        }
        for (DayDraft day : draft.days) {
            day.visitPoints *= by;
            day.noVisitPoints *= by;
            day.kindPoints = day.kindPoints.stream().map(points -> by * points).toList();
            day.starts.replaceAll(start -> new Start(start.minute(), by * start.points()));
            day.before.replaceAll(before -> new Before(before.minutes(), by * before.points(), before.cold()));
            day.after.replaceAll(
                    after -> new After(after.minutes(), by * after.points(), by * after.pointsAfterDeep()));
            day.massages.replaceAll(m -> new Massage(
                    m.technique(),
                    m.sites(),
                    by * m.points(),
                    m.pressureLeast(),
                    m.pressureMost(),
                    m.pressureMostFirst(),
                    m.minutesLeast(),
                    m.minutesMost(),
                    m.gapDays(),
                    m.closed(),
                    m.before()));
            day.keep = day.keep.map(keep -> new Keep(
                    keep.visit(),
                    keep.content(),
                    by * keep.visitPoints(),
                    by * keep.startPoints(),
                    by * keep.massagePoints(),
                    by * keep.pressurePoints(),
                    by * keep.contentPoints()));
        }
    }

    @Test
    void sevenDaysLater_samePlanSevenDaysLater() {
        int moved = 0;
        for (long seed = 1; seed <= 300; seed++) {
            ProblemDraft draft = new Instances(seed).stress(SHAPE);
            draft.history = new History(
                    true, -9, 1 + (int) (seed % 4), List.of(), List.of(), 0, 0, false, 1, 1, 7, WeekSoFar.NONE);
            CalendarSolution before = CalendarSolver.solve(draft.build());
            later(draft);
            CalendarSolution after = CalendarSolver.solve(draft.build());
            assertEquals(before.plan().isPresent(), after.plan().isPresent(), "seed " + seed);
            if (before.plan().isPresent()) {
                assertEquals(before.points(), after.points(), "seed " + seed);
                assertEquals(before.plan().get(), Rest.of(after.plan().orElseThrow(), 7), "seed " + seed);
                moved++;
            }
        }
        assertTrue(moved > 100, "moved: " + moved);
    }

    /** A week before it in which nothing can be done and nothing counts. */
    private static void later(ProblemDraft draft) {
        History was = draft.history;
        int last = was.lastVisit() + 7;
        List<Integer> deep = was.lastPressure() >= draft.limits.deepLevel() ? List.of(last) : List.of();
        draft.history =
                new History(true, last, was.lastPressure(), List.of(last), deep, 0, 0, false, 1, 1, 0, was.week());
        WeekDraft quiet = new WeekDraft();
        quiet.exercisePermitted = false;
        quiet.massage = false;
        quiet.home = new ArrayList<>(draft.week(0).home);
        quiet.home.replaceAll(home -> new Home(home.minutes(), 0, home.most()));
        draft.weeks.add(0, quiet);
        draft.days.forEach(day -> day.week++);
        for (int i = 0; i < 7; i++) {
            DayDraft day = new DayDraft(0);
            day.counted = false;
            day.pins.add(Pin.NO_VISIT);
            day.kindsPermitted = 31;
            day.kindPoints = new ArrayList<>(List.of(1, 1, 1, 1, 0));
            draft.days.add(0, day);
        }
        draft.loads.replaceAll(load -> new Load(load.firstDay() + 7, load.lastDay() + 7, load.points()));
    }

    @Test
    void randomCalendar_fixedByPins_costsWhatTheScoreSays() {
        int kept = 0;
        for (long seed = 1; seed <= 4000; seed++) {
            Instances random = new Instances(seed);
            ProblemDraft draft = random.tiny();
            CalendarProblem problem = draft.build();
            CalendarPlan plan = RandomCalendars.of(problem, random);
            CalendarScore score = CalendarScore.of(problem, plan);
            if (!score.isFeasible()) {
                continue;
            }
            for (int day = 0; day < draft.days.size(); day++) {
                Pin pin = plan.visits().get(day).map(Pin::of).orElse(Pin.NO_VISIT);
                int kinds = problem.contents().get(plan.contents().get(day)).kinds();
                draft.day(day).pins.add(pin.withKinds(kinds));
            }
            CalendarSolution solution = CalendarSolver.solve(draft.build());
            assertTrue(solution.points() <= score.points(), "seed " + seed);
            if (solution.plan().equals(Optional.of(plan))) {
                assertEquals(score.points(), solution.points(), "seed " + seed);
                kept++;
            }
        }
        assertTrue(kept > 40, "fixed: " + kept);
    }
}
