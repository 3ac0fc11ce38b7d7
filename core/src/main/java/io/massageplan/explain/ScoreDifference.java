package io.massageplan.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What sets two plans for the same request apart, in points: the second minus the first.
 *
 * @param points the difference of the sums
 * @param terms the terms in which they differ, those of the first plan first
 */
public record ScoreDifference(int points, List<TermDifference> terms) {
    /** Copies the list. */
    public ScoreDifference {
        terms = List.copyOf(terms);
    }

    /**
     * A term in which two plans differ.
     *
     * @param term id of the term
     * @param points the difference; 0 if it only costs elsewhere
     * @param gone what only the first plan pays for
     * @param come what only the second plan pays for
     */
    public record TermDifference(String term, int points, List<ScoreMatch> gone, List<ScoreMatch> come) {
        /** Copies the lists. */
        public TermDifference {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    static ScoreDifference between(PlanScore first, PlanScore second) {
        Set<String> names = new LinkedHashSet<>();
        first.terms().forEach(term -> names.add(term.term()));
        second.terms().forEach(term -> names.add(term.term()));
        List<TermDifference> terms = new ArrayList<>();
        for (String name : names) {
            List<ScoreMatch> before = matches(first, name);
            List<ScoreMatch> after = matches(second, name);
            List<ScoreMatch> gone = without(before, after);
            List<ScoreMatch> come = without(after, before);
            if (!gone.isEmpty() || !come.isEmpty()) {
                terms.add(new TermDifference(name, sum(come) - sum(gone), gone, come));
            }
        }
        return new ScoreDifference(second.points() - first.points(), terms);
    }

    private static List<ScoreMatch> matches(PlanScore score, String name) {
        return score.terms().stream()
                .filter(term -> term.term().equals(name))
                .flatMap(term -> term.matches().stream())
                .toList();
    }

    /** Each match of the second list takes one equal match away. */
    private static List<ScoreMatch> without(List<ScoreMatch> matches, List<ScoreMatch> others) {
        List<ScoreMatch> left = new ArrayList<>(others);
        List<ScoreMatch> rest = new ArrayList<>();
        for (ScoreMatch match : matches) {
            if (!left.remove(match)) {
                rest.add(match);
            }
        }
        return rest;
    }

    private static int sum(List<ScoreMatch> matches) {
        return matches.stream().mapToInt(ScoreMatch::points).sum();
    }
}
