package io.massageplan.planner.internal;

import java.util.Optional;

/**
 * One visit of a decided calendar.
 *
 * @param day index of its day
 * @param option technique and sites
 * @param pressure firmest pressure
 * @param minutes length, talk included
 * @param start minutes since midnight
 * @param before cold or heat before it
 */
record Visit(int day, VisitOption option, int pressure, int minutes, int start, Optional<Before> before) {
    int end() {
        return start + minutes;
    }
}
