package io.massageplan.json;

import io.massageplan.catalog.Alias;
import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Nearest;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids a document may hold: those of one catalogue, or any. Immutable. */
final class Ids {
    /** Any id will do: there is no catalogue to hold it against. */
    static final Ids ANY = new Ids(Map.of(), Map.of());

    /** What is easily put into each other's field: ice massage is no technique here, but an application of cold. */
    private static final List<IdKind> CARE = List.of(IdKind.TECHNIQUE, IdKind.THERMAL, IdKind.EXERCISE);

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
        Map<String, String> otherNames = new LinkedHashMap<>();
        for (Alias alias : catalog.aliases().all()) {
            otherNames.put(alias.name(), alias.id());
        }
        return new Ids(known, otherNames);
    }

    /** Refuses an id the catalogue does not have, with the nearest it has. Other names are no ids: they only help. */
    void require(IdKind kind, String id) {
        Set<String> ids = known.get(kind);
        if (ids != null && !ids.contains(id)) {
            throw new Refusal("be " + kind.noun() + " of the catalogue", nearest(kind, id, ids));
        }
    }

    /** The nearest of this kind by id or other name; of what is done to a client, also what another field asks for. */
    private @Nullable String nearest(IdKind kind, String id, Set<String> ids) {
        Map<String, String> advice = new LinkedHashMap<>();
        add(advice, ids, "");
        if (CARE.contains(kind)) {
            for (IdKind other : CARE) {
                add(advice, known.getOrDefault(other, Set.of()), ", " + other.noun());
            }
        }
        return Nearest.to(id, advice.keySet()).map(advice::get).orElse(null);
    }

    private void add(Map<String, String> advice, Set<String> ids, String ofKind) {
        ids.forEach(id -> advice.putIfAbsent(id, id + ofKind));
        otherNames.forEach((name, id) -> {
            if (ids.contains(id)) {
                advice.putIfAbsent(name, id + ofKind);
            }
        });
    }
}
