package io.massageplan.client;

/**
 * Where the pain is going.
 */
public enum Trend {
    /** Getting better. */
    IMPROVING,
    /** About the same. */
    STEADY,
    /** Slowly getting worse. */
    WORSENING,
    /** Suddenly much worse. */
    SUDDENLY_WORSE
}
