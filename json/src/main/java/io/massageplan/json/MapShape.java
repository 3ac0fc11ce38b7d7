package io.massageplan.json;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object whose field names are data: ids, or numbers. Sorted by name, whatever the order read. */
final class MapShape extends Shape {
    private final Leaf<?> name;
    private final Shape element;

    MapShape(Leaf<?> name, Shape element) {
        this.name = name;
        this.element = element;
    }

    @Override
    SortedMap<?, ?> read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refusal();
        }
        SortedMap<Object, Object> values = new TreeMap<>();
        for (String field = parser.nextName(); field != null; field = parser.nextName()) {
            Object key = name.parseName(field, reading.ids());
            parser.nextToken();
            if (values.put(key, element.read(parser, reading)) != null) {
                throw ObjectShape.repeated(field);
            }
        }
        return values;
    }

    @Override
    @Nullable
    SortedMap<?, ?> check(Node node, Diagnosis diagnosis) {
        if (node.token() != JsonToken.START_OBJECT) {
            diagnosis.note(node, refusal());
            return null;
        }
        SortedMap<Object, Object> values = new TreeMap<>();
        boolean whole = true;
        for (Node child : node.children()) {
            Object value = element.check(child, diagnosis);
            whole &= value != null;
            try {
                Object key = name.parseName(child.name(), diagnosis.ids());
                if (value != null && values.put(key, value) != null) {
                    throw ObjectShape.repeated(child.name());
                }
            } catch (Refusal refusal) {
                diagnosis.noteName(child, refusal);
                whole = false;
            }
        }
        return whole ? values : null;
    }

    @Override
    String wanted() {
        return "an object";
    }

    /** What the names stand for. */
    Leaf<?> name() {
        return name;
    }

    /** What each name holds. */
    Shape element() {
        return element;
    }
}
