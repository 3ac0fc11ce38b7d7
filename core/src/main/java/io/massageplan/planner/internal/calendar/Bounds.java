package io.massageplan.planner.internal.calendar;

/** What the rest of a calendar costs at least, home care of the running week included. */
final class Bounds {
    /** One visit in {@link Label#filled}; deep ones count one. */
    static final int VISIT = 8;

    private final HomeWeeks home;
    private final WeekFill fill;
    private final ValueToGo value;
    /** Per week: the least home cost of all weeks after it. */
    private final long[] laterWeeks;

    Bounds(int weeks, HomeWeeks home, WeekFill fill, ValueToGo value) {
        this.home = home;
        this.fill = fill;
        this.value = value;
        this.laterWeeks = new long[weeks];
        for (int week = weeks - 1; week > 0; week--) {
            laterWeeks[week - 1] = laterWeeks[week] + home.untouched(week);
        }
    }

    /** The least home cost of a week and all after it, without visits. */
    long untouched(int week) {
        return home.untouched(week) + laterWeeks[week];
    }

    /** What follows a week, if the next visit comes on a day or later. */
    long afterWeek(int week, int last, int pressure, int left, int day) {
        return laterWeeks[week] + value.waiting(last, 0, pressure, left, day);
    }

    /** What follows in a week that has had a visit and after it, the whole home care of the week included. */
    long within(int week, int story, boolean strength, int filled, int last, int pressure, int left, int day) {
        HomePrices prices = home.of(week);
        int visited = filled / VISIT;
        long least = HomeWeek.NONE;
        for (int more = fill.moreLeast(week, visited); more <= fill.visits(week) - visited; more++) {
            int state = fill.state(week, more, filled % VISIT);
            long later = state < 0 ? HomeWeek.NONE : value.waiting(last, state, pressure, left, day);
            if (later < least) {
                least = Math.min(least, later + prices.priceBefore(story, strength, more));
            }
        }
        return laterWeeks[week] + least;
    }
}
