package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Printed pages held against stored ones, so that a change of a plan or of its words is seen. After a wanted change:
 * {@code mvn -Pquick -pl examples/quickstart -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dupdate=true}.
 */
final class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
        "plan, least, en, client",
        "plan, acute-strain, de, client",
        "plan, herniated-disc, en, practitioner",
        "plan, red-flags-unanswered, de, client",
        "screen, after-spine-surgery, en, client"
    })
    void page_isTheStoredOne(String command, String intake, String language, String reader) throws Exception {
        String page = Ran.of(command, Ran.intake(intake), "--lang", language, "--for", reader)
                .out();
        Path stored = GOLDEN.resolve(command + "-" + intake + "-" + language + "-" + reader + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(stored, page);
        }
        assertEquals(Files.readString(stored), page);
    }
}
