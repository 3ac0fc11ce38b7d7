package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.explain.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Help.Ansi;

final class CatalogCommandTest {
    @Test
    void catalog_alone_countsEachKind() {
        Ran ran = Ran.of("catalog");
        assertEquals(ExitCode.FINE, ran.code());
        assertTrue(
                ran.out()
                        .contains(
                                "techniques  " + Catalog.standard().techniques().size()),
                ran.out());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void list_hasALineForEachEntry(Kind kind) {
        for (String language : new String[] {"en", "de"}) {
            Ran ran = Ran.of("catalog", kind, "--lang", language);
            assertEquals(ExitCode.FINE, ran.code());
            for (String id : kind.of(Catalog.standard()).ids()) {
                assertTrue(ran.out().lines().anyMatch(l -> l.startsWith(id + " ")), id);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void entry_ofEveryId_isPrintedInFull(Kind kind) {
        for (Lang lang : Lang.values()) {
            Voice voice = Voice.of(lang, Audience.PRACTITIONER, Catalog.standard());
            for (String id : kind.of(Catalog.standard()).ids()) {
                Page page = new Page(Ansi.OFF);
                new EntryPrinter(voice, page).entry(kind, id);
                assertTrue(page.toString().contains("(" + id + ")\n"), id);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "techniques, relaxation massage, SWEDISH, en",
        "techniques, swedish, SWEDISH, en",
        "conditions, slipped disc, HERNIATED_DISC, en",
        "conditions, Bandscheibenvorfall, HERNIATED_DISC, de",
        "exercises, bird dog, BIRD_DOG, en",
        "thermal, cold pack, COLD_PACK, en",
        "protocols, chronic, CHRONIC, en"
    })
    void entry_byAnyOfItsNames(String kind, String name, String id, String language) {
        Ran quoted = Ran.of("catalog", kind, name, "--lang", language);
        assertEquals(ExitCode.FINE, quoted.code(), quoted.err());
        assertTrue(quoted.out().contains("(" + id + ")\n"), quoted.out());
        String[] words = name.split(" ");
        if (words.length == 2) {
            assertEquals(quoted, Ran.of("catalog", kind, words[0], words[1], "--lang", language));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "techniques, CONNECTIVE_TISSUE, en, one session: 10-30 minutes",
        "techniques, CROSS_FIBRE, en, one place: 3-5 minutes",
        "techniques, CROSS_FIBRE, en, discomfort: at most 6 of 10",
        "techniques, MUSCLE_STRIPPING, en, passes: 3 times",
        "techniques, REFLEXOLOGY, en, pause to another touch therapy: at least 48 hours",
        "techniques, ACUPRESSURE, en, 'compression (pressing), hold: 5-10 seconds'",
        "techniques, CONNECTIVE_TISSUE, de, eine Behandlung: 10-30 Minuten",
        "thermal, ICE_MASSAGE, en, one place: 5-10 minutes"
    })
    void entry_showsItsDoseLimits(String kind, String id, String language, String line) {
        String out = Ran.of("catalog", kind, id, "--lang", language).out();
        assertTrue(out.contains(line), out);
    }

    @Test
    void entry_misspelt_namesTheNearest() {
        Ran ran = Ran.of("catalog", "techniques", "swedisch");
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains("Maybe SWEDISH."), ran.err());
    }

    @ParameterizedTest
    @CsvSource({
        "techniques, ICE_MASSAGE, Maybe catalog thermal ICE_MASSAGE.",
        "techniques, ice masage, Maybe catalog thermal ICE_MASSAGE.",
        "thermal, ICE_MASAGE, Maybe ICE_MASSAGE.",
        "thermal, swedish, Maybe catalog techniques SWEDISH.",
        "techniques, clasic massage, Maybe SWEDISH."
    })
    void entry_ofAnotherKind_saysWhereItIs(String kind, String wanted, String said) {
        Ran ran = Ran.of("catalog", kind, wanted);
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains(said), ran.err());
    }

    @Test
    void entry_likeNothing_namesNothing() {
        String err = Ran.of("catalog", "techniques", "qqqqqqqqqq").err();
        assertFalse(err.contains("Maybe"), err);
    }

    @Test
    void condition_showsWhatFollows_withSourcesAndEnds() {
        Ran ran = Ran.of("catalog", "conditions", "HERNIATED_DISC");
        assertTrue(ran.out().contains("C11"), ran.out());
        assertTrue(ran.out().contains("at most light (2 of 5); at the place named"), ran.out());
        assertTrue(ran.out().contains("a written clearance is there"), ran.out());
        assertTrue(ran.out().contains("https://"), ran.out());
    }
}
