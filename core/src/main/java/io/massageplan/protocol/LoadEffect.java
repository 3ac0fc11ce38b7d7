package io.massageplan.protocol;

/**
 * What a {@link LoadEvent} asks of a plan.
 */
public enum LoadEffect {
    /** A visit in the window afterwards; if none fits, home care on that day. */
    VISIT_AFTER,
    /** Nothing deep in the window before. */
    NO_DEEP_BEFORE,
    /** Only light work in the last days before. */
    LIGHT_BEFORE,
    /** Just before the start a massage is short and light. */
    PRE_EVENT,
    /** The questions about clots come first; until they are answered the legs stay out, the back does not. */
    LEGS_AFTER_CLOT_QUESTIONS,
    /** On the same day training comes before massage. */
    TRAIN_FIRST
}
