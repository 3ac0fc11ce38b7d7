package io.massageplan.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a run of the program printed, and how it ended. */
record Ran(int code, String out, String err) {
    /** The folder of the bundled intakes; tests run in the module's own folder. */
    static final Path INTAKES = Path.of("intakes");

    static Ran of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(String::valueOf).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    static Path intake(String name) {
        return INTAKES.resolve(name + ".json");
    }

    static List<String> intakes() {
        try (Stream<Path> files = Files.list(INTAKES)) {
            return files.map(f -> f.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
