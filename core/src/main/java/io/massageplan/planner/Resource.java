package io.massageplan.planner;

/** What a plan needs and somebody may want to save; see {@link Frontier}. */
public enum Resource {
    /** Minutes of all visits; only for a request without a budget, or with one in minutes. */
    PRACTITIONER_MINUTES,
    /** Units of the budget: visits, credits or money, as the request counts it. */
    BUDGET_UNITS,
    /** Minutes of home care in the fullest week. */
    HOME_MINUTES_IN_A_WEEK
}
