package io.massageplan.homecare;

import io.massageplan.internal.Checks;

/**
 * One step of a ladder in the exercise's natural dose: minutes for what is timed; sets, repetitions and holds for what is
 * counted. What does not apply is zero. How long a counted dose takes is said by {@link Exercise#minutesAt(Rung, Ladder)}.
 *
 * @param number 1 for the lowest
 * @param minutes length of the session, for what is timed
 * @param sets sets
 * @param reps repetitions per set
 * @param holdSeconds seconds held each time
 * @param restSeconds seconds between sets
 */
public record Rung(int number, int minutes, int sets, int reps, int holdSeconds, int restSeconds) {
    /** Refuses negative parts and a rung without any dose. */
    public Rung {
        Checks.inRange(number, 1, 99, "rung");
        Checks.inRange(minutes, 0, 240, "minutes of rung " + number);
        Checks.inRange(sets, 0, 20, "sets of rung " + number);
        Checks.inRange(reps, 0, 200, "reps of rung " + number);
        Checks.inRange(holdSeconds, 0, 3600, "holdSeconds of rung " + number);
        Checks.inRange(restSeconds, 0, 3600, "restSeconds of rung " + number);
        Checks.that(
                minutes > 0 || sets * reps > 0,
                "dose of rung " + number,
                "none",
                "be minutes, or sets and repetitions",
                "give one of them");
    }
}
