package io.massageplan.explain;

import java.util.Locale;

/**
 * Who reads a sentence. The same data is said in another way to each.
 */
public enum Audience {
    /** The client: plain words, what to do. */
    CLIENT,
    /** The person who treats or supervises: also the sources. */
    PRACTITIONER;

    /** How the keys of the bundles end for this reader. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
