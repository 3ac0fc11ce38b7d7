package io.massageplan.json;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that keeps a document from being read: where it stands, what was found there and what would be right.
 * <p>
 * Units: lines and columns count from 1, columns in characters; 0 where there is no place. Of the document it holds the
 * offending value and nothing else. Immutable and thread-safe.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value; empty for the document as a whole
 * @param line line it begins on
 * @param column column it begins at
 * @param field the name of the value: a field, an item of a list, or the document
 * @param value what was found, shortened if it is long
 * @param limit what it must be: the rest of a sentence that begins with "must"
 * @param advice what to do about it, if that can be said
 */
public record Problem(
        String pointer, int line, int column, String field, String value, String limit, Optional<String> advice) {
    /** Refuses nulls. */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(advice, "advice");
    }

    /** The place and a sentence, on one line. */
    @Override
    public String toString() {
        String place = line > 0 ? "(line " + line + ", column " + column + ")" : "";
        String all = (Text.onOneLine(pointer) + " " + place).strip();
        return all.isEmpty() ? sentence() : all + ": " + sentence();
    }

    /** What is wrong and what to do, without the place. */
    public String sentence() {
        return "The " + field + " (" + value + ") must " + limit + "."
                + advice.map(text -> " Maybe " + text + ".").orElse("");
    }
}
