package io.massageplan.client;

/**
 * What is seen or felt at the site.
 */
public enum Sign {
    /** Swelling. */
    SWELLING,
    /** Warmth. */
    WARMTH,
    /** Redness. */
    REDNESS,
    /** Bruising. */
    BRUISING
}
