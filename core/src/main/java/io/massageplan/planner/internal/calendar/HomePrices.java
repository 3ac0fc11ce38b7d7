package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final HomeToGo toGo;
    private final KeyTable stories = new KeyTable();
    private final List<Story> told = new ArrayList<>();
    private int worked;

    HomePrices(HomeWeek week) {
        this.week = week;
        this.toGo = new HomeToGo(week);
        int[] fitting = new int[week.days()];
        for (int day = 0; day < fitting.length; day++) {
            fitting[day] = week.rules().fitting().get(day) & week.useful();
        }
        stories.number(0);
        told.add(new Story(null, fitting, 0, 0));
    }

    /** What happened before a day; after it the week goes on without visits. */
    private final class Story {
        final @Nullable Story before;
        final int[] fitting;
        final int visits;
        final int day;
        final long[] prices = new long[2 * toGo.rests()];
        /** Per start and day: the least cost to be at each node. */
        final long[][] @Nullable [] reached = new long[2][][];

        Story(@Nullable Story before, int[] fitting, int visits, int day) {
            this.before = before;
            this.fitting = fitting;
            this.visits = visits;
            this.day = day;
            Arrays.fill(prices, UNKNOWN);
        }

        boolean isVisit(int on) {
            return (visits >> on & 1) == 1;
        }

        /** The least cost to be at each node when a day begins; the day is not before the end of the story. */
        long[] reached(int start, int at) {
            long[][] layers = reached[start];
            if (layers == null) {
                layers = new long[week.days() + 1][];
                reached[start] = layers;
            }
            if (layers[at] == null) {
                if (at == 0) {
                    layers[at] = none(week.nodes(0));
                    layers[at][start] = 0;
                } else {
                    layers[at] = step(
                            at == day && before != null ? before.reached(start, at - 1) : reached(start, at - 1),
                            at - 1);
                }
            }
            return layers[at];
        }

        private long[] step(long[] from, int on) {
            long[] to = none(week.nodes(on + 1));
            for (int node = 0; node < from.length; node++) {
                for (int x = 0;
                        from[node] < HomeWeek.NONE
                                && x < week.rules().contents().size();
                        x++) {
                    int next = (fitting[on] >> x & 1) == 1 ? week.next(on, node, x) : -1;
                    if (next >= 0) {
                        to[next] = Math.min(
                                to[next], from[node] + week.points(on, node, x) + week.visitDay(isVisit(on), x));
                    }
                }
            }
            return to;
        }
    }

    private static long[] none(int size) {
        long[] costs = new long[size];
        Arrays.fill(costs, HomeWeek.NONE);
        return costs;
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
            told.add(new Story(before, fits, before.visits | (visit ? 1 << day : 0), day + 1));
        }
        return number;
    }

    /** The least cost of a week's home care, {@link HomeWeek#NONE} if its rules cannot be kept. */
    long price(int story, boolean strengthYesterday) {
        return price(story, strengthYesterday, told.get(story).visits == 0 ? HomeToGo.UNVISITED : HomeToGo.VISITED);
    }

    /** The same, with no strength training on the last day. */
    long priceRested(int story, boolean strengthYesterday) {
        int rest = told.get(story).visits == 0 ? HomeToGo.UNVISITED : HomeToGo.VISITED;
        return price(story, strengthYesterday, rest | HomeToGo.RESTED);
    }

    /** The least cost if some visits more will come, each on the best of the days left: a lower bound. */
    long priceBefore(int story, boolean strengthYesterday, int moreVisits) {
        return moreVisits == 0
                ? price(story, strengthYesterday)
                : price(story, strengthYesterday, HomeToGo.LATER_VISIT + moreVisits - 1);
    }

    private long price(int story, boolean strengthYesterday, int rest) {
        Story of = told.get(story);
        int start = week.start(strengthYesterday);
        long known = of.prices[2 * rest + start];
        if (known == UNKNOWN) {
            known = HomeWeek.NONE;
            long[] reached = of.reached(start, of.day);
            long[] rests = toGo.of(rest)[of.day];
            for (int node = 0; node < reached.length; node++) {
                known = Math.min(known, reached[node] + rests[node]);
            }
            of.prices[2 * rest + start] = known;
            worked++;
        }
        return known;
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
        long[][] least = toGo.of(story.visits == 0 ? HomeToGo.UNVISITED : HomeToGo.VISITED);
        if (day == week.days()) {
            boolean strength = (week.strengthContents() >> chosen[day - 1] & 1) == 1;
            return least[day][node] + (strength ? endStrength : 0) <= left;
        }
        // What failed with more left fails with less.
        if (left < least[day][node] || left <= failed[day][node]) {
            return false;
        }
        for (int x = 0; x < week.rules().contents().size(); x++) {
            int next = (story.fitting[day] >> x & 1) == 1 ? week.next(day, node, x) : -1;
            if (next >= 0) {
                chosen[day] = x;
                long cost = (long) week.points(day, node, x) + week.visitDay(story.isVisit(day), x);
                if (choose(story, chosen, failed, day + 1, next, left - cost, endStrength)) {
                    return true;
                }
            }
        }
        failed[day][node] = left;
        return false;
    }
}
