package io.massageplan.explain;

import io.massageplan.internal.Checks;
import java.util.List;

/**
 * What one term of the planning model costs a plan. Its words stand under {@code score.} and its id.
 *
 * @param term id of the term, as on the model page
 * @param points the sum of its matches
 * @param matches every place where it costs, by date
 */
public record TermScore(String term, int points, List<ScoreMatch> matches) {
    /** Refuses points that do not add up. */
    public TermScore {
        Checks.notBlank(term, "term");
        matches = List.copyOf(matches);
        int sum = matches.stream().mapToInt(ScoreMatch::points).sum();
        Checks.that(points == sum, "points", points, "be the sum of its matches, " + sum, "add the matches up");
    }
}
