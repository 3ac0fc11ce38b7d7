package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Clearance;
import io.massageplan.technique.PressureLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a healthy client: over bone, ribs and kidneys gently, beside the spine as ever. And what holds for a child. */
class EverybodysPlacesTest {

    private static final Screening HEALTHY = Small.screen(known(1984), Catalog.standard());

    private static ClientProfile known(int birthYear) {
        return client().withBirthYear(birthYear)
                .withMassageHistory(MassageHistory.builder().build());
    }

    private static Permission massage(String technique, String region) {
        return HEALTHY.massage(DAY, technique, Site.of(region));
    }

    @ParameterizedTest
    @CsvSource({
        "THORACOLUMBAR, HEAVY_LOTIONING",
        "KIDNEY_AREA, HEAVY_LOTIONING",
        "RIBS, HEAVY_LOTIONING",
        "LOWER_BACK, DEEP",
        "UPPER_BACK, DEEP",
        "LOIN, DEEP"
    })
    void firmest(String region, PressureLevel most) {
        assertEquals(most, massage("NEUROMUSCULAR", region).pressureMost().orElseThrow());
    }

    @Test
    void deepWork_notOverTheLowestRib() {
        assertFalse(massage("DEEP_TISSUE", "THORACOLUMBAR").allowed());
        assertTrue(massage("SWEDISH", "THORACOLUMBAR").allowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUMBAR_SPINE", "COCCYX", "THORACIC_SPINE", "CERVICAL_SPINE", "LUMBOSACRAL"})
    void pointAndEdge_notOnBone(String bone) {
        for (String technique : List.of("DEEP_TISSUE", "NEUROMUSCULAR", "TRIGGER_POINT", "MUSCLE_STRIPPING")) {
            assertFalse(massage(technique, bone).allowed(), technique);
        }
        assertTrue(massage("SWEDISH", bone).allowed());
    }

    /** The back keeps every technique; the bone in its middle is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"DEEP_TISSUE", "NEUROMUSCULAR", "TRIGGER_POINT", "MUSCLE_STRIPPING", "SWEDISH"})
    void muscleBesideTheSpine_staysWorkable(String technique) {
        Permission permission = massage(technique, "LOWER_BACK");
        assertTrue(permission.allowed(), permission.reasons().toString());
        assertEquals(Catalog.standard().techniques().get(technique).pressureMost(), permission.pressureMost());
    }

    // Packs

    @ParameterizedTest
    @CsvSource({
        "NECK_ANTERIOR, false",
        "AXILLA, false",
        "POPLITEAL, false",
        "EYES, false",
        "WHOLE_BODY, false",
        "NECK, true",
        "KNEE, true",
        "SHOULDER, true",
        "LOWER_BACK, true"
    })
    void packs_whereNoVesselLiesUnderTheSkin(String region, boolean allowed) {
        for (String pack : List.of("HEAT_PACK", "COLD_PACK", "HEAT_BEFORE_MASSAGE", "CONTRAST_PACKS")) {
            assertEquals(allowed, HEALTHY.thermal(DAY, pack, Site.of(region)).allowed(), pack);
        }
    }

    @ParameterizedTest
    @CsvSource({"NECK, false", "KNEE, false", "HEAD, false", "SHOULDER, true", "LOWER_BACK, true", "THIGH, true"})
    void rubbedIce_whereNoBoneLiesUnderTheSkin(String region, boolean allowed) {
        assertEquals(
                allowed, HEALTHY.thermal(DAY, "ICE_MASSAGE", Site.of(region)).allowed());
    }

    // Children

    private static Screening child(int birthYear) {
        Clearance letter = Clearance.builder().by("PHYSICIAN").given(DAY).build();
        return Small.screen(known(birthYear).withClearances(letter), Catalog.standard());
    }

    @Test
    void childOfEight_shortAndLight_whoeverCleared() {
        Screening eight = child(DAY.getYear() - 8);
        Permission swedish = eight.massage(DAY, "SWEDISH", Small.BACK);
        assertEquals(40, swedish.minutesMost().orElseThrow());
        assertEquals(PressureLevel.HEAVY_LOTIONING, swedish.pressureMost().orElseThrow());
        assertTrue(eight.massage(DAY, "PAEDIATRIC", Small.BACK).allowed());
        assertFalse(eight.massage(DAY, "NEUROMUSCULAR", Small.BACK).allowed());
        assertTrue(eight.exercise(DAY, "WALKING").allowed());
        assertTrue(eight.onTheDay().stream().anyMatch(i -> i.text().equals("guardian-agrees"))
                || swedish.advice().contains("guardian-agrees"));
    }

    @Test
    void childOfOne_hasNoHomeProgramme() {
        Screening one = child(DAY.getYear() - 1);
        assertFalse(one.exercise(DAY, "BAND_ROW").allowed());
        assertFalse(one.thermal(DAY, "HEAT_PACK", Small.BACK).allowed());
        assertTrue(one.massage(DAY, "PAEDIATRIC", Small.BACK).allowed());
    }

    /** Only the year is known: whoever turns sixteen this year may still be fifteen. */
    @Test
    void edgeOfSixteen() {
        assertEquals(
                40,
                child(DAY.getYear() - 16)
                        .massage(DAY, "SWEDISH", Small.BACK)
                        .minutesMost()
                        .orElseThrow());
        assertTrue(child(DAY.getYear() - 17)
                .massage(DAY, "SWEDISH", Small.BACK)
                .minutesMost()
                .isEmpty());
    }
}
