package io.massageplan.plan;

/**
 * What a budget of practitioner time counts.
 */
public enum BudgetUnit {
    /** Visits. */
    VISITS,
    /** Minutes of table time. */
    MINUTES,
    /** Credits, by a price list. */
    CREDITS,
    /** Money in whole units, by a price list. */
    MONEY
}
