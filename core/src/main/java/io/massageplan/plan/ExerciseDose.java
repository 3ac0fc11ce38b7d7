package io.massageplan.plan;

import io.massageplan.internal.Checks;

/**
 * One exercise of a block in its dose of this week.
 *
 * @param exercise id of the exercise
 * @param rung rung of its ladder
 * @param minutes minutes
 * @param sets sets; 0 if it does not apply
 * @param reps repetitions; 0 if it does not apply
 * @param holdSeconds seconds held; 0 if it does not apply
 */
public record ExerciseDose(String exercise, int rung, int minutes, int sets, int reps, int holdSeconds) {
    /** Refuses an empty exercise and negative parts. */
    public ExerciseDose {
        Checks.notBlank(exercise, "exercise");
        Checks.inRange(rung, 1, 99, "rung");
        Checks.inRange(minutes, 1, 240, "minutes");
        Checks.inRange(sets, 0, 20, "sets");
        Checks.inRange(reps, 0, 200, "reps");
        Checks.inRange(holdSeconds, 0, 3600, "holdSeconds");
    }

    /** Shows how much, never of what. */
    @Override
    public String toString() {
        return "ExerciseDose{rung=" + rung + ", minutes=" + minutes + "}";
    }
}
