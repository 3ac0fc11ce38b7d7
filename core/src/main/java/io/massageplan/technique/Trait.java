package io.massageplan.technique;

/**
 * What a technique brings with it that a restriction may bite on.
 */
public enum Trait {
    /** Meant to move blood and lymph. */
    CIRCULATORY,
    /** Applies heat. */
    HEAT,
    /** Applies suction. */
    SUCTION,
    /** Uses a tool on the skin. */
    TOOL,
    /** Received clothed. */
    CLOTHED,
    /** Worked without a product. */
    NO_LUBRICANT,
    /** Uses a scent. */
    SCENT,
    /** Works a spot, not a region. */
    LOCAL,
    /** Usually given to the whole body. */
    WHOLE_BODY,
    /** The client gives it; home care under the massage restrictions. */
    SELF,
    /** Given on a mat. */
    FLOOR,
    /** Gentle by definition. */
    GENTLE
}
