package io.massageplan.planner.internal.calendar;

import java.util.Arrays;
import java.util.Set;

/**
 * What one day, with its visit or without, leaves for home care: all that a visit means to the exercise of its day.
 * Visits that leave the same room are alike for home care.
 */
final class HomeRoom {
    /** No limit to how late: there is no strenuous training in it. */
    static final int ANY_TIME = Integer.MAX_VALUE;

    private final int fitting;
    private final int[] latest;

    /**
     * Room on a day.
     *
     * @param fitting the contents that fit, one bit each
     * @param latest per content the latest start of strenuous training, or {@link #ANY_TIME}
     */
    HomeRoom(int fitting, int[] latest) {
        this.fitting = fitting;
        this.latest = latest;
    }

    /** The contents that fit, one bit each, when strenuous training must not start before a minute of the day. */
    int fitting(int strenuousFrom) {
        int left = fitting;
        for (int x = 0; x < latest.length && strenuousFrom > 0; x++) {
            if (latest[x] < strenuousFrom) {
                left &= ~(1 << x);
            }
        }
        return left;
    }

    /** Adds the clock times that deep work of the day before may end at without closing more of this day. */
    void addLatestStarts(Set<Integer> clocks) {
        for (int x = 0; x < latest.length; x++) {
            if ((fitting >> x & 1) == 1 && latest[x] != ANY_TIME) {
                clocks.add(latest[x]);
            }
        }
    }

    /**
     * The same room when deep work of the day before can only end at some clock times: the latest start counts as the
     * last of them before it, so that rooms meet that no deep work can tell apart.
     *
     * @param deepEnds ascending
     */
    HomeRoom afterDeepEnding(int[] deepEnds) {
        int[] rounded = latest.clone();
        for (int x = 0; x < rounded.length; x++) {
            if (rounded[x] != ANY_TIME) {
                int at = Arrays.binarySearch(deepEnds, rounded[x]);
                int later = at >= 0 ? at + 1 : -at - 1;
                boolean harmless = later == deepEnds.length && (fitting >> x & 1) == 1;
                rounded[x] = harmless ? ANY_TIME : later == 0 ? 0 : deepEnds[later - 1];
            }
        }
        return new HomeRoom(fitting, rounded);
    }

    /** Whether everything that fits there fits here, and strenuous training as late. */
    boolean isAsWideAs(HomeRoom other) {
        if ((other.fitting & ~fitting) != 0) {
            return false;
        }
        for (int x = 0; x < latest.length; x++) {
            if (latest[x] < other.latest[x]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HomeRoom room && fitting == room.fitting && Arrays.equals(latest, room.latest);
    }

    @Override
    public int hashCode() {
        return 31 * fitting + Arrays.hashCode(latest);
    }
}
