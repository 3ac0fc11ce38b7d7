package io.massageplan.json;

import io.massageplan.catalog.Nearest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.util.TokenBuffer;

/** An object that says in one field which of several it is. The field may stand anywhere: some databases sort fields. */
final class ChoiceShape extends Shape {
    private final String field;
    private final Map<String, ObjectShape> shapes;

    ChoiceShape(String field, Map<String, ObjectShape> shapes) {
        this.field = field;
        this.shapes = shapes;
    }

    @Override
    Object read(JsonParser parser, Reading reading) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refusal();
        }
        TokenBuffer before = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (name.equals(field)) {
                parser.nextToken();
                ObjectShape shape = shape(parser.currentToken(), parser.getString());
                JsonParser rest = parser;
                if (before != null) {
                    parser.clearCurrentToken();
                    rest = JsonParserSequence.createFlattened(
                            false, before.asParser(reading.context(), parser), parser);
                }
                rest.nextToken();
                return shape.readFields(rest, reading);
            }
            if (!reading.takesVersion(parser, name)) {
                if (before == null) {
                    before = reading.context().bufferForInputBuffering(parser);
                }
                before.writeName(name);
                parser.nextToken();
                before.copyCurrentStructure(parser);
            }
        }
        throw missing();
    }

    @Override
    @Nullable
    Object check(Node node, Diagnosis diagnosis) {
        if (node.token() != JsonToken.START_OBJECT) {
            diagnosis.note(node, refusal());
            return null;
        }
        Node chosen = null;
        boolean repeated = false;
        for (Node child : node.children()) {
            if (child.name().equals(field)) {
                if (chosen == null) {
                    chosen = child;
                } else {
                    diagnosis.noteName(child, ObjectShape.repeated(field));
                    repeated = true;
                }
            }
        }
        if (chosen == null) {
            diagnosis.note(node.missing(field), missing());
            return null;
        }
        try {
            Object value = shape(chosen.token(), chosen.text()).checkFields(node, field, diagnosis);
            return repeated ? null : value;
        } catch (Refusal refusal) {
            diagnosis.note(chosen, refusal);
            return null;
        }
    }

    private ObjectShape shape(JsonToken token, String text) {
        ObjectShape shape = token == JsonToken.VALUE_STRING ? shapes.get(text) : null;
        if (shape == null) {
            throw new Refusal(
                    "be one of " + String.join(", ", shapes.keySet()),
                    token == JsonToken.VALUE_STRING
                            ? Nearest.to(text, shapes.keySet()).orElse(null)
                            : null);
        }
        return shape;
    }

    private Refusal missing() {
        return new Refusal("nothing", "be one of " + String.join(", ", shapes.keySet()), "add the field " + field);
    }

    @Override
    String wanted() {
        return "an object";
    }

    /** The objects by the word that says which. */
    Map<String, ObjectShape> shapes() {
        return shapes;
    }
}
