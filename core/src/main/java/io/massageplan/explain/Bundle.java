package io.massageplan.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All words of one language, by key. One file per room, read as UTF-8 streams: {@code ResourceBundle} would look at the
 * default locale, and its encoding control is not there in a named module.
 */
final class Bundle {
    /** One file per room; every key is in one of them only. */
    static final List<String> ROOMS = List.of(
            "body", "techniques", "conditions", "homecare", "protocol", "care", "reasons", "rules", "score", "formats");

    private Bundle() {}

    /** The words of a language, {@code en} or {@code de}; keys in alphabetical order. */
    static Map<String, String> read(String language) {
        Map<String, String> words = new TreeMap<>();
        for (String room : ROOMS) {
            for (Map.Entry<Object, Object> entry : read(room, language).entrySet()) {
                String key = (String) entry.getKey();
                if (words.put(key, (String) entry.getValue()) != null) {
                    throw new IllegalStateException(
                            "The key " + key + " must be in one bundle only, not also in " + room + ".");
                }
            }
        }
        return Collections.unmodifiableMap(words);
    }

    /** One file. */
    static Properties read(String room, String language) {
        String file = "/io/massageplan/text/" + room + "_" + language + ".properties";
        Properties words = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The bundle " + file + " must be there.");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
