package io.massageplan.json;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Nearest;
import io.massageplan.technique.PressureLevel;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The values that are one string, number or boolean: text, numbers, dates, times, minutes, enums, sites, pressure.
 * Nothing is guessed: no number from text, no text from a number, no padded text, no date-time for a date.
 */
final class Leaves {
    static final Leaf<String> TEXT = text("a text", (text, ids) -> text, value -> value);

    static final Leaf<LocalDate> DATE =
            text("a date such as 2026-03-02", (text, ids) -> LocalDate.parse(text), LocalDate::toString);

    static final Leaf<LocalTime> TIME =
            text("a time of day such as 17:30", (text, ids) -> LocalTime.parse(text), LocalTime::toString);

    static final Leaf<LocalDateTime> DATE_TIME =
            text("a date and time such as 2026-03-02T17:30", (text, ids) -> dateTime(text), LocalDateTime::toString);

    /** A region, or a region and a side: {@code LOWER_BACK}, {@code SHOULDER:LEFT}. */
    static final Leaf<Site> SITE =
            text("a region such as LOWER_BACK, or with a side SHOULDER:LEFT", Leaves::site, Leaves::siteText);

    static final Leaf<Integer> WHOLE = new Whole<>("a whole number") {
        @Override
        Integer of(int number) {
            return number;
        }

        @Override
        int number(Integer value) {
            return value;
        }
    };

    /** A length, as its whole minutes: no value of ours holds another. */
    static final Leaf<Duration> MINUTES = new Whole<>("a whole number of minutes") {
        @Override
        Duration of(int number) {
            return Duration.ofMinutes(number);
        }

        @Override
        int number(Duration value) {
            return (int) value.toMinutes();
        }
    };

    /** Walton's scale, as its number. */
    static final Leaf<PressureLevel> PRESSURE = new Whole<>("a whole number from 0 to 5") {
        @Override
        PressureLevel of(int number) {
            if (number < 0 || number > 5) {
                throw refusal();
            }
            return PressureLevel.of(number);
        }

        @Override
        int number(PressureLevel value) {
            return value.level();
        }
    };

    static final Leaf<Boolean> TRUTH = new Leaf<>("true or false") {
        @Override
        Boolean parse(JsonToken token, String text, Ids ids) {
            return switch (token) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> throw refusal();
            };
        }

        @Override
        void write(Boolean value, JsonGenerator generator) {
            generator.writeBoolean(value);
        }
    };

    private static final Map<Class<?>, Leaf<?>> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(boolean.class, TRUTH),
            Map.entry(LocalDate.class, DATE),
            Map.entry(LocalTime.class, TIME),
            Map.entry(LocalDateTime.class, DATE_TIME),
            Map.entry(Duration.class, MINUTES),
            Map.entry(Site.class, SITE),
            Map.entry(PressureLevel.class, PRESSURE));

    private Leaves() {}

    /** How a type is written that is one token; empty for any other type. */
    static Optional<Leaf<?>> of(Class<?> type) {
        Leaf<?> leaf = BY_TYPE.get(type);
        if (leaf == null && type.isEnum()) {
            leaf = name(type);
        }
        return Optional.ofNullable(leaf);
    }

    /** The id of a catalogue entry of that kind. */
    static Leaf<String> id(IdKind kind) {
        return text(
                "the id of " + kind.noun() + " of the catalogue",
                (text, ids) -> {
                    ids.require(kind, text);
                    return text;
                },
                value -> value);
    }

    /** An enum constant by its name, never by its number. */
    private static Leaf<Enum<?>> name(Class<?> type) {
        Map<String, Enum<?>> byName = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), (Enum<?>) constant);
        }
        String wanted = (byName.size() > 1 ? "one of " : "") + String.join(", ", byName.keySet());
        return text(
                wanted,
                (text, ids) -> {
                    Enum<?> constant = byName.get(text);
                    if (constant == null) {
                        throw new Refusal(
                                "be " + wanted,
                                Nearest.to(text, byName.keySet()).orElse(null));
                    }
                    return constant;
                },
                Enum::name);
    }

    private static LocalDateTime dateTime(String text) {
        if (text.indexOf('t') >= 0) {
            throw new DateTimeException("The JDK takes a small letter, too.");
        }
        return LocalDateTime.parse(text);
    }

    private static Site site(String text, Ids ids) {
        int colon = text.indexOf(':');
        String region = colon < 0 ? text : text.substring(0, colon);
        if (region.isBlank()) {
            throw SITE.refusal();
        }
        ids.require(IdKind.REGION, region);
        if (colon < 0) {
            return Site.of(region);
        }
        String side = text.substring(colon + 1);
        if (side.equals(Side.BOTH.name())) {
            // One value, one text.
            throw new Refusal("name LEFT or RIGHT as its side", region + " alone: that is both sides");
        }
        List<String> sides = List.of(Side.LEFT.name(), Side.RIGHT.name());
        if (!sides.contains(side)) {
            throw new Refusal(
                    "name LEFT or RIGHT as its side",
                    Nearest.to(side, sides).map(s -> region + ":" + s).orElse(null));
        }
        return Site.of(region, Side.valueOf(side));
    }

    private static String siteText(Site site) {
        if (site.region().indexOf(':') >= 0) {
            throw InvalidValueException.of("region", site.region(), "have no colon");
        }
        return site.toString();
    }

    private interface Parser<T> {
        T parse(String text, Ids ids);
    }

    private static <T> Leaf<T> text(String wanted, Parser<T> parser, Function<T, String> text) {
        return new Leaf<>(wanted) {
            @Override
            T parse(JsonToken token, String value, Ids ids) {
                if (token != JsonToken.VALUE_STRING) {
                    throw refusal();
                }
                if (!Text.isWellFormed(value)) {
                    throw new Refusal("be whole characters", "half of a surrogate pair is missing");
                }
                try {
                    return parser.parse(value, ids);
                } catch (DateTimeException notOne) {
                    throw refusal();
                }
            }

            @Override
            void write(T value, JsonGenerator generator) {
                generator.writeString(text.apply(value));
            }
        };
    }

    /** A value written as a whole number. */
    private abstract static class Whole<T> extends Leaf<T> {
        Whole(String wanted) {
            super(wanted);
        }

        abstract T of(int number);

        abstract int number(T value);

        @Override
        final T parse(JsonToken token, String text, Ids ids) {
            if (token != JsonToken.VALUE_NUMBER_INT) {
                throw refusal();
            }
            return of(number(text));
        }

        @Override
        final T parseName(String name, Ids ids) {
            // A field name such as "30": plain digits, because "030" would be a second name for it.
            boolean plain = name.matches("0|-?[1-9][0-9]{0,9}");
            return parse(plain ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING, name, ids);
        }

        private int number(String digits) {
            try {
                return Integer.parseInt(digits);
            } catch (NumberFormatException tooLarge) {
                throw refusal();
            }
        }

        @Override
        final void write(T value, JsonGenerator generator) {
            generator.writeNumber(number(value));
        }
    }

    /** All types that have a leaf of their own, for tests. */
    static List<Class<?>> types() {
        return Arrays.asList(BY_TYPE.keySet().toArray(new Class<?>[0]));
    }
}
