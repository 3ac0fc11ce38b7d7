package io.massageplan.catalog;

import io.massageplan.internal.PlainText;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** An id that no catalogue entry has. The message names the nearest known one. */
public final class UnknownIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final String nearest;

    UnknownIdException(String kind, String id, Collection<String> known) {
        this(kind, id, nearest(id, known).orElse(""));
    }

    private UnknownIdException(String kind, String id, String nearest) {
        super(sentence(kind, id, nearest));
        this.kind = kind;
        this.id = id;
        this.nearest = nearest;
    }

    /** What is wrong with an id that is none of the known ones. */
    static String sentence(String kind, String id, Collection<String> known) {
        return sentence(kind, id, nearest(id, known).orElse(""));
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

    /** The known id with the fewest letters to change, at most half of them; ties by order. */
    static Optional<String> nearest(String id, Collection<String> known) {
        String wanted = id.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        String best = null;
        int least = Math.max(2, wanted.length() / 2) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, candidate.toUpperCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
