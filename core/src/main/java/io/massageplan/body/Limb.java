package io.massageplan.body;

/**
 * Arms and legs: some restrictions reach along the whole limb.
 */
public enum Limb {
    /** Arm, shoulder to hand. */
    UPPER,
    /** Leg, hip to foot. */
    LOWER
}
