package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Alias;
import io.massageplan.catalog.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds an entry by its id, its name or another name it goes by, in the language of the page. */
final class EntryFinder {
    /** What is easily looked for in each other's place. */
    private static final List<Kind> CARE = List.of(Kind.techniques, Kind.thermal, Kind.exercises);

    private final Map<String, String> idByName;
    private final Map<String, String> elsewhere = new LinkedHashMap<>();

    EntryFinder(Voice voice, Kind kind) {
        idByName = names(voice, kind);
        for (Kind other : CARE) {
            if (CARE.contains(kind) && other != kind) {
                names(voice, other).forEach((name, id) -> elsewhere.putIfAbsent(name, "catalog " + other + " " + id));
            }
        }
    }

    private static Map<String, String> names(Voice voice, Kind kind) {
        Map<String, String> idByName = new LinkedHashMap<>();
        for (String id : kind.of(voice.catalog()).ids()) {
            idByName.putIfAbsent(key(id), id);
        }
        for (String id : kind.of(voice.catalog()).ids()) {
            idByName.putIfAbsent(key(voice.name(kind.text, id)), id);
            voice.texts().synonyms(kind.text, id).forEach(s -> idByName.putIfAbsent(key(s), id));
        }
        for (Alias alias : voice.catalog().aliases().all()) {
            if (alias.kind().equals(kind.text)) {
                idByName.putIfAbsent(key(alias.name()), alias.id());
            }
        }
        return idByName;
    }

    Optional<String> find(String wanted) {
        return Optional.ofNullable(idByName.get(key(wanted)));
    }

    /** The id whose name is nearest; of another kind, the words that show it. */
    Optional<String> nearest(String wanted) {
        Map<String, String> all = new LinkedHashMap<>(idByName);
        elsewhere.forEach(all::putIfAbsent);
        return Nearest.to(key(wanted), all.keySet()).map(all::get);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
    }
}
