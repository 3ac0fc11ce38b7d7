package io.massageplan.catalog;

import java.util.List;

/** Cross-checks a catalogue. */
final class CatalogCheck {
    private CatalogCheck() {}

    static void check(Catalog catalog) {
        List<String> findings = List.of();
        if (!findings.isEmpty()) {
            throw new CatalogException(findings);
        }
    }
}
