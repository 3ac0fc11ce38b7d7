package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, as somebody starts it: every exit code that the README lists, and the licence inside. Run once it is packaged. */
final class PackagedJar {
    private static final Path JAR = Path.of(System.getProperty("massageplan.jar"));

    @TempDir
    private Path folder;

    private int run(Object... arguments) throws Exception {
        return run(folder.resolve("out.txt").toFile(), arguments);
    }

    private int run(File out, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(folder.resolve("err.txt").toFile())
                .start()
                .waitFor();
    }

    private void assertSays(String file, String said) throws Exception {
        String text = Files.readString(folder.resolve(file + ".txt"));
        assertTrue(text.contains(said), text);
        assertFalse(text.contains("\tat "), "no stack trace: " + text);
    }

    @Test
    void planned_checked_andBroken_0_0_6() throws Exception {
        assertEquals(0, run("plan", Ran.intake("least"), "--out", folder.resolve("out")));
        assertSays("out", "Care plan for client-1");
        Path plan = folder.resolve("out/plan.json");
        assertEquals(0, run("check", plan, "--intake", Ran.intake("least")));
        Files.writeString(
                plan, Files.readString(plan).replaceFirst("(?s)(\"activities\".*?\"start\": )\"\\d\\d:", "$1\"03:"));
        assertEquals(6, run("check", plan, "--intake", Ran.intake("least")));
        assertSays("out", "free-time");
    }

    @Test
    void usage_2() throws Exception {
        assertEquals(2, run("plan"));
        assertSays("err", "INTAKE.json");
    }

    @Test
    void referred_3() throws Exception {
        assertEquals(3, run("plan", Ran.intake("red-flag")));
        assertEquals(3, run("screen", Ran.intake("red-flag"), "--lang", "de"));
    }

    @Test
    void infeasible_4() throws Exception {
        assertEquals(4, run("plan", Ran.intake("twenty-minutes")));
    }

    @Test
    void unreadable_5() throws Exception {
        assertEquals(5, run("plan", folder.resolve("none.json"), "--lang", "de"));
        assertSays("err", "Die Datei muss da und lesbar sein.");
    }

    @Test
    void unanswered_7() throws Exception {
        assertEquals(7, run("plan", Ran.intake("red-flags-unanswered")));
    }

    /** What nobody got to read is no success. The device is one of Linux: everything written to it is lost. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void outputLost_isNoSuccess() throws Exception {
        File full = new File("/dev/full");
        assertEquals(5, run(full, "plan", Ran.intake("least")));
        assertSays("err", "The output could not be written.");
        assertEquals(5, run(full, "catalog"));
        assertEquals(3, run(full, "plan", Ran.intake("red-flag")), "the code of a result that is none stays");
    }

    @Test
    void licence_ofEverythingInside() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertTrue(jar.getEntry("META-INF/LICENSE") != null);
            assertTrue(jar.getEntry("META-INF/NOTICE") != null);
        }
    }
}
