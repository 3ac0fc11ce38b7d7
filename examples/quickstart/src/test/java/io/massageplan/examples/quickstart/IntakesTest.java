package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled intake, in both languages: the expected end, and a plan that the check finds clean. */
final class IntakesTest {
    private static final Map<String, Integer> NOT_PLANNED = Map.of(
            "red-flag", ExitCode.REFERRED,
            "red-flags-unanswered", ExitCode.ANSWERS_NEEDED,
            "twenty-minutes", ExitCode.INFEASIBLE);

    @TempDir
    private Path folder;

    private static Stream<Arguments> intakesAndLanguages() {
        return Ran.intakes().stream().flatMap(i -> Stream.of(Arguments.of(i, "en"), Arguments.of(i, "de")));
    }

    @Test
    void intakes_coverTheSituations() {
        assertTrue(Ran.intakes().size() >= 16);
        assertTrue(Ran.intakes().containsAll(NOT_PLANNED.keySet()));
    }

    @ParameterizedTest
    @MethodSource("intakesAndLanguages")
    void plan_bundledIntake_endsAsExpectedAndIsClean(String intake, String language) throws Exception {
        Ran ran = Ran.of("plan", Ran.intake(intake), "--lang", language, "--out", folder);

        assertEquals("", ran.err());
        assertEquals(NOT_PLANNED.getOrDefault(intake, ExitCode.FINE), ran.code());
        assertPlainText(ran.out());
        Path plan = folder.resolve("plan.json");
        assertEquals(ran.code() == ExitCode.FINE, Files.exists(plan));
        assertEquals(ran.code() != ExitCode.FINE, Files.exists(folder.resolve("result.json")));
        if (Files.exists(plan)) {
            Ran check = Ran.of("check", plan, "--intake", Ran.intake(intake), "--lang", language);
            assertEquals("", check.err());
            assertEquals(ExitCode.FINE, check.code(), check.out());
            assertPlainText(check.out());
        }
    }

    @ParameterizedTest
    @MethodSource("intakesAndLanguages")
    void screen_bundledIntake_saysWhatIsPermitted(String intake, String language) {
        Ran ran = Ran.of("screen", Ran.intake(intake), "--lang", language, "--for", "practitioner");

        assertEquals("", ran.err());
        assertPlainText(ran.out());
        int expected = NOT_PLANNED.getOrDefault(intake, ExitCode.FINE);
        assertEquals(expected == ExitCode.INFEASIBLE ? ExitCode.FINE : expected, ran.code());
    }

    @ParameterizedTest
    @MethodSource("intakesAndLanguages")
    void plan_twice_printsTheSame(String intake, String language) {
        Ran first = Ran.of("plan", Ran.intake(intake), "--lang", language, "--for", "practitioner");
        Ran second = Ran.of("plan", Ran.intake(intake), "--lang", language, "--for", "practitioner");

        assertEquals("", first.err());
        assertPlainText(first.out());
        assertEquals(first, second);
    }

    private static void assertPlainText(String page) {
        assertFalse(page.isBlank());
        assertTrue(page.endsWith("\n") && !page.contains("\r"), "lines end with \\n");
        assertFalse(page.contains("\u001b"), "no colour without a terminal");
        List<String> tooLong = page.lines()
                .filter(l -> l.length() > Page.WIDTH && l.strip().contains(" "))
                .filter(l -> !l.contains("http") && !l.contains("/client/"))
                .toList();
        assertEquals(List.of(), tooLong);
        Unspoken.assertNone(page);
    }
}
