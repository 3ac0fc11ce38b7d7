package io.massageplan.examples.quickstart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the entries of a kind, one line each. */
final class CatalogPrinter {
    private final Voice voice;
    private final Page page;

    CatalogPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
    }

    /** How many there are of each kind. */
    void kinds() {
        for (Kind kind : Kind.values()) {
            page.hanging(
                    0,
                    Page.pad(kind.name(), 12),
                    String.valueOf(kind.of(voice.catalog()).size()));
        }
        page.gap();
        page.line(
                0,
                voice.label(
                        "catalog.one-of",
                        Arrays.stream(Kind.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    void list(Kind kind) {
        List<String> ids = kind.of(voice.catalog()).ids();
        int column = ids.stream().mapToInt(String::length).max().orElse(0) + 2;
        for (String id : ids) {
            List<String> synonyms = voice.texts().synonyms(kind.text, id);
            String also = synonyms.isEmpty() ? "" : " (" + String.join(", ", synonyms) + ")";
            page.hanging(0, Page.pad(id, column), voice.name(kind.text, id) + also);
        }
    }
}
