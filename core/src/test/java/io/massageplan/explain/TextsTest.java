package io.massageplan.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
    private static final Texts GERMAN = Texts.of(Locale.GERMAN);

    @Test
    void of_regionalLocale_itsLanguage() {
        assertSame(GERMAN, Texts.of(Locale.forLanguageTag("de-AT")));
        assertSame(ENGLISH, Texts.of(Locale.US));
    }

    @Test
    void of_otherLanguage_english() {
        assertSame(ENGLISH, Texts.of(Locale.FRENCH));
        assertSame(ENGLISH, Texts.of(Locale.ROOT));
    }

    @Test
    void of_turkishDefault_noDifference() {
        Locale before = Locale.getDefault();
        Reason reason = Reason.of("C11.2", List.of("S01"), "cap", "3", "to", "2026-03-02", "endsByItself", "true");
        String expected = GERMAN.sentence(reason, Audience.PRACTITIONER);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertSame(ENGLISH, Texts.of(Locale.forLanguageTag("tr")));
            assertEquals(expected, GERMAN.sentence(reason, Audience.PRACTITIONER));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void name_known_inBothLanguages() {
        assertEquals("Swedish massage", ENGLISH.name("technique", "SWEDISH"));
        assertEquals("Klassische Massage", GERMAN.name("technique", "SWEDISH"));
    }

    @Test
    void with_ownWords_besideAndInPlace_theOthersAsTheyWere() {
        Texts own = ENGLISH.with(Map.of("technique.MADERO", "maderotherapy", "technique.SWEDISH", "classic massage"));
        assertEquals("maderotherapy", own.name("technique", "MADERO"));
        assertEquals("classic massage", own.name("technique", "SWEDISH"));
        assertEquals(ENGLISH.name("technique", "SHIATSU"), own.name("technique", "SHIATSU"));
        assertEquals("en", own.language());
        assertEquals(Optional.empty(), ENGLISH.find("technique.MADERO"), "the shared words stay");
        assertThrows(InvalidValueException.class, () -> ENGLISH.with(Map.of("technique.MADERO", " ")));
    }

    @Test
    void name_unknown_namesTheKey() {
        InvalidValueException e =
                assertThrows(InvalidValueException.class, () -> ENGLISH.name("technique", "SWEDISCH"));

        assertEquals("The text key (technique.SWEDISCH) must be one of the bundles in en.", e.getMessage());
    }

    @Test
    void details_ofTheKindThatHasThem_given() {
        assertTrue(ENGLISH.definition("technique", "SWEDISH").isPresent());
        assertTrue(ENGLISH.description("stroke", "EFFLEURAGE").isPresent());
        assertTrue(ENGLISH.how("exercise", "CAT_CAMEL").isPresent());
        assertEquals(Optional.empty(), ENGLISH.how("technique", "SWEDISH"));
        assertEquals(List.of("classic massage", "relaxation massage"), ENGLISH.synonyms("technique", "SWEDISH"));
        assertEquals(List.of(), ENGLISH.synonyms("region", "BACK"));
    }

    @Test
    void site_sides_asOneSays() {
        assertEquals("lower back", ENGLISH.site(Site.of("LOWER_BACK")));
        assertEquals("left shoulder", ENGLISH.site(Site.of("SHOULDER", Side.LEFT)));
        assertEquals("hollow of the right knee", ENGLISH.site(Site.of("POPLITEAL", Side.RIGHT)));
        assertEquals("Schulter links", GERMAN.site(Site.of("SHOULDER", Side.LEFT)));
        assertEquals("Kniekehle rechts", GERMAN.site(Site.of("POPLITEAL", Side.RIGHT)));
    }

    @Test
    void formats_datesTimesLengths_inWords() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertEquals("2 March 2026", ENGLISH.date(day));
        assertEquals("2. März 2026", GERMAN.date(day));
        assertEquals("Monday", ENGLISH.weekday(day));
        assertEquals("Montag", GERMAN.weekday(day));
        assertEquals("09:05", ENGLISH.time(LocalTime.of(9, 5)));
        assertEquals("09:05 Uhr", GERMAN.time(LocalTime.of(9, 5)));
        assertEquals("1 minute", ENGLISH.minutes(Duration.ofMinutes(1)));
        assertEquals("45 minutes", ENGLISH.minutes(Duration.ofMinutes(45)));
        assertEquals("60 Minuten", GERMAN.minutes(Duration.ofMinutes(60)));
        assertEquals("8 Stunden", GERMAN.minutes(Duration.ofHours(8)));
        assertEquals("medium (3 of 5)", ENGLISH.pressure(PressureLevel.MEDIUM));
    }

    @Test
    void sentence_instruction_forItsReader() {
        Instruction instruction =
                Instruction.of("aftercare.no-strenuous", "hours", "24", "date", "2026-03-03", "time", "10:00");

        assertEquals(
                "No running, lifting or other hard exercise for 24 hours; easy walking, gentle stretching and easy"
                        + " swimming are fine.",
                ENGLISH.sentence(instruction, Audience.CLIENT));
        assertEquals(
                "After deep work: no strenuous exercise before 10:00 on 3 March 2026.",
                ENGLISH.sentence(instruction, Audience.PRACTITIONER));
    }

    @Test
    void sentence_advice_byItsIdAlone() {
        Instruction instruction = Instruction.of("rise-slowly");

        assertEquals(ENGLISH.name("advice", "rise-slowly"), ENGLISH.sentence(instruction, Audience.CLIENT));
    }

    @Test
    void sentence_missingValue_named() {
        Instruction instruction = Instruction.of("aftercare.rest");

        InvalidValueException e =
                assertThrows(InvalidValueException.class, () -> ENGLISH.sentence(instruction, Audience.CLIENT));

        assertEquals("The values of the text aftercare.rest ([]) must hold hours.", e.getMessage());
    }

    @Test
    void sentence_clearedBySomebody_saysWho() {
        Reason two = Reason.of("C11.1", List.of(), "ends", "CLEARANCE", "clearedBy", "SURGEON PHYSICIAN");
        Reason assessed = Reason.of("C11.1", List.of(), "ends", "CLEARANCE ASSESSMENT", "clearedBy", "SURGEON");

        assertTrue(ENGLISH.sentence(two, Audience.CLIENT)
                .endsWith(" A written clearance may lift this; whose: " + ENGLISH.name("profession", "SURGEON") + " or "
                        + ENGLISH.name("profession", "PHYSICIAN") + "."));
        assertTrue(Texts.of(Locale.GERMAN)
                .sentence(two, Audience.CLIENT)
                .endsWith("von wem: Chirurgin oder Chirurg oder Ärztin oder Arzt."));
        assertFalse(ENGLISH.sentence(assessed, Audience.CLIENT).contains("whose"));
    }

    @Test
    void sentence_restriction_rowThenCapThenEnd() {
        String row = ENGLISH.name("row", "C11");
        Reason until =
                Reason.of("C11.2", List.of("S01", "S02"), "cap", "3", "to", "2026-03-02", "endsByItself", "true");
        Reason cleared = Reason.of(
                "C11.1", List.of(), "ends", "CLEARANCE RESOLUTION", "to", "2026-03-02", "endsByItself", "false");

        assertEquals(
                row + " Pressure there: at most medium (3 of 5). Until 2 March 2026.",
                ENGLISH.sentence(until, Audience.CLIENT));
        assertEquals(
                row + " Pressure there: at most medium (3 of 5). Until 2 March 2026. [S01, S02]",
                ENGLISH.sentence(until, Audience.PRACTITIONER));
        assertEquals(
                row + " A written clearance from a clinician may lift this.",
                ENGLISH.sentence(cleared, Audience.PRACTITIONER));
    }

    @Test
    void sentence_rule_optionalPartsOnlyWithTheirValues() {
        assertEquals(
                "Deep work on the same place needs rest in between: at least 48 hours; the last was on 2 March 2026.",
                ENGLISH.sentence(
                        Reason.of("deep-gap", List.of(), "hours", "48", "earlier", "2026-03-02"), Audience.CLIENT));
        assertEquals(
                "Deep work on the same place needs rest in between.",
                ENGLISH.sentence(Reason.of("deep-gap", List.of()), Audience.CLIENT));
    }

    @Test
    void sentence_fact_withItsValue() {
        assertEquals(
                "Rest between two deep visits on the same region: at least 48 hours.",
                ENGLISH.sentence(Reason.of("deep-gap-hours", List.of(), "value", "48"), Audience.CLIENT));
    }

    @Test
    void text_severalValues_listed() {
        assertEquals(
                "Too much deep work on one place in seven days in a row: left shoulder, neck and lower back, 3 visits,"
                        + " at most 2.",
                ENGLISH.sentence(
                        Reason.of(
                                "deep-in-7-days",
                                List.of(),
                                "site",
                                "SHOULDER:LEFT NECK LOWER_BACK",
                                "count",
                                "3",
                                "most",
                                "2"),
                        Audience.CLIENT));
    }
}
