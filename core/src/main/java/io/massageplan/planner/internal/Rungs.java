package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rung of each exercise, week after week: from what is tolerated now, the weeks in which it was done, known breaks and
 * the calendar. At most one rung up a week; every fourth week holds; the scheduler chooses days, never rungs.
 */
final class Rungs {
    private final PlanRequest request;
    private final Catalog catalog;
    /** The rung of an exercise in the last week it was done. */
    private final Map<String, Integer> done = new HashMap<>();

    private final Map<String, Integer> lastWeek = new HashMap<>();
    /** Days an exercise was left out that was planned. */
    private final Map<String, Integer> breaks = new HashMap<>();

    Rungs(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    /** The dose of an exercise in a week, given the weeks noted as done before it. */
    ExerciseDose dose(Exercise exercise, int week) {
        Ladder ladder = catalog.ladders().get(exercise.ladder());
        return dose(exercise, ladder, ladder.rungs().get(number(exercise, ladder, week) - 1));
    }

    private static ExerciseDose dose(Exercise exercise, Ladder ladder, Rung rung) {
        return new ExerciseDose(
                exercise.id(),
                rung.number(),
                exercise.minutesAt(rung, ladder),
                rung.sets(),
                rung.reps(),
                rung.holdSeconds());
    }

    /** The dose of a week, or the highest below it that takes no longer than so many minutes; empty if none does. */
    Optional<ExerciseDose> doseWithin(Exercise exercise, int week, int minutes) {
        Ladder ladder = catalog.ladders().get(exercise.ladder());
        for (int number = number(exercise, ladder, week); number >= 1; number--) {
            Rung rung = ladder.rungs().get(number - 1);
            if (exercise.minutesAt(rung, ladder) <= minutes) {
                return Optional.of(dose(exercise, ladder, rung));
            }
        }
        return Optional.empty();
    }

    /** Notes that a dose was done in a week. */
    void note(ExerciseDose dose, int week) {
        done.put(dose.exercise(), dose.rung());
        lastWeek.put(dose.exercise(), week);
        breaks.remove(dose.exercise());
    }

    /** Notes that an exercise was planned and left out for so many days. */
    void noteBreak(String exercise, int days) {
        breaks.put(exercise, days);
    }

    private int number(Exercise exercise, Ladder ladder, int week) {
        Integer before = done.get(exercise.id());
        int rung;
        if (before == null) {
            rung = start(request, exercise, ladder);
        } else {
            int off = breaks.getOrDefault(exercise.id(), 0);
            rung = before + step(lastWeek.getOrDefault(exercise.id(), week), week, before, off);
        }
        return Math.max(1, Math.min(rung, ladder.rungs().size()));
    }

    /** Up by one at most; held in a week of rest; down after a break, the further the longer it was. */
    private int step(int last, int week, int before, int missed) {
        int off = Math.max(missed, Math.max(breakDaysBefore(week), 7 * (week - last - 1)));
        if (off >= catalog.fact("break-restart")) {
            return 1 - before;
        }
        if (off >= catalog.fact("break-two-rungs")) {
            return -2;
        }
        if (off >= catalog.fact("break-hold-days")) {
            return -1;
        }
        boolean rest = (week + 1) % catalog.fact("deload-every-weeks") == 0;
        return rest || week == last ? 0 : 1;
    }

    /** The rung tolerated now; for walking, where it was not asked, the highest within the minutes tolerated. */
    static int start(PlanRequest request, Exercise exercise, Ladder ladder) {
        ExerciseHistory history = request.client().exerciseHistory();
        int start = history.rungs().getOrDefault(ladder.id(), 1);
        if (exercise.kind() == ExerciseKind.WALK && !history.rungs().containsKey(ladder.id())) {
            List<Rung> tolerated = ladder.rungs().stream()
                    .takeWhile(r -> exercise.minutesAt(r, ladder) <= history.walkingMinutes())
                    .toList();
            start = Math.max(1, tolerated.size());
        }
        return Math.max(1, Math.min(start, ladder.rungs().size()));
    }

    /** The length of a break in home care that ended with the day before this week, else 0. */
    private int breakDaysBefore(int week) {
        int days = 0;
        for (LocalDate day = request.start().plusDays(7L * week - 1);
                !day.isBefore(request.start()) && DayTimes.inBreak(request, day, BreakKind.NO_HOME_CARE);
                day = day.minusDays(1)) {
            days++;
        }
        return days;
    }
}
