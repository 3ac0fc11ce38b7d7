package io.massageplan.check;

/**
 * What a rule speaks about.
 */
public enum RuleKind {
    /** What the catalogue forbids or caps for this client. */
    RESTRICTION,
    /** Dose, spacing and order of care. */
    CLINICAL,
    /** What the chosen protocol bounds. */
    PROTOCOL,
    /** Time, people, money and what the client fixed. */
    PRACTICAL,
    /** Whether the plan is well formed and belongs to the request. */
    FORM,
    /** What is wished for; reported, never refused. */
    PREFERENCE
}
