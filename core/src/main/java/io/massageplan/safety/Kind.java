package io.massageplan.safety;

/**
 * How a contraindication bites, in the codes the field uses. A row may be several.
 */
public enum Kind {
    /** Emergency, red flag: stop. */
    EMR,
    /** Absolute: none anywhere. */
    ABS,
    /** Local: not on the site. */
    LOC,
    /** Regional: the site and its limb or drainage quarter. */
    REG,
    /** Relative: possible with changes. */
    REL,
    /** Medical clearance: wait for a written approval. */
    CLR,
    /** Pressure-limiting. */
    PRS,
    /** Position-limiting. */
    POS,
    /** Time-limited. */
    TIM,
    /** Modality-specific: cold, heat, exercise, a product, a named technique. */
    MOD,
    /** Session-length-limiting. */
    DUR,
    /** Feedback impaired: the client cannot feel or report reliably. */
    FDB
}
