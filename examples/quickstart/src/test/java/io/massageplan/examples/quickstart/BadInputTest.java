package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input: a line that says what and where, the right exit code, nothing written, no stack trace. */
final class BadInputTest {
    @TempDir
    private Path folder;

    private String least;

    @BeforeEach
    void readLeast() throws Exception {
        least = Files.readString(Ran.intake("least"));
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("unknown field", "\"weeks\": 6,", "\"weeks\": 6, \"wekes\": 6,", "/wekes", "weeks"),
                Arguments.of("unknown id", "LOWER_BACK", "LOWER_BAK", "/client/complaints/0/site", "LOWER_BACK"),
                Arguments.of(
                        "out of range", "\"painNow\": 5", "\"painNow\": 11", "/client/complaints/0/painNow", "0 to 10"),
                Arguments.of("wrong type", "\"weeks\": 6", "\"weeks\": \"six\"", "/weeks", "whole number"),
                Arguments.of("null", "\"weeks\": 6", "\"weeks\": null", "/weeks", "null"),
                Arguments.of("no such date", "2026-03-02", "2026-02-30", "/start", "2026-02-30"),
                Arguments.of("onset after start", "2025-10-20", "2026-10-20", "onset", "start"),
                Arguments.of("duplicate field", "\"weeks\": 6,", "\"weeks\": 6, \"weeks\": 7,", "/weeks", "once"),
                Arguments.of("malformed availability", "\"17:00\"", "\"5 pm\"", "/availability/weekly/0/from", "17:30"),
                Arguments.of(
                        "reversed availability",
                        "\"to\": \"20:00\"",
                        "\"to\": \"16:00\"",
                        "/availability/weekly/0",
                        "after"),
                Arguments.of(
                        "no red-flag answers", "\"redFlags\": { \"allOthers\": \"NO\" },", "", "/client", "redFlags"),
                Arguments.of("no version", "\"schemaVersion\": 1,", "", "/", "schemaVersion"),
                Arguments.of("newer version", "\"schemaVersion\": 1", "\"schemaVersion\": 2", "/schemaVersion", "1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void plan_changedIntake_isRefused(String name, String from, String to, String pointer, String said)
            throws Exception {
        assertTrue(least.contains(from), "the least intake has " + from);
        Ran ran = plan(least.replace(from, to));

        assertRefused(ran, ExitCode.INVALID);
        assertTrue(ran.err().contains(pointer), ran.err());
        assertTrue(ran.err().contains(said), ran.err());
    }

    @Test
    void plan_missingAvailability_isRefused() throws Exception {
        Ran ran = plan(
                least.substring(0, least.indexOf("  \"availability\"")).strip().replaceAll(",$", "") + "\n}\n");

        assertRefused(ran, ExitCode.INVALID);
        assertTrue(ran.err().contains("availability"), ran.err());
    }

    @Test
    void plan_severalProblems_areAllNamed() throws Exception {
        Ran ran = plan(least.replace("LOWER_BACK", "LOWER_BAK").replace("\"weeks\"", "\"wekes\""));

        assertEquals(ExitCode.INVALID, ran.code());
        assertTrue(ran.err().contains("LOWER_BAK") && ran.err().contains("wekes"), ran.err());
    }

    @Test
    void plan_noJson_isRefused() throws Exception {
        for (String text :
                new String[] {"", "   ", "hello", "{", "[]", "{\"schemaVersion\": 1,}", "[".repeat(100_000)}) {
            assertRefused(plan(text), ExitCode.INVALID);
        }
    }

    @Test
    void plan_noSuchFile_isRefused() {
        assertRefused(Ran.of("plan", folder.resolve("none.json"), "--out", folder.resolve("out")), ExitCode.INVALID);
        assertRefused(Ran.of("plan", folder, "--out", folder.resolve("out")), ExitCode.INVALID);
    }

    @Test
    void check_noPlan_isRefused() throws Exception {
        Path notPlan = Files.writeString(folder.resolve("plan.json"), least);
        Ran ran = Ran.of("check", notPlan, "--intake", Ran.intake("least"));

        assertEquals(ExitCode.INVALID, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().lines().allMatch(l -> l.startsWith(notPlan + ": /") && l.contains(" must ")), ran.err());
        assertRefused(Ran.of("check", folder.resolve("none.json"), "--intake", Ran.intake("least")), ExitCode.INVALID);
    }

    @Test
    void plan_existingFile_isKept() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String name : new String[] {"plan.json", "result.json"}) {
            Path earlier = Files.writeString(out.resolve(name), "mine");
            Ran ran = Ran.of("plan", Ran.intake("least"), "--out", out);

            assertEquals(ExitCode.USAGE, ran.code());
            assertEquals("", ran.out());
            assertTrue(ran.err().startsWith("The file (" + earlier + ") must not exist."), ran.err());
            assertTrue(ran.err().contains("--force"), ran.err());
            assertEquals("mine", Files.readString(earlier));
            Files.delete(earlier);
        }
    }

    @Test
    void plan_force_replacesWhatAnEarlierRunWrote() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("result.json"), "earlier");
        Ran ran = Ran.of("plan", Ran.intake("least"), "--out", out, "--force");

        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals("[plan.json]", files.map(Path::getFileName).toList().toString());
        }
        assertTrue(Files.readString(out.resolve("plan.json")).startsWith("{"));
    }

    @Test
    void plan_outIsAFile_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "mine");
        Ran ran = Ran.of("plan", Ran.intake("least"), "--out", file);

        assertEquals(ExitCode.USAGE, ran.code());
        assertEquals("", ran.out());
        assertEquals("mine", Files.readString(file));
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void plan_outIsEmpty_isRefused() {
        for (String empty : new String[] {"", " "}) {
            Ran ran = Ran.of("plan", Ran.intake("least"), "--out", empty);
            assertEquals(ExitCode.USAGE, ran.code(), ran.err());
            assertEquals("", ran.out());
            assertTrue(ran.err().startsWith("The --out (\"\") must name a folder."), ran.err());
        }
        assertFalse(Files.exists(Path.of("plan.json")), "nothing is written");
    }

    @Test
    void controlCodes_areNeverPrinted() throws Exception {
        assertShown(Ran.of("plan", "no\u001b[31m\nsuch.json"), ExitCode.INVALID);
        assertShown(Ran.of("plan", Ran.intake("least"), "\u001b[31m"), ExitCode.USAGE);
        assertShown(Ran.of("catalog", "techniques", "\u001b[31m"), ExitCode.USAGE);
        assertShown(Ran.of("plan", Ran.intake("least"), "--lang", "\u001b[31m"), ExitCode.USAGE);
        for (String known : new String[] {"client-1", "LOWER_BACK", "2025-10-20", "TUESDAY", "painNow", "17:00"}) {
            assertShown(plan(least.replace(known, "a\\u001b[31m\\n\\u202eb")), ExitCode.INVALID);
        }
    }

    private static void assertShown(Ran ran, int code) {
        assertEquals(code, ran.code(), ran.err());
        assertFalse(ran.err().contains("\u001b") || ran.err().contains("\u202e"), ran.err());
        assertTrue(ran.err().contains("\\u001b"), ran.err());
    }

    @Test
    void wrongUsage_isExplained() {
        for (String[] args : new String[][] {
            {"plan"},
            {"plan", "a.json", "--lang", "fr"},
            {"check", "plan.json"},
            {"plans"},
            {"plan", "a.json", "--nonsense"},
            {"catalog", "nonsense"},
            {"catalog", "techniques", "nonsense"}
        }) {
            Ran ran = Ran.of((Object[]) args);
            assertEquals(ExitCode.USAGE, ran.code(), String.join(" ", args));
            assertEquals("", ran.out());
            assertEquals(2, ran.err().lines().count(), ran.err());
            assertTrue(ran.err().contains("--help"), ran.err());
        }
    }

    private Ran plan(String intake) throws Exception {
        Path file = Files.writeString(folder.resolve("intake.json"), intake);
        return Ran.of("plan", file, "--out", folder.resolve("out"));
    }

    private void assertRefused(Ran ran, int code) {
        assertEquals(code, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains(".json") || ran.err().contains(folder.toString()), ran.err());
        assertTrue(ran.err().contains(" must "), ran.err());
        assertFalse(Files.exists(folder.resolve("out")), "nothing is written");
    }
}
