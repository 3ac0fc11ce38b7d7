package io.massageplan.planner.internal.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one day offers: visits in the order that settles ties, none of which another can stand in for. The lists for
 * rare moments are written when first asked for.
 */
final class DayMenu {
    private final MenuWriter writer;
    private final List<MenuItem> items;
    private final List<Integer> deepEnds;
    private final boolean firstDiffers;
    private @Nullable List<MenuItem> itemsAfterDeep;
    private @Nullable List<MenuItem> itemsFirst;
    private @Nullable List<MenuItem> itemsFirstAfterDeep;

    DayMenu(MenuWriter writer) {
        this.writer = writer;
        this.items = writer.write(false, false);
        this.deepEnds = writer.deepEnds();
        this.firstDiffers = writer.limitsFirst();
    }

    /** The visits, when deep work of the days before leaves the start open. */
    List<MenuItem> items() {
        return items;
    }

    /**
     * The visits.
     *
     * @param first as the first visit of the calendar
     * @param afterDeep whether deep work of the days before ended so late that it bounds the start
     */
    List<MenuItem> items(boolean first, boolean afterDeep) {
        if (first && firstDiffers) {
            return afterDeep ? itemsFirstAfterDeep() : itemsFirst();
        }
        return afterDeep ? itemsAfterDeep() : items;
    }

    private List<MenuItem> itemsAfterDeep() {
        if (itemsAfterDeep == null) {
            itemsAfterDeep = writer.write(false, true);
        }
        return itemsAfterDeep;
    }

    private List<MenuItem> itemsFirst() {
        if (itemsFirst == null) {
            itemsFirst = writer.write(true, false);
        }
        return itemsFirst;
    }

    private List<MenuItem> itemsFirstAfterDeep() {
        if (itemsFirstAfterDeep == null) {
            itemsFirstAfterDeep = writer.write(true, true);
        }
        return itemsFirstAfterDeep;
    }

    /** The firmest pressure of the first visit of the calendar; -1 if there is none. */
    int firmestFirst() {
        int firmest = -1;
        for (MenuItem item : items(true, false)) {
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
