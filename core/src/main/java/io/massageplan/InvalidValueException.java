package io.massageplan;

import io.massageplan.internal.PlainText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that cannot exist: it names the field, the value, the limit and what to do about it.
 * <p>
 * Thrown when a value is built, never for a plan that is merely unwise (that is a finding). The message holds the
 * offending value and nothing else of a client's record. Immutable and thread-safe.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String limit;
    private final @Nullable String advice;

    private InvalidValueException(String field, String value, String limit, @Nullable String advice) {
        super("The " + field + " (" + value + ") must " + limit + "."
                + (advice == null ? "" : " Maybe " + advice + "."));
        this.field = field;
        this.value = value;
        this.limit = limit;
        this.advice = advice;
    }

    /** An error without advice. */
    public static InvalidValueException of(String field, Object value, String limit) {
        return new InvalidValueException(shown(field), shown(value), limit, null);
    }

    /** An error with advice, printed after "Maybe". */
    public static InvalidValueException of(String field, Object value, String limit, String advice) {
        return new InvalidValueException(shown(field), shown(value), limit, Objects.requireNonNull(advice, "advice"));
    }

    /** Never raw: an id may hold anything, and an error ends up in a log or on a terminal. */
    private static String shown(Object value) {
        return PlainText.onOneLine(String.valueOf(value));
    }

    /** The field that holds the value, in the words of the JSON form. */
    public String field() {
        return field;
    }

    /** The offending value, as text; what cannot be seen as its escape. */
    public String value() {
        return value;
    }

    /** What the value must be: the rest of a sentence that begins with "must". */
    public String limit() {
        return limit;
    }

    /** What the caller might do, or null. */
    public @Nullable String advice() {
        return advice;
    }
}
