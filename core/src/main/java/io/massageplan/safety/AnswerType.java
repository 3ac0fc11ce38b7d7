package io.massageplan.safety;

/**
 * What kind of answer a question takes.
 */
public enum AnswerType {
    /** Yes, no, or not known. */
    YES_NO,
    /** Those that apply, from a list of conditions. */
    CONDITIONS,
    /** A date. */
    DATE,
    /** A number. */
    NUMBER,
    /** A place on the body. */
    SITE,
    /** One of several. */
    CHOICE
}
