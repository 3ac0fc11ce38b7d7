package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarScore.Match;
import io.massageplan.planner.internal.calendar.CalendarScore.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * What sets two calendars of one problem apart, in points: the second minus the first.
 *
 * @param points the difference of the sums
 * @param terms the terms in which they differ, in the order of {@link Term}
 */
public record ScoreDiff(long points, List<TermDiff> terms) {
    /** Copies the list. */
    public ScoreDiff {
        terms = List.copyOf(terms);
    }

    /**
     * A term in which two calendars differ.
     *
     * @param term the term
     * @param points the difference; 0 if it only costs elsewhere
     * @param gone what only the first calendar pays for
     * @param come what only the second calendar pays for
     */
    public record TermDiff(Term term, long points, List<Match> gone, List<Match> come) {}

    /** The difference. */
    public static ScoreDiff between(CalendarScore first, CalendarScore second) {
        List<TermDiff> terms = new ArrayList<>();
        for (Term term : Term.values()) {
            List<Match> gone = without(first.matches(), second.matches(), term);
            List<Match> come = without(second.matches(), first.matches(), term);
            if (!gone.isEmpty() || !come.isEmpty()) {
                terms.add(new TermDiff(term, second.points(term) - first.points(term), gone, come));
            }
        }
        return new ScoreDiff(second.points() - first.points(), terms);
    }

    private static List<Match> without(List<Match> matches, List<Match> others, Term term) {
        List<Match> left = new ArrayList<>(others);
        List<Match> rest = new ArrayList<>();
        for (Match match : matches) {
            if (match.term() == term && !left.remove(match)) {
                rest.add(match);
            }
        }
        return List.copyOf(rest);
    }
}
