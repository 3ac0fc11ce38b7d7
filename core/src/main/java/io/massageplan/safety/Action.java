package io.massageplan.safety;

/**
 * What a restriction does.
 */
public enum Action {
    /** Refer at once; nothing is planned. */
    REFER_NOW,
    /** Blocks until assessed or cleared, and asks for the referral. */
    REFER_FIRST,
    /** Blocks. */
    REFUSE,
    /** Blocks the site. */
    AVOID_SITE,
    /** Excludes a stroke, technique, movement, position or product. */
    EXCLUDE,
    /** Caps the pressure. */
    CAP_PRESSURE,
    /** Caps the length of a session. */
    SHORTEN,
    /** Another product instead. */
    REPLACE_PRODUCT,
    /** Blocks nothing; something to watch. */
    MONITOR,
    /** Blocks nothing; something to ask or have assessed. */
    ASK
}
