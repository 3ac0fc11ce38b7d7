package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"plan", "screen", "check", "why-not", "alternatives", "catalog"})
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
        for (String command : new String[] {"plan", "screen", "check", "why-not", "alternatives", "catalog"}) {
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

    @Test
    void wrongUsage_saysWhatIsAllowed_inItsLanguage() {
        Ran kind = Ran.of("catalog", "foo");
        assertEquals(ExitCode.USAGE, kind.code());
        assertTrue(
                kind.err()
                        .startsWith("The value of KIND (foo) must be techniques | conditions | exercises | thermal |"
                                + " protocols."),
                kind.err());
        Ran twice = Ran.of("plan", Ran.intake("least"), "--out", "a", "--out", "b", "--lang", "de");
        assertEquals(ExitCode.USAGE, twice.code());
        assertTrue(twice.err().startsWith("--out darf nur einmal dastehen."), twice.err());
    }

    @Test
    void lostOutput_isNoSuccess() {
        StringWriter err = new StringWriter();
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int code = Main.run(new PrintWriter(full), new PrintWriter(err), "catalog");
        assertEquals(ExitCode.INVALID, code);
        assertTrue(err.toString().startsWith("The output could not be written."), err.toString());
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
                "none.json: Die Datei muss da und lesbar sein. Vielleicht Namen und Rechte prüfen.\n",
                Ran.of("plan", "none.json", "--lang", "de").err());
    }
}
