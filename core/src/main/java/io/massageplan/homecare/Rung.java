package io.massageplan.homecare;

import io.massageplan.internal.Checks;

/**
 * One step of a ladder in the exercise's natural dose. What does not apply is zero.
 *
 * @param number 1 for the lowest
 * @param minutes length of the session
 * @param sets sets
 * @param reps repetitions per set
 * @param holdSeconds seconds held each time
 * @param restSeconds seconds between sets
 */
public record Rung(int number, int minutes, int sets, int reps, int holdSeconds, int restSeconds) {
    /** Refuses negative parts and a rung without minutes. */
    public Rung {
        Checks.inRange(number, 1, 99, "rung");
        Checks.inRange(minutes, 1, 240, "minutes of rung " + number);
        Checks.inRange(sets, 0, 20, "sets of rung " + number);
        Checks.inRange(reps, 0, 200, "reps of rung " + number);
        Checks.inRange(holdSeconds, 0, 3600, "holdSeconds of rung " + number);
        Checks.inRange(restSeconds, 0, 3600, "restSeconds of rung " + number);
    }
}
