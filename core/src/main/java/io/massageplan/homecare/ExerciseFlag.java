package io.massageplan.homecare;

/**
 * What a restriction on exercise may bite on.
 */
public enum ExerciseFlag {
    /** Loads muscles: rest days between. */
    STRENGTH,
    /** Strenuous. */
    STRENUOUS,
    /** Bends the spine forward. */
    FLEXION,
    /** Bends the spine back. */
    EXTENSION,
    /** Turns the spine. */
    ROTATION,
    /** Stretches. */
    STRETCH,
    /** Jumps or pounds. */
    IMPACT,
    /** Needs balance. */
    BALANCE,
    /** Done face down. */
    LYING_PRONE,
    /** Done on the back. */
    LYING_SUPINE,
    /** Done on hands and knees, or kneeling. */
    KNEELING,
    /** Holds the weight of the body on limbs or trunk: kneeling, propped up, raised. */
    WEIGHT_BEARING,
    /** Done in water. */
    WATER
}
