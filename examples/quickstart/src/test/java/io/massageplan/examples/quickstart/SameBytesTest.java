package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.explain.Audience;
import io.massageplan.json.MassagePlanJson;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.PlanResult;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/**
 * Every bundled intake, planned by two machines that have nothing in common but the library: language, zone, encoding, hash
 * codes, processors, garbage collector. Plan and pages are the same, byte for byte.
 */
final class SameBytesTest {
    private static final List<String> HERE = List.of(
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=America/Los_Angeles",
            "-Dfile.encoding=UTF-8",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=5",
            "-XX:ActiveProcessorCount=4",
            "-XX:+UseG1GC");

    /** Turkish has another small I, Arabic other digits; the zone is a day ahead. */
    private static final List<String> THERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.language.format=ar",
            "-Duser.country.format=EG",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=0",
            "-XX:ActiveProcessorCount=1",
            "-XX:+UseSerialGC");

    @TempDir
    private Path folder;

    @Test
    void everyIntake_onAnyMachine() throws Exception {
        Path here = folder.resolve("here.txt");
        Path there = folder.resolve("there.txt");
        Process one = start(HERE, here);
        Process other = start(THERE, there);
        assertEquals(0, one.waitFor(), () -> text(here));
        assertEquals(0, other.waitFor(), () -> text(there));

        String[] first = text(here).split("(?m)^=== ");
        String[] second = text(there).split("(?m)^=== ");
        assertEquals(3 * Ran.intakes().size() + 1, first.length);
        for (int i = 0; i < first.length; i++) {
            assertEquals(first[i], second[i]);
        }
        assertEquals(-1, Files.mismatch(here, there));
    }

    private static Process start(List<String> options, Path out) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Machine.class.getName()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            assertTrue(bytes.length > 0, file.toString());
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints all that comes of the bundled intakes. */
    static final class Machine {
        private Machine() {}

        public static void main(String[] arguments) {
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            MassagePlanJson json = MassagePlanJson.standard();
            for (String name : Ran.intakes()) {
                PlanRequest request = json.readIntake(Ran.intake(name));
                PlanResult result = CarePlanner.standard().plan(request);
                out.print("=== " + name + " as JSON\n" + json.write(result));
                for (Lang lang : Lang.values()) {
                    Audience audience = lang == Lang.en ? Audience.PRACTITIONER : Audience.CLIENT;
                    Page page = new Page(Ansi.OFF);
                    int code = new ResultPrinter(Voice.of(lang, audience, Catalog.standard()), page)
                            .print(result, request);
                    out.print("=== " + name + " " + lang.name().toUpperCase(Locale.ROOT) + " " + code + "\n" + page);
                }
            }
            out.flush();
        }
    }
}
