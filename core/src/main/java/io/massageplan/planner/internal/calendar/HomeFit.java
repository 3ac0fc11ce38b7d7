package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Day;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
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

    private static final int NO_VISIT = Integer.MAX_VALUE;

    private final List<Kind> kinds;
    private final List<Content> contents;
    private final Week week;
    private final Day day;

    HomeFit(CalendarProblem problem, Day day) {
        this.kinds = problem.kinds();
        this.contents = problem.contents();
        this.week = problem.weeks().get(day.week());
        this.day = day;
    }

    /** What a day without a visit leaves for home care. */
    HomeRoom withoutVisit() {
        return room(pieces(NO_VISIT, NO_VISIT), NO_VISIT);
    }

    /** What is left beside a visit that takes the client away, travel included, from one minute to another. */
    HomeRoom beside(int awayFrom, int awayTo) {
        return room(pieces(awayFrom, awayTo), awayFrom);
    }

    private HomeRoom room(List<Span> pieces, int trainingEnd) {
        int fitting = 0;
        int[] latest = new int[contents.size()];
        for (int x = 0; x < latest.length; x++) {
            int start = latest(contents.get(x), pieces, trainingEnd);
            fitting |= start == NEVER ? 0 : 1 << x;
            // Only strenuous training asks how late it can start.
            latest[x] = isStrenuous(contents.get(x)) ? start : HomeRoom.ANY_TIME;
        }
        return new HomeRoom(fitting, latest);
    }

    private boolean isStrenuous(Content content) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (content.holds(kind) && kinds.get(kind).strenuous()) {
                return true;
            }
        }
        return false;
    }

    private int latest(Content content, List<Span> pieces, int trainingEnd) {
        int training = 0;
        int other = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (content.holds(kind)) {
                Target target = week.home().get(kind);
                if ((day.kindsPermitted() >> kind & 1) == 0 || target.most() == 0) {
                    return NEVER;
                }
                training += kinds.get(kind).training() ? target.minutes() : 0;
                other += kinds.get(kind).training() ? 0 : target.minutes();
            }
        }
        if (training + other > week.homeMinutesPerDay()) {
            return NEVER;
        }
        if (training == 0) {
            return longest(pieces) >= other ? 0 : NEVER;
        }
        int latest = NEVER;
        for (int piece = 0; piece < pieces.size(); piece++) {
            latest = Math.max(latest, latest(piece, pieces, training, other, trainingEnd));
        }
        return latest;
    }

    /** The latest start of training in one piece of free time, with the other session before, after or elsewhere. */
    private static int latest(int place, List<Span> pieces, int training, int other, int trainingEnd) {
        Span piece = pieces.get(place);
        int last = Math.min(piece.to(), trainingEnd) - training;
        if (last < piece.from()) {
            return NEVER;
        }
        boolean elsewhere = other == 0;
        for (int i = 0; i < pieces.size(); i++) {
            elsewhere |= i != place && pieces.get(i).to() - pieces.get(i).from() >= other;
        }
        if (elsewhere || piece.from() + other <= last) {
            return last;
        }
        int beforeOther = Math.min(piece.to() - other, trainingEnd) - training;
        return beforeOther >= piece.from() ? beforeOther : NEVER;
    }

    private static int longest(List<Span> pieces) {
        int longest = 0;
        for (Span piece : pieces) {
            longest = Math.max(longest, piece.to() - piece.from());
        }
        return longest;
    }

    /** The home windows of the day without fixed appointments and without the visit. */
    private List<Span> pieces(int awayFrom, int awayTo) {
        List<Span> pieces = day.homeWindows();
        for (Span busy : day.busy()) {
            pieces = without(pieces, busy.from(), busy.to());
        }
        return awayFrom == NO_VISIT ? pieces : without(pieces, awayFrom, awayTo);
    }

    private static List<Span> without(List<Span> pieces, int from, int to) {
        List<Span> rest = new ArrayList<>();
        for (Span piece : pieces) {
            if (!piece.overlaps(from, to)) {
                rest.add(piece);
            } else {
                if (piece.from() < from) {
                    rest.add(new Span(piece.from(), from));
                }
                if (to < piece.to()) {
                    rest.add(new Span(to, piece.to()));
                }
            }
        }
        return rest;
    }
}
