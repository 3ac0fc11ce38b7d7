package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code why-not} prints, the beginning held against stored text; update as in {@link GoldenTest}. */
final class WhyNotCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String INTAKE = "desk-worker";

    @TempDir
    private Path folder;

    @BeforeEach
    void plan() {
        Ran planned = Ran.of("plan", Ran.intake(INTAKE), "--out", folder.toString());
        assertEquals(ExitCode.FINE, planned.code(), planned.err());
    }

    private Ran ask(Object... wish) {
        List<Object> args =
                new ArrayList<>(List.of("why-not", folder.resolve("plan.json"), "--intake", Ran.intake(INTAKE)));
        args.addAll(List.of(wish));
        return Ran.of(args.toArray());
    }

    private static void isStored(String name, String text) throws Exception {
        Path stored = GOLDEN.resolve("why-not-" + name + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(stored, text);
        }
        assertEquals(Files.readString(stored), text);
    }

    @Test
    void granted_saysThePrice_thenThePlan() throws Exception {
        for (String language : List.of("en", "de")) {
            Ran ran = ask("--technique", "SHIATSU", "--each", "--lang", language);
            assertEquals(ExitCode.FINE, ran.code(), ran.err());
            isStored("granted-" + language, ran.out());
        }
    }

    @Test
    void refused_saysWhat_andWhatWouldHelp() throws Exception {
        for (String language : List.of("en", "de")) {
            Ran ran = ask("--no-visit", "--lang", language);
            assertEquals(ExitCode.INFEASIBLE, ran.code(), ran.err());
            isStored("refused-" + language, ran.out());
        }
    }

    @Test
    void wishThatCannotBe_isWrongUsage() {
        Ran late = ask("--from", "2030-01-01");
        assertEquals(ExitCode.USAGE, late.code());
        assertTrue(late.err().startsWith("The from (2030-01-01) must be from "), late.err());
        Ran unknown = ask("--technique", "SHIATZU");
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("SHIATSU"), unknown.err());
        assertEquals(ExitCode.USAGE, ask("--pressure-least", "6").code());
        assertEquals(ExitCode.USAGE, ask("--site", "LOWER_BACK", "--side", "UP").code());
        assertEquals(ExitCode.USAGE, ask("--from", "tomorrow").code());
    }

    @Test
    void planOfAnotherIntake_isRefused() {
        Ran ran = Ran.of(
                "why-not", folder.resolve("plan.json").toString(), "--intake", Ran.intake("least"), "--visits", "3");
        assertEquals(ExitCode.INVALID, ran.code());
        assertTrue(ran.err().contains("requestDigest"), ran.err());
    }
}
