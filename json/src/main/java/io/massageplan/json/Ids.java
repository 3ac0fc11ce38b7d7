package io.massageplan.json;

import io.massageplan.catalog.Alias;
import io.massageplan.catalog.Catalog;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids a document may hold: those of one catalogue, or any. Immutable. */
final class Ids {
    /** Any id will do: there is no catalogue to hold it against. */
    static final Ids ANY = new Ids(Map.of(), Map.of());

    private final Map<IdKind, Set<String>> known;
    private final Map<String, String> otherNames;

    private Ids(Map<IdKind, Set<String>> known, Map<String, String> otherNames) {
        this.known = known;
        this.otherNames = otherNames;
    }

    /** The ids of that catalogue. */
    static Ids of(Catalog catalog) {
        Map<IdKind, Set<String>> known = new EnumMap<>(IdKind.class);
        for (IdKind kind : IdKind.values()) {
            known.put(kind, Collections.unmodifiableSet(new LinkedHashSet<>(kind.known(catalog))));
        }
        Map<String, String> otherNames = new HashMap<>();
        for (Alias alias : catalog.aliases().all()) {
            otherNames.put(alias.name(), alias.id());
        }
        return new Ids(known, otherNames);
    }

    /** Refuses an id the catalogue does not have, with the nearest it has. Other names are no ids: they only help. */
    void require(IdKind kind, String id) {
        Set<String> ids = known.get(kind);
        if (ids != null && !ids.contains(id)) {
            throw new Refusal("be " + kind.noun() + " of the catalogue", nearest(id, ids));
        }
    }

    private @Nullable String nearest(String id, Set<String> ids) {
        String named = otherNames.get(id.toLowerCase(Locale.ROOT).strip());
        return named != null && ids.contains(named)
                ? named
                : Nearest.to(id, ids).orElse(null);
    }
}
