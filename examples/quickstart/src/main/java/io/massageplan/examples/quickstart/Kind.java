package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;

/** What the catalogue command can show. */
enum Kind {
    techniques("technique"),
    conditions("condition"),
    exercises("exercise"),
    thermal("thermal"),
    protocols("protocol");

    /** The kind under which the library has the names. */
    final String text;

    Kind(String text) {
        this.text = text;
    }

    Entries<?> of(Catalog catalog) {
        return switch (this) {
            case techniques -> catalog.techniques();
            case conditions -> catalog.conditions();
            case exercises -> catalog.exercises();
            case thermal -> catalog.thermal();
            case protocols -> catalog.protocols();
        };
    }
}
