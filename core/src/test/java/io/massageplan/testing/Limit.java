package io.massageplan.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.InvalidValueException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The limit of one field, as one row of a table: what is just allowed, and what is just refused with which whole message.
 * A whole message shows that nothing but the offending value is in it.
 * <pre>
 * Limit.number("week", 1, 52, week -&gt; asWanted().week(week).build())
 * </pre>
 */
public final class Limit {
    private final String name;
    private final List<Supplier<?>> allowed = new ArrayList<>();
    private final List<Supplier<?>> refused = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    private Limit(String name) {
        this.name = name;
    }

    /** A limit of its own, to be told with {@link #allows} and {@link #refuses}. */
    public static Limit of(String name) {
        return new Limit(name);
    }

    /** A whole number from the lowest to the highest. */
    public static Limit number(String field, int lowest, int highest, IntFunction<?> building) {
        Limit limit = new Limit(field);
        for (int value : new int[] {lowest, highest}) {
            limit.allows(() -> building.apply(value));
        }
        for (int value : new int[] {lowest - 1, highest + 1}) {
            limit.refuses(
                    "The " + field + " (" + value + ") must be from " + lowest + " to " + highest + ".",
                    () -> building.apply(value));
        }
        return limit;
    }

    /** A length of whole minutes from the lowest to the highest, where a length between two of them is none. */
    public static Limit minutes(String field, int lowest, int highest, Function<Duration, ?> building) {
        Limit limit = new Limit(field);
        Duration least = Duration.ofMinutes(lowest);
        Duration most = Duration.ofMinutes(highest);
        for (Duration value : List.of(least, most)) {
            limit.allows(() -> building.apply(value));
        }
        for (Duration value :
                List.of(least.minusMinutes(1), most.plusMinutes(1), least.plusSeconds(30), least.plusNanos(1))) {
            limit.refuses(
                    "The " + field + " (" + value + ") must be whole minutes from " + lowest + " to " + highest + ".",
                    () -> building.apply(value));
        }
        return limit;
    }

    /** A text that is neither empty nor blank nor holds what cannot be seen. */
    public static Limit text(String field, Function<String, ?> building) {
        Limit limit = new Limit(field).allows(() -> building.apply("X"));
        for (String blank : List.of("", " ")) {
            limit.refuses("The " + field + " (\"" + blank + "\") must not be empty.", () -> building.apply(blank));
        }
        return limit.refuses(
                "The " + field + " (\"X\\u0007\") must be one line of visible characters."
                        + " Maybe remove what cannot be seen.",
                () -> building.apply("X\u0007"));
    }

    /** A day of these centuries. */
    public static Limit day(String field, Function<LocalDate, ?> building) {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2200, 12, 31);
        Limit limit = new Limit(field);
        for (LocalDate day : List.of(first, last)) {
            limit.allows(() -> building.apply(day));
        }
        for (LocalDate day : List.of(first.minusDays(1), last.plusDays(1))) {
            limit.refuses(
                    "The " + field + " (" + day + ") must be from 1900-01-01 to 2200-12-31. Maybe check the year.",
                    () -> building.apply(day));
        }
        return limit;
    }

    /** A time of day without seconds. */
    public static Limit wholeMinute(String field, Function<LocalTime, ?> building) {
        LocalTime time = LocalTime.of(10, 1);
        Limit limit = new Limit(field).allows(() -> building.apply(time));
        for (LocalTime between : List.of(time.minusSeconds(1), time.plusNanos(1))) {
            limit.refuses(
                    "The " + field + " (" + between + ") must be a whole minute. Maybe leave the seconds out.",
                    () -> building.apply(between));
        }
        return limit;
    }

    /** Something that names at least one. */
    public static Limit notEmpty(String field, Supplier<?> one, Supplier<?> none) {
        return new Limit(field).allows(one).refuses("The " + field + " ([]) must name at least one.", none);
    }

    /** This can just be built. */
    public Limit allows(Supplier<?> building) {
        allowed.add(building);
        return this;
    }

    /** This is just refused, with the whole message. */
    public Limit refuses(String message, Supplier<?> building) {
        messages.add(message);
        refused.add(building);
        return this;
    }

    /** Builds what is allowed and what is refused. */
    public void assertHolds() {
        for (Supplier<?> building : allowed) {
            assertDoesNotThrow(building::get, name);
        }
        for (int i = 0; i < refused.size(); i++) {
            Supplier<?> building = refused.get(i);
            InvalidValueException error = assertThrows(InvalidValueException.class, building::get, messages.get(i));
            assertEquals(messages.get(i), error.getMessage());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
