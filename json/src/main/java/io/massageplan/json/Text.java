package io.massageplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of a document, whatever it comes from; no more of it is taken than a document may have. */
final class Text {
    private Text() {}

    /** From UTF-8, a byte order mark left out. */
    static String of(byte[] bytes) {
        requireShort(bytes.length);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("other bytes", "be UTF-8 text", "save the file as UTF-8");
        }
    }

    static String of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(InputStream stream) {
        try {
            return of(stream.readNBytes(Outline.DOCUMENT + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Reader reader) {
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        try {
            for (int n = reader.read(part); n >= 0; n = reader.read(part)) {
                text.append(part, 0, n);
                requireShort(text.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Refuses a document longer than any we write. */
    static void requireShort(int length) {
        if (length > Outline.DOCUMENT) {
            throw refused("longer", "have at most " + Outline.DOCUMENT + " characters", null);
        }
    }

    private static MassagePlanJsonException refused(
            String found, String limit, @org.jspecify.annotations.Nullable String advice) {
        return new MassagePlanJsonException(
                List.of(new Problem("", 0, 0, "document", found, limit, Optional.ofNullable(advice))));
    }
}
