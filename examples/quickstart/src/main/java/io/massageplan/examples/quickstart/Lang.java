package io.massageplan.examples.quickstart;

import java.util.Locale;

/** The languages there are words in. */
enum Lang {
    /** English. */
    en,
    /** German. */
    de;

    Locale locale() {
        return this == de ? Locale.GERMAN : Locale.ENGLISH;
    }
}
