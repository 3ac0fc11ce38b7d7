package io.massageplan.screening;

import static io.massageplan.screening.Clients.firmest;
import static io.massageplan.screening.Clients.mayApply;
import static io.massageplan.screening.Clients.screen;
import static io.massageplan.screening.Clients.with;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the letter of a clinician opens the shipped rules: never further than their rows say. */
class LettersTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static ClientProfile cleared(String by, ConditionReport.Builder... reports) {
        return with(reports)
                .withClearances(Clearance.builder().by(by).given(DAY).build());
    }

    private static ConditionReport.Builder at(String condition, String region) {
        return report(condition).addSites(Site.of(region));
    }

    // ---- B20, B26: until the blood has recovered

    @ParameterizedTest
    // A resting hand (0) takes training that nobody has here.
    @CsvSource({"LOW_PLATELETS, 1, 2", "NEUTROPENIA, -1, 1", "IMMUNE_SUPPRESSION, -1, 1"})
    void weakBlood_letterGivesOneLevel_recoveryTheRest(String condition, int before, int after) {
        ConditionReport.Builder over =
                report(condition).addDates(DAY.minusDays(9)).endedOn(DAY);

        assertEquals(before, firmest(screen(with(report(condition))), DAY, "SHOULDER"));
        assertEquals(after, firmest(screen(cleared("PHYSICIAN", report(condition))), DAY, "SHOULDER"));
        assertEquals(after, firmest(screen(cleared("PHYSICIAN", over)), DAY, "SHOULDER"));
        assertEquals(5, firmest(screen(cleared("PHYSICIAN", over)), DAY.plusDays(1), "SHOULDER"));
    }

    // ---- C17, C20, C24, D10, F3, F5, I7, I16: what a letter without a pressure leaves

    @ParameterizedTest
    @CsvSource({
        "SPINAL_FUSION_OR_METAL, LOWER_BACK, 2, 3",
        "OSTEOPOROSIS, SHOULDER, 2, 3",
        "ANKYLOSING_SPONDYLITIS, SHOULDER, 1, 2",
        "FRAGILE_SKIN, SHOULDER, 1, 2",
        "IMPAIRED_SENSATION, FOOT, 2, 3",
        "PARALYSIS, FOOT, 2, 3",
        "CORTICOSTEROID_LONG_TERM, SHOULDER, 2, 3",
        "IMMUNE_SUPPRESSANT, SHOULDER, 2, 3"
    })
    void caps_aLetterWithoutAPressure_opensOneLevel_notDeepWork(
            String condition, String region, int before, int after) {
        assertEquals(before, firmest(screen(with(at(condition, region))), DAY, region));
        assertEquals(after, firmest(screen(cleared("PHYSICIAN", at(condition, region))), DAY, region));
    }

    // ---- F8: stable and approved

    @Test
    void headAndNeck_afterALumbarPuncture_waitForTheApproval_andForTheEnd() {
        ConditionReport.Builder puncture =
                report("LUMBAR_PUNCTURE").addDates(DAY.minusDays(9)).endedOn(DAY);
        Screening told = screen(with(puncture));
        Screening approved = screen(cleared("PHYSICIAN", puncture));

        assertEquals(-1, firmest(told, DAY, "NECK"));
        assertEquals(-1, firmest(told, DAY.plusDays(1), "NECK"), "stable, not approved");
        assertEquals(-1, firmest(approved, DAY, "NECK"), "approved, not stable");
        assertEquals(5, firmest(approved, DAY.plusDays(1), "NECK_POSTERIOR"));
        assertEquals(5, firmest(told, DAY, "SHOULDER"));
    }

    // ---- C8, C9: until union, until stable

    @ParameterizedTest
    @CsvSource({"FRACTURE", "DISLOCATION", "UNSTABLE_JOINT"})
    void bonesAndJoints_openOnALetter_butNotForDeepWork(String condition) {
        Screening told = screen(with(at(condition, "ANKLE")));
        Screening agreed = screen(cleared("PHYSICIAN", at(condition, "ANKLE")));

        assertEquals(-1, firmest(told, DAY, "ANKLE"));
        assertEquals(3, firmest(agreed, DAY, "ANKLE"));
        assertEquals(5, firmest(told, DAY, "SHOULDER"));
    }

    @Test
    void brokenBone_coldAndHeat_waitForTheLetter() {
        assertFalse(mayApply(screen(with(at("FRACTURE", "ANKLE"))), DAY, "HEAT_PACK", "ANKLE"));
        assertTrue(mayApply(screen(cleared("PHYSICIAN", at("FRACTURE", "ANKLE"))), DAY, "HEAT_PACK", "ANKLE"));
    }

    // ---- F3, F5, F7: a recorded decision alone

    @ParameterizedTest
    @CsvSource({"IMPAIRED_SENSATION, F3.1", "PARALYSIS, F5.1", "REGENERATING_NERVE, F7.1"})
    void numbSkin_coldTakesADecisionThatNamesIt(String condition, String rule) {
        ClientProfile client = cleared("PHYSICIAN", at(condition, "FOOT"));
        RuleOverride decision = RuleOverride.builder()
                .rule(rule)
                .reason("feels warm and cold again")
                .by("PHYSICIAN")
                .from(DAY)
                .until(DAY)
                .build();
        Screening decided =
                Screening.of(client, new DateRange(DAY, DAY.plusDays(1)), Set.of(), List.of(decision), CATALOG);

        assertFalse(mayApply(screen(client), DAY, "COLD_PACK", "FOOT"));
        assertTrue(mayApply(decided, DAY, "COLD_PACK", "FOOT"));
        assertFalse(mayApply(decided, DAY.plusDays(1), "COLD_PACK", "FOOT"));
        assertTrue(mayApply(screen(client), DAY, "COLD_PACK", "SHOULDER"));
    }

    // ---- E2, T45: cancer

    @Test
    void tumour_aHandMayRest_whoeverSaysMore() {
        Screening screening = Screening.of(
                cleared("ONCOLOGIST", at("TUMOUR_SITE", "THIGH")),
                new DateRange(DAY, DAY),
                Set.of("ONCOLOGY"),
                List.of(),
                CATALOG);

        assertEquals(
                Optional.of(PressureLevel.of(0)),
                screening.massage(DAY, "ONCOLOGY", Site.of("THIGH")).pressureMost());
    }

    private static Optional<PressureLevel> oncology(ClientProfile client) {
        return Screening.of(client, new DateRange(DAY, DAY), Set.of("ONCOLOGY"), List.of(), CATALOG)
                .massage(DAY, "ONCOLOGY", Site.of("SHOULDER"))
                .pressureMost();
    }

    @Test
    void oncologyMassage_medium_onlyWhereTheOncologistAgrees() {
        ConditionReport.Builder past = report("CANCER").status(Status.HISTORY);

        assertEquals(Optional.of(PressureLevel.of(2)), oncology(with(past)));
        assertEquals(Optional.of(PressureLevel.of(2)), oncology(cleared("PHYSICIAN", past)));
        assertEquals(Optional.of(PressureLevel.of(3)), oncology(cleared("ONCOLOGIST", past)));
        assertEquals(
                Optional.of(PressureLevel.of(2)),
                oncology(cleared("ONCOLOGIST", report("CANCER").status(Status.ACUTE))),
                "E1 goes on");
        assertEquals(Optional.of(PressureLevel.of(3)), oncology(with()));
    }

    // ---- T8: the pregnancies that H7 calls risky

    @Test
    void riskyPregnancy_isTheSameForShiatsuAsForAllMassage() {
        var shiatsu = CATALOG.contraindications().get("T8").triggers();
        var all = CATALOG.contraindications().get("H7").triggers();

        assertTrue(new HashSet<>(shiatsu).containsAll(all));
    }

    @Test
    void riskyPregnancy_shiatsuWaits_alsoWhereAllOtherMassageIsCleared() {
        ClientProfile client = with(report("PREGNANCY").addDates(DAY.minusWeeks(18)), report("HYPERTENSION"));
        Clearance ofH7 =
                Clearance.builder().by("MIDWIFE").given(DAY).addScope("H7").build();
        Screening screening = screen(client.withClearances(ofH7));

        assertTrue(screening.massage(DAY, "SWEDISH", Site.of("SHOULDER")).allowed());
        assertFalse(screening.massage(DAY, "SHIATSU", Site.of("UPPER_BACK")).allowed());
        assertTrue(screen(with(report("PREGNANCY").addDates(DAY.minusWeeks(18))))
                .massage(DAY, "SHIATSU", Site.of("UPPER_BACK"))
                .allowed());
    }

    // ---- H7, E3: "all" waits for the letter, not massage alone

    @ParameterizedTest
    @CsvSource({"PLACENTA_DISORDER, H7, MIDWIFE", "METASTATIC_CANCER, E3, ONCOLOGIST"})
    void everything_waitsForTheLetter(String condition, String row, String by) {
        Clearance letter = Clearance.builder().by(by).given(DAY).addScope(row).build();
        Screening told = screen(with(report(condition)));
        Screening agreed = screen(with(report(condition)).withClearances(letter));
        Screening ofMassage =
                screen(with(report(condition)).withClearances(letter.withPressureMost(PressureLevel.of(2))));
        for (String exercise : List.of("WALKING", "SIDE_PLANK", "CHAIR_STAND", "BAND_ROW")) {
            assertFalse(told.exercise(DAY, exercise).allowed(), exercise);
            assertFalse(ofMassage.exercise(DAY, exercise).allowed(), exercise);
        }
        assertTrue(agreed.exercise(DAY, "WALKING").allowed());
        assertTrue(agreed.exercise(DAY, "BAND_ROW").allowed());
        for (String thermal : List.of("COLD_PACK", "HEAT_PACK")) {
            assertFalse(mayApply(told, DAY, thermal, "SHOULDER"), thermal);
            assertFalse(mayApply(ofMassage, DAY, thermal, "SHOULDER"), thermal);
        }
        assertTrue(mayApply(agreed, DAY, "COLD_PACK", "SHOULDER"));
    }

    @Test
    void pregnancyWithoutAddedRisk_waitsForNobody() {
        Screening pregnant = screen(with(report("PREGNANCY").addDates(DAY.minusWeeks(24))));

        assertTrue(pregnant.exercise(DAY, "WALKING").allowed());
        assertTrue(pregnant.exercise(DAY, "BAND_ROW").allowed());
    }
}
