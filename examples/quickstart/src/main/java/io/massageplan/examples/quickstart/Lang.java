package io.massageplan.examples.quickstart;

import java.util.Locale;

/** The languages there are words in. */
enum Lang {
    /** English. */
    en,
    /** German. */
    de;

    /** The language that a command line asks for, before it is read: errors and help are in it, too. */
    static Lang asked(String... args) {
        Lang asked = en;
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            for (Lang lang : values()) {
                asked = lang.name().equalsIgnoreCase(value) ? lang : asked;
            }
        }
        return asked;
    }

    Locale locale() {
        return this == de ? Locale.GERMAN : Locale.ENGLISH;
    }
}
