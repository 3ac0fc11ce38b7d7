package io.massageplan.client;

/**
 * An answer to a yes/no question. Not asked and not known are the same: UNKNOWN.
 */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not asked, or not known. */
    UNKNOWN
}
