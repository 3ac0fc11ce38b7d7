package io.massageplan.homecare;

/**
 * What a day of home exercise may hold.
 */
public enum ExerciseKind {
    /** Walking. */
    WALK,
    /** A short block: control, core holds, mobility, stretching. */
    BLOCK_LIGHT,
    /** Strength work: non-consecutive days. */
    STRENGTH,
    /** Running, lifting, vigorous aerobics: not in the 24 hours after deep work. */
    STRENUOUS,
    /** A guided class: yoga, Pilates, easy swimming. */
    CLASS
}
