package io.massageplan.evidence;

/**
 * How far a source can be trusted, the strongest first. It grades the source, not the size of an effect.
 * <p>
 * Both knowledge files grade in letters of their own; these are their common names. House choice.
 */
public enum Grade {
    /** Systematic review, meta-analysis or large trial. */
    REVIEW,
    /** A single trial or cohort. */
    TRIAL,
    /** Guideline, regulator, standards body, or a peer-reviewed text. */
    AUTHORITY,
    /** Professional body, textbook or hospital. */
    PROFESSIONAL,
    /** Practitioner, school or device maker: convention, not trial evidence. */
    PRACTICE,
    /** General or secondary web content. */
    GENERAL,
    /** Our own choice or general professional knowledge: nobody was found who states it. */
    HOUSE
}
