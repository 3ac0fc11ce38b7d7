package io.massageplan.screening;

import io.massageplan.internal.PlainText;

/**
 * One thing in a profile that the catalogue does not know or that cannot be.
 *
 * @param pointer where, as a JSON Pointer: {@code /client/conditions/0/condition}
 * @param value the offending value, and nothing else of the profile
 * @param limit what it must be: the rest of a sentence that begins with "must"
 * @param advice what the caller might do, without "Maybe"; empty: nothing in particular
 */
public record Problem(String pointer, String value, String limit, String advice) {

    /** As one sentence, or two: {@code The status (FLARE) of /client/conditions/0 must ... Maybe ...}. */
    public String message() {
        String owner = pointer;
        String field;
        do {
            // A place in a list, or the value itself as a key, is no name for a reader.
            int slash = owner.lastIndexOf('/');
            field = owner.substring(slash + 1);
            owner = owner.substring(0, slash);
        } while (!owner.isEmpty() && (field.equals(value) || Character.isDigit(field.charAt(0))));
        return "The " + PlainText.onOneLine(field) + " (" + PlainText.onOneLine(value) + ")"
                + (owner.isEmpty() ? "" : " of " + PlainText.onOneLine(owner)) + " must " + limit + "."
                + (advice.isEmpty() ? "" : " Maybe " + advice + ".");
    }

    /** Shows where, never the value nor what it must be: they may be health data. */
    @Override
    public String toString() {
        return "Problem{" + PlainText.onOneLine(pointer) + "}";
    }
}
