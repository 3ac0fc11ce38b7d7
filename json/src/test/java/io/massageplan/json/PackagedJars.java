package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.massageplan.plan.PlanRequest;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/**
 * The jars as somebody else uses them: a small program outside this build is compiled against them and run, once on the
 * class path and once as a module of its own. The build runs it after the jars are packaged; it takes what is packaged
 * and nothing from a repository of ours.
 */
class PackagedJars {
    private static final Path JSON = Path.of(System.getProperty("massageplan.jar"));

    @TempDir
    private Path folder;

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ours and Jackson's; nothing else is needed at run time. */
    private static String jars() {
        return Stream.of(
                        of(PlanRequest.class),
                        JSON,
                        of(ObjectMapper.class),
                        of(JsonParser.class),
                        of(JsonProperty.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void core_isAJar() {
        assertTrue(
                of(PlanRequest.class).toString().endsWith(".jar"),
                of(PlanRequest.class).toString());
        assertTrue(Files.isRegularFile(JSON), JSON.toString());
    }

    @Test
    void consumer_onTheClassPath() throws Exception {
        Path classes = compiled(List.of("--class-path", jars()), List.of("consumer/Consumer.java"));
        assertRuns(List.of("--class-path", classes + File.pathSeparator + jars(), "consumer.Consumer"));
    }

    @Test
    void consumer_asAModule() throws Exception {
        Path classes =
                compiled(List.of("--module-path", jars()), List.of("module-info.java", "consumer/Consumer.java"));
        assertRuns(List.of(
                "--module-path", classes + File.pathSeparator + jars(), "--module", "consumer/consumer.Consumer"));
    }

    /** Without a warning, too: whoever compiles with -Werror can use the library. */
    private Path compiled(List<String> path, List<String> names) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options = new ArrayList<>(path);
        options.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString()));
        names.forEach(name ->
                options.add(Path.of("src/test/resources/consumer").resolve(name).toString()));
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(to, to, options.toArray(String[]::new));
        to.flush();
        assertEquals("", said.toString());
        assertEquals(0, code);
        return classes;
    }

    private void assertRuns(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path out = folder.resolve("out.txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String said = Files.readString(out);
        assertEquals(0, code, said);
        assertTrue(
                said.matches("(?s)Planned, \\d+ visits, the first on 2026-03-\\d\\d; read back: true; findings: 0\\R"),
                said);
    }

    @Test
    void everyJar_hasTheLicence() throws Exception {
        List<Path> jars = new ArrayList<>(List.of(of(PlanRequest.class), JSON));
        if (!Boolean.getBoolean("massageplan.withoutSources")) {
            for (Path jar : List.of(of(PlanRequest.class), JSON)) {
                for (String kind : List.of("-sources.jar", "-javadoc.jar")) {
                    jars.add(Path.of(jar.toString().replace(".jar", kind)));
                }
            }
        }
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (String name : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
                    assertTrue(file.getEntry(name) != null, jar + " has " + name);
                }
            }
        }
    }
}
