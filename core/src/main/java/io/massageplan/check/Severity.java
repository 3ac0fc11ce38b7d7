package io.massageplan.check;

/**
 * How a finding weighs, the heaviest first.
 */
public enum Severity {
    /** The plan must not be given. */
    HARD,
    /** It would be hard, but a recorded decision sets the rule aside for this day and place. */
    OVERRIDDEN,
    /** A preference that is not met; the plan may be given. */
    SOFT
}
