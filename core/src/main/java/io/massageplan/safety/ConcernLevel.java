package io.massageplan.safety;

/**
 * How concerned the findings together make us.
 */
public enum ConcernLevel {
    /** No red flag. */
    NONE,
    /** One weak flag: caps hold, assessment is advised. */
    LOW,
    /** Weak flags that add up: refer first. */
    MEDIUM,
    /** A strong flag: refer. */
    HIGH
}
