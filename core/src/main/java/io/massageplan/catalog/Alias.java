package io.massageplan.catalog;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import java.util.Locale;
import java.util.Objects;

/**
 * Another name of an entry, as clients and articles write it.
 *
 * @param name the name, lower case but for short initials (CST), words separated by one space
 * @param kind what it names: {@code technique}, {@code thermal}, {@code exercise}, or {@code reserved} for a name kept free
 * @param id id of the entry; {@code -} for a reserved name
 * @param evidence where it comes from
 */
public record Alias(String name, String kind, String id, Evidence evidence) {
    /** A name as it is compared: case does not count, and hyphen, underscore and space are one. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    /** Refuses empty parts. */
    public Alias {
        Checks.notBlank(name, "name");
        Checks.notBlank(kind, "kind of " + name);
        Checks.notBlank(id, "id of " + name);
        Objects.requireNonNull(evidence, "evidence");
    }
}
