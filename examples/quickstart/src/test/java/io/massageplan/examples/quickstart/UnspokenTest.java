package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That pages speak: the catalogue in both languages, and that a raw id would be seen. Intakes are in IntakesTest. */
final class UnspokenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "at the LOWER_BACK today",
                "because of reason.plan-rhythm",
                "plan-wish-pressure-phase",
                "a visit every {days} days"
            })
    void raw_isSeen(String line) {
        assertTrue(Unspoken.isRaw(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C11.2 (herniated disc)", "Stop. Then rest.", "sources [WAL-PR, S36]", "warm-up", "a plan. You"})
    void words_areLeftAlone(String line) {
        assertFalse(Unspoken.isRaw(line));
    }

    @ParameterizedTest
    @CsvSource({"en", "de"})
    void catalog_everyKindAndTechnique_speaks(String language) {
        for (Kind kind : Kind.values()) {
            Ran list = Ran.of("catalog", kind, "--lang", language);
            assertEquals("", list.err());
            Unspoken.assertNoKeys(list.out());
        }
        for (String technique :
                io.massageplan.catalog.Catalog.standard().techniques().ids()) {
            Unspoken.assertNoKeys(Ran.of("catalog", "techniques", technique, "--lang", language)
                    .out());
        }
        for (String condition :
                io.massageplan.catalog.Catalog.standard().conditions().ids()) {
            Unspoken.assertNoKeys(Ran.of("catalog", "conditions", condition, "--lang", language)
                    .out());
        }
    }

    @Test
    void infeasible_bothLanguages_noLineTwice() {
        for (String language : new String[] {"en", "de"}) {
            Ran ran = Ran.of("plan", Ran.intake("twenty-minutes"), "--lang", language);
            Unspoken.assertNone(ran.out());
            long bullets = ran.out().lines().filter(l -> l.startsWith("  - ")).count();
            assertEquals(
                    bullets,
                    ran.out()
                            .lines()
                            .filter(l -> l.startsWith("  - "))
                            .map(l -> l.substring(l.indexOf(": ") + 1))
                            .distinct()
                            .count());
        }
    }
}
