package io.massageplan.planner.internal.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one day offers: visits in the order that settles ties, none of which another can stand in for. The two lists for
 * rare moments are written when first asked for.
 */
final class DayMenu {
    private final MenuWriter writer;
    private final List<MenuItem> items;
    private final List<Integer> deepEnds;
    private @Nullable List<MenuItem> itemsAfterDeep;
    private @Nullable List<MenuItem> itemsFirst;

    DayMenu(MenuWriter writer) {
        this.writer = writer;
        this.items = writer.write(false, false);
        this.deepEnds = writer.deepEnds();
    }

    /** The visits, when deep work of the days before leaves the start open. */
    List<MenuItem> items() {
        return items;
    }

    /** The visits, when deep work of the days before ended so late that it bounds the start. */
    List<MenuItem> itemsAfterDeep() {
        if (itemsAfterDeep == null) {
            itemsAfterDeep = writer.write(false, true);
        }
        return itemsAfterDeep;
    }

    /** The visits, as the first massage ever known. */
    List<MenuItem> itemsFirst() {
        if (itemsFirst == null) {
            itemsFirst = writer.write(true, false);
        }
        return itemsFirst;
    }

    /** The firmest pressure of the first massage ever known; -1 if there is none. */
    int firmestFirst() {
        int firmest = -1;
        for (MenuItem item : itemsFirst()) {
            firmest = Math.max(firmest, item.visit().pressure());
        }
        return firmest;
    }

    /** When deep work of this day can end, ascending. */
    List<Integer> deepEnds() {
        return deepEnds;
    }

    /** The room for home care on a day without a visit. */
    HomeRoom withoutVisit() {
        return writer.withoutVisit();
    }
}
