package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Sign;
import io.massageplan.explain.Audience;
import io.massageplan.explain.Texts;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be moved is not exercised, operated joints obey their dates, and the rest of the body stays free. */
class InjuredPartsTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static Screening screen(ConditionReport.Builder report, Clearance... clearances) {
        ClientProfile client = client(report)
                .withMassageHistory(MassageHistory.builder().build())
                .withClearances(clearances);
        return Small.screen(client, CATALOG);
    }

    private static Clearance letter(String by) {
        return Clearance.builder().by(by).given(DAY.minusDays(1)).build();
    }

    private static boolean may(Screening screening, String exercise) {
        return screening.exercise(DAY, exercise).allowed();
    }

    @Test
    void brokenWrist_restsItself_andNothingElse() {
        Screening wrist = screen(report("FRACTURE").addSites(Site.of("WRIST")).addDates(DAY.minusDays(10)));
        for (String free : List.of("WALKING", "KNEE_TO_CHEST", "BRIDGE", "RELAXED_BREATHING", "NECK_SIDE_STRETCH")) {
            assertTrue(may(wrist, free), free);
        }
        assertFalse(may(wrist, "WEIGHT_TRAINING"), "of the whole body");
        assertTrue(wrist.massage(DAY, "SWEDISH", Site.of("BACK")).allowed());
        assertFalse(wrist.massage(DAY, "SWEDISH", Site.of("WRIST")).allowed());
        Screening foot = screen(report("FRACTURE").addSites(Site.of("FOOT")).addDates(DAY.minusDays(10)));
        assertFalse(may(foot, "WALKING"));
        assertTrue(may(foot, "BAND_ROW"));
    }

    @ParameterizedTest
    @CsvSource({
        // condition, status, site, what rests, what does not
        "DISLOCATION, ACUTE, SHOULDER, BAND_ROW, WALKING",
        "UNSTABLE_JOINT, PRESENT, SHOULDER, CHEST_STRETCH, BAND_ROW",
        "VERTEBRAL_FRACTURE_OSTEOPOROTIC, ACUTE, BACK, CAT_CAMEL, WALKING",
        "PARALYSIS, PRESENT, LOWER_LIMB, WALKING, BAND_ROW",
        "BED_REST, PRESENT, , RELAXED_BREATHING, ",
        "WHIPLASH, ACUTE, NECK, NECK_SIDE_STRETCH, CHIN_TUCK",
        "HERNIATED_DISC, ACUTE, LOWER_BACK, KNEE_TO_CHEST, WALKING",
        "CERVICAL_DISC, PRESENT, NECK, NECK_SIDE_STRETCH, CHIN_TUCK"
    })
    void injuredPart_rests_theOthersDoNot(String condition, Status status, String site, String rests, String free) {
        ConditionReport.Builder report = report(condition).status(status);
        if (site != null) {
            report.addSites(Site.of(site));
        }
        Screening screening = screen(report);
        assertFalse(may(screening, rests), rests);
        assertTrue(free == null || may(screening, free), free);
    }

    /** The oncologist's letter lets her walk; the weak bone is still not loaded. */
    @Test
    void boneMetastasis_clearedByTheOncologist_restsItself() {
        Screening told = screen(report("BONE_METASTASIS").addSites(Site.of("THIGH")));
        Screening cleared = screen(
                report("BONE_METASTASIS").addSites(Site.of("THIGH")),
                letter("ONCOLOGIST").withScope("E3"));
        assertFalse(may(told, "WALKING"));
        assertTrue(may(cleared, "WALKING"));
        assertFalse(may(cleared, "CHAIR_STAND"));
    }

    /** What leans, kneels or stands on a broken part loads it, whatever the exercise is for. */
    @ParameterizedTest
    @CsvSource({
        "FRACTURE, ANKLE, CHAIR_STAND BRIDGE CAT_CAMEL BIRD_DOG SIDE_PLANK HAMSTRING_STRETCH, CURL_UP PELVIC_TILT BAND_ROW",
        "FRACTURE, KNEE, CHAIR_STAND BRIDGE CAT_CAMEL BIRD_DOG KNEE_TO_CHEST, CURL_UP PELVIC_TILT BAND_ROW",
        "FRACTURE, HIP, CHAIR_STAND BRIDGE CAT_CAMEL PELVIC_TILT, CURL_UP CHIN_TUCK BAND_ROW",
        "FRACTURE, WRIST, CAT_CAMEL BIRD_DOG SIDE_PLANK BAND_ROW MAINTENANCE_CORE, BRIDGE CHAIR_STAND SHOULDER_CIRCLES",
        "FRACTURE, RIBS, CURL_UP SIDE_PLANK CHEST_STRETCH PRONE_BACK_LIFT, WALKING CHAIR_STAND ANKLE_CIRCLES",
        "DISLOCATION, SHOULDER, SIDE_PLANK BIRD_DOG CAT_CAMEL BAND_ROW, BRIDGE CURL_UP WALKING"
    })
    void brokenPart_bearsNoWeight(String condition, String site, String rest, String free) {
        Screening screening = screen(report(condition).addSites(Site.of(site)).addDates(DAY.minusDays(10)));
        for (String exercise : rest.split(" ")) {
            assertFalse(may(screening, exercise), exercise);
        }
        for (String exercise : free.split(" ")) {
            assertTrue(may(screening, exercise), exercise);
        }
    }

    @Test
    void freshlyOperatedBelly_holdsNoTrunk_untilTheSixthWeek() {
        Screening belly =
                screen(report("MAJOR_SURGERY").addSites(Site.of("ABDOMEN")).addDates(DAY.minusDays(7)));
        LocalDate healed = DAY.minusDays(7).plusWeeks(6);
        for (String exercise : List.of("CURL_UP", "SIDE_PLANK", "PRONE_BACK_LIFT", "PILATES")) {
            assertFalse(may(belly, exercise), exercise);
            assertFalse(belly.exercise(healed.minusDays(1), exercise).allowed(), exercise);
            assertTrue(belly.exercise(healed, exercise).allowed(), exercise);
        }
        for (String exercise : List.of("WALKING", "MOTOR_CONTROL", "RELAXED_BREATHING", "SHOULDER_CIRCLES")) {
            assertTrue(may(belly, exercise), exercise);
        }
    }

    @Test
    void operatedKnee_isNotKneltOn_norAfterASpineOperationTheTrunkPropped() {
        Screening knee =
                screen(report("OTHER_SURGERY").addSites(Site.of("KNEE")).addDates(DAY.minusDays(14)));
        assertFalse(may(knee, "CAT_CAMEL"));
        assertFalse(may(knee, "CHAIR_STAND"));
        assertTrue(may(knee, "KNEE_BENDS_SEATED"));
        Screening spine = screen(report("SPINE_SURGERY").addDates(DAY.minusDays(14)));
        assertFalse(may(spine, "SIDE_PLANK"));
        assertTrue(may(spine, "WALKING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HERNIATED_DISC", "WHIPLASH", "FRACTURE"})
    void injuredPart_exercisesOnAClearance(String condition) {
        Screening cleared =
                screen(report(condition).status(Status.ACUTE).addSites(Site.of("NECK")), letter("PHYSICIAN"));
        assertTrue(may(cleared, "KNEE_TO_CHEST"));
        assertTrue(may(cleared, "NECK_SIDE_STRETCH"));
    }

    @Test
    void settledDisc_isNoFlare_andStretches() {
        assertTrue(may(screen(report("HERNIATED_DISC").status(Status.CONTROLLED)), "KNEE_TO_CHEST"));
    }

    // Joint replacement

    private static Screening hip(int weeksAgo, Clearance... clearances) {
        return screen(
                report("JOINT_REPLACEMENT").addSites(Site.of("HIP")).addDates(DAY.minusWeeks(weeksAgo)), clearances);
    }

    private static boolean mayMassage(Screening screening, LocalDate day, String technique, String region) {
        return screening.massage(day, technique, Site.of(region)).allowed();
    }

    @Test
    void newHip_obeysItsDate() {
        assertFalse(mayMassage(hip(1, letter("SURGEON")), DAY, "SWEDISH", "HIP"), "the wound is open");
        assertTrue(mayMassage(hip(1, letter("SURGEON")), DAY.plusWeeks(1), "SWEDISH", "HIP"));
        assertFalse(mayMassage(hip(3), DAY, "SWEDISH", "HIP"));
        assertFalse(mayMassage(hip(3), DAY, "DEEP_TISSUE", "BACK"), "T2");
        assertFalse(mayMassage(hip(3), DAY, "SHIATSU", "BACK"), "T53");
        assertFalse(mayMassage(hip(3), DAY, "THAI", "BACK"), "C18.4");
        assertFalse(may(hip(3), "GLUTEAL_STRETCH"));
        assertTrue(may(hip(3), "WALKING"));
        assertTrue(mayMassage(hip(3), DAY, "SWEDISH", "SHOULDER"), "the rest is free");
    }

    @Test
    void oldHip_waitsForTheSurgeonAtTheHipAlone() {
        Screening old = hip(520);
        assertFalse(mayMassage(old, DAY, "SWEDISH", "HIP"), "G16");
        for (String technique : List.of("SWEDISH", "DEEP_TISSUE", "SHIATSU", "THAI")) {
            assertTrue(mayMassage(old, DAY, technique, "UPPER_BACK"), technique);
        }
        assertTrue(may(old, "GLUTEAL_STRETCH"));
        assertTrue(mayMassage(hip(520, letter("SURGEON")), DAY, "SWEDISH", "HIP"));
        assertFalse(mayMassage(hip(520, letter("PHYSICIAN")), DAY, "SWEDISH", "HIP"), "the row asks for the surgeon");
    }

    @Test
    void hipWithoutADate_isAskedForIt() {
        Screening undated = screen(report("JOINT_REPLACEMENT").addSites(Site.of("HIP")));
        assertFalse(mayMassage(undated, DAY, "SWEDISH", "HIP"));
        assertTrue(undated.questions().stream()
                .anyMatch(q -> q.id().equals("EVENT_DATE") && q.feeds().contains("C18")));
    }

    // Over-blocking

    @Test
    void whereOnlyHeatIsForbidden_coldStays() {
        Screening screening = screen(report("HEAT_INTOLERANCE"));
        assertFalse(screening.thermal(DAY, "HEAT_PACK", Site.of("LOWER_BACK")).allowed());
        assertTrue(screening.thermal(DAY, "COLD_PACK", Site.of("LOWER_BACK")).allowed());
        assertTrue(screening.thermal(DAY, "ICE_MASSAGE", Site.of("LOWER_BACK")).allowed());
        assertTrue(mayMassage(screening, DAY, "SWEDISH", "LOWER_BACK"));
    }

    @Test
    void openWound_leavesTheRestFree() {
        Screening screening = screen(report("OPEN_WOUND").addSites(Site.of("CALF")));
        assertFalse(mayMassage(screening, DAY, "SWEDISH", "CALF"));
        assertTrue(mayMassage(screening, DAY, "DEEP_TISSUE", "UPPER_BACK"));
        assertTrue(screening.thermal(DAY, "HEAT_PACK", Site.of("NECK")).allowed());
        assertTrue(may(screening, "WALKING"));
    }

    // What everything waits for

    @Test
    void contagiousIllness_withoutAnEnd_waits_andSendsToNobody() {
        Screening screening = screen(report("INFLUENZA"));
        assertFalse(screening.blocksEverything(), "time ends it");
        assertEquals(List.of(), screening.stops());
        assertEquals(List.of(), screening.referrals());
        assertFalse(mayMassage(screening, DAY.plusWeeks(5), "SWEDISH", "BACK"));
        assertTrue(
                mayMassage(screen(report("INFLUENZA").endedOn(DAY.plusDays(3))), DAY.plusDays(4), "SWEDISH", "BACK"));
        assertFalse(screen(report("COMMON_COLD").addDates(DAY)).blocksEverything(), "time ends it");
    }

    @Test
    void everyReason_hasItsWords() {
        ClientProfile ill = client(
                        report("HERNIATED_DISC"),
                        report("ANTICOAGULANT"),
                        report("FRACTURE").addSites(Site.of("WRIST")))
                .withClearances(letter("PHYSICIAN"))
                .withComplaints(Small.complaint("LOWER_BACK")
                        .onset(DAY.minusDays(1))
                        .addSigns(Sign.SWELLING)
                        .build())
                .withAnswers(new TreeMap<>());
        Screening screening = Small.screen(ill, CATALOG);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Texts texts = Texts.of(language);
            for (String technique : CATALOG.techniques().ids()) {
                for (DateRange period : screening.periods()) {
                    Permission permission = screening.firstMassage(period.from(), technique, Site.of("LOWER_BACK"));
                    permission.reasons().forEach(r -> {
                        assertFalse(texts.sentence(r, Audience.CLIENT).isBlank(), r.rule());
                        assertFalse(texts.sentence(r, Audience.PRACTITIONER).isBlank(), r.rule());
                    });
                }
            }
        }
    }
}
