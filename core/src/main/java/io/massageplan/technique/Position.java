package io.massageplan.technique;

/**
 * How the client lies or sits.
 */
public enum Position {
    /** Face down, flat. */
    PRONE,
    /** Face up, flat. */
    SUPINE,
    /** On the side, supported. */
    SIDE_LYING,
    /** Half sitting, about 45 degrees. */
    SEMI_RECLINING,
    /** On a chair. */
    SEATED
}
