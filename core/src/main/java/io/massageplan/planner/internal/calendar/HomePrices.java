package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the home care of a week costs beside its visits. Each price is worked out once and kept.
 * <p>
 * What happened to a week so far is a <i>story</i>: the days that are not like those of a week without visits, each with
 * the contents that still fit and whether there was a visit. Days not yet told count as days without a visit, so the
 * price of an unfinished story never exceeds that of the finished one.
 */
final class HomePrices {
    /** The story of a week in which nothing has happened. */
    static final int UNTOUCHED = 0;

    private static final long UNKNOWN = -1;

    private final HomeWeek week;
    private final KeyTable stories = new KeyTable();
    private final List<long[]> prices = new ArrayList<>();
    private final List<Story> told = new ArrayList<>();
    private final long[][] reached;
    private int worked;

    private record Story(int[] fitting, int visits) {}

    HomePrices(HomeWeek week) {
        this.week = week;
        int[] fitting = new int[week.days()];
        for (int day = 0; day < fitting.length; day++) {
            fitting[day] = week.rules().fitting().get(day) & week.useful();
        }
        stories.number(0);
        tell(new Story(fitting, 0));
        this.reached = new long[week.days() + 1][];
        for (int day = 0; day <= week.days(); day++) {
            reached[day] = new long[week.nodes(day)];
        }
    }

    HomeWeek week() {
        return week;
    }

    /** How many prices were worked out. */
    int worked() {
        return worked;
    }

    /** The story that goes on with a day. */
    int with(int story, int day, int fitting, boolean visit) {
        Story before = told.get(story);
        int useful = fitting & week.useful();
        if (!visit && before.fitting[day] == useful) {
            return story;
        }
        // Room for 30 contents; the seven days follow each other, so the day needs no more than three bits.
        long key = ((long) story << 34 | (long) day << 31 | (visit ? 1L << 30 : 0) | useful) + 1;
        int number = stories.number(key);
        if (number == told.size()) {
            int[] fits = before.fitting.clone();
            fits[day] = useful;
            tell(new Story(fits, before.visits | (visit ? 1 << day : 0)));
        }
        return number;
    }

    private void tell(Story story) {
        told.add(story);
        prices.add(new long[] {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN});
    }

    /**
     * The least cost of home care in a week, {@link HomeWeek#NONE} if its rules cannot be kept.
     *
     * @param strengthYesterday whether there was strength training on the day before the week
     * @param lastDayFree whether the last day must be without strength training
     */
    long price(int story, boolean strengthYesterday, boolean lastDayFree) {
        long[] known = prices.get(story);
        int which = (strengthYesterday ? 2 : 0) + (lastDayFree ? 1 : 0);
        if (known[which] == UNKNOWN) {
            known[which] = work(told.get(story), week.start(strengthYesterday), lastDayFree);
            worked++;
        }
        return known[which];
    }

    /** Raises a threshold until a way to the end stays under it; the week without visits tells which arcs can. */
    private long work(Story story, int start, boolean lastDayFree) {
        long threshold = week.toGo(0, start);
        long step = 2;
        while (threshold < HomeWeek.NONE) {
            long found = pass(story, start, lastDayFree, threshold);
            if (found <= threshold) {
                return found;
            }
            threshold = Math.max(found, Math.min(threshold + step, HomeWeek.NONE - 1));
            step *= 2;
        }
        return HomeWeek.NONE;
    }

    /** The least cost if it is at most the threshold; else the least bound that was over it. */
    private long pass(Story story, int start, boolean lastDayFree, long threshold) {
        for (long[] layer : reached) {
            Arrays.fill(layer, HomeWeek.NONE);
        }
        reached[0][start] = 0;
        long over = HomeWeek.NONE;
        int days = week.days();
        int contents = week.rules().contents().size();
        for (int day = 0; day < days; day++) {
            int fitting = story.fitting[day] & (lastDayFree && day == days - 1 ? ~week.strengthContents() : -1);
            boolean visit = (story.visits >> day & 1) == 1;
            for (int node = 0; node < reached[day].length; node++) {
                long cost = reached[day][node];
                if (cost == HomeWeek.NONE) {
                    continue;
                }
                for (int x = 0; x < contents; x++) {
                    int next = (fitting >> x & 1) == 1 ? week.next(day, node, x) : -1;
                    if (next >= 0) {
                        long after = cost + week.points(day, node, x) + visitDay(visit, x);
                        long bound = after + week.toGo(day + 1, next);
                        if (bound > threshold) {
                            over = Math.min(over, bound);
                        } else if (after < reached[day + 1][next]) {
                            reached[day + 1][next] = after;
                        }
                    }
                }
            }
        }
        long best = HomeWeek.NONE;
        for (int node = 0; node < reached[days].length; node++) {
            if (reached[days][node] < HomeWeek.NONE) {
                best = Math.min(best, reached[days][node] + week.endPoints(node, story.visits != 0));
            }
        }
        return Math.min(best, over);
    }

    private int visitDay(boolean visit, int content) {
        boolean trains = visit && (week.trainingContents() >> content & 1) == 1;
        return trains ? week.rules().trainingOnVisitDay() : 0;
    }

    /**
     * The contents of the cheapest week, the first in catalogue order among equals, day by day.
     *
     * @param endStrength what strength training on the last day adds to the cost of what follows
     * @param budget the cost of the cheapest week with what it adds
     */
    int[] contents(int story, boolean strengthYesterday, long endStrength, long budget) {
        int[] chosen = new int[week.days()];
        long[][] failed = new long[week.days() + 1][];
        for (int day = 0; day <= week.days(); day++) {
            failed[day] = new long[week.nodes(day)];
            Arrays.fill(failed[day], UNKNOWN);
        }
        if (!choose(told.get(story), chosen, failed, 0, week.start(strengthYesterday), budget, endStrength)) {
            throw new IllegalStateException("A week that has a price has contents.");
        }
        return chosen;
    }

    private boolean choose(Story story, int[] chosen, long[][] failed, int day, int node, long left, long endStrength) {
        if (day == week.days()) {
            boolean strength = (week.strengthContents() >> chosen[day - 1] & 1) == 1;
            return week.endPoints(node, story.visits != 0) + (strength ? endStrength : 0) <= left;
        }
        // What failed with more left fails with less.
        if (left < week.toGo(day, node) || left <= failed[day][node]) {
            return false;
        }
        for (int x = 0; x < week.rules().contents().size(); x++) {
            int next = (story.fitting[day] >> x & 1) == 1 ? week.next(day, node, x) : -1;
            if (next >= 0) {
                chosen[day] = x;
                long cost = week.points(day, node, x) + visitDay((story.visits >> day & 1) == 1, x);
                if (choose(story, chosen, failed, day + 1, next, left - cost, endStrength)) {
                    return true;
                }
            }
        }
        failed[day][node] = left;
        return false;
    }
}
