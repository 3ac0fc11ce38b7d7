package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code plan --explain} adds to the page, held against stored text; update as in {@link GoldenTest}. */
final class ExplainTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({"herniated-disc, en", "acute-strain, de"})
    void explain_planned_addsTheScore(String intake, String language) throws Exception {
        String plain = Ran.of("plan", Ran.intake(intake), "--lang", language).out();
        Ran explained = Ran.of("plan", Ran.intake(intake), "--lang", language, "--explain");
        assertEquals(ExitCode.FINE, explained.code());
        assertTrue(explained.out().startsWith(plain), explained.out());
        String more = explained.out().substring(plain.length());
        Path stored = GOLDEN.resolve("explain-" + intake + "-" + language + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(stored, more);
        }
        assertEquals(Files.readString(stored), more);
    }

    @Test
    void explain_noPlan_addsNothing() {
        Ran plain = Ran.of("plan", Ran.intake("red-flags-unanswered"), "--lang", "en");
        assertEquals(plain, Ran.of("plan", Ran.intake("red-flags-unanswered"), "--lang", "en", "--explain"));
    }
}
