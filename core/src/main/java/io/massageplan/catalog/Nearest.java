package io.massageplan.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that was probably meant: the one place where a misspelt id or name is told from a wholly strange one.
 * <p>
 * Case does not count, and hyphen, underscore and space are one.
 */
public final class Nearest {
    /** A word as short as this may be the beginning of anything. */
    private static final int LEAST_BEGINNING = 3;

    private Nearest() {}

    /**
     * The known word with the fewest letters to insert, leave out, change or swap with their neighbour, fewer than half of
     * them; else the first that begins with this one. Ties by order. Empty: nothing is near.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        // A long text is no misspelt word, and comparing it would take long.
        if (word.length() > 64) {
            return Optional.empty();
        }
        String wanted = plain(word);
        String best = null;
        int least = Math.max(2, (wanted.length() + 1) / 2);
        for (String candidate : known) {
            int distance = distance(wanted, plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best == null && wanted.length() >= LEAST_BEGINNING
                ? beginning(wanted, known)
                : Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** The first known word that begins with this one: "GARDENING" for "GARDENING_WEEKEND". */
    private static Optional<String> beginning(String wanted, Collection<String> known) {
        return known.stream().filter(word -> plain(word).startsWith(wanted)).findFirst();
    }

    /** Letters to insert, leave out or change, or neighbours to swap (Damerau). */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[b.length()];
    }
}
