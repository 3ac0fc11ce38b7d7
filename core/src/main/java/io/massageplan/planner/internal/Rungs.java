package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * The rung of each exercise in each plan week: from history, known breaks and the calendar, before anything is
 * scheduled. At most one rung up a week; every fourth week holds.
 */
final class Rungs {
    private final PlanRequest request;
    private final Catalog catalog;

    Rungs(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    ExerciseDose dose(Exercise exercise, int week) {
        Ladder ladder = catalog.ladders().get(exercise.ladder());
        Rung rung = ladder.rungs().get(number(exercise, ladder, week) - 1);
        return new ExerciseDose(
                exercise.id(), rung.number(), exercise.minutesAt(rung, ladder), rung.sets(), rung.reps(), rung.holdSeconds());
    }

    private int number(Exercise exercise, Ladder ladder, int week) {
        int rung = start(exercise, ladder);
        for (int w = 1; w <= week; w++) {
            int breakDays = breakDaysBefore(w);
            if (breakDays >= catalog.fact("break-restart")) {
                rung = 1;
            } else if (breakDays >= catalog.fact("break-two-rungs")) {
                rung -= 2;
            } else if (breakDays >= catalog.fact("break-hold-days")) {
                rung -= 1;
            } else if ((w + 1) % catalog.fact("deload-every-weeks") != 0) {
                rung += 1;
            }
            rung = Math.max(1, Math.min(rung, ladder.rungs().size()));
        }
        return rung;
    }

    private int start(Exercise exercise, Ladder ladder) {
        ExerciseHistory history = request.client().exerciseHistory();
        int start = history.rungs().getOrDefault(ladder.id(), 1);
        if (exercise.kind() == ExerciseKind.WALK && !history.rungs().containsKey(ladder.id())) {
            List<Rung> tolerated = ladder.rungs().stream()
                    .takeWhile(r -> exercise.minutesAt(r, ladder) <= history.walkingMinutes())
                    .toList();
            start = Math.max(1, tolerated.size());
        }
        return Math.min(start, ladder.rungs().size());
    }

    /** Days without home care that ended in the week before: the length of that break, else 0. */
    private int breakDaysBefore(int week) {
        LocalDate first = request.start().plusDays(7L * week);
        int days = 0;
        for (LocalDate day = first.minusDays(1);
                !day.isBefore(request.start()) && ProblemBuilder.inBreak(request, day, io.massageplan.client.BreakKind.NO_HOME_CARE);
                day = day.minusDays(1)) {
            days++;
        }
        return days;
    }
}
