package io.massageplan.safety;

/**
 * What a restriction bites on: rarely a whole technique, mostly an element of it.
 */
public enum ElementKind {
    /** Any touch. */
    MASSAGE,
    /** Techniques with circulatory intent. */
    CIRCULATORY_MASSAGE,
    /** A named technique. */
    TECHNIQUE,
    /** A kind of stroke. */
    STROKE,
    /** Passive stretching in massage. */
    STRETCHING,
    /** Moving joints in massage. */
    JOINT_MOVEMENT,
    /** A position of the client. */
    POSITION,
    /** A product, or all not known safe. */
    LUBRICANT,
    /** Scented products and techniques. */
    SCENT,
    /** Tools on the skin. */
    TOOL,
    /** Suction. */
    SUCTION,
    /** Cold applications; RUBBED narrows it to ice that a hand moves, which is led past a place that is only a part. */
    COLD,
    /** Heat applications; DEEP and LARGE_AREA narrow it. */
    HEAT,
    /** Cold and heat in turn. */
    CONTRAST,
    /** Electrical and ultrasound applications. */
    ELECTRO,
    /** Exercise, or exercise with a flag. */
    EXERCISE
}
