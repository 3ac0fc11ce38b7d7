package io.massageplan.plan;

import io.massageplan.body.Site;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * A text in which no two different values look alike: every value follows its name and is written with its length, lists
 * with their size, and what is absent as a sign of its own.
 */
final class CanonicalText {
    private final StringBuilder out = new StringBuilder();

    CanonicalText(String version) {
        text("version", version);
    }

    void text(String name, String value) {
        out.append(name)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n');
    }

    private void absent(String name) {
        out.append(name).append("=-\n");
    }

    void text(String name, Optional<String> value) {
        value.ifPresentOrElse(v -> text(name, v), () -> absent(name));
    }

    void number(String name, long value) {
        text(name, Long.toString(value));
    }

    void number(String name, OptionalInt value) {
        value.ifPresentOrElse(v -> number(name, v), () -> absent(name));
    }

    void flag(String name, boolean value) {
        text(name, value ? "yes" : "no");
    }

    void date(String name, LocalDate value) {
        text(name, value.toString());
    }

    void date(String name, Optional<LocalDate> value) {
        value.ifPresentOrElse(v -> date(name, v), () -> absent(name));
    }

    void time(String name, LocalTime value) {
        text(name, Long.toString(value.toNanoOfDay()));
    }

    void time(String name, Optional<LocalTime> value) {
        value.ifPresentOrElse(v -> time(name, v), () -> absent(name));
    }

    void name(String name, Enum<?> value) {
        text(name, value.name());
    }

    void name(String name, Optional<? extends Enum<?>> value) {
        value.ifPresentOrElse(v -> text(name, v.name()), () -> absent(name));
    }

    /** A set has no order of its own: by declaration. */
    <E extends Enum<E>> void names(String name, Set<E> values) {
        list(name, values.stream().sorted().toList(), (text, value) -> text.name("is", value));
    }

    void texts(String name, List<String> values) {
        list(name, values, (text, value) -> text.text("is", value));
    }

    void dates(String name, List<LocalDate> values) {
        list(name, values, (text, value) -> text.date("is", value));
    }

    void site(String name, Site value) {
        part(name, value, (text, site) -> {
            text.text("region", site.region());
            text.name("side", site.side());
        });
    }

    void sites(String name, List<Site> values) {
        list(name, values, (text, value) -> text.site("is", value));
    }

    <T> void part(String name, T value, BiConsumer<CanonicalText, T> writer) {
        out.append(name).append("{\n");
        writer.accept(this, value);
        out.append("}\n");
    }

    <T> void part(String name, Optional<T> value, BiConsumer<CanonicalText, T> writer) {
        value.ifPresentOrElse(v -> part(name, v, writer), () -> absent(name));
    }

    <T> void list(String name, List<T> values, BiConsumer<CanonicalText, T> writer) {
        number(name, values.size());
        for (T value : values) {
            part("item", value, writer);
        }
    }

    <K, V> void entries(String name, SortedMap<K, V> values, BiConsumer<CanonicalText, V> writer) {
        number(name, values.size());
        values.forEach((key, value) -> {
            text("key", String.valueOf(key));
            part("value", value, writer);
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
