package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.screening.Permission;

/**
 * A site that a visit may work, with what screening permits there.
 *
 * @param site the site
 * @param pressureMost firmest pressure there, 0-5, stage and event caps included
 * @param permission what screening permits
 */
record WorkedSite(Site site, int pressureMost, Permission permission) {}
