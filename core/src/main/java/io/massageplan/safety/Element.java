package io.massageplan.safety;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An element of care that a restriction bites on.
 *
 * @param kind what kind of element
 * @param target which one (a technique, a stroke, a position, an exercise flag), or empty for all of the kind
 */
public record Element(ElementKind kind, Optional<String> target) {
    /** Refuses nulls. */
    public Element {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
    }

    /** All of a kind. */
    public static Element of(ElementKind kind) {
        return new Element(kind, Optional.empty());
    }

    /** One of a kind. */
    public static Element of(ElementKind kind, String target) {
        return new Element(kind, Optional.of(target));
    }

    /** As the tables write it: {@code technique:THAI}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return target.map(t -> name + ":" + t).orElse(name);
    }
}
