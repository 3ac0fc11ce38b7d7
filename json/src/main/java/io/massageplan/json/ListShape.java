package io.massageplan.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list; as a set, one without repeats. */
final class ListShape extends Shape {
    private final Shape element;
    private final boolean set;

    ListShape(Shape element, boolean set) {
        this.element = element;
        this.set = set;
    }

    @Override
    Collection<?> read(JsonParser parser, Reading reading) {
        if (!parser.isExpectedStartArrayToken()) {
            throw refusal();
        }
        Collection<Object> values = empty();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!values.add(element.read(parser, reading))) {
                throw repeated();
            }
        }
        return values;
    }

    @Override
    @Nullable
    Collection<?> check(Node node, Diagnosis diagnosis) {
        if (node.token() != JsonToken.START_ARRAY) {
            diagnosis.note(node, refusal());
            return null;
        }
        Collection<Object> values = empty();
        boolean whole = true;
        for (Node item : node.children()) {
            Object value = element.check(item, diagnosis);
            whole &= value != null;
            if (value != null && !values.add(value)) {
                diagnosis.note(item, repeated());
                whole = false;
            }
        }
        return whole ? values : null;
    }

    /** An empty collection of the kind this shape reads. */
    Collection<Object> empty() {
        return set ? new LinkedHashSet<>() : new ArrayList<>();
    }

    private static Refusal repeated() {
        return new Refusal("not be repeated", "leave it out here");
    }

    @Override
    String wanted() {
        return "a list";
    }

    /** What the list holds. */
    Shape element() {
        return element;
    }

    /** The kinds of collection this shape reads. */
    static boolean covers(Class<?> type) {
        return type == List.class || type == Set.class;
    }
}
