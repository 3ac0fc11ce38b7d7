package io.massageplan.safety;

/**
 * What a red flag points to. A finding, never a diagnosis. Source: RF-5.
 */
public enum Pathology {
    /** Cauda equina. */
    CAUDA_EQUINA,
    /** Fracture. */
    FRACTURE,
    /** Malignancy. */
    MALIGNANCY,
    /** Infection. */
    INFECTION,
    /** Vascular. */
    VASCULAR,
    /** Clot. */
    CLOT,
    /** Inflammatory. */
    INFLAMMATORY,
    /** Neurological. */
    NEUROLOGICAL,
    /** Systemic emergency. */
    SYSTEMIC_EMERGENCY,
    /** Pregnancy. */
    PREGNANCY,
    /** Other. */
    OTHER
}
