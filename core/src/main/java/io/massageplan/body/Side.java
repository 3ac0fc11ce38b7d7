package io.massageplan.body;

/**
 * Which side of the body. A region that has no sides is always {@link #BOTH}.
 */
public enum Side {
    /** Left. */
    LEFT,
    /** Right. */
    RIGHT,
    /** Both sides, or a region without sides. */
    BOTH
}
