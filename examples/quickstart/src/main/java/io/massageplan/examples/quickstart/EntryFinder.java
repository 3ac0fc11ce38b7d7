package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Alias;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds an entry by its id, its name or another name it goes by, in the language of the page. */
final class EntryFinder {
    private final Map<String, String> idByName = new LinkedHashMap<>();

    EntryFinder(Voice voice, Kind kind) {
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
    }

    Optional<String> find(String wanted) {
        return Optional.ofNullable(idByName.get(key(wanted)));
    }

    /** The name with the fewest letters to change, if that is less than half of them. */
    Optional<String> nearest(String wanted) {
        String key = key(wanted);
        return idByName.keySet().stream()
                .min(Comparator.comparingInt(name -> distance(key, name)))
                .filter(name -> distance(key, name) <= key.length() / 2)
                .map(name -> idByName.get(name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
