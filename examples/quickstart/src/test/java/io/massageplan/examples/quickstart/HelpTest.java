package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
