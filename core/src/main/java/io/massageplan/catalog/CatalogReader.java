package io.massageplan.catalog;

/** Reads the shipped tables. */
final class CatalogReader {
    private CatalogReader() {}

    static Catalog standard() {
        return new Catalog.Builder().build();
    }
}
