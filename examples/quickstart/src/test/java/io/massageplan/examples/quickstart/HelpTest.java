package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"plan", "screen", "check", "catalog"})
    void help_ofEachCommand(String command) {
        for (String option : new String[] {"--help", "-h"}) {
            Ran ran = Ran.of(command, option);
            assertEquals(ExitCode.FINE, ran.code());
            assertEquals("", ran.err());
            assertTrue(ran.out().startsWith("Usage: massageplan " + command), ran.out());
            assertTrue(ran.out().contains("--lang"), ran.out());
        }
    }

    @Test
    void help_ofTheProgram() {
        Ran help = Ran.of("--help");
        assertEquals(ExitCode.FINE, help.code());
        for (String command : new String[] {"plan", "screen", "check", "catalog"}) {
            assertTrue(help.out().contains("\n  " + command), help.out());
        }
        assertEquals(help, Ran.of());
    }

    @Test
    void version_namesLibraryCatalogueAndModel() {
        Ran ran = Ran.of("--version");
        assertEquals(ExitCode.FINE, ran.code());
        assertTrue(ran.out().matches("massageplan \\S+, catalogue \\S+, model \\S+\\R"), ran.out());
    }

    /** What a command says of itself: its descriptions, footer and arguments, but no words to type. */
    private static List<String> said(Ran help) {
        return Stream.of(help.out().split("[.;:]\\s"))
                .map(s -> s.replaceAll("\\s+", " ").strip())
                .filter(s -> s.split(" ").length > 3 && !s.contains("--") && !s.startsWith("techniques,"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "screen", "check", "catalog"})
    void help_inGerman_nothingLeftInEnglish(String command) {
        List<Object> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command));
        words.add("--help");
        List<String> english = said(Ran.of(words.toArray()));
        words.add("--lang=de");
        Ran german = Ran.of(words.toArray());

        assertEquals(ExitCode.FINE, german.code());
        assertTrue(german.out().startsWith("Aufruf: massageplan"), german.out());
        assertFalse(english.isEmpty());
        List<String> left = new ArrayList<>(said(german));
        left.retainAll(english);
        assertEquals(List.of(), left);
    }

    @Test
    void wrongUsage_inGerman() {
        Ran ran = Ran.of("plan", "--lang", "de");
        assertEquals(ExitCode.USAGE, ran.code());
        assertEquals("Es fehlt: INTAKE.json\nHilfe: massageplan plan --help\n", ran.err());
        assertTrue(Ran.of("plan", "a", "b", "--lang", "de").err().startsWith("Diesen Befehl"));
        assertTrue(Ran.of("plan", "a", "--for", "x", "--lang", "de").err().startsWith("Der Wert von --for (x) muss"));
        assertEquals(
                "none.json: Die Datei muss da und lesbar sein.\n",
                Ran.of("plan", "none.json", "--lang", "de").err());
    }
}
