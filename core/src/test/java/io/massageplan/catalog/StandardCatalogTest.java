package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandardCatalogTest {
    @Test
    void standard_techniques_loaded() {
        Catalog catalog = Catalog.standard();

        assertEquals(28, catalog.techniques().size());
    }
}
