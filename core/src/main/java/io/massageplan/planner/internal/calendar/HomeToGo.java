package io.massageplan.planner.internal.calendar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The least cost from each node of a {@link HomeWeek} to its end, by what visits are still to come. */
final class HomeToGo {
    /** What may follow in a week without visits: no visit. */
    static final int UNVISITED = 0;
    /** In a week with visits: none more. */
    static final int VISITED = 1;
    /** Added to either: no strength training on the last day. */
    static final int RESTED = 2;
    /** In a week with visits: one more, and so on. */
    static final int LATER_VISIT = 4;

    private final HomeWeek week;
    private final HomeRules rules;
    private final int days;
    private final int contents;
    /** Per rest, day and node. */
    private final long[][] @Nullable [] toGo;

    HomeToGo(HomeWeek week) {
        this.week = week;
        this.rules = week.rules();
        this.days = week.days();
        this.contents = rules.contents().size();
        this.toGo = new long[rests()][][];
    }

    /** How many rests there are. */
    int rests() {
        return LATER_VISIT + rules.visitsMost() - 1;
    }

    /**
     * Per day and node the least cost to the end of the week, its own points included, worked out when first asked for.
     *
     * @param rest what follows: {@link #UNVISITED} or {@link #VISITED}, with {@link #RESTED} or without, or from
     *     {@link #LATER_VISIT} on one visit or more
     */
    long[][] of(int rest) {
        boolean sameFloor = rest < LATER_VISIT && rules.daysLeastVisited() == rules.daysLeast();
        int like = sameFloor ? rest & ~VISITED : rest;
        like = rest < LATER_VISIT && week.strengthContents() == 0 ? like & ~RESTED : like;
        long[][] known = toGo[like];
        if (known == null) {
            known = backward(like);
            toGo[like] = known;
        }
        return known;
    }

    private long[][] backward(int rest) {
        boolean more = rest >= LATER_VISIT;
        long[][] costs = new long[days + 1][];
        costs[days] = more ? none(week.nodes(days)) : end(rest);
        long[][] afterVisit = more ? of(rest == LATER_VISIT ? VISITED : rest - 1) : costs;
        for (int day = days - 1; day >= 0; day--) {
            costs[day] = none(week.nodes(day));
            lower(costs[day], costs[day + 1], day, rules.fitting().get(day), false);
            if (more) {
                lower(costs[day], afterVisit[day + 1], day, rules.besideVisit().get(day), true);
            }
        }
        return costs;
    }

    private static long[] none(int size) {
        long[] costs = new long[size];
        Arrays.fill(costs, HomeWeek.NONE);
        return costs;
    }

    private void lower(long[] costs, long[] next, int day, int fitting, boolean visit) {
        for (int node = 0; node < costs.length; node++) {
            for (int x = 0; x < contents; x++) {
                int to = (fitting >> x & 1) == 1 ? week.next(day, node, x) : -1;
                if (to >= 0) {
                    costs[node] = Math.min(costs[node], week.points(day, node, x) + week.visitDay(visit, x) + next[to]);
                }
            }
        }
    }

    /** The cost at the end of the week: missing and extra sessions; {@link HomeWeek#NONE} under the floor. */
    private long[] end(int rest) {
        int least = (rest & VISITED) == 0 ? rules.daysLeast() : rules.daysLeastVisited();
        long[] costs = none(week.nodes(days));
        for (int node = 0; node < costs.length; node++) {
            boolean tired = week.endsWithStrength(node) && (rest & RESTED) != 0;
            costs[node] = week.endDays(node) >= least && !tired ? week.endPoints(node) : HomeWeek.NONE;
        }
        return costs;
    }
}
