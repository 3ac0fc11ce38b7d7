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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Whether a text has no half of a surrogate pair: such a half is lost on the way to UTF-8. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** A text with whatever would break a line, or could not be seen, as its escape. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            boolean hidden = kind == Character.CONTROL
                    || kind == Character.FORMAT
                    || kind == Character.SURROGATE
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR;
            if (hidden) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static MassagePlanJsonException refused(String found, String limit, @Nullable String advice) {
        return new MassagePlanJsonException(
                List.of(new Problem("", 0, 0, "document", found, limit, Optional.ofNullable(advice))));
    }
}
