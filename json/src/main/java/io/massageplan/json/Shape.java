package io.massageplan.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * How one kind of JSON value is read. Twice: quickly from a parser, up to the first problem, and from the outline of a
 * document that could not be read, noting every problem. Both must agree on what is refused.
 */
abstract class Shape {
    /**
     * Reads the value that begins at the current token and leaves the parser on its last one. Errors: {@link Refusal},
     * {@link io.massageplan.InvalidValueException}, and whatever the parser throws.
     */
    abstract Object read(JsonParser parser, Reading reading);

    /** Reads the same from an outline; null once a problem was noted. */
    abstract @Nullable Object check(Node node, Diagnosis diagnosis);

    /** What it must be, as a noun with its article: "a whole number". */
    abstract String wanted();

    /** Refuses something that is no value of this shape. */
    final Refusal refusal() {
        return new Refusal("be " + wanted(), null);
    }
}
