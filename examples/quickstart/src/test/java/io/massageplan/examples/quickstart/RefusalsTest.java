package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that a bad intake is known to get is there in German, too. */
final class RefusalsTest {
    private static final Path CASES = Path.of("../../json/src/test/resources/cases");
    private static final Pattern SENTENCE =
            Pattern.compile("The (.+?) \\((.*)\\) must (.+?)\\.(?: Maybe (.+)\\.)?", Pattern.DOTALL);

    private final Refusals german = new Refusals(Lang.de);

    private static Set<String> sentences() throws IOException {
        Set<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("intake"))
                    .filter(f -> f.toString().endsWith(".cases"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("= "))
                        .forEach(line -> sentences.add(line.substring(line.indexOf("): The ") + 3)));
            }
        }
        return sentences;
    }

    @Test
    void everyLimitAndAdvice_inGerman() throws IOException {
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (String sentence : sentences()) {
            Matcher parts = SENTENCE.matcher(sentence);
            assertTrue(parts.matches(), sentence);
            seen++;
            if (german.translated(parts.group(3)).isEmpty()) {
                missing.add(parts.group(3));
            }
            String advice = parts.group(4);
            // An advice that is a name stays as it is.
            if (advice != null
                    && advice.contains(" ")
                    && german.translated(advice).isEmpty()) {
                missing.add(advice);
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(seen > 60, "cases are found: " + seen);
    }

    @Test
    void english_isTheLibrarys() {
        assertEquals("be from 0 to 10", new Refusals(Lang.en).said("be from 0 to 10"));
        assertEquals("von 0 bis 10 sein", german.said("be from 0 to 10"));
        assertEquals("eine Technik des Katalogs sein", german.said("be a technique of the catalogue"));
    }
}
