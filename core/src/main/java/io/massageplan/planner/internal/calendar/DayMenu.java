package io.massageplan.planner.internal.calendar;

import java.util.List;

/**
 * What one day offers.
 *
 * @param items the visits, in the order that settles ties
 * @param itemsFirst the same if it would be the first massage ever known
 * @param firmestFirst the firmest pressure of the latter, -1 if there are none
 * @param withoutVisit the room for home care on a day without a visit
 */
record DayMenu(List<MenuItem> items, List<MenuItem> itemsFirst, int firmestFirst, HomeRoom withoutVisit) {
    static DayMenu of(List<MenuItem> items, List<MenuItem> itemsFirst, HomeRoom withoutVisit) {
        int firmest = -1;
        for (MenuItem item : itemsFirst) {
            firmest = Math.max(firmest, item.visit().pressure());
        }
        return new DayMenu(items, itemsFirst, firmest, withoutVisit);
    }
}
