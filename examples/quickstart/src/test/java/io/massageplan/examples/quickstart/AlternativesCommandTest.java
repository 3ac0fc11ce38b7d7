package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code alternatives} prints, held against stored text; update as in {@link GoldenTest}. And how long is searched. */
final class AlternativesCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void alternatives_theBestFirst() throws Exception {
        for (String language : List.of("en", "de")) {
            Ran ran = Ran.of("alternatives", Ran.intake("desk-worker"), "--lang", language);
            assertEquals(ExitCode.FINE, ran.code(), ran.err());
            Path stored = GOLDEN.resolve("alternatives-" + language + ".txt");
            if (Boolean.getBoolean("update")) {
                Files.writeString(stored, ran.out());
            }
            assertEquals(Files.readString(stored), ran.out());
        }
    }

    @Test
    void alternatives_withoutAPlan_saysWhyAsPlanDoes() {
        Ran plan = Ran.of("plan", Ran.intake("red-flag"));
        Ran ran = Ran.of("alternatives", Ran.intake("red-flag"));
        assertEquals(ExitCode.REFERRED, ran.code());
        assertEquals(plan, ran);
    }

    @Test
    void numbersOutsideTheirRange_areWrongUsage() {
        assertEquals(
                ExitCode.USAGE,
                Ran.of("alternatives", Ran.intake("least"), "--most", "0").code());
        assertEquals(
                ExitCode.USAGE,
                Ran.of("alternatives", Ran.intake("least"), "--most", "21").code());
        assertEquals(
                ExitCode.USAGE,
                Ran.of("alternatives", Ran.intake("least"), "--differ", "COLOUR")
                        .code());
        assertEquals(
                ExitCode.USAGE,
                Ran.of("plan", Ran.intake("least"), "--deadline", "-1").code());
    }

    @Test
    void prove_isTheSamePlan_andDeadlineStillGivesOne() {
        Ran plan = Ran.of("plan", Ran.intake("desk-worker"));
        assertEquals(plan, Ran.of("plan", Ran.intake("desk-worker"), "--prove"));
        Ran early = Ran.of("plan", Ran.intake("desk-worker"), "--deadline", "0", "--explain");
        assertEquals(ExitCode.FINE, early.code());
        assertTrue(early.out().contains("desk-0417"), early.out());
    }
}
