package io.massageplan.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of this program itself, such as headings; every word about care is the library's. One file per language, read
 * as UTF-8, so that neither the locale nor the encoding of the machine takes part.
 */
final class Labels {
    private final Properties words = new Properties();
    private final Locale locale;

    Labels(Locale locale) {
        this.locale = locale;
        String file = "labels_" + locale.getLanguage() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("The language (" + locale + ") must be en or de.");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return locale;
    }

    /** The words of that id, with {0}, {1} ... filled in. */
    String get(String id, Object... values) {
        String text = words.getProperty(id);
        if (text == null) {
            throw new IllegalArgumentException("The label (" + id + ") must be in labels_" + locale + ".properties.");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words of that id for a number of things: {@code id.one} or {@code id.many}. */
    String count(String id, long number) {
        return get(id + (number == 1 ? ".one" : ".many"), number);
    }

    /** Whether there is such a label. */
    boolean has(String id) {
        return words.containsKey(id);
    }
}
