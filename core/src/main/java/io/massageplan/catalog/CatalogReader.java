package io.massageplan.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the catalogue that ships: one small reader per room, each asking its tables by column name. The tables lie
 * beside this class; how they are written is said by {@link Table}, {@link Row}, {@link TriggerSyntax} and
 * {@link RestrictionSyntax}.
 */
final class CatalogReader {
    private CatalogReader() {}

    static Catalog standard() {
        Catalog.Builder catalog = new Catalog.Builder().version(version());
        EvidenceReader.read(catalog);
        BodyReader.read(catalog);
        TechniqueReader.read(catalog);
        HomecareReader.read(catalog);
        SafetyReader.read(catalog);
        ProtocolReader.read(catalog);
        // A test cross-checks what ships; doing it again would cost every start a third of its time.
        return catalog.unchecked();
    }

    private static String version() {
        try (InputStream in = CatalogReader.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new TableException("version.txt", 0, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
