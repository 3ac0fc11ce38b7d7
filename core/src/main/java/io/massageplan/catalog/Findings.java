package io.massageplan.catalog;

import io.massageplan.evidence.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects what contradicts itself in a catalogue, one sentence each, in the order in which it is looked at. */
final class Findings {
    private final Catalog catalog;
    private final List<String> all = new ArrayList<>();
    private String owner = "";

    Findings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The catalogue that is looked at. */
    Catalog catalog() {
        return catalog;
    }

    /** What the findings that follow are about, {@code technique SWEDISH}. */
    Findings about(String kind, String id) {
        owner = kind + " " + id;
        return this;
    }

    /** Something that cannot be. */
    void add(String sentence) {
        all.add(owner + ": " + sentence);
    }

    /** Something that cannot be, unless it holds; a sentence with values is a format. */
    void require(boolean holds, String sentence, Object... values) {
        if (!holds) {
            add(values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values));
        }
    }

    /** An id that must be known; the nearest known one is named. */
    void known(Entries<?> entries, String id) {
        entries.unknown(id).ifPresent(this::add);
    }

    /** Ids that must be known and not be repeated. */
    void known(Entries<?> entries, Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            known(entries, id);
            require(seen.add(id), "names " + id + " twice.");
        }
    }

    /** Sources that must be citations of the catalogue. */
    void known(Evidence evidence) {
        known(catalog.citations(), evidence.sources());
    }

    /** All sentences, in order. */
    List<String> all() {
        return all;
    }
}
