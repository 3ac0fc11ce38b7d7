package io.massageplan.catalog;

import io.massageplan.evidence.Citation;
import io.massageplan.evidence.Fact;
import io.massageplan.evidence.Grade;

/** Reads the sources and the numbers that rules use. */
final class EvidenceReader {
    private EvidenceReader() {}

    static void read(Catalog.Builder catalog) {
        for (Row row : Table.shipped("citations").rows("tag")) {
            catalog.citation(row.build(() -> citation(row)));
        }
        for (Row row : Table.shipped("facts").rows("id")) {
            catalog.fact(row.build(() -> fact(row)));
        }
    }

    private static Citation citation(Row row) {
        return new Citation(
                row.text("tag"), row.text("title"), row.optional("url").orElse(""), row.one(Grade.class, "grade"));
    }

    private static Fact fact(Row row) {
        return Fact.builder()
                .id(row.text("id"))
                .value(row.decimal("value").orElseThrow(() -> row.wrong("value", "be a number")))
                .unit(row.text("unit"))
                .hard(row.choice("hardness", "hard", "soft"))
                .evidence(row.evidence())
                .build();
    }
}
