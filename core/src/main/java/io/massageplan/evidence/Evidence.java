package io.massageplan.evidence;

import java.util.List;
import java.util.Objects;

/**
 * What stands behind one row of the catalogue: its sources, their best grade, and whether the value was confirmed.
 * <p>
 * An unconfirmed value is a <em>replaceable value</em>, marked so wherever it is shown. It is not a soft rule: a
 * restriction is as hard as its row says, confirmed or not.
 *
 * @param sources tags of {@link Citation}s, in the order the row gives; may be empty (house choice)
 * @param grade the best grade among them
 * @param confirmed false where the knowledge marks the value as unconfirmed or as mapped by us from words
 */
public record Evidence(List<String> sources, Grade grade, boolean confirmed) {
    /** Our own choice, without a source. */
    public static final Evidence HOUSE = new Evidence(List.of(), Grade.HOUSE, false);

    /** Copies the sources. */
    public Evidence {
        sources = List.copyOf(sources);
        Objects.requireNonNull(grade, "grade");
    }
}
