package io.massageplan.plan;

/**
 * What a review finds.
 */
public enum ReviewOutcome {
    /** Better. */
    BETTER,
    /** No measurable gain. */
    NO_GAIN,
    /** Worse. */
    WORSE
}
