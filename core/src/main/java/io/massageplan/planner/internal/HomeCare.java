package io.massageplan.planner.internal;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.ExerciseTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the exercise of one plan week around its visits: dynamic programming over seven days.
 * <p>
 * A day holds one content of a written list. The state is how often each kind was done, whether strength was done
 * yesterday, on how many days something was done, and the minutes used.
 */
final class HomeCare {
    /** The written list, in tie order: on equal cost the earlier content wins. */
    private static final List<Set<ExerciseKind>> CONTENTS = List.of(
            EnumSet.of(ExerciseKind.BLOCK_LIGHT, ExerciseKind.WALK),
            EnumSet.of(ExerciseKind.STRENGTH, ExerciseKind.WALK),
            EnumSet.of(ExerciseKind.CLASS, ExerciseKind.WALK),
            EnumSet.of(ExerciseKind.BLOCK_LIGHT),
            EnumSet.of(ExerciseKind.STRENGTH),
            EnumSet.of(ExerciseKind.CLASS),
            EnumSet.of(ExerciseKind.STRENUOUS),
            EnumSet.of(ExerciseKind.WALK),
            EnumSet.noneOf(ExerciseKind.class));

    private HomeCare() {}

    /**
     * A day as home care sees it.
     *
     * @param free free stretches for home care, fixed appointments cut out
     * @param visit the visit of the day with travel and what comes before it, if there is one
     * @param minutes minutes of each kind that is permitted that day
     * @param strenuous whether strenuous exercise is permitted beside deep work nearby
     * @param kept whether the client keeps time for home care that day, or on no day in particular
     */
    record HomeDay(
            List<Span> free,
            Optional<Span> visit,
            Map<ExerciseKind, Integer> minutes,
            boolean strenuous,
            boolean kept) {}

    /**
     * What a week asks for.
     *
     * @param targets wanted and most sessions by kind
     * @param daysLeast least exercise days, a hard floor
     * @param minutesPerDay most minutes a day
     * @param minutesPerWeek most minutes a week
     * @param weights what unmet wishes cost
     */
    record Wanted(
            List<ExerciseTarget> targets, int daysLeast, int minutesPerDay, int minutesPerWeek, Weights weights) {}

    /**
     * One placed session.
     *
     * @param kind what kind
     * @param start minutes since midnight
     * @param minutes length
     */
    record Placed(ExerciseKind kind, int start, int minutes) {}

    /**
     * What later days can ask: how often each kind was done (four bits a kind), what was done yesterday, on how many days
     * something was done, and the minutes used where the week has a limit.
     */
    private record State(int counts, boolean strengthYesterday, boolean blockYesterday, int days, int minutes) {
        int count(ExerciseKind kind) {
            return (counts >> (4 * kind.ordinal())) & 15;
        }
    }

    private record Node(long cost, @Nullable Node previous, List<Placed> placed) {}

    /** The cheapest week, a list of placed sessions per day; empty if the floor cannot be met. */
    static Optional<List<List<Placed>>> week(List<HomeDay> days, Wanted wanted, boolean strengthYesterday) {
        Map<State, Node> states = new LinkedHashMap<>();
        states.put(new State(0, strengthYesterday, false, 0, 0), new Node(0, null, List.of()));
        for (HomeDay day : days) {
            List<List<Placed>> contents = contents(day, wanted);
            Map<State, Node> next = new LinkedHashMap<>();
            for (Map.Entry<State, Node> entry : states.entrySet()) {
                for (List<Placed> placed : contents) {
                    step(entry.getKey(), entry.getValue(), day, placed, wanted, next);
                }
            }
            states = next;
        }
        return best(states, wanted);
    }

    private static void step(
            State state, Node node, HomeDay day, List<Placed> placed, Wanted wanted, Map<State, Node> next) {
        int counts = state.counts();
        boolean strength = false;
        boolean block = false;
        boolean training = false;
        int minutes = state.minutes();
        for (Placed session : placed) {
            if (state.count(session.kind()) >= most(wanted, session.kind())) {
                return;
            }
            counts += 1 << (4 * session.kind().ordinal());
            minutes += wanted.minutesPerWeek() < Integer.MAX_VALUE ? session.minutes() : 0;
            strength |= session.kind() == ExerciseKind.STRENGTH;
            block |= session.kind() == ExerciseKind.BLOCK_LIGHT;
            training |= session.kind() != ExerciseKind.WALK;
        }
        if (strength && state.strengthYesterday() || minutes > wanted.minutesPerWeek()) {
            return;
        }
        long cost = node.cost();
        cost += training && day.visit().isPresent() ? wanted.weights().trainingOnVisitDay() : 0;
        cost += day.kept() ? 0 : (long) wanted.weights().unkeptDay() * placed.size();
        cost += block && state.blockYesterday() ? wanted.weights().sameKindNextDay() : 0;
        State after = new State(
                counts,
                strength,
                block,
                Math.min(wanted.daysLeast(), state.days() + (placed.isEmpty() ? 0 : 1)),
                minutes);
        Node known = next.get(after);
        if (known == null || cost < known.cost()) {
            next.put(after, new Node(cost, node, placed));
        }
    }

    private static Optional<List<List<Placed>>> best(Map<State, Node> states, Wanted wanted) {
        @Nullable Node best = null;
        long least = Long.MAX_VALUE;
        for (Map.Entry<State, Node> entry : states.entrySet()) {
            if (entry.getKey().days() < wanted.daysLeast()) {
                continue;
            }
            long cost = entry.getValue().cost();
            for (ExerciseTarget target : wanted.targets()) {
                int missing = target.target() - entry.getKey().count(target.kind());
                cost += (long) wanted.weights().missingSession() * Math.max(0, missing);
                cost += (long) wanted.weights().extraSession() * Math.max(0, -missing);
            }
            if (cost < least) {
                least = cost;
                best = entry.getValue();
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<List<Placed>> days = new ArrayList<>();
        for (Node node = best; node.previous() != null; node = node.previous()) {
            days.add(node.placed());
        }
        Collections.reverse(days);
        return Optional.of(List.copyOf(days));
    }

    private static int most(Wanted wanted, ExerciseKind kind) {
        return wanted.targets().stream()
                .filter(t -> t.kind() == kind)
                .mapToInt(ExerciseTarget::most)
                .findFirst()
                .orElse(0);
    }

    /** The contents that fit a day, each placed in its free time. */
    static List<List<Placed>> contents(HomeDay day, Wanted wanted) {
        List<List<Placed>> fitting = new ArrayList<>();
        for (Set<ExerciseKind> content : CONTENTS) {
            place(day, content, wanted).ifPresent(fitting::add);
        }
        return fitting;
    }

    private static Optional<List<Placed>> place(HomeDay day, Set<ExerciseKind> content, Wanted wanted) {
        List<Placed> placed = new ArrayList<>();
        int minutes = 0;
        for (ExerciseKind kind : content) {
            Integer length = day.minutes().get(kind);
            if (length == null || most(wanted, kind) == 0 || kind == ExerciseKind.STRENUOUS && !day.strenuous()) {
                return Optional.empty();
            }
            minutes += length;
        }
        if (minutes > wanted.minutesPerDay()) {
            return Optional.empty();
        }
        // Training first, before the visit; an easy walk fits anywhere.
        EnumMap<ExerciseKind, Boolean> order = new EnumMap<>(ExerciseKind.class);
        content.forEach(kind -> order.put(kind, kind != ExerciseKind.WALK));
        for (boolean training : new boolean[] {true, false}) {
            for (Map.Entry<ExerciseKind, Boolean> entry : order.entrySet()) {
                if (entry.getValue() == training) {
                    int length = day.minutes().getOrDefault(entry.getKey(), 0);
                    Optional<Integer> start = start(day, placed, length, training);
                    if (start.isEmpty()) {
                        return Optional.empty();
                    }
                    placed.add(new Placed(entry.getKey(), start.get(), length));
                }
            }
        }
        return Optional.of(List.copyOf(placed));
    }

    private static Optional<Integer> start(HomeDay day, List<Placed> placed, int minutes, boolean training) {
        for (Span span : day.free()) {
            for (int start = span.from(); start + minutes <= span.to(); start += 5) {
                Span wanted = new Span(start, start + minutes);
                boolean clash =
                        placed.stream().anyMatch(p -> new Span(p.start(), p.start() + p.minutes()).overlaps(wanted))
                                || day.visit().map(v -> v.overlaps(wanted)).orElse(false);
                boolean tooLate =
                        training && day.visit().map(v -> wanted.to() > v.from()).orElse(false);
                if (!clash && !tooLate) {
                    return Optional.of(start);
                }
            }
        }
        return Optional.empty();
    }
}
