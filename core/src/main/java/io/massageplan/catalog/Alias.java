package io.massageplan.catalog;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import java.util.Objects;

/**
 * Another name of an entry, as clients and articles write it.
 *
 * @param name the name, lower case, words separated by one space
 * @param kind what it names: {@code technique}, {@code thermal}, {@code exercise}, or {@code reserved} for a name kept free
 * @param id id of the entry; {@code -} for a reserved name
 * @param evidence where it comes from
 */
public record Alias(String name, String kind, String id, Evidence evidence) {
    /** Refuses empty parts. */
    public Alias {
        Checks.notBlank(name, "name");
        Checks.notBlank(kind, "kind of " + name);
        Checks.notBlank(id, "id of " + name);
        Objects.requireNonNull(evidence, "evidence");
    }
}
