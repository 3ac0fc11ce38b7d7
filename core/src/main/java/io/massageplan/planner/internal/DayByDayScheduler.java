package io.massageplan.planner.internal;

import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.planner.internal.SchedulingProblem.Before;
import io.massageplan.planner.internal.SchedulingProblem.History;
import io.massageplan.planner.internal.SchedulingProblem.Limits;
import io.massageplan.protocol.Phase;
import io.massageplan.technique.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dynamic programming over days: the cheapest way to stand at the end of each day in each state.
 * <p>
 * The state is all that the rules of later days can ask about the past: the day and pressure of the last visit, whether
 * the plan has one yet, which of the last six days had a visit or deep work, and the budget used. Ties go to the calendar found first, which is the one
 * with the later visit, then the earlier option of the catalogue.
 */
final class DayByDayScheduler implements Scheduler {
    private static final int WINDOW = 6;
    private static final int WINDOW_BITS = (1 << WINDOW) - 1;

    /** What later days can ask about the past. Bit i of a mask stands for i+1 days ago. */
    private record State(
            int lastVisit,
            int lastPressure,
            boolean known,
            boolean begun,
            int visits,
            int deep,
            int lastDeep,
            int openFrom,
            int used) {
        State unused() {
            return new State(lastVisit, lastPressure, known, begun, visits, deep, lastDeep, openFrom, 0);
        }

        /** Small numbers that vary together: added up as records do it, thousands would share one hash. */
        @Override
        public int hashCode() {
            long packed = lastVisit & 0x7FF;
            packed = packed << 11 | lastDeep & 0x7FF;
            packed = packed << 6 | visits;
            packed = packed << 6 | deep;
            packed = packed << 3 | lastPressure;
            packed = packed << 2 | (known ? 2 : 0) | (begun ? 1 : 0);
            packed ^= (long) openFrom << 24;
            return Long.hashCode((packed ^ (long) used << 40) * 0x9E3779B97F4A7C15L);
        }
    }

    /** A visit that fits a day, its pressure still open: found once per day, whatever the past. */
    private record Fit(VisitOption option, int minutes, int start, Optional<Before> before, int cost) {}

    private record Node(
            long cost, @Nullable Node previous, @Nullable Visit visit) {}

    @Override
    public Optional<Schedule> schedule(SchedulingProblem problem) {
        Map<State, Node> states = new LinkedHashMap<>();
        states.put(initial(problem.history()), new Node(0, null, null));
        int[] counted = new int[problem.days().size() + 1];
        int[] course = new int[problem.days().size() + 1];
        for (Day day : problem.days()) {
            int i = day.index();
            counted[i + 1] = counted[i] + (day.counted() && day.week().massage() ? 1 : 0);
            course[i + 1] = course[i] + (day.counted() && day.week().course() ? 1 : 0);
        }
        for (Day day : problem.days()) {
            Map<State, Node> next = new LinkedHashMap<>();
            List<Fit> fits = fits(problem, day);
            boolean delivered = delivered(problem, day);
            for (Map.Entry<State, Node> entry : states.entrySet()) {
                if (mayPass(problem, day, entry.getKey(), counted, course)) {
                    long cost = entry.getValue().cost()
                            + VisitCost.unvisitedLoad(
                                    problem, day, entry.getKey().lastVisit());
                    keep(
                            next,
                            without(problem, entry.getKey(), day.index(), delivered),
                            new Node(cost, entry.getValue(), null));
                }
                addVisits(problem, day, fits, entry, next);
            }
            states = worthKeeping(problem, next);
        }
        return cheapest(problem, states);
    }

    private static State initial(History history) {
        int visits = 0;
        for (int day : history.visits()) {
            visits |= day < 0 && day >= -WINDOW ? 1 << (-day - 1) : 0;
        }
        boolean recentDeep = history.lastDeep() < 0 && history.lastDeep() >= -WINDOW;
        return new State(
                history.known() ? history.lastVisit() : History.NEVER,
                history.lastPressure(),
                history.known(),
                false,
                visits,
                recentDeep ? 1 << (-history.lastDeep() - 1) : 0,
                history.lastDeep(),
                History.NEVER,
                0);
    }

    /** Whether a visit of before the plan lies on a day of it: its first one. */
    private static boolean delivered(SchedulingProblem problem, Day day) {
        return problem.history().visits().contains(day.index());
    }

    private static State without(SchedulingProblem problem, State state, int day, boolean delivered) {
        boolean deep = delivered && state.lastDeep() == state.lastVisit();
        // Deep work of long ago is as good as none: fewer states to tell apart.
        int gap = Math.max(problem.limits().deepGapDays(), problem.history().deepGapDays());
        int lastDeep = day + 1 - state.lastDeep() >= gap ? History.NEVER : state.lastDeep();
        return new State(
                state.lastVisit(),
                state.lastPressure(),
                state.known(),
                state.begun(),
                ((state.visits() << 1) | (delivered ? 1 : 0)) & WINDOW_BITS,
                ((state.deep() << 1) | (deep ? 1 : 0)) & WINDOW_BITS,
                lastDeep,
                day + 1 >= state.openFrom() ? History.NEVER : state.openFrom(),
                state.used());
    }

    /** Leaves out what cost more money and no fewer points than another way to stand the same. */
    private static Map<State, Node> worthKeeping(SchedulingProblem problem, Map<State, Node> states) {
        if (problem.budget().isEmpty()) {
            return states;
        }
        Map<State, Long> least = new HashMap<>();
        List<Map.Entry<State, Node>> byUse = new ArrayList<>(states.entrySet());
        byUse.sort(Comparator.comparingInt(e -> e.getKey().used()));
        Set<State> left = new HashSet<>();
        for (Map.Entry<State, Node> entry : byUse) {
            long cost = entry.getValue().cost();
            State anyUse = entry.getKey().unused();
            if (least.getOrDefault(anyUse, Long.MAX_VALUE) <= cost) {
                left.add(entry.getKey());
            } else {
                least.put(anyUse, cost);
            }
        }
        states.keySet().removeAll(left);
        return states;
    }

    /** The floors: a day may pass without a visit only while too few counted days lie since the last one. */
    private static boolean mayPass(SchedulingProblem problem, Day day, State state, int[] counted, int[] course) {
        if (day.pinnedVisit()) {
            return false;
        }
        // Days count from the start of the plan, also after a visit of that very day that was before it.
        int since = state.begun() ? state.lastVisit() + 1 : 0;
        return counted[day.index() + 1] - counted[since] < problem.limits().visitGapDays()
                && course[day.index() + 1] - course[since] < problem.limits().courseGapDays();
    }

    private static List<Fit> fits(SchedulingProblem problem, Day day) {
        List<Fit> fits = new ArrayList<>();
        if (day.noVisit() || !day.week().massage()) {
            return fits;
        }
        for (VisitOption option : day.options()) {
            for (int minutes : lengths(problem, day, option)) {
                Optional<Before> before = problem.before()
                        .get(day.index())
                        .filter(b -> !b.warm() || !option.technique().is(Trait.HEAT))
                        .filter(b -> day.times()
                                .earliest(minutes, b.minutes(), wait(option))
                                .isPresent());
                OptionalInt start = day.times()
                        .earliest(minutes, before.map(Before::minutes).orElse(0), wait(option));
                int cost = problem.budget().map(b -> b.costOf(minutes)).orElse(0);
                start.ifPresent(s -> fits.add(new Fit(option, minutes, s, before, cost)));
            }
        }
        return fits;
    }

    private static void addVisits(
            SchedulingProblem problem, Day day, List<Fit> fits, Map.Entry<State, Node> entry, Map<State, Node> next) {
        State state = entry.getKey();
        Node node = entry.getValue();
        Limits limits = problem.limits();
        if (day.index() < state.openFrom()) {
            return;
        }
        int intoWeek = day.index() - 7 * day.week().index();
        int own = state.visits() & ((1 << intoWeek) - 1);
        if (day.index() > 0
                && day.index() <= WINDOW
                && problem.history().visits().contains(0)) {
            // A visit of before the plan counts for the seven days, not for the phase.
            own &= ~(1 << (day.index() - 1));
        }
        int thisWeek = Integer.bitCount(own);
        if (Integer.bitCount(state.visits()) >= limits.visitsIn7Days()
                || thisWeek >= day.week().phase().visitsMostPerWeek()) {
            return;
        }
        for (Fit fit : fits) {
            if (isTooSoonAfterTouch(day, state, fit.option())) {
                continue;
            }
            int used = state.used() + fit.cost();
            if (problem.budget().isPresent() && used > problem.budget().get().amount()) {
                continue;
            }
            int most = pressureMost(problem, day, state, fit);
            for (int pressure = fit.option().pressureLeast(); pressure <= most; pressure++) {
                if (PressureRule.isDeep(pressure) && !deepPermitted(problem, day, state)) {
                    continue;
                }
                Visit visit = new Visit(day.index(), fit.option(), pressure, fit.minutes(), fit.start(), fit.before());
                long cost = node.cost() + VisitCost.of(problem, day, visit, state.lastVisit(), state.known());
                keep(next, with(state, visit, used), new Node(cost, node, visit));
            }
        }
    }

    private static int wait(VisitOption option) {
        return 60 * option.hoursAfterTouch();
    }

    /** Whether the last visit may have ended too short a time ago, whatever the clock says. */
    private static boolean isTooSoonAfterTouch(Day day, State state, VisitOption option) {
        return option.hoursAfterTouch() > 0
                && state.known()
                && day.index() - state.lastVisit() < Past.gapDays(option.hoursAfterTouch());
    }

    /** The longest wanted length that fits the day; with a budget, also the shortest one. */
    private static List<Integer> lengths(SchedulingProblem problem, Day day, VisitOption option) {
        Phase phase = day.week().phase();
        int most = Math.min(Math.min(phase.minutes(), problem.minutesMost()), option.minutesMost());
        int least =
                Math.max(Math.max(problem.minutesLeast(), option.minutesLeast()), Math.min(phase.minutesLeast(), most));
        List<Integer> lengths = new ArrayList<>();
        for (int minutes = most; minutes >= least && lengths.isEmpty(); minutes -= 5) {
            if (day.times().earliest(minutes, 0, wait(option)).isPresent()) {
                lengths.add(minutes);
            }
        }
        if (problem.budget().isPresent()
                && !lengths.contains(least)
                && day.times().earliest(least, 0, wait(option)).isPresent()) {
            lengths.add(least);
        }
        return lengths;
    }

    private static int pressureMost(SchedulingProblem problem, Day day, State state, Fit fit) {
        Limits limits = problem.limits();
        int most = Math.min(
                fit.option().pressureMost(), day.week().phase().pressureMost().level());
        if (!state.begun()) {
            most = Math.min(most, fit.option().pressureMostFirst());
        }
        if (state.known()) {
            most = Math.min(most, state.lastPressure() + step(problem, day, state));
            if (day.index() - state.lastVisit() >= limits.resetGapDays()) {
                most = Math.min(most, limits.resetPressure());
            }
        }
        boolean cold = fit.before().map(Before::cold).orElse(false);
        return cold ? Math.min(most, limits.afterColdPressure()) : most;
    }

    /** How much firmer than the last visit this one may be; less than none while that one is still felt. */
    private static int step(SchedulingProblem problem, Day day, State state) {
        History history = problem.history();
        boolean afterHistory = !state.begun();
        if (afterHistory && day.index() <= history.soreUntil()) {
            return -problem.limits().soreDrop();
        }
        return afterHistory && history.noStepUp() ? 0 : problem.limits().pressureStep();
    }

    private static boolean deepPermitted(SchedulingProblem problem, Day day, State state) {
        int gap = state.lastDeep() == problem.history().lastDeep()
                ? problem.history().deepGapDays()
                : problem.limits().deepGapDays();
        return Integer.bitCount(state.deep()) < problem.limits().deepIn7Days() && day.index() - state.lastDeep() >= gap;
    }

    private static State with(State state, Visit visit, int used) {
        int day = visit.day();
        int pressure = visit.pressure();
        boolean deep = PressureRule.isDeep(pressure);
        int wait = visit.option().hoursAfterTouch();
        return new State(
                day,
                pressure,
                true,
                true,
                ((state.visits() << 1) | 1) & WINDOW_BITS,
                ((state.deep() << 1) | (deep ? 1 : 0)) & WINDOW_BITS,
                deep ? day : state.lastDeep(),
                wait == 0 ? History.NEVER : day + Past.gapDays(wait),
                used);
    }

    private static void keep(Map<State, Node> next, State state, Node node) {
        Node known = next.get(state);
        if (known == null || node.cost() < known.cost()) {
            next.put(state, node);
        }
    }

    private static Optional<Schedule> cheapest(SchedulingProblem problem, Map<State, Node> states) {
        @Nullable Node best = null;
        long least = Long.MAX_VALUE;
        for (Map.Entry<State, Node> entry : states.entrySet()) {
            long cost = entry.getValue().cost()
                    + VisitCost.openEnd(problem, entry.getKey().lastVisit());
            if (cost < least) {
                least = cost;
                best = entry.getValue();
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<Visit> visits = new ArrayList<>();
        for (@Nullable Node node = best; node != null; node = node.previous()) {
            Visit visit = node.visit();
            if (visit != null) {
                visits.add(visit);
            }
        }
        Collections.reverse(visits);
        return Optional.of(new Schedule(List.copyOf(visits), least));
    }
}
