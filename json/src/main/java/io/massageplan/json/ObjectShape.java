package io.massageplan.json;

import io.massageplan.InvalidValueException;
import io.massageplan.catalog.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object with named fields: one value of core, built by its own builder or constructor, which keeps its rules. */
final class ObjectShape extends Shape {
    private final List<Field> fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final Maker maker;

    /**
     * One field.
     *
     * @param name its name
     * @param part what core calls it
     * @param shape what it holds
     * @param required whether it must be there
     */
    record Field(String name, String part, Shape shape, boolean required) {}

    /** Builds the value from its parts in field order; null where a field is not there. */
    interface Maker {
        Object make(@Nullable Object[] parts);
    }

    ObjectShape(List<Field> fields, Maker maker) {
        this.fields = List.copyOf(fields);
        this.maker = maker;
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i).name(), i);
        }
    }

    @Override
    Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refusal();
        }
        parser.nextToken();
        return readFields(parser, reading);
    }

    /** The same, with the parser on the first field name or on the end of the object. */
    Object readFields(JsonParser parser, Reading reading) {
        @Nullable Object[] parts = new Object[fields.size()];
        int expected = 0;
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!reading.takesVersion(parser, name)) {
                int place = place(name, expected);
                if (parts[place] != null) {
                    throw repeated(name);
                }
                parser.nextToken();
                parts[place] = fields.get(place).shape().read(parser, reading);
                expected = place + 1;
            }
            parser.nextToken();
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null && fields.get(i).required()) {
                throw missing(fields.get(i));
            }
        }
        return maker.make(parts);
    }

    /** Builds a value from its parts in field order; null where a field is not there. */
    Object make(@Nullable Object[] parts) {
        return maker.make(parts);
    }

    private int place(String name, int expected) {
        if (expected < fields.size() && fields.get(expected).name().equals(name)) {
            return expected;
        }
        Integer place = places.get(name);
        if (place == null) {
            throw unknown(name);
        }
        return place;
    }

    @Override
    @Nullable
    Object check(Node node, Diagnosis diagnosis) {
        if (node.token() != JsonToken.START_OBJECT) {
            diagnosis.note(node, refusal());
            return null;
        }
        return checkFields(node, null, diagnosis);
    }

    /** The same for what is known to be an object; a field already taken is passed over. */
    @Nullable
    Object checkFields(Node node, @Nullable String taken, Diagnosis diagnosis) {
        @Nullable Object[] parts = new Object[fields.size()];
        boolean[] seen = new boolean[fields.size()];
        boolean whole = true;
        for (Node child : node.children()) {
            if (child.name().equals(taken) || diagnosis.isVersion(child)) {
                continue;
            }
            Integer place = places.get(child.name());
            if (place == null) {
                diagnosis.noteName(child, unknown(child.name()));
                whole = false;
            } else if (seen[place]) {
                diagnosis.noteName(child, repeated(child.name()));
                whole = false;
            } else {
                seen[place] = true;
                Field field = fields.get(place);
                parts[place] = child.token() == JsonToken.VALUE_NULL
                        ? diagnosis.noteNull(child, field)
                        : field.shape().check(child, diagnosis);
                whole &= parts[place] != null;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            if (!seen[i] && fields.get(i).required()) {
                diagnosis.noteMissing(node, fields.get(i));
                whole = false;
            }
        }
        return whole ? made(node, parts, diagnosis) : null;
    }

    private @Nullable Object made(Node node, @Nullable Object[] parts, Diagnosis diagnosis) {
        try {
            return maker.make(parts);
        } catch (InvalidValueException invalid) {
            diagnosis.note(node, this, invalid);
        } catch (Refusal refusal) {
            diagnosis.note(node, refusal);
        }
        return null;
    }

    private Refusal unknown(String name) {
        return new Refusal(
                name,
                (fields.size() > 1 ? "be one of " : "be ") + String.join(", ", names()),
                Nearest.to(name, names()).orElse(null));
    }

    static Refusal repeated(String name) {
        return new Refusal(name, "be given once", "keep one of the two");
    }

    private static Refusal missing(Field field) {
        return new Refusal("nothing", "be " + field.shape().wanted(), "add the field " + field.name());
    }

    /** The field that core calls that, or that has that name; null if there is none. */
    @Nullable
    Field field(String word) {
        for (Field field : fields) {
            if (field.part().equals(word)) {
                return field;
            }
        }
        Integer place = places.get(word);
        return place == null ? null : fields.get(place);
    }

    /** In the order written. */
    List<Field> fields() {
        return fields;
    }

    private List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    String wanted() {
        return "an object";
    }
}
