package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.screening.Permission;

/**
 * A site that a visit may work, with what screening permits there.
 *
 * @param site the site
 * @param pressureMost firmest pressure there, 0-5, stage and event caps included
 * @param permission what screening permits
 * @param cleared whether a clearance that names no pressure is what permits it
 */
record WorkedSite(Site site, int pressureMost, Permission permission, boolean cleared) {
    /** Whether it may be worked at the first massage of the plan. */
    boolean first() {
        return permission.allowedFirstVisit();
    }
}
