package io.massageplan.planner.internal;

import io.massageplan.plan.Activity;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Review;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves exercise at the hour that was announced: the calendar decides what a day holds, and where on the clock it lies is
 * settled after it. A day that holds the same as before keeps its hours as long as they are free.
 */
final class Steady {
    private final Begun begun;
    private final PlanRequest request;

    Steady(Begun begun, PlanRequest request) {
        this.begun = begun;
        this.request = request;
    }

    List<Activity> keep(List<Activity> named) {
        Map<String, Activity> announced = new HashMap<>();
        begun.ahead().forEach(a -> announced.put(a.id(), a));
        List<Activity> steady = new ArrayList<>();
        for (Activity activity : named) {
            boolean kept = activity instanceof ExerciseBlock
                    && isSameDay(activity.date(), named)
                    && isSameDay(activity.date().minusDays(1), named);
            Activity before = announced.get(activity.id());
            steady.add(
                    kept && activity instanceof ExerciseBlock block && before != null
                            ? block.withStart(before.start())
                            : activity);
        }
        steady.sort(ActivityWriter.IN_ORDER);
        return List.copyOf(steady);
    }

    /** Whether a day holds what was announced for it, each part as long, its visit at the same time, and all of it fits. */
    private boolean isSameDay(LocalDate day, List<Activity> named) {
        List<Activity> now = on(day, named);
        List<Activity> then = on(day, begun.ahead());
        if (now.size() != then.size()) {
            return false;
        }
        List<Span> free = HomeTimes.free(request, day);
        for (Activity activity : then) {
            boolean same = now.stream().anyMatch(a -> isSame(a, activity));
            Span span = span(activity);
            boolean fits = !(activity instanceof ExerciseBlock) || free.stream().anyMatch(f -> f.encloses(span));
            if (!same || !fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Activity now, Activity then) {
        boolean exercise = now instanceof ExerciseBlock;
        return now.id().equals(then.id())
                && now.length().equals(then.length())
                && (exercise || now.start().equals(then.start()))
                && (!(now instanceof MassageSession visit)
                        || then instanceof MassageSession other && visit.pressureMost() == other.pressureMost());
    }

    private static List<Activity> on(LocalDate day, List<Activity> activities) {
        return activities.stream()
                .filter(a -> a.date().equals(day) && !(a instanceof Review))
                .toList();
    }

    private static Span span(Activity activity) {
        int from = DayTimes.minuteOf(activity.start());
        return new Span(from, from + (int) activity.length().toMinutes());
    }
}
