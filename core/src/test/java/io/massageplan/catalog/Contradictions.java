package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;

/** The catalogue that ships, with one thing made wrong. */
final class Contradictions {
    static final Catalog STANDARD = Catalog.standard();

    private Contradictions() {}

    /** The change brings these findings, and no others. */
    static void assertFound(Consumer<Catalog.Builder> change, String... findings) {
        CatalogException e = assertThrows(CatalogException.class, () -> STANDARD.with(change));
        assertEquals(List.of(findings), e.findings());
    }
}
