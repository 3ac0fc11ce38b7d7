package io.massageplan.planner.internal.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A calendar up to the end of some day, reduced to what the days after it can ask about it. Two calendars with equal
 * states can go on alike, so only the cheaper is kept, and of equals the one that comes first in the order of ties.
 */
final class Label {
    /** The six days before, one bit each. */
    static final int WINDOW = (1 << 6) - 1;
    /** A visit comes before none, so that of equal calendars the one with the earlier visit wins. */
    static final int NO_VISIT = Integer.MAX_VALUE;

    /** What went before; null at the start. */
    final @Nullable Label previous;
    /** The visit of the day; null without one. */
    final @Nullable MenuItem visit;
    /** Its place on the menu; no visit comes last. */
    final int choice;
    /** Points so far: visits and the gaps before them, and the home care of finished weeks. */
    final long cost;
    /** What the home care of the running week costs at least. */
    final long running;
    /** The least cost of any calendar that begins like this. */
    final long bound;

    /** The day after the last visit; 0: none in this calendar. */
    final int last;

    final int pressure;
    /** Visits in the week of the last visit, times eight, and deep ones; follows from the rest. */
    final int filled;
    /** Which of the last six days had a visit, the latest in bit 0. */
    final int visits;

    final int deep;
    /** The first start of deep work that is late enough after the last deep work; 0: any. */
    final int deepFrom;
    /** The first minute tomorrow that may hold strenuous exercise. */
    final int strenuousFrom;
    /** The first day that may have a visit again, because the last one wants a distance to any other; 0: any. */
    final int openFrom;
    /** What is left of the budget, and of the visits to make. */
    final int left;

    final int visitsLeft;

    final boolean strength;
    /** The story of the running week's home care. */
    final int story;
    /** Which calendars it is told apart from, for alternatives; else 0. */
    final int kind;

    private final int hash;
    /** Its place among the labels of its day in the order of ties. Labels with equal visits so far share one. */
    private int order;

    Label(
            @Nullable Label previous,
            @Nullable MenuItem visit,
            int choice,
            long cost,
            long running,
            long bound,
            int last,
            int pressure,
            int filled,
            int visits,
            int deep,
            int deepFrom,
            int strenuousFrom,
            int openFrom,
            int left,
            int visitsLeft,
            boolean strength,
            int story,
            int kind) {
        this.previous = previous;
        this.visit = visit;
        this.choice = choice;
        this.cost = cost;
        this.running = running;
        this.bound = bound;
        this.last = last;
        this.pressure = pressure;
        this.filled = filled;
        this.visits = visits;
        this.deep = deep;
        this.deepFrom = deepFrom;
        this.strenuousFrom = strenuousFrom;
        this.openFrom = openFrom;
        this.left = left;
        this.visitsLeft = visitsLeft;
        this.strength = strength;
        this.story = story;
        this.kind = kind;
        long mixed = last * 8L + pressure;
        mixed = mixed * 64 + visits;
        mixed = mixed * 64 + deep;
        mixed = mixed * 1_000_003 + deepFrom;
        mixed = mixed * 1_000_003 + strenuousFrom;
        mixed = mixed * 1_000_003 + openFrom;
        mixed = mixed * 1_000_003 + left;
        mixed = mixed * 1_000_003 + story * 2L + (strength ? 1 : 0);
        mixed = mixed * 1_000_003 + kind;
        mixed *= 0x9E3779B97F4A7C15L;
        this.hash = (int) (mixed >>> 32);
    }

    /**
     * The label one day later, without a visit.
     *
     * @param delivered whether the day had one before the calendar was made
     * @param deepDelivered whether that was deep work
     */
    Label waited(
            boolean delivered,
            boolean deepDelivered,
            long runningThen,
            long boundThen,
            int deepFromThen,
            int leftThen,
            int storyThen) {
        return new Label(
                this,
                null,
                NO_VISIT,
                cost,
                runningThen,
                boundThen,
                last,
                pressure,
                filled,
                (visits << 1 | (delivered ? 1 : 0)) & WINDOW,
                (deep << 1 | (deepDelivered ? 1 : 0)) & WINDOW,
                deepFromThen,
                0,
                openFrom,
                leftThen,
                visitsLeft,
                strength,
                storyThen,
                kind);
    }

    /** The same label when the home care of its week is paid. */
    Label atWeekEnd(long costThen, long runningThen, long boundThen, boolean strengthThen) {
        return new Label(
                previous,
                visit,
                choice,
                costThen,
                runningThen,
                boundThen,
                last,
                pressure,
                filled,
                visits,
                deep,
                deepFrom,
                strenuousFrom,
                openFrom,
                left,
                visitsLeft,
                strengthThen,
                HomePrices.UNTOUCHED,
                kind);
    }

    int order() {
        return order;
    }

    void setOrder(int place) {
        order = place;
    }

    /** Negative if the visits so far come before those of another label of the same day, 0 if they are the same. */
    int compareVisits(Label other) {
        int before =
                previous == null || other.previous == null ? 0 : Integer.compare(previous.order, other.previous.order);
        return before != 0 ? before : Integer.compare(choice, other.choice);
    }

    /** All that must be the same for one label to stand in for another. */
    long kin() {
        return ((long) story << 32 | last) * (CalendarProblem.FIRMEST + 1) + pressure;
    }

    /** Whether whatever may follow a label of the same kin may follow this one, no dearer and no later in the order. */
    boolean canReplace(Label other) {
        return cost <= other.cost
                && kind == other.kind
                && visitsLeft == other.visitsLeft
                && left >= other.left
                && (visits & ~other.visits) == 0
                && (deep & ~other.deep) == 0
                && deepFrom <= other.deepFrom
                && strenuousFrom <= other.strenuousFrom
                && openFrom <= other.openFrom
                && (!strength || other.strength)
                && (cost < other.cost || compareVisits(other) <= 0);
    }

    boolean hasStateOf(Label other) {
        return last == other.last
                && pressure == other.pressure
                && visits == other.visits
                && deep == other.deep
                && deepFrom == other.deepFrom
                && strenuousFrom == other.strenuousFrom
                && openFrom == other.openFrom
                && left == other.left
                && strength == other.strength
                && story == other.story
                && kind == other.kind;
    }

    int stateHash() {
        return hash;
    }
}
