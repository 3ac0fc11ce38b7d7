package io.massageplan.safety;

/**
 * In what state a condition is. The same condition in another state is another rule.
 */
public enum Status {
    /** Suspected, not excluded. */
    SUSPECTED,
    /** Acute, in a flare, active, unstable or recent. */
    ACUTE,
    /** Simply there: a drug taken, a device worn, nothing finer known. */
    PRESENT,
    /** Stable, quiet, mild, or chronic and settled. */
    CONTROLLED,
    /** Was there once. */
    HISTORY,
    /** Not there, but at risk of it. */
    AT_RISK
}
