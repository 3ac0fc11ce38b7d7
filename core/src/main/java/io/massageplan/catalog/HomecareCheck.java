package io.massageplan.catalog;

import io.massageplan.evidence.Fact;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import java.util.List;

/** Exercises must have a ladder that fits them, and a ladder must rise in small steps. */
final class HomecareCheck {
    private static final String STEP = "ladder-step-percent-most";

    private HomecareCheck() {}

    static void check(Findings findings) {
        for (Exercise exercise : findings.catalog().exercises().all()) {
            exercise(findings.about("exercise", exercise.id()), exercise);
        }
        for (Ladder ladder : findings.catalog().ladders().all()) {
            ladder(findings.about("ladder", ladder.id()), ladder);
        }
    }

    private static void exercise(Findings findings, Exercise exercise) {
        Catalog catalog = findings.catalog();
        findings.known(catalog.regions(), exercise.regions());
        findings.known(catalog.regions(), exercise.loads());
        findings.known(catalog.goals(), exercise.goals());
        findings.known(catalog.ladders(), exercise.ladder());
        findings.known(exercise.evidence());
        findings.require(!exercise.stages().isEmpty(), "must be offered in some stage.");
        bearsFlag(findings, exercise, ExerciseKind.STRENGTH, ExerciseFlag.STRENGTH);
        bearsFlag(findings, exercise, ExerciseKind.STRENUOUS, ExerciseFlag.STRENUOUS);
        catalog.ladders().find(exercise.ladder()).ifPresent(ladder -> {
            for (Rung rung : ladder.rungs()) {
                int minutes = exercise.minutesAt(rung, ladder);
                findings.require(
                        minutes >= exercise.minutesLeast() && minutes <= exercise.minutesMost(),
                        "rung %d of %s takes %d minutes, which must be from %d to %d.",
                        rung.number(),
                        ladder.id(),
                        minutes,
                        exercise.minutesLeast(),
                        exercise.minutesMost());
            }
        });
    }

    private static void bearsFlag(Findings findings, Exercise exercise, ExerciseKind kind, ExerciseFlag flag) {
        findings.require(
                exercise.kind() != kind || exercise.flags().contains(flag),
                "is of kind " + kind + " and must bear the flag " + flag + ".");
    }

    /** A step is at most that many per cent of the dose before it; single counts may round by one. */
    private static void ladder(Findings findings, Ladder ladder) {
        findings.known(ladder.evidence());
        int percentMost =
                findings.catalog().facts().find(STEP).map(Fact::intValue).orElse(100);
        List<Rung> rungs = ladder.rungs();
        for (int i = 1; i < rungs.size(); i++) {
            int before = dose(rungs.get(i - 1));
            int step = dose(rungs.get(i)) - before;
            findings.require(step > 0, "rung " + (i + 1) + " must be more than the one below.");
            findings.require(
                    step * 100 <= before * percentMost || step == 1,
                    "rung %d must be at most %d per cent more than the one below, it is %d more than %d.",
                    i + 1,
                    percentMost,
                    step,
                    before);
        }
    }

    private static int dose(Rung rung) {
        return rung.minutes() > 0 ? rung.minutes() : rung.sets() * rung.reps() * Math.max(1, rung.holdSeconds());
    }
}
