package io.massageplan.planner.internal;

import io.massageplan.plan.Activity;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Gives the activities of a revised plan their ids: what was announced keeps its own, wherever it moved to; what is new gets
 * a number that nothing had before.
 */
final class Names {
    /** A visit moves by less than two weeks, or it is another visit. House choice. */
    private static final int VISIT_DAYS = 13;
    /** A review stands for a stretch of care: it moves as far as the next may be away. House choice. */
    private static final int REVIEW_DAYS = 27;

    private final Begun begun;
    private final Merge merge;
    private final Map<String, Integer> highest;
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, LocalDate> newDate = new HashMap<>();

    Names(Begun begun, Merge merge) {
        this.begun = begun;
        this.merge = merge;
        this.highest = new TreeMap<>(begun.request().delivered().orElseThrow().numbers());
    }

    static String kind(Activity activity) {
        return activity instanceof MassageSession
                ? "visit"
                : activity instanceof ExerciseBlock
                        ? "exercise"
                        : activity instanceof ThermalSession
                                ? "thermal"
                                : activity instanceof Review ? "review" : "appointment";
    }

    /** The number in an id of our own; empty: somebody else gave it. */
    static OptionalInt number(Activity activity) {
        String prefix = kind(activity) + "-";
        String rest = activity.id().startsWith(prefix) ? activity.id().substring(prefix.length()) : "";
        return rest.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(rest)) : OptionalInt.empty();
    }

    /** The same activities with their ids. What they are called so far is of no meaning. */
    List<Activity> give(List<Activity> written) {
        written.forEach(w -> newDate.put(key(w), w.date()));
        visits(of(written, MassageSession.class), of(begun.ahead(), MassageSession.class));
        exercise(of(written, ExerciseBlock.class), of(begun.ahead(), ExerciseBlock.class));
        thermal(of(written, ThermalSession.class), of(begun.ahead(), ThermalSession.class));
        inOrder(of(written, Review.class), of(begun.ahead(), Review.class), REVIEW_DAYS);
        written.forEach(this::name);
        return written.stream().map(this::named).toList();
    }

    private static <A extends Activity> List<A> of(List<Activity> activities, Class<A> kind) {
        return new ArrayList<>(
                activities.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    private String name(Activity written) {
        return given.computeIfAbsent(key(written), k -> {
            String kind = kind(written);
            return kind + "-" + highest.merge(kind, 1, Integer::sum);
        });
    }

    private static String key(Activity written) {
        return kind(written) + " " + written.id();
    }

    private Activity named(Activity written) {
        String id = name(written);
        if (written instanceof MassageSession visit) {
            return visit.withId(id);
        }
        if (written instanceof ExerciseBlock block) {
            return block.withId(id);
        }
        if (written instanceof ThermalSession thermal) {
            return thermal.withId(id);
        }
        if (written instanceof Review review) {
            Optional<String> rides = review.ridesOn().map(v -> given.getOrDefault("visit " + v, v));
            return review.withId(id).withRidesOn(rides);
        }
        return written;
    }

    // ---- what is the same

    private <A extends Activity> void pair(List<A> written, List<A> announced, BiPredicate<A, A> same) {
        for (A one : List.copyOf(written)) {
            announced.stream().filter(a -> same.test(one, a)).findFirst().ifPresent(a -> {
                given.put(key(one), a.id());
                written.remove(one);
                announced.remove(a);
            });
        }
    }

    private void visits(List<MassageSession> written, List<MassageSession> announced) {
        pair(
                written,
                announced,
                (w, a) -> merge.movedTo(a.id()).filter(w.date()::equals).isPresent());
        pair(written, announced, (w, a) -> w.date().equals(a.date()));
        inOrder(written, announced, VISIT_DAYS);
    }

    private void exercise(List<ExerciseBlock> written, List<ExerciseBlock> announced) {
        pair(written, announced, (w, a) -> w.kind() == a.kind() && w.date().equals(a.date()));
        pair(written, announced, (w, a) -> w.kind() == a.kind() && week(w) == week(a));
    }

    private int week(Activity activity) {
        return begun.index(activity.date()) / 7;
    }

    /** Cold or heat before a visit goes with it; alone, it stands at its time. */
    private void thermal(List<ThermalSession> written, List<ThermalSession> announced) {
        Map<LocalDate, LocalDate> came = new HashMap<>();
        Map<String, LocalDate> old = new HashMap<>();
        begun.ahead().forEach(a -> old.put(a.id(), a.date()));
        for (Map.Entry<String, String> visit : given.entrySet()) {
            if (visit.getKey().startsWith("visit ") && old.containsKey(visit.getValue())) {
                came.put(newDate.getOrDefault(visit.getKey(), LocalDate.MIN), old.get(visit.getValue()));
            }
        }
        pair(
                written,
                announced,
                (w, a) -> w.placement() == a.placement()
                        && (w.placement() == Placement.ALONE
                                ? w.date().equals(a.date()) && w.start().equals(a.start())
                                : a.date().equals(came.get(w.date()))));
        pair(
                written,
                announced,
                (w, a) -> w.placement() == a.placement() && w.date().equals(a.date()));
    }

    /** Pairs in order of date, as many as lie near enough to each other, with the fewest days between them. */
    private <A extends Activity> void inOrder(List<A> written, List<A> announced, int daysMost) {
        int rows = written.size();
        int columns = announced.size();
        long[][] best = new long[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                long gain = gain(written.get(i), announced.get(j), daysMost);
                if (gain > 0) {
                    best[i][j] = Math.max(best[i][j], gain + best[i + 1][j + 1]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            long gain = gain(written.get(i), announced.get(j), daysMost);
            if (gain > 0 && best[i][j] == gain + best[i + 1][j + 1]) {
                given.put(key(written.get(i++)), announced.get(j++).id());
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** A pair is worth more than any nearness; 0: too far apart. */
    private static long gain(Activity written, Activity announced, int daysMost) {
        long days = Math.abs(ChronoUnit.DAYS.between(written.date(), announced.date()));
        return days > daysMost ? 0 : 10_000 - days;
    }
}
