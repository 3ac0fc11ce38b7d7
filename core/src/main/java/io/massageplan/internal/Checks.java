package io.massageplan.internal;

import io.massageplan.InvalidValueException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The few checks that value types share; every one throws {@link InvalidValueException}. */
public final class Checks {
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

    /** Refuses an empty or blank text. */
    public static void notBlank(String value, String field) {
        if (value.isBlank()) {
            throw InvalidValueException.of(field, '"' + value + '"', "not be empty");
        }
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
