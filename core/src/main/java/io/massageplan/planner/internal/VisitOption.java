package io.massageplan.planner.internal;

import io.massageplan.technique.Technique;
import java.util.List;

/**
 * A way of giving massage on one day: a technique, the sites it may work and the pressures it may have.
 *
 * @param technique the technique
 * @param rank its place in the order of fit, 0 is best
 * @param sites the sites it may work, the complaint's first
 * @param pressureLeast lightest pressure
 * @param pressureMost firmest pressure
 * @param pressureMostFirst firmest pressure if it is the first massage ever known
 * @param minutesLeast shortest session the technique is given for
 * @param minutesMost longest session permitted
 * @param hoursAfterTouch hours it waits after another touch therapy, a visit of the plan included; 0: none
 */
record VisitOption(
        Technique technique,
        int rank,
        List<WorkedSite> sites,
        int pressureLeast,
        int pressureMost,
        int pressureMostFirst,
        int minutesLeast,
        int minutesMost,
        int hoursAfterTouch) {}
