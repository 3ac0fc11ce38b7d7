package io.massageplan.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.InvalidValueException;
import io.massageplan.explain.PlanScore.Proof;
import io.massageplan.explain.ScoreDifference.TermDifference;
import io.massageplan.homecare.ExerciseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanScoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ScoreMatch PRESSURE = new ScoreMatch(DAY, Optional.empty(), 1, 4);
    private static final ScoreMatch LATER = new ScoreMatch(DAY.plusDays(7), Optional.empty(), 1, 4);
    private static final ScoreMatch WALKS = new ScoreMatch(DAY, Optional.of(ExerciseKind.WALK), 2, 20);

    private static PlanScore score(int bound, Proof proof, TermScore... terms) {
        int points = List.of(terms).stream().mapToInt(TermScore::points).sum();
        return new PlanScore(points, bound, proof, List.of(terms));
    }

    private static TermScore term(String id, ScoreMatch... matches) {
        return new TermScore(
                id, List.of(matches).stream().mapToInt(ScoreMatch::points).sum(), List.of(matches));
    }

    @Test
    void to_sameTermElsewhereAndOneGone_namesBoth() {
        PlanScore first =
                score(28, Proof.PROVEN, term("wanted-pressure", PRESSURE, PRESSURE), term("missing-session", WALKS));
        PlanScore second = score(8, Proof.PROVEN, term("wanted-pressure", PRESSURE, LATER));

        assertEquals(
                new ScoreDifference(
                        -20,
                        List.of(
                                new TermDifference("wanted-pressure", 0, List.of(PRESSURE), List.of(LATER)),
                                new TermDifference("missing-session", -20, List.of(WALKS), List.of()))),
                first.to(second));
        assertEquals(new ScoreDifference(0, List.of()), first.to(first));
        assertEquals(20, second.to(first).points());
    }

    @Test
    void gap_unproven_isWhatCouldBeSaved() {
        assertEquals(
                3,
                score(21, Proof.UNPROVEN, term("wanted-pressure", PRESSURE), term("missing-session", WALKS))
                        .gap());
        assertEquals(
                0, score(4, Proof.PROVEN, term("wanted-pressure", PRESSURE)).gap());
    }

    @Test
    void of_pointsThatDoNotAddUp_isRefused() {
        TermScore term = term("wanted-pressure", PRESSURE);
        assertThrows(InvalidValueException.class, () -> new TermScore("wanted-pressure", 5, List.of(PRESSURE)));
        assertThrows(InvalidValueException.class, () -> new PlanScore(5, 4, Proof.UNPROVEN, List.of(term)));
        assertThrows(InvalidValueException.class, () -> new PlanScore(4, 5, Proof.UNPROVEN, List.of(term)));
        assertThrows(InvalidValueException.class, () -> new PlanScore(4, 3, Proof.PROVEN, List.of(term)));
        assertThrows(InvalidValueException.class, () -> new ScoreMatch(DAY, Optional.empty(), 1, 0));
    }

    @Test
    void sentence_saysWhatIsProven() {
        Texts words = Texts.of(Locale.ENGLISH);
        assertEquals(
                "It is proven that no calendar for this request comes closer to what is wanted: 4 points.",
                words.sentence(score(4, Proof.PROVEN, term("wanted-pressure", PRESSURE))));
        assertEquals(
                "What is wanted and not met makes 4 points. A better calendar may exist, but none with fewer than 1.",
                words.sentence(score(1, Proof.UNPROVEN, term("wanted-pressure", PRESSURE))));
    }
}
