package io.massageplan.catalog;

import io.massageplan.internal.PlainText;
import java.util.Collection;
import java.util.Optional;

/** An id that no catalogue entry has. The message names the nearest known one. */
public final class UnknownIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final String nearest;

    UnknownIdException(String kind, String id, Collection<String> known) {
        this(kind, id, Nearest.to(id, known).orElse(""));
    }

    private UnknownIdException(String kind, String id, String nearest) {
        super(sentence(kind, id, nearest));
        this.kind = kind;
        this.id = id;
        this.nearest = nearest;
    }

    /** What is wrong with an id that is none of the known ones. */
    static String sentence(String kind, String id, Collection<String> known) {
        return sentence(kind, id, Nearest.to(id, known).orElse(""));
    }

    private static String sentence(String kind, String id, String nearest) {
        return "The " + kind + " (" + PlainText.onOneLine(id) + ") must be one of the catalogue."
                + (nearest.isEmpty() ? "" : " Maybe " + nearest + ".");
    }

    /** What kind of entry was asked for, {@code technique}. */
    public String kind() {
        return kind;
    }

    /** The unknown id. */
    public String id() {
        return id;
    }

    /** The nearest known id; empty if nothing is near. */
    public Optional<String> nearest() {
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }
}
