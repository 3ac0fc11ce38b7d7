package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code cases/*.cases}: each changes one good document in one place and says what is answered. A case begins
 * with {@code #} and its name; {@code -} is what is replaced (its first occurrence), {@code +} by what, {@code =} an
 * expected line of the message. Without {@code =} the document must be read. {@code \n} stands for a line end.
 */
class CasesTest {
    private static final MassagePlanJson JSON = MassagePlanJson.standard();

    @TestFactory
    Stream<DynamicTest> intake() {
        return cases("intake", text("/cases/intake.json"), JSON::readIntake);
    }

    @TestFactory
    Stream<DynamicTest> fullIntake() {
        return cases("intake-full", text("/wire/v1/intake-full.json"), JSON::readIntake);
    }

    @TestFactory
    Stream<DynamicTest> plan() {
        return cases("plan", text("/wire/v1/plan-full.json"), JSON::readPlan);
    }

    @TestFactory
    Stream<DynamicTest> result() {
        return cases("result", text("/wire/v1/result-referred.json"), JSON::readResult);
    }

    private static Stream<DynamicTest> cases(String name, String good, Function<String, Object> reader) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : text("/cases/" + name + ".cases").split("(?m)^# ")) {
            List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(lines.get(0), () -> check(lines, good, reader)));
            }
        }
        return tests.stream();
    }

    private static void check(List<String> lines, String good, Function<String, Object> reader) {
        String document = good;
        String expected = "";
        for (int i = 1; i < lines.size(); i++) {
            String rest = lines.get(i).length() > 2 ? lines.get(i).substring(2) : "";
            switch (lines.get(i).charAt(0)) {
                case '-' -> {
                    String old = rest.replace("\\n", "\n");
                    assertTrue(document.contains(old), old);
                    assertEquals('+', lines.get(i + 1).charAt(0));
                    String by = lines.get(i + 1)
                            .substring(Math.min(2, lines.get(i + 1).length()))
                            .replace("\\n", "\n");
                    int at = document.indexOf(old);
                    document = document.substring(0, at) + by + document.substring(at + old.length());
                }
                case '=' -> expected += (expected.isEmpty() ? "" : "\n") + rest;
                case '+' -> {}
                default -> throw new IllegalArgumentException(lines.get(i));
            }
        }
        String text = document;
        if (expected.isEmpty()) {
            assertDoesNotThrow(() -> reader.apply(text));
        } else {
            MassagePlanJsonException e = assertThrows(MassagePlanJsonException.class, () -> reader.apply(text));
            assertEquals(expected, e.getMessage());
        }
    }

    static String text(String resource) {
        try (InputStream in = CasesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
