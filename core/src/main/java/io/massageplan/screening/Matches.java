package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Restriction;
import io.massageplan.technique.Technique;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What each restriction bites on in each technique, worked out when first asked for. Thread-safe. */
final class Matches {

    private final Catalog catalog;
    private final Map<String, Map<String, Match>> found = new ConcurrentHashMap<>();
    private final Map<String, Boolean> askedByARule = new ConcurrentHashMap<>();

    Matches(Catalog catalog) {
        this.catalog = catalog;
    }

    Match of(Restriction restriction, Technique technique) {
        return found.computeIfAbsent(restriction.id(), k -> new ConcurrentHashMap<>())
                .computeIfAbsent(technique.id(), k -> Match.of(restriction, technique, catalog));
    }

    /** Whether some row of the catalogue forbids a technique to whoever is not trained for it: then that row decides. */
    boolean isAskedByARule(String qualification, Technique technique) {
        return askedByARule.computeIfAbsent(
                technique.id(),
                id -> catalog.contraindications().all().stream()
                        .flatMap(row -> row.restrictions().stream())
                        .filter(r -> r.blocks() && ends(r, qualification))
                        .anyMatch(r -> of(r, technique).whole()));
    }

    private static boolean ends(Restriction restriction, String qualification) {
        return restriction.ends().stream().map(EndsBy::qualification).anyMatch(Optional.of(qualification)::equals);
    }
}
