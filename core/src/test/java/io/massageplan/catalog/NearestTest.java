package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known word a misspelt one was meant to be. */
class NearestTest {
    private static final List<String> KNOWN = List.of("HIP", "KNEE", "LOWER_BACK", "ice massage", "GARDENING_WEEKEND");

    @ParameterizedTest
    @CsvSource({
        "HIPP, HIP",
        "knee, KNEE",
        "KENE, KNEE",
        "lower back, LOWER_BACK",
        "LOWER-BAK, LOWER_BACK",
        "ICE_MASAGE, ice massage",
        "GARDEN, GARDENING_WEEKEND"
    })
    void near_named(String word, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(word, KNOWN));
    }

    /** Fewer than half of the letters: two of four are as many as are right. */
    @ParameterizedTest
    @CsvSource({"KNIT", "XYZ", "GA", "SOMETHING_ELSE"})
    void strange_namesNothing(String word) {
        assertEquals(Optional.empty(), Nearest.to(word, KNOWN));
    }

    @Test
    void sameDistance_theFirst() {
        assertEquals(Optional.of("BAT"), Nearest.to("BUT", List.of("BAT", "BIT")));
    }

    @Test
    void longText_isNoMisspeltWord() {
        assertEquals(Optional.empty(), Nearest.to("K".repeat(65), List.of("K".repeat(64))));
        assertEquals(Optional.of("K".repeat(63)), Nearest.to("K".repeat(64), List.of("K".repeat(63))));
    }
}
