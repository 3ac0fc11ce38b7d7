package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Restriction;
import io.massageplan.technique.Technique;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each restriction bites on in each technique, worked out once while a calendar is built. */
final class Matches {

    private final Catalog catalog;
    private final Map<String, Map<String, Match>> found = new LinkedHashMap<>();

    Matches(Catalog catalog) {
        this.catalog = catalog;
    }

    Match of(Restriction restriction, Technique technique) {
        return found.computeIfAbsent(restriction.id(), k -> new LinkedHashMap<>())
                .computeIfAbsent(technique.id(), k -> Match.of(restriction, technique, catalog));
    }
}
