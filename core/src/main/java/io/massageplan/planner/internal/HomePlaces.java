package io.massageplan.planner.internal;

import io.massageplan.planner.internal.VisitTimes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the exercise of one day its place on the clock, each session as early as it goes. Moved so, a session begins where
 * something ends: a free stretch opens, the client is back from the visit, the rest after deep work is over, or the other
 * session ends.
 *
 * @param free the free stretches of the day, fixed appointments cut out
 * @param away from leaving for the visit to being back, if there is one
 */
record HomePlaces(List<Span> free, Optional<Span> away) {
    private static final int ROUND_MINUTES = 5;

    /**
     * A session without a place.
     *
     * @param minutes its length
     * @param training whether it ends before the way to the visit
     * @param notBefore its earliest start
     */
    record Session(int minutes, boolean training, int notBefore) {}

    /** The starts of the sessions, in their order; on round times if that is possible. */
    Optional<List<Integer>> starts(List<Session> sessions) {
        return place(sessions, List.of(), ROUND_MINUTES).or(() -> place(sessions, List.of(), 1));
    }

    private Optional<List<Integer>> place(List<Session> left, List<Span> taken, int step) {
        if (left.isEmpty()) {
            return Optional.of(List.of());
        }
        Session first = left.get(0);
        for (int start : candidates(first, left, taken, step)) {
            Span span = new Span(start, start + first.minutes());
            if (fits(first, span, taken)) {
                List<Span> more = new ArrayList<>(taken);
                more.add(span);
                Optional<List<Integer>> rest = place(left.subList(1, left.size()), more, step);
                if (rest.isPresent()) {
                    List<Integer> starts = new ArrayList<>(List.of(start));
                    starts.addAll(rest.get());
                    return Optional.of(starts);
                }
            }
        }
        return Optional.empty();
    }

    private TreeSet<Integer> candidates(Session session, List<Session> left, List<Span> taken, int step) {
        TreeSet<Integer> starts = new TreeSet<>();
        free.forEach(span -> starts.add(span.from()));
        away.ifPresent(span -> starts.add(span.to()));
        taken.forEach(span -> starts.add(span.to()));
        starts.add(session.notBefore());
        // A later session may have to lie before this one.
        for (int start : List.copyOf(starts)) {
            left.subList(1, left.size()).forEach(later -> starts.add(start + later.minutes()));
        }
        TreeSet<Integer> round = new TreeSet<>();
        starts.forEach(start -> round.add((start + step - 1) / step * step));
        return round;
    }

    private boolean fits(Session session, Span span, List<Span> taken) {
        return span.from() >= session.notBefore()
                && free.stream().anyMatch(f -> f.encloses(span))
                && away.stream().noneMatch(a -> a.overlaps(span))
                && away.stream().noneMatch(a -> session.training() && span.to() > a.from())
                && taken.stream().noneMatch(span::overlaps);
    }
}
