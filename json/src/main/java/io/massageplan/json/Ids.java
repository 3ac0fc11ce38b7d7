package io.massageplan.json;

import io.massageplan.catalog.Catalog;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids a document may hold: those of one catalogue, or any. Immutable. */
final class Ids {
    /** Any id will do: there is no catalogue to hold it against. */
    static final Ids ANY = new Ids(Map.of());

    private final Map<IdKind, Set<String>> known;

    private Ids(Map<IdKind, Set<String>> known) {
        this.known = known;
    }

    /** The ids of that catalogue. */
    static Ids of(Catalog catalog) {
        Map<IdKind, Set<String>> known = new EnumMap<>(IdKind.class);
        for (IdKind kind : IdKind.values()) {
            known.put(kind, Collections.unmodifiableSet(new LinkedHashSet<>(kind.known(catalog))));
        }
        return new Ids(known);
    }

    /** Refuses an id the catalogue does not have, with the nearest it has. */
    void require(IdKind kind, String id) {
        Set<String> ids = known.get(kind);
        if (ids != null && !ids.contains(id)) {
            throw new Refusal("be a " + kind.noun() + " of the catalogue", Nearest.to(id, ids).orElse(null));
        }
    }
}
