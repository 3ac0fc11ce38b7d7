package io.massageplan.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value that is one JSON string, number or boolean. */
abstract class Leaf<T> extends Shape {
    private final String wanted;

    Leaf(String wanted) {
        this.wanted = wanted;
    }

    /** The value of a token. Errors: {@link Refusal}, also for any other kind of token. */
    abstract T parse(JsonToken token, String text, Ids ids);

    /** Writes a value as that token. */
    abstract void write(T value, JsonGenerator generator);

    /** The value of a field name: the same text without quotes around a number. */
    T parseName(String name, Ids ids) {
        return parse(JsonToken.VALUE_STRING, name, ids);
    }

    @Override
    final T read(JsonParser parser, Reading reading) {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue()) {
            throw refusal();
        }
        return parse(token, parser.getString(), reading.ids());
    }

    @Override
    final @Nullable T check(Node node, Diagnosis diagnosis) {
        try {
            if (!node.token().isScalarValue()) {
                throw refusal();
            }
            return parse(node.token(), node.text(), diagnosis.ids());
        } catch (Refusal refusal) {
            diagnosis.note(node, refusal);
            return null;
        }
    }

    @Override
    final String wanted() {
        return wanted;
    }
}
