package io.massageplan.evidence;

import io.massageplan.internal.Checks;
import java.util.Objects;

/**
 * Where a statement was read. Only bibliographic facts, never the text of the source.
 *
 * @param tag the short name by which rows cite it, such as {@code S36}
 * @param title author, year and title
 * @param url where it was read; may be empty for the article the project began with
 * @param grade how far it can be trusted
 */
public record Citation(String tag, String title, String url, Grade grade) {
    /** Refuses an empty tag or title. */
    public Citation {
        Checks.notBlank(tag, "tag");
        Checks.notBlank(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(grade, "grade");
    }
}
