package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Rule;
import io.massageplan.explain.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the code does: the snippet and its output, the least intake, the rules, the exit codes.
 * With {@code -Dupdate=true} the output and the rules are written anew.
 */
final class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path EXAMPLE = Path.of("src/main/java/io/massageplan/examples/quickstart/ReadmeExample.java");

    @Test
    void snippet_isCompiledCode() throws Exception {
        String source = between(Files.readString(EXAMPLE), "// README begins\n", "// README ends");
        String shown = block("java");

        assertEquals(squeezed(source), squeezed(shown));
    }

    @Test
    void snippet_printsWhatIsShown() throws Exception {
        StringWriter out = new StringWriter();
        ReadmeExample.run(new PrintWriter(out));
        String printed = out.toString().lines().map(l -> l + "\n").collect(Collectors.joining());
        updateIfAsked("```text\n", "```", printed);

        assertEquals(printed, block("text"));
    }

    @Test
    void leastIntake_isTheBundledFile_andShort() throws Exception {
        String shown = block("json");

        assertEquals(Files.readString(Ran.intake("least")), shown);
        assertTrue(shown.lines().count() <= 25);
    }

    @Test
    void rules_areThoseOfTheCheck() throws Exception {
        String begin = "<!-- rules: written by ReadmeTest -->\n";
        String end = "<!-- end of rules -->";
        updateIfAsked(begin, end, rules());

        assertEquals(rules(), between(Files.readString(README), begin, end));
    }

    private static void updateIfAsked(String begin, String end, String content) throws Exception {
        if (Boolean.getBoolean("update")) {
            String readme = Files.readString(README);
            int from = readme.indexOf(begin) + begin.length();
            Files.writeString(
                    README, readme.substring(0, from) + content + readme.substring(readme.indexOf(end, from)));
        }
    }

    private static String rules() {
        Texts words = Texts.of(Locale.ENGLISH);
        StringBuilder table = new StringBuilder("\n| Name | Level | Source |\n| --- | --- | --- |\n");
        for (Rule rule : PlanCheck.rules()) {
            String sentence = words.find(rule.description()).orElseThrow();
            List<String> sources = rule.sources(Catalog.standard());
            table.append("| `").append(rule.id()).append("`: ").append(sentence);
            table.append(" | ").append(rule.isHard() ? "hard" : "soft").append(" | ");
            table.append(sources.isEmpty() ? "house choice" : String.join(" ", sources))
                    .append(" |\n");
        }
        return table.append('\n').toString();
    }

    @Test
    void exitCodes_areThoseOfTheProgram() throws Exception {
        String readme = Files.readString(README);
        for (int code : new int[] {
            ExitCode.FINE,
            ExitCode.USAGE,
            ExitCode.REFERRED,
            ExitCode.INFEASIBLE,
            ExitCode.INVALID,
            ExitCode.FINDINGS,
            ExitCode.ANSWERS_NEEDED
        }) {
            assertTrue(readme.contains("| " + code + " |"), "exit code " + code);
        }
    }

    @Test
    void profiles_areThoseOfThePom() throws Exception {
        String readme = Files.readString(README);
        Stream<String> profiles = Files.readString(Path.of("../../pom.xml"))
                .lines()
                .dropWhile(l -> !l.contains("<profiles>"))
                .map(String::strip)
                .filter(l -> l.startsWith("<id>"))
                .map(l -> l.replaceAll("</?id>", ""));
        List<String> named = profiles.filter(
                        p -> List.of("quick", "jdk25", "pit", "demo").contains(p))
                .toList();
        assertFalse(named.isEmpty());
        named.forEach(p -> assertTrue(readme.contains("-P" + p), p));
    }

    private static String block(String language) throws Exception {
        return between(Files.readString(README), "```" + language + "\n", "```");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        assertTrue(from >= 0, "the README has " + begin.strip());
        return text.substring(from + begin.length(), text.indexOf(end, from + begin.length()));
    }

    private static String squeezed(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining()).replaceAll("\\s", "");
    }
}
