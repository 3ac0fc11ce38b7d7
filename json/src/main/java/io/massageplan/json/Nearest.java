package io.massageplan.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that was probably meant. */
final class Nearest {
    private Nearest() {}

    /** The known word with the fewest letters to change, fewer than half of them; case does not count; ties by order. */
    static Optional<String> to(String word, Collection<String> known) {
        // A long text is no misspelt word, and comparing it would take long.
        if (word.length() > 64) {
            return Optional.empty();
        }
        String wanted = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        String best = null;
        int least = Math.max(2, (wanted.length() + 1) / 2);
        for (String candidate : known) {
            int distance = distance(wanted, candidate.toUpperCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters to insert, leave out or change (Levenshtein). */
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
