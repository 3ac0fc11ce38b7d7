package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Clearance;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside a break or a fresh operation, what rests on it, and what warms it. */
class FreshWoundsTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static Screening screen(ConditionReport.Builder report, Clearance... clearances) {
        return Small.screen(
                client(report)
                        .withMassageHistory(MassageHistory.builder().build())
                        .withClearances(clearances),
                CATALOG);
    }

    private static Clearance letter(String by) {
        return Clearance.builder().by(by).given(DAY.minusDays(1)).build();
    }

    private static ConditionReport.Builder at(String condition, String region, int daysAgo) {
        return report(condition).addSites(Site.of(region)).addDates(DAY.minusDays(daysAgo));
    }

    private static PressureLevel firmest(Screening screening, LocalDate day, String technique, String region) {
        return screening.massage(day, technique, Site.of(region)).pressureMost().orElseThrow();
    }

    // Beside it

    @ParameterizedTest
    @CsvSource({
        "FRACTURE, HIP, GLUTEAL, UPPER_BACK",
        "FRACTURE, FOREARM, ELBOW, SHOULDER",
        "FRACTURE, RIBS, UPPER_BACK, GLUTEAL",
        "JOINT_REPLACEMENT, HIP, GLUTEAL, UPPER_BACK",
        "MAJOR_SURGERY, HIP, GLUTEAL, UPPER_BACK"
    })
    void besideIt_isLightAndNotStretched_furtherAwayIsFree(String condition, String site, String near, String far) {
        Screening fresh = screen(at(condition, site, 10));
        Permission beside = fresh.massage(DAY, "NEUROMUSCULAR", Site.of(near));
        assertEquals(PressureLevel.HEAVY_LOTIONING, beside.pressureMost().orElseThrow());
        assertTrue(beside.strokesExcluded().contains("STRETCHING"), beside.toString());
        assertFalse(fresh.massage(DAY, "DEEP_TISSUE", Site.of(near)).allowed());
        assertEquals(PressureLevel.DEEP, firmest(fresh, DAY, "NEUROMUSCULAR", far));
    }

    @Test
    void besideANewHip_isFreeFromTheSixthWeek_orOnTheSurgeonsWord() {
        Screening hip = screen(at("JOINT_REPLACEMENT", "HIP", 10));
        LocalDate healed = DAY.minusDays(10).plusWeeks(6);
        assertEquals(PressureLevel.HEAVY_LOTIONING, firmest(hip, healed.minusDays(1), "NEUROMUSCULAR", "GLUTEAL"));
        assertEquals(PressureLevel.DEEP, firmest(hip, healed, "NEUROMUSCULAR", "GLUTEAL"));
        Screening cleared = screen(at("JOINT_REPLACEMENT", "HIP", 10), letter("SURGEON"));
        assertEquals(PressureLevel.DEEP, firmest(cleared, DAY, "NEUROMUSCULAR", "GLUTEAL"));
        Screening physician = screen(at("JOINT_REPLACEMENT", "HIP", 10), letter("PHYSICIAN"));
        assertEquals(PressureLevel.HEAVY_LOTIONING, firmest(physician, DAY, "NEUROMUSCULAR", "GLUTEAL"));
    }

    @Test
    void otherSide_isNotBesideIt() {
        Screening left =
                screen(report("FRACTURE").addSites(Site.of("HIP", Side.LEFT)).addDates(DAY.minusDays(10)));
        assertEquals(
                PressureLevel.DEEP,
                left.massage(DAY, "NEUROMUSCULAR", Site.of("GLUTEAL", Side.RIGHT))
                        .pressureMost()
                        .orElseThrow());
    }

    // On it

    private static boolean mayLieFaceDown(Screening screening, LocalDate day) {
        return !screening
                .massage(day, "SWEDISH", Site.of("UPPER_ARM"))
                .positionsExcluded()
                .contains(Position.PRONE);
    }

    @ParameterizedTest
    @CsvSource({
        "FRACTURE, HIP, false",
        "FRACTURE, RIBS, false",
        "FRACTURE, CHEST_WALL, false",
        "FRACTURE, WRIST, true",
        "FRACTURE, FOOT, true",
        "MAJOR_SURGERY, ABDOMEN, false",
        "MAJOR_SURGERY, CHEST_WALL, false",
        "MAJOR_SURGERY, UPPER_BACK, true",
        "OTHER_SURGERY, ABDOMEN, false",
        "OTHER_SURGERY, WRIST, true",
        "JOINT_REPLACEMENT, HIP, false"
    })
    void nobodyLiesOnIt(String condition, String site, boolean faceDown) {
        Screening fresh = screen(at(condition, site, 28));
        assertEquals(faceDown, mayLieFaceDown(fresh, DAY));
        assertEquals(
                faceDown,
                fresh.exercise(DAY, "PRONE_BACK_LIFT").reasons().stream()
                        .noneMatch(r -> r.rule().equals("K61.1") || r.rule().equals("K62.1")));
    }

    @Test
    void operatedBelly_liesOnItself_fromTheSixthWeek() {
        Screening belly = screen(at("MAJOR_SURGERY", "ABDOMEN", 28));
        LocalDate healed = DAY.minusDays(28).plusWeeks(6);
        assertFalse(mayLieFaceDown(belly, healed.minusDays(1)));
        assertTrue(mayLieFaceDown(belly, healed));
        assertTrue(mayLieFaceDown(screen(at("MAJOR_SURGERY", "ABDOMEN", 28), letter("SURGEON")), DAY));
    }

    @Test
    void breakNobodyHasPlaced_mayBeInFront() {
        assertFalse(mayLieFaceDown(screen(report("MAJOR_SURGERY").addDates(DAY.minusDays(10))), DAY));
    }

    // Warmth

    @ParameterizedTest
    @ValueSource(strings = {"OTHER_SURGERY", "MAJOR_SURGERY", "JOINT_REPLACEMENT", "SPINE_SURGERY"})
    void operationOfTwoWeeks_isNotWarmed_andCooledOnTheSurgeonsWord(String operation) {
        String site = operation.equals("SPINE_SURGERY") ? "LOWER_BACK" : "KNEE";
        Screening fresh = screen(at(operation, site, 7));
        LocalDate closed = DAY.plusDays(7);
        for (String heat : new String[] {"HEAT_PACK", "HEAT_BEFORE_MASSAGE", "CONTRAST_PACKS"}) {
            assertFalse(fresh.thermal(DAY, heat, Site.of(site)).allowed(), heat);
            assertFalse(fresh.thermal(closed.minusDays(1), heat, Site.of(site)).allowed(), heat);
            assertTrue(fresh.thermal(closed, heat, Site.of(site)).allowed(), heat);
        }
        assertFalse(fresh.thermal(DAY, "COLD_PACK", Site.of(site)).allowed());
        assertTrue(fresh.thermal(DAY, "HEAT_PACK", Site.of("NECK")).allowed());
        Screening cleared = screen(at(operation, site, 7), letter("SURGEON"));
        assertTrue(cleared.thermal(DAY, "COLD_PACK", Site.of(site)).allowed());
        assertFalse(cleared.thermal(DAY, "HEAT_PACK", Site.of(site)).allowed(), "stitches are stitches");
    }

    // Ulcers, and limbs without feeling

    @Test
    void ulcerAtTheAnkle_keepsReleaseAndWarmthOffThatLeg() {
        Screening ulcer = screen(report("LEG_ULCER").addSites(Site.of("ANKLE", Side.LEFT)));
        Site sore = Site.of("CALF", Side.LEFT);
        assertFalse(ulcer.massage(DAY, "MYOFASCIAL_RELEASE", sore).allowed());
        assertFalse(ulcer.thermal(DAY, "HEAT_PACK", sore).allowed());
        assertTrue(ulcer.massage(DAY, "SWEDISH", sore).allowed());
        Site other = Site.of("CALF", Side.RIGHT);
        assertTrue(ulcer.massage(DAY, "MYOFASCIAL_RELEASE", other).allowed());
        assertTrue(ulcer.thermal(DAY, "HEAT_PACK", other).allowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPINAL_CORD_INJURY", "PARALYSIS"})
    void legWithoutFeeling_isHipAndButtockToo(String condition) {
        Screening legs = screen(report(condition).addSites(Site.of("LOWER_LIMB")));
        for (String region : new String[] {"GLUTEAL", "HIP", "THIGH"}) {
            assertFalse(legs.thermal(DAY, "HEAT_PACK", Site.of(region)).allowed(), region);
            assertEquals(PressureLevel.HEAVY_LOTIONING, firmest(legs, DAY, "SWEDISH", region), region);
        }
        assertTrue(legs.thermal(DAY, "HEAT_PACK", Site.of("NECK")).allowed());
        assertEquals(PressureLevel.DEEP, firmest(legs, DAY, "NEUROMUSCULAR", "UPPER_BACK"));
    }
}
