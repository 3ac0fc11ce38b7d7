package io.massageplan.explain;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a wish is not met.
 *
 * @param date the day; for what counts by the week, its first or the first it concerns
 * @param kind the kind of exercise, where it is about one
 * @param amount how many levels of pressure, days, sessions or steps of five minutes; 1 where nothing is counted
 * @param points what it costs
 */
public record ScoreMatch(LocalDate date, Optional<ExerciseKind> kind, int amount, int points) {
    /** Refuses what costs nothing: it is no match. */
    public ScoreMatch {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Checks.inRange(amount, 1, Integer.MAX_VALUE, "amount");
        Checks.inRange(points, 1, Integer.MAX_VALUE, "points");
    }
}
