package io.massageplan.catalog;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import java.util.Objects;

/**
 * An entry that is nothing but an id and a name: a profession, a complementary modality.
 *
 * @param id stable id
 * @param kind {@code profession} or {@code modality}
 * @param evidence where it comes from
 */
public record NamedEntry(String id, String kind, Evidence evidence) {
    /** Refuses empty parts. */
    public NamedEntry {
        Checks.notBlank(id, "id");
        Checks.notBlank(kind, "kind of " + id);
        Objects.requireNonNull(evidence, "evidence");
    }
}
