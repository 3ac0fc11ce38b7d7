package io.massageplan.internal;

import io.massageplan.InvalidValueException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The few checks that value types share; every one throws {@link InvalidValueException}. */
public final class Checks {
    private static final int LONGEST_TEXT = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private Checks() {}

    /** Refuses a number outside {@code lowest..highest}, both inclusive. */
    public static void inRange(long value, long lowest, long highest, String field) {
        if (value < lowest || value > highest) {
            throw InvalidValueException.of(field, value, "be from " + lowest + " to " + highest);
        }
    }

    /** Refuses a length outside {@code lowest..highest} minutes, or one that is not whole minutes. */
    public static void minutesInRange(Duration value, long lowest, long highest, String field) {
        if (value.getSeconds() % 60 != 0
                || value.getNano() != 0
                || value.toMinutes() < lowest
                || value.toMinutes() > highest) {
            throw InvalidValueException.of(field, value, "be whole minutes from " + lowest + " to " + highest);
        }
    }

    /** Refuses an empty or blank text, and whatever {@link #plain} refuses. */
    public static void notBlank(String value, String field) {
        if (value.isBlank()) {
            throw InvalidValueException.of(field, '"' + value + '"', "not be empty");
        }
        plain(value, field);
    }

    /** Refuses a text that is longer than anybody reads, or holds line ends or characters that cannot be seen. */
    public static void plain(String value, String field) {
        if (value.length() > LONGEST_TEXT) {
            throw InvalidValueException.of(
                    field,
                    '"' + value.substring(0, 40) + "...\"",
                    "have at most " + LONGEST_TEXT + " characters",
                    "shorten it");
        }
        if (!PlainText.is(value)) {
            throw InvalidValueException.of(
                    field, '"' + value + '"', "be one line of visible characters", "remove what cannot be seen");
        }
    }

    /** Refuses what {@link #notBlank} refuses, but for line ends: somebody's own words may have several lines. */
    public static void words(String value, String field) {
        notBlank(value.replace('\n', ' '), field);
    }

    /** Refuses a day that no client of today lives on; it would be a slip, or make dates overflow. */
    public static void day(LocalDate value, String field) {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw InvalidValueException.of(field, value, "be from " + EARLIEST + " to " + LATEST, "check the year");
        }
    }

    /** Refuses a time of day with seconds: a calendar of people knows minutes. */
    public static void wholeMinute(LocalTime value, String field) {
        that(
                value.equals(value.truncatedTo(ChronoUnit.MINUTES)),
                field,
                value,
                "be a whole minute",
                "leave the seconds out");
    }

    /** Refuses an empty collection. */
    public static void notEmpty(Collection<?> value, String field) {
        if (value.isEmpty()) {
            throw InvalidValueException.of(field, value, "name at least one");
        }
    }

    /** Refuses a value that occurs twice. */
    public static void noRepeats(Collection<?> values, String field) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw InvalidValueException.of(field, value, "not be repeated");
            }
        }
    }

    /** Refuses a statement about two values that does not hold. */
    public static void that(boolean holds, String field, Object value, String limit, String advice) {
        if (!holds) {
            throw InvalidValueException.of(field, value, limit, advice);
        }
    }
}
