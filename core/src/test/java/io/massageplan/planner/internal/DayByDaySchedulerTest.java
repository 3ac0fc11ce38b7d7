package io.massageplan.planner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.evidence.Evidence;
import io.massageplan.planner.internal.SchedulingProblem.History;
import io.massageplan.planner.internal.SchedulingProblem.Limits;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The scheduler against enumeration: every calendar of visits, judged by rules written down a second time. */
class DayByDaySchedulerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 14;

    /** A tiny problem: which days count, which have a free slot, the rhythm, the floors, the pressures and what was before. */
    private record Tiny(
            boolean[] open,
            boolean[] slot,
            int gapLow,
            int gapHigh,
            int wanted,
            int most,
            int perWeek,
            int floor,
            History history) {}

    @Test
    void schedule_randomProblems_matchEnumeration() {
        Random random = new Random(20260302);
        int infeasible = 0;
        for (int round = 0; round < 400; round++) {
            Tiny tiny = random(random);
            Optional<Schedule> found = new DayByDayScheduler().schedule(problem(tiny));
            OptionalLongCost best = enumerate(tiny);
            assertEquals(best.feasible, found.isPresent(), "feasible in round " + round);
            if (best.feasible) {
                assertEquals(best.cost, found.orElseThrow().cost(), "cost in round " + round);
            } else {
                infeasible++;
            }
        }
        assertTrue(infeasible > 20, "some problems must have no calendar, had " + infeasible);
    }

    private static Tiny random(Random random) {
        boolean[] open = new boolean[DAYS];
        boolean[] slot = new boolean[DAYS];
        for (int i = 0; i < DAYS; i++) {
            open[i] = random.nextInt(100) < 70;
            slot[i] = open[i] && random.nextInt(100) < 60;
        }
        int low = 2 + random.nextInt(4);
        int wanted = 2 + random.nextInt(3);
        boolean known = random.nextBoolean();
        int last = -1 - random.nextInt(9);
        int pressure = 1 + random.nextInt(4);
        boolean deep = known && pressure >= 4;
        History history = known
                ? new History(
                        last,
                        pressure,
                        true,
                        List.of(last),
                        deep ? last : History.NEVER,
                        random.nextBoolean() ? 3 : 4,
                        History.NEVER,
                        false)
                : new History(History.NEVER, 0, false, List.of(), History.NEVER, 0, History.NEVER, false);
        return new Tiny(
                open,
                slot,
                low,
                low + random.nextInt(3),
                wanted,
                4,
                1 + random.nextInt(3),
                3 + random.nextInt(8),
                history);
    }

    private record OptionalLongCost(boolean feasible, long cost) {}

    private static OptionalLongCost enumerate(Tiny tiny) {
        long[] best = {Long.MAX_VALUE};
        extend(tiny, 0, new ArrayList<>(), best);
        return new OptionalLongCost(best[0] != Long.MAX_VALUE, best[0]);
    }

    private static void extend(Tiny tiny, int day, List<int[]> visits, long[] best) {
        if (day == DAYS) {
            best[0] = Math.min(best[0], cost(tiny, visits));
            return;
        }
        int last = visits.isEmpty()
                ? tiny.history.known() ? tiny.history.lastVisit() : -1
                : visits.get(visits.size() - 1)[0];
        int openSince = 0;
        for (int d = Math.max(0, last + 1); d <= day; d++) {
            openSince += tiny.open[d] ? 1 : 0;
        }
        if (openSince < tiny.floor) {
            extend(tiny, day + 1, visits, best);
        }
        if (tiny.slot[day]) {
            for (int pressure = 1; pressure <= tiny.most; pressure++) {
                visits.add(new int[] {day, pressure});
                if (permitted(tiny, visits)) {
                    extend(tiny, day + 1, visits, best);
                }
                visits.remove(visits.size() - 1);
            }
        }
    }

    private static boolean permitted(Tiny tiny, List<int[]> visits) {
        int[] now = visits.get(visits.size() - 1);
        List<int[]> all = new ArrayList<>();
        if (tiny.history.known()) {
            all.add(new int[] {tiny.history.lastVisit(), tiny.history.lastPressure()});
        }
        all.addAll(visits);
        int week = 0;
        int sevenDays = 0;
        int deep = 0;
        for (int[] visit : all) {
            sevenDays += now[0] - visit[0] < 7 ? 1 : 0;
            deep += now[0] - visit[0] < 7 && visit[1] >= 4 ? 1 : 0;
            week += visit[0] >= 0 && visit[0] / 7 == now[0] / 7 ? 1 : 0;
        }
        if (sevenDays > 3 || deep > 2 && now[1] >= 4 || week > tiny.perWeek) {
            return false;
        }
        if (all.size() == 1) {
            return now[1] <= 3;
        }
        int[] before = all.get(all.size() - 2);
        if (now[1] > before[1] + 1) {
            return false;
        }
        for (int i = 0; i < all.size() - 1; i++) {
            boolean past = all.get(i)[0] < 0;
            int gap = past ? tiny.history.deepGapDays() : 3;
            if (now[1] >= 4 && all.get(i)[1] >= 4 && now[0] - all.get(i)[0] < gap) {
                return false;
            }
        }
        return true;
    }

    private static long cost(Tiny tiny, List<int[]> visits) {
        long cost = 0;
        int last = tiny.history.known() ? tiny.history.lastVisit() : History.NEVER;
        for (int[] visit : visits) {
            cost += 4L * Math.abs(visit[1] - tiny.wanted);
            if (last == History.NEVER) {
                cost += 6L * visit[0];
            } else {
                int gap = visit[0] - last;
                cost += 5L * Math.max(0, tiny.gapLow - gap) + 6L * Math.max(0, gap - tiny.gapHigh);
            }
            last = visit[0];
        }
        return cost + 6L * Math.max(0, DAYS - (last == History.NEVER ? 0 : last) - tiny.gapHigh);
    }

    private static SchedulingProblem problem(Tiny tiny) {
        Phase phase = Phase.builder()
                .id("TEST")
                .mode(PhaseMode.COURSE)
                .gapLow(tiny.gapLow)
                .gapHigh(tiny.gapHigh)
                .earlyPoints(5)
                .latePoints(6)
                .visitsMostPerWeek(tiny.perWeek)
                .minutes(30)
                .minutesLeast(30)
                .pressureWanted(PressureLevel.of(tiny.wanted))
                .pressureMost(PressureLevel.of(tiny.most))
                .evidence(Evidence.HOUSE)
                .build();
        Technique technique = Technique.builder()
                .id("SWEDISH")
                .addStrokes("EFFLEURAGE")
                .pressureLeast(PressureLevel.of(1))
                .pressureMost(PressureLevel.of(4))
                .minutesLeast(30)
                .minutesMost(60)
                .minutesUsual(30)
                .evidence(Evidence.HOUSE)
                .build();
        VisitOption option =
                new VisitOption(technique, 0, List.of(), 1, tiny.most, tiny.history.known() ? tiny.most : 3, 30, 60, 0);
        VisitTimes free = new VisitTimes(List.of(600), List.of(new Span(540, 720)), List.of(), 0, List.of(), List.of());
        VisitTimes full = new VisitTimes(List.of(600), List.of(), List.of(), 0, List.of(), List.of());
        List<Week> weeks = List.of(new Week(0, phase), new Week(1, phase));
        List<Day> days = new ArrayList<>();
        List<Optional<SchedulingProblem.Before>> before = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            List<VisitOption> options = tiny.open[i] ? List.of(option) : List.of();
            days.add(new Day(
                    i,
                    MONDAY.plusDays(i),
                    weeks.get(i / 7),
                    tiny.open[i],
                    options,
                    false,
                    false,
                    true,
                    OptionalInt.empty(),
                    tiny.slot[i] ? free : full));
            before.add(Optional.empty());
        }
        Limits limits = new Limits(3, 2, 3, 28, 3, 1, 1, 3, tiny.floor, 35);
        return new SchedulingProblem(
                days, weeks, tiny.history, limits, Optional.empty(), 30, 60, before, Weights.STANDARD);
    }
}
