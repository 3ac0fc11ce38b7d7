package io.massageplan.safety;

/**
 * What kind of thing a client reports.
 */
public enum Subject {
    /** A disease. */
    DISEASE,
    /** A symptom or sign. */
    SYMPTOM,
    /** An injury. */
    INJURY,
    /** An operation. */
    SURGERY,
    /** A drug. */
    MEDICATION,
    /** A device or implant. */
    DEVICE,
    /** An allergy or intolerance. */
    ALLERGY,
    /** A stage of life, such as pregnancy. */
    LIFE_STAGE,
    /** A circumstance. */
    CIRCUMSTANCE,
    /** A treatment other than surgery. */
    TREATMENT
}
