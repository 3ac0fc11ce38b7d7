package io.massageplan.evidence;

/**
 * How long an episode of pain has lasted, in weeks from its onset. Not a phase of tissue healing, which is counted in hours and days.
 * <p>
 * Source: S01 (definition A): acute under 6 weeks, subacute 6 to under 12, chronic from 12.
 */
public enum Stage {
    /** Under 6 weeks. */
    ACUTE,
    /** 6 to under 12 weeks. */
    SUBACUTE,
    /** 12 weeks and more. */
    CHRONIC,
    /** Recovered or stable, with earlier episodes. */
    MAINTENANCE,
    /** No complaint: keeping it so. */
    PREVENTION
}
