package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarSolution.Outcome;

/** Counts the work of a solve, and knows when to stop. */
final class Work {
    private static final int ASK_EVERY = 256;

    private final long most;
    private final Watch watch;
    private int pass;
    private int day;
    private long labels;
    private long bound;
    private boolean cancelled;

    Work(Effort effort, Watch watch) {
        this.most = effort.labels();
        this.watch = watch;
    }

    void beginPass(long least) {
        pass++;
        bound = least;
    }

    void beginDay(int at) {
        day = at;
        ask();
    }

    void countLabel() {
        labels++;
        if (labels % ASK_EVERY == 0) {
            ask();
        }
    }

    private void ask() {
        cancelled = cancelled || !watch.goOn(new Watch.Progress(pass, day, labels, bound));
    }

    boolean isOver() {
        return cancelled || labels >= most;
    }

    /** What ended it. */
    Outcome outcome(boolean proven) {
        if (proven) {
            return Outcome.PROVEN;
        }
        return cancelled ? Outcome.CANCELLED : Outcome.EFFORT_SPENT;
    }

    int passes() {
        return pass;
    }

    long labels() {
        return labels;
    }
}
