package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The home care of one week as a graph: a node is what the rest of the week must know (how often each kind was done, on
 * how many days anything, what was done yesterday), an arc the content of a day. Built once for the week without visits;
 * visits only take arcs away, so the cheapest way to the end without visits is a lower bound with them.
 */
final class HomeWeek {
    /** No way at all. Small enough that sums of a few do not overflow. */
    static final long NONE = Long.MAX_VALUE / 4;

    private static final int NO_ARC = -1;
    private static final int DAYS_OF_WEEK = 7;

    private final HomeRules rules;
    private final int contents;
    private final long[] strides;
    private final int[] most;
    private final long daysStride;
    private final long strengthStride;
    private final long spreadStride;
    /** What lies above it is the minutes used so far, where they can run out. */
    private final long minutesStride;

    private final List<Integer> spread = new ArrayList<>();
    private int useful;
    private int strengthContents;
    private int trainingContents;

    /** Per day and node times content: where an arc leads and what it costs. */
    private final int[][] target = new int[DAYS_OF_WEEK][];

    private final int[][] points = new int[DAYS_OF_WEEK][];
    /** How many nodes a day begins with; one more entry: the end. */
    private final int[] nodes = new int[DAYS_OF_WEEK + 1];
    /** The nodes at the end of the week. */
    private long[] ends = new long[0];

    HomeWeek(HomeRules rules) {
        this.rules = rules;
        this.contents = rules.contents().size();
        int kinds = rules.kinds().size();
        this.strides = new long[kinds];
        this.most = new int[kinds];
        long stride = 1;
        for (int kind = 0; kind < kinds; kind++) {
            most[kind] = rules.countMost(kind);
            strides[kind] = stride;
            stride *= most[kind] + 1;
            if (rules.kinds().get(kind).spread()) {
                spread.add(kind);
            }
        }
        this.daysStride = stride;
        this.strengthStride = daysStride * (floor() + 1);
        this.spreadStride = strengthStride * 2;
        this.minutesStride = spreadStride << spread.size();
        for (int x = 0; x < contents; x++) {
            useful |= isUseful(x) ? 1 << x : 0;
            strengthContents |= rules.holds(x, Kind::strength) ? 1 << x : 0;
            trainingContents |= rules.holds(x, Kind::training) ? 1 << x : 0;
        }
        build();
    }

    int days() {
        return rules.days();
    }

    HomeRules rules() {
        return rules;
    }

    /** The contents that can occur at all in this week, one bit each. */
    int useful() {
        return useful;
    }

    int strengthContents() {
        return strengthContents;
    }

    /** The first node of a week. */
    int start(boolean strengthYesterday) {
        return strengthYesterday ? 1 : 0;
    }

    int nodes(int day) {
        return nodes[day];
    }

    /** The node after a content, or negative if it may not follow. */
    int next(int day, int node, int content) {
        return target[day][node * contents + content];
    }

    int points(int day, int node, int content) {
        return points[day][node * contents + content];
    }

    /** What training adds on the day of a visit. */
    int visitDay(boolean visit, int content) {
        return visit && (trainingContents >> content & 1) == 1 ? rules.trainingOnVisitDay() : 0;
    }

    private int floor() {
        return Math.max(rules.daysLeast(), rules.daysLeastVisited());
    }

    private boolean isUseful(int content) {
        for (int kind = 0; kind < most.length; kind++) {
            boolean counted = most[kind] > 0 || rules.isFreeBeyondTarget(kind);
            if (rules.contents().get(content).holds(kind) && !counted) {
                return false;
            }
        }
        return true;
    }

    private void build() {
        List<long[]> layers = new ArrayList<>();
        layers.add(new long[] {0, strengthStride});
        for (int day = 0; day < days(); day++) {
            long[] from = layers.get(day);
            target[day] = new int[from.length * contents];
            points[day] = new int[from.length * contents];
            Arrays.fill(target[day], NO_ARC);
            KeyTable numbers = new KeyTable();
            long[] to = new long[64];
            for (int node = 0; node < from.length; node++) {
                for (int x = 0; x < contents; x++) {
                    boolean fits = (rules.fitting().get(day) & useful & 1 << x) != 0;
                    long next = fits ? after(day, from[node], x) : NO_ARC;
                    if (next != NO_ARC) {
                        int number = numbers.number(next);
                        to = number < to.length ? to : Arrays.copyOf(to, 2 * to.length);
                        to[number] = next;
                        target[day][node * contents + x] = number;
                        points[day][node * contents + x] = points(day, from[node], x);
                    }
                }
            }
            layers.add(Arrays.copyOf(to, numbers.size()));
        }
        for (int day = 0; day <= days(); day++) {
            nodes[day] = layers.get(day).length;
        }
        ends = layers.get(days());
    }

    /** The node after a content, or NO_ARC if a rule of the week forbids it. */
    private long after(int day, long node, int x) {
        if ((strengthContents >> x & 1) == 1 && node / strengthStride % 2 == 1) {
            return NO_ARC;
        }
        long next = node % strengthStride;
        boolean exercise = false;
        for (int kind = 0; kind < most.length; kind++) {
            int count = (int) (next / strides[kind] % (most[kind] + 1));
            if (rules.contents().get(x).holds(kind)) {
                exercise |= rules.kinds().get(kind).exercise();
                if (count < most[kind]) {
                    next += strides[kind];
                } else if (!rules.isFreeBeyondTarget(kind)) {
                    return NO_ARC;
                }
            }
        }
        long minutes = 0;
        if (!rules.minutes().isEmpty()) {
            minutes = node / minutesStride + rules.minutes().get(day).get(x);
            if (minutes > rules.minutesMost()) {
                return NO_ARC;
            }
        }
        next += exercise && next / daysStride < floor() ? daysStride : 0;
        next += (strengthContents >> x & 1) * strengthStride;
        for (int i = 0; i < spread.size(); i++) {
            next += rules.contents().get(x).holds(spread.get(i)) ? spreadStride << i : 0;
        }
        return next + minutes * minutesStride;
    }

    private int points(int day, long node, int x) {
        int sum = rules.free() ? 0 : rules.changePoints().get(day).get(x);
        for (int kind = 0; kind < most.length; kind++) {
            sum += rules.contents().get(x).holds(kind)
                    ? rules.kindPoints().get(day).get(kind)
                    : 0;
        }
        for (int i = 0; i < spread.size(); i++) {
            boolean twice = (node / spreadStride >> i & 1) == 1
                    && rules.contents().get(x).holds(spread.get(i));
            sum += twice ? rules.sameKindNextDay() : 0;
        }
        return sum;
    }

    /** Whether a node at the end of the week follows strength training on its last day. */
    boolean endsWithStrength(int node) {
        return ends[node] / strengthStride % 2 == 1;
    }

    /** The exercise days of a node at the end of the week, counted up to the floor. */
    long endDays(int node) {
        return ends[node] / daysStride % (floor() + 1);
    }

    /** What a node costs at the end of the week: missing and extra sessions. */
    long endPoints(int node) {
        long sum = 0;
        for (int kind = 0; kind < most.length; kind++) {
            int count = (int) (ends[node] / strides[kind] % (most[kind] + 1));
            Target wanted = rules.home().get(kind);
            sum += (long) rules.kinds().get(kind).missingPoints() * Math.max(0, wanted.target() - count);
            sum += (long) rules.kinds().get(kind).extraPoints() * Math.max(0, count - wanted.target());
        }
        return sum;
    }
}
