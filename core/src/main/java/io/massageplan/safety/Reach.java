package io.massageplan.safety;

/**
 * How far from the site a restriction reaches.
 */
public enum Reach {
    /** Everywhere. */
    WHOLE_BODY,
    /** The site. */
    SITE,
    /** The regions that border the site. */
    AROUND_SITE,
    /** The whole limb of the site. */
    LIMB,
    /** The limb and trunk quarter of the site. */
    QUADRANT,
    /** The site and all that lies further from the trunk. */
    DISTAL,
    /** Everything but the site and its limb. */
    ELSEWHERE,
    /** Listed regions, whatever the site. */
    REGIONS
}
