package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.ArrayList;
import java.util.List;

/**
 * Which contents of home care fit one day beside one visit or none, and how late training can start.
 * <p>
 * A content has at most one training session, which ends before the way to the visit begins, and one other, which may lie
 * anywhere. So each content comes down to one number, the latest start of its training: 24 hours after deep work it must
 * not be earlier than the clock time at which the deep work ended.
 */
final class HomeFit {
    private static final int NEVER = -1;

    /** Per content: the minutes of its training, {@link #NEVER} if the day does not permit it; and of its other session. */
    private final int[] training;

    private final int[] other;
    private final boolean[] strenuous;
    /** Where the free pieces of the day begin and end, fixed appointments taken out. */
    private final int[] freeFrom;

    private final int[] freeTo;
    /** The same with a visit taken out; at most one piece more. */
    private final int[] from;

    private final int[] to;
    private int pieces;

    HomeFit(CalendarProblem problem, CalendarDay day) {
        int contents = problem.contents().size();
        this.training = new int[contents];
        this.other = new int[contents];
        this.strenuous = new boolean[contents];
        int pinned = new Fixed(day).kinds();
        for (int x = 0; x < contents; x++) {
            read(problem, day, pinned, x);
        }
        List<Span> free = day.homeWindows();
        for (Span busy : day.busy()) {
            free = without(free, busy);
        }
        this.freeFrom = free.stream().mapToInt(Span::from).toArray();
        this.freeTo = free.stream().mapToInt(Span::to).toArray();
        this.from = new int[free.size() + 1];
        this.to = new int[free.size() + 1];
    }

    private void read(CalendarProblem problem, CalendarDay day, int pinned, int x) {
        Week week = problem.weeks().get(day.week());
        Content content = problem.contents().get(x);
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            if (content.holds(kind)) {
                Kind of = problem.kinds().get(kind);
                int minutes = day.kindMinutes().get(kind);
                boolean permitted = (day.kindsPermitted() >> kind & 1) == 1
                        && week.home().get(kind).most() > 0;
                training[x] = permitted && training[x] != NEVER ? training[x] + (of.training() ? minutes : 0) : NEVER;
                other[x] += of.training() ? 0 : minutes;
                strenuous[x] |= of.strenuous();
            }
        }
        if (training[x] + other[x] > week.homeMinutesPerDay() || (pinned & ~content.kinds()) != 0) {
            training[x] = NEVER;
        }
    }

    private static List<Span> without(List<Span> pieces, Span taken) {
        List<Span> rest = new ArrayList<>();
        for (Span piece : pieces) {
            if (!piece.overlaps(taken.from(), taken.to())) {
                rest.add(piece);
            } else {
                if (piece.from() < taken.from()) {
                    rest.add(new Span(piece.from(), taken.from()));
                }
                if (taken.to() < piece.to()) {
                    rest.add(new Span(taken.to(), piece.to()));
                }
            }
        }
        return rest;
    }

    /** What a day without a visit leaves for home care. */
    HomeRoom withoutVisit() {
        return beside(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** What is left beside a visit that takes the client away, travel included, from one minute to another. */
    HomeRoom beside(int awayFrom, int awayTo) {
        pieces = 0;
        for (int i = 0; i < freeFrom.length; i++) {
            // Before the visit and after it; the visit lies in one piece at most, or covers some.
            addPiece(freeFrom[i], Math.min(freeTo[i], awayFrom));
            addPiece(Math.max(freeFrom[i], awayTo), freeTo[i]);
        }
        int fitting = 0;
        int[] latest = new int[training.length];
        for (int x = 0; x < latest.length; x++) {
            int start = latest(x, awayFrom);
            fitting |= start == NEVER ? 0 : 1 << x;
            // Only strenuous training asks how late it can start.
            latest[x] = strenuous[x] ? start : HomeRoom.ANY_TIME;
        }
        return new HomeRoom(fitting, latest);
    }

    private void addPiece(int pieceFrom, int pieceTo) {
        if (pieceFrom < pieceTo) {
            from[pieces] = pieceFrom;
            to[pieces] = pieceTo;
            pieces++;
        }
    }

    private int latest(int x, int trainingEnd) {
        int latest = NEVER;
        for (int i = 0; i < pieces && training[x] > 0; i++) {
            latest = Math.max(latest, latest(x, i, trainingEnd));
        }
        if (training[x] == 0) {
            return other[x] == 0 || hasPiece(other[x], NEVER) ? 0 : NEVER;
        }
        return latest;
    }

    /** The latest start of training in one piece of free time, with the other session before, after or elsewhere. */
    private int latest(int x, int piece, int trainingEnd) {
        int last = Math.min(to[piece], trainingEnd) - training[x];
        if (last < from[piece]) {
            return NEVER;
        }
        if (other[x] == 0 || from[piece] + other[x] <= last || hasPiece(other[x], piece)) {
            return last;
        }
        int beforeOther = Math.min(to[piece] - other[x], trainingEnd) - training[x];
        return beforeOther >= from[piece] ? beforeOther : NEVER;
    }

    private boolean hasPiece(int minutes, int butNot) {
        for (int i = 0; i < pieces; i++) {
            if (i != butNot && to[i] - from[i] >= minutes) {
                return true;
            }
        }
        return false;
    }
}
