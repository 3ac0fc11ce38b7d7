package io.massageplan.screening;

import static io.massageplan.screening.Clients.assertGetsAPlan;
import static io.massageplan.screening.Clients.client;
import static io.massageplan.screening.Clients.firmest;
import static io.massageplan.screening.Clients.hurting;
import static io.massageplan.screening.Clients.mayApply;
import static io.massageplan.screening.Clients.mayMassage;
import static io.massageplan.screening.Clients.screen;
import static io.massageplan.screening.Clients.with;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Preferences;
import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.client.Trend;
import io.massageplan.evidence.Instruction;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped rules make of ordinary people, to the day. Each situation is one that the origin article describes, or one that must not be mistaken for it. */
class SituationsTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final String LOWER_BACK = "LOWER_BACK";

    private static List<String> rowsThatBite(Screening screening) {
        return screening.inForce().stream()
                .filter(f -> f.liftedBy().isEmpty())
                .map(InForce::row)
                .distinct()
                .toList();
    }

    @Test
    void healthyClient_getsOnlyWhatHoldsForEverybody() {
        Screening screening = screen(client().build());
        Set<String> everybody = Set.copyOf(CATALOG.contraindications().all().stream()
                .filter(row -> row.triggers().stream()
                        .allMatch(t -> t.all().stream().allMatch(p -> p instanceof Predicate.Everyone)))
                .map(row -> row.id())
                .toList());
        for (String row : rowsThatBite(screening)) {
            assertTrue(everybody.contains(row), row + " bites on a healthy client");
        }
        assertEquals(5, firmest(screening, DAY, LOWER_BACK));
        assertEquals(List.of(), screening.clearances());
        assertEquals(List.of(), screening.referrals());
        assertGetsAPlan(screening);
        for (String application : CATALOG.thermal().ids()) {
            assertTrue(mayApply(screening, DAY, application, LOWER_BACK), application);
        }
        for (String exercise : CATALOG.exercises().ids()) {
            assertTrue(screening.exercise(DAY, exercise).allowed(), exercise);
        }
    }

    @Test
    void healthyClient_untrainedPractitioner_lacksOnlyWhatNeedsTraining() {
        Screening screening = screen(client().build());
        List<String> without = CATALOG.techniques().all().stream()
                .filter(t -> !mayMassage(screening, DAY, t.id(), "CALF"))
                .map(t -> t.id())
                .toList();
        assertEquals(List.of("CRANIOSACRAL", "LYMPHATIC", "PRENATAL", "ONCOLOGY"), without);
        Screening trained = Screening.of(
                client().build(),
                new DateRange(DAY, DAY),
                Set.of("MLD", "ONCOLOGY", "PREGNANCY", "CST"),
                List.of(),
                CATALOG);
        assertTrue(without.stream().allMatch(t -> mayMassage(trained, DAY, t, "CALF")));
    }

    @Test
    void acuteStrain_twoDaysAgo() {
        Screening screening = screen(hurting(complaint(LOWER_BACK)
                .onset(DAY.minusDays(2))
                .cause(Cause.STRAIN)
                .painNow(6)));
        assertGetsAPlan(screening);
        LocalDate thirdDay = DAY.plusDays(1);
        assertEquals(-1, firmest(screening, thirdDay, LOWER_BACK), "none on the site for 72 hours");
        assertFalse(mayApply(screening, thirdDay, "HEAT_PACK", LOWER_BACK));
        assertTrue(mayApply(screening, DAY, "COLD_PACK", LOWER_BACK), "cold is the first help");
        assertFalse(mayApply(screening, DAY, "ICE_MASSAGE", LOWER_BACK), "rubbing is touch");
        assertTrue(mayApply(screening, DAY.plusDays(2), "ICE_MASSAGE", LOWER_BACK));
        assertEquals(5, firmest(screening, DAY, "SHOULDER"), "the rest of the body is free");
        LocalDate fourthDay = DAY.plusDays(2);
        assertEquals(2, firmest(screening, fourthDay, LOWER_BACK));
        assertTrue(mayApply(screening, fourthDay, "HEAT_PACK", LOWER_BACK));
        assertEquals(2, firmest(screening, DAY.plusDays(18), LOWER_BACK), "day 20: still subacute healing");
        assertEquals(3, firmest(screening, DAY.plusDays(19), LOWER_BACK), "day 21: the acute stage remains");
        assertEquals(5, firmest(screening, DAY.plusDays(40), LOWER_BACK), "six weeks");
        assertTrue(screening.exercise(DAY, "WALKING").allowed());
    }

    @Test
    void deskTension_chronic_everythingIsOpen() {
        Screening screening = screen(hurting(complaint("NECK").cause(Cause.POSTURE)));
        assertGetsAPlan(screening);
        assertEquals(5, firmest(screening, DAY, "NECK_POSTERIOR"));
        assertEquals(5, firmest(screening, DAY, "UPPER_BACK"));
        assertTrue(mayApply(screening, DAY, "HEAT_PACK", "NECK"));
    }

    @Test
    void stiffNeck_ofUnknownCause_getsAPlan() {
        Screening screening = screen(hurting(
                complaint("NECK").onset(DAY.minusDays(4)).cause(Cause.UNKNOWN).addQualities(Quality.STIFFNESS)));
        assertGetsAPlan(screening);
        assertEquals(3, firmest(screening, DAY, "NECK_POSTERIOR"));
    }

    @Test
    void painThatNothingExplains_waitsForAnAssessment() {
        Screening screening = screen(hurting(complaint(LOWER_BACK).cause(Cause.UNEXPLAINED)));
        assertTrue(screening.blocksEverything());
        assertEquals(
                List.of("B27.1"), screening.stops().stream().map(r -> r.rule()).toList());
        assertTrue(screening.referrals().get(0).stopsPlan());
    }

    @Test
    void suddenlyWorse_waits() {
        Screening screening = screen(hurting(complaint(LOWER_BACK).trend(Trend.SUDDENLY_WORSE)));
        assertTrue(screening.blocksEverything());
        assertFalse(screening.stops().isEmpty());
    }

    @Test
    void newBackPain_over50_lowConcern_gentle_butAPlan() {
        ClientProfile client = hurting(
                        complaint(LOWER_BACK).onset(DAY.minusDays(10)).cause(Cause.POSTURE))
                .withBirthYear(1970);
        Screening screening = screen(client);
        assertEquals(ConcernLevel.LOW, screening.concern());
        assertGetsAPlan(screening);
        assertEquals(2, firmest(screening, DAY, LOWER_BACK));
        assertEquals(1, screening.referrals().size());
    }

    @Test
    void sportsRecovery_beforeARace_lighterThenFree() {
        ClientProfile client = client().addLoads(
                        LoadReport.builder().event("RACE").date(DAY.plusDays(5)).build())
                .build();
        Screening screening = screen(client);
        assertEquals(5, firmest(screening, DAY.plusDays(2), "CALF"));
        assertEquals(3, firmest(screening, DAY.plusDays(3), "CALF"));
        assertEquals(2, firmest(screening, DAY.plusDays(5), "CALF"));
        assertEquals(5, firmest(screening, DAY.plusDays(6), "CALF"));
        assertGetsAPlan(screening);
    }

    @Test
    void mainEvent_aWeekBefore() {
        ClientProfile client = client().addLoads(LoadReport.builder()
                        .event("BIG_RACE")
                        .date(DAY.plusDays(10))
                        .build())
                .build();
        assertEquals(5, firmest(screen(client), DAY.plusDays(2), "CALF"));
        assertEquals(3, firmest(screen(client), DAY.plusDays(3), "CALF"));
    }

    private static ClientProfile flown(Answer clots) {
        return client().putAnswer("CLOT_SIGNS_AFTER_TRAVEL", clots)
                .addLoads(LoadReport.builder()
                        .event("LONG_FLIGHT")
                        .date(DAY.minusDays(1))
                        .build())
                .build();
    }

    @Test
    void longFlight_clotQuestionOpen_legsWait_backIsWorkedLightlyForFourWeeks() {
        Screening screening = screen(flown(Answer.UNKNOWN));
        assertEquals(-1, firmest(screening, DAY, "CALF"));
        assertEquals(2, firmest(screening, DAY, LOWER_BACK));
        assertEquals(2, firmest(screening, DAY.plusDays(26), LOWER_BACK));
        assertEquals(5, firmest(screening, DAY.plusDays(27), LOWER_BACK));
        assertGetsAPlan(screening);
        OpenQuestion question = screening.questions().stream()
                .filter(q -> q.id().equals("CLOT_SIGNS_AFTER_TRAVEL"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("J5"), question.feeds());
    }

    @Test
    void longFlight_signsOfAClot_referredUntilAssessed() {
        Screening screening = screen(flown(Answer.YES));
        assertEquals(List.of("LIMB_CLOT_SIGNS"), screening.redFlags());
        assertEquals(-1, firmest(screening, DAY, LOWER_BACK));
        assertFalse(screening.stops().isEmpty());
        Screening assessed = screen(flown(Answer.YES)
                .withAssessments(Assessment.builder()
                        .by("PHYSICIAN")
                        .date(DAY)
                        .addOf("A21")
                        .build()));
        assertEquals(List.of(), assessed.redFlags());
        assertEquals(5, firmest(assessed, DAY, "CALF"));
    }

    @Test
    void longFlight_signsReported_areTheSameAsTheYes() {
        Screening screening = screen(with(report("CLOT_SIGNS_AFTER_TRAVEL")));
        assertEquals(List.of("LIMB_CLOT_SIGNS"), screening.redFlags());
    }

    @Test
    void longFlight_answered_legsAreFree() {
        Screening screening = screen(flown(Answer.NO));
        assertEquals(List.of(), screening.redFlags());
        assertEquals(5, firmest(screening, DAY, "CALF"));
        assertEquals(5, firmest(screening, DAY, LOWER_BACK));
        assertTrue(screening.questions().stream().noneMatch(q -> q.id().equals("CLOT_SIGNS_AFTER_TRAVEL")));
    }

    @Test
    void gardeningWeekend_restrictsNothing() {
        ClientProfile client = client().addLoads(LoadReport.builder()
                        .event("GARDENING_WEEKEND")
                        .date(DAY.minusDays(1))
                        .build())
                .build();
        assertEquals(5, firmest(screen(client), DAY, LOWER_BACK));
    }

    private static Screening spineSurgery(int weeksAgo, Clearance... clearances) {
        return screen(
                with(report("SPINE_SURGERY").addDates(DAY.minusWeeks(weeksAgo))).withClearances(clearances));
    }

    private static Clearance surgeon() {
        return Clearance.builder()
                .by("SPINE_SURGEON")
                .given(DAY)
                .addScope("SPINE_SURGERY")
                .build();
    }

    @Test
    void spineSurgery_threeWeeksAgo_noMassage_norOnTheBackWhateverAnybodyWrites() {
        assertEquals(-1, firmest(spineSurgery(3), DAY, "BACK"));
        assertEquals(-1, firmest(spineSurgery(3), DAY, "HAND"));
        assertEquals(-1, firmest(spineSurgery(3, surgeon()), DAY, LOWER_BACK));
        assertTrue(firmest(spineSurgery(3, surgeon()), DAY, "HAND") > 0);
        assertTrue(spineSurgery(3).exercise(DAY, "WALKING").allowed());
        assertFalse(spineSurgery(3).exercise(DAY, "PRESS_UP").allowed());
        assertEquals("SPINE_SURGEON", spineSurgery(3).referrals().get(0).to());
        assertEquals(List.of(), spineSurgery(3).stops(), "walking, cold and heat can be planned");
    }

    @Test
    void spineSurgery_eightWeeksAgo_backOnTheSurgeonsWord_gently() {
        assertEquals(-1, firmest(spineSurgery(8), DAY, LOWER_BACK));
        assertEquals(5, firmest(spineSurgery(8), DAY, "HAND"));
        assertEquals(2, firmest(spineSurgery(8, surgeon()), DAY, LOWER_BACK));
        ClearanceWish wish = spineSurgery(8).clearances().get(0);
        assertEquals("SPINE_SURGEON", wish.from());
        assertEquals("SPINE_SURGERY", wish.scope());
        assertTrue(wish.restrictions().contains("C16.5"));
        assertTrue(
                wish.adds().containsAll(List.of("MASSAGE", "EXERCISE", "LOWER_BACK")),
                wish.adds().toString());
    }

    @Test
    void spineSurgery_theDaysBetween() {
        Screening screening = spineSurgery(3);
        LocalDate sixWeeks = DAY.plusWeeks(3);
        assertEquals(-1, firmest(screening, sixWeeks.minusDays(1), "HAND"));
        assertEquals(5, firmest(screening, sixWeeks, "HAND"));
        assertEquals(-1, firmest(screening, DAY.plusWeeks(9).minusDays(1), LOWER_BACK));
        assertEquals(5, firmest(screening, DAY.plusWeeks(9), LOWER_BACK));
    }

    @Test
    void spineSurgery_sixteenWeeksAgo_free() {
        assertEquals(5, firmest(spineSurgery(16), DAY, LOWER_BACK));
        assertTrue(spineSurgery(16).exercise(DAY, "PRESS_UP").allowed());
    }

    @Test
    void spineSurgery_noDate_staysCautious_andAsks() {
        Screening screening = screen(with(report("SPINE_SURGERY")));
        assertEquals(-1, firmest(screening, DAY.plusWeeks(39), LOWER_BACK));
        assertTrue(screening.questions().stream()
                .anyMatch(q -> q.id().equals("EVENT_DATE") && q.about().equals(Optional.of("SPINE_SURGERY"))));
    }

    /** An operation that is over has been by the start: twelve weeks later at the latest nothing of it is left. */
    @Test
    void spineSurgery_noDate_butOver_twelveWeeksFromTheStart() {
        Screening screening = screen(with(report("SPINE_SURGERY").status(Status.HISTORY)));
        assertEquals(-1, firmest(screening, DAY.plusWeeks(12).minusDays(1), LOWER_BACK));
        assertTrue(firmest(screening, DAY.plusWeeks(12), LOWER_BACK) > 0);
        assertTrue(screening.questions().stream()
                .anyMatch(q -> q.id().equals("EVENT_DATE") && q.about().equals(Optional.of("SPINE_SURGERY"))));
    }

    @Test
    void cold_noDate_fiveDaysFromTheStart_andAsks() {
        Screening screening = screen(with(report("COMMON_COLD")));
        assertEquals(-1, firmest(screening, DAY.plusDays(4), LOWER_BACK));
        assertTrue(firmest(screening, DAY.plusDays(5), LOWER_BACK) > 0);
        assertTrue(screening.questions().stream()
                .anyMatch(q -> q.id().equals("EVENT_DATE") && q.about().equals(Optional.of("COMMON_COLD"))));
    }

    @Test
    void chemotherapy_noDate_theNextInfusionMayBeAnyDay() {
        Screening screening = screen(with(report("CHEMOTHERAPY")));
        assertEquals(-1, firmest(screening, DAY.plusWeeks(39), LOWER_BACK));
    }

    @Test
    void herniatedDisc_consultFirst_thenGently() {
        Screening screening = screen(with(report("HERNIATED_DISC")));
        assertEquals(-1, firmest(screening, DAY, LOWER_BACK));
        assertTrue(mayApply(screening, DAY, "HEAT_PACK", LOWER_BACK));
        assertEquals(List.of(), screening.stops(), "care without massage goes on");
        Clearance letter = Clearance.builder().by("PHYSICIAN").given(DAY).build();
        Screening cleared = screen(with(report("HERNIATED_DISC")).withClearances(letter));
        assertEquals(2, firmest(cleared, DAY, LOWER_BACK));
        assertEquals(3, firmest(cleared, DAY, "SHOULDER"));
    }

    @Test
    void chronicFatigue_consultFirst_thenLightAndShort() {
        Screening screening = screen(with(report("CHRONIC_FATIGUE")));
        assertEquals(-1, firmest(screening, DAY, LOWER_BACK));
        assertFalse(mayApply(screening, DAY, "HEAT_PACK", LOWER_BACK));
        assertTrue(screening.exercise(DAY, "WALKING").allowed());
        Clearance letter =
                Clearance.builder().by("PHYSICIAN").given(DAY).addScope("C32").build();
        Screening cleared = screen(with(report("CHRONIC_FATIGUE")).withClearances(letter));
        assertEquals(2, firmest(cleared, DAY, LOWER_BACK));
        assertEquals(
                OptionalInt.of(55),
                cleared.massage(DAY, "SWEDISH", Site.of(LOWER_BACK)).minutesMost());
        assertTrue(mayApply(cleared, DAY, "HEAT_PACK", LOWER_BACK));
    }

    @Test
    void painReliever_mediumPressure_askForTheLastDose() {
        Screening screening = screen(with(report("NSAID")));
        assertEquals(3, firmest(screening, DAY, LOWER_BACK));
        assertTrue(screening.onTheDay().stream().map(Instruction::text).toList().contains("ask-time-of-last-dose"));
        assertTrue(mayApply(screening, DAY, "COLD_PACK", LOWER_BACK));
        assertGetsAPlan(screening);
    }

    @Test
    void bloodThinner_alone_andWithAPainReliever() {
        Clearance letter = Clearance.builder().by("PHYSICIAN").given(DAY).build();
        assertEquals(-1, firmest(screen(with(report("ANTICOAGULANT"))), DAY, LOWER_BACK));
        assertEquals(2, firmest(screen(with(report("ANTICOAGULANT")).withClearances(letter)), DAY, LOWER_BACK));
        assertEquals(
                1,
                firmest(
                        screen(with(report("ANTICOAGULANT"), report("NSAID")).withClearances(letter)),
                        DAY,
                        LOWER_BACK));
    }

    @Test
    void oilAllergy_anotherProduct_nothingElse() {
        Screening screening = screen(with(report("ALLERGY_OIL")));
        Permission swedish = screening.massage(DAY, "SWEDISH", Site.of(LOWER_BACK));
        assertTrue(swedish.allowed());
        assertTrue(swedish.lubricantsExcluded().contains("OIL"));
        assertFalse(swedish.lubricantsExcluded().contains("HYPOALLERGENIC"));
        assertFalse(mayMassage(screening, DAY, "AROMATHERAPY", LOWER_BACK));
        assertEquals(5, firmest(screening, DAY, LOWER_BACK));
        assertGetsAPlan(screening);
    }

    @Test
    void stressOnly_nothingRestricts() {
        Screening screening =
                screen(hurting(complaint("NECK").cause(Cause.STRESS).painNow(2)));
        assertGetsAPlan(screening);
        assertEquals(5, firmest(screening, DAY, "SHOULDER"));
    }

    @Test
    void nonWesternPreference_isNoMatterOfSafety() {
        Screening screening = screen(client().preferences(Preferences.builder()
                        .nonWestern(true)
                        .addTechniques("SHIATSU")
                        .build())
                .build());
        assertTrue(mayMassage(screening, DAY, "SHIATSU", LOWER_BACK));
        assertTrue(mayMassage(screening, DAY, "THAI", LOWER_BACK));
    }

    private static Screening pregnant(int week) {
        return screen(with(report("PREGNANCY").addDates(DAY.minusWeeks(week))));
    }

    @Test
    void pregnancy_firstTrimester_gentle_bellyFree_proneAsked() {
        Screening screening = pregnant(8);
        assertEquals(1, firmest(screening, DAY, LOWER_BACK));
        assertEquals(2, firmest(screening, DAY, "SHOULDER"));
        assertEquals(-1, firmest(screening, DAY, "ABDOMEN"));
        assertFalse(mayMassage(screening, DAY, "SHIATSU", "SHOULDER"));
        assertEquals(Set.of(), positionsOut(screening, DAY));
        assertGetsAPlan(screening);
    }

    private static Set<Position> positionsOut(Screening screening, LocalDate day) {
        return screening.massage(day, "SWEDISH", Site.of("SHOULDER")).positionsExcluded();
    }

    @Test
    void pregnancy_weekByWeek() {
        Screening screening = pregnant(12);
        LocalDate week13 = DAY.plusWeeks(1);
        assertEquals(Set.of(), positionsOut(screening, week13.minusDays(1)));
        assertEquals(Set.of(Position.PRONE, Position.SUPINE), positionsOut(screening, week13));
        // Week 13 completed is in both trimesters' rules: the lower pressure holds for seven more days.
        assertEquals(2, firmest(screening, week13.plusDays(6), "SHOULDER"));
        assertEquals(3, firmest(screening, week13.plusDays(7), "SHOULDER"));
        assertEquals(3, firmest(screening, week13.plusDays(7), "NECK_POSTERIOR"));
        // The third trimester takes the chair as well.
        LocalDate week27 = DAY.plusWeeks(15);
        assertTrue(mayMassage(screening, week27.minusDays(1), "SELF_MASSAGE", "SHOULDER"));
        assertFalse(screening
                .massage(week27.minusDays(1), "SELF_MASSAGE", Site.of("SHOULDER"))
                .positionsExcluded()
                .contains(Position.SEATED));
        assertTrue(screening
                .massage(week27, "SELF_MASSAGE", Site.of("SHOULDER"))
                .positionsExcluded()
                .contains(Position.SEATED));
    }

    @Test
    void pregnancy_flatOnTheBack_clearableUntilWeek20_thenNot() {
        Clearance letter = Clearance.builder()
                .by("MIDWIFE")
                .given(DAY)
                .addScope("PREGNANCY")
                .build();
        ClientProfile client =
                with(report("PREGNANCY").addDates(DAY.minusWeeks(15))).withClearances(letter);
        Screening screening = screen(client);
        LocalDate week20 = DAY.plusWeeks(5);
        assertFalse(positionsOut(screening, week20.minusDays(1)).contains(Position.SUPINE));
        assertTrue(positionsOut(screening, week20).contains(Position.SUPINE));
        assertTrue(positionsOut(screening, week20.minusDays(1)).contains(Position.PRONE));
    }

    @Test
    void pregnancy_legs_lightOnly_noFrictions() {
        Screening screening = pregnant(18);
        assertEquals(1, firmest(screening, DAY, "CALF"));
        assertFalse(mayMassage(screening, DAY, "DEEP_TISSUE", "CALF"));
        assertFalse(mayApply(screening, DAY, "WARM_BATH_CONTRAST", "FOOT"));
        assertTrue(mayApply(screening, DAY, "HEAT_PACK", "SHOULDER"));
    }

    @Test
    void pregnancy_over35_waitsForMaternityCare() {
        Screening screening =
                screen(with(report("PREGNANCY").addDates(DAY.minusWeeks(18))).withBirthYear(1988));
        assertEquals(-1, firmest(screening, DAY, "SHOULDER"));
        assertEquals("MIDWIFE", screening.clearances().get(0).from());
        assertFalse(screening.exercise(DAY, "WALKING").allowed(), "the row says all");
    }

    @Test
    void pregnancy_warningSigns_areAnEmergency() {
        Screening screening = screen(with(report("PREGNANCY"), report("PREGNANCY_BLEEDING")));
        assertEquals(ConcernLevel.HIGH, screening.concern());
        assertEquals("MIDWIFE", screening.referrals().get(0).to());
        assertEquals(Urgency.EMERGENCY, screening.referrals().get(0).urgency());
    }

    // ---- ice over bone, heat on the head

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "ELBOW", "HAND", "KNEE", "ANKLE", "SACRUM", "RIBS"})
    void rubbedIce_notWhereBoneLiesUnderTheSkin_butAPackMay(String region) {
        assertFalse(mayApply(screen(with()), DAY, "ICE_MASSAGE", region));
        assertFalse(mayApply(screen(with()), DAY, "CONTRAST_PRE_MASSAGE", region));
        assertTrue(mayApply(screen(with()), DAY, "COLD_PACK", region));
    }

    @Test
    void rubbedIce_isLedPastBone_onALargerPlace() {
        assertTrue(mayApply(screen(with()), DAY, "ICE_MASSAGE", LOWER_BACK));
        assertTrue(mayApply(screen(with()), DAY, "ICE_MASSAGE", "CALF"));
        assertTrue(mayApply(screen(with()), DAY, "ICE_MASSAGE", "NECK_POSTERIOR"));
    }

    @Test
    void heat_isNoThingForTheHead_norRubbedIceForTheWholeNeck() {
        Catalog catalog = Catalog.standard();
        assertTrue(catalog.thermal().get("HEAT_PACK").notOn().contains("HEAD"));
        assertTrue(catalog.thermal().get("ICE_MASSAGE").notOn().contains("NECK"));
        assertFalse(catalog.thermal().get("COLD_PACK").notOn().contains("HEAD"));
    }

    // ---- inflamed places, bleeding, incisions

    private static Complaint.Builder swollen(Cause cause) {
        return complaint("HIP")
                .site(Site.of("HIP", Side.LEFT))
                .onset(DAY.minusDays(3))
                .cause(cause);
    }

    @Test
    void hotAndRed_forNoKnownReason_isSeenByADoctorFirst() {
        Screening unknown = screen(hurting(swollen(Cause.UNKNOWN).addSigns(Sign.WARMTH, Sign.REDNESS)));
        assertEquals(-1, firmest(unknown, DAY, "NECK"));
        assertTrue(unknown.referrals().stream()
                .anyMatch(
                        r -> r.urgency() == Urgency.URGENT && r.reason().rule().equals("K68.1")));
        Screening sprained = screen(hurting(swollen(Cause.SPORT).addSigns(Sign.WARMTH, Sign.REDNESS)));
        assertEquals(5, firmest(sprained, DAY, "NECK"));
        assertEquals(List.of(), sprained.referrals());
    }

    @Test
    void inflamedPlace_keepsADistance_untilItHasHealed() {
        Screening warm = screen(hurting(swollen(Cause.SPORT).addSigns(Sign.WARMTH)));
        Site thigh = Site.of("THIGH", Side.LEFT);
        Permission beside = warm.massage(DAY, "SWEDISH", thigh);
        assertEquals(2, beside.pressureMost().orElseThrow().level());
        assertTrue(beside.strokesExcluded().contains("TAPOTEMENT"));
        Permission other = warm.massage(DAY, "SWEDISH", Site.of("THIGH", Side.RIGHT));
        assertEquals(3, other.pressureMost().orElseThrow().level());
        assertFalse(other.strokesExcluded().contains("TAPOTEMENT"));
        assertEquals(
                2,
                warm.massage(DAY.plusDays(17), "SWEDISH", thigh)
                        .pressureMost()
                        .orElseThrow()
                        .level());
        assertEquals(
                3,
                warm.massage(DAY.plusDays(18), "SWEDISH", thigh)
                        .pressureMost()
                        .orElseThrow()
                        .level());
    }

    @Test
    void bleedingNow_noMassageAnywhere_andSomebodyLooks() {
        Screening bleeding = screen(with(report("ACTIVE_BLEEDING").addSites(Site.of("THIGH", Side.LEFT))));
        assertEquals(-1, firmest(bleeding, DAY, "NECK"));
        assertTrue(bleeding.referrals().stream().anyMatch(r -> r.urgency() == Urgency.URGENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORGAN_FAILURE", "SYSTEMIC_OEDEMA", "SUPERFICIAL_THROMBOPHLEBITIS"})
    void whatADoctorEnds_sendsToADoctor(String condition) {
        Screening screening = screen(with(report(condition).status(Status.ACUTE)));
        assertEquals(-1, firmest(screening, DAY, "NECK"));
        assertTrue(screening.referrals().stream().anyMatch(r -> r.urgency() == Urgency.SOON));
    }

    @Test
    void incision_isAnOperation_nothingDeepForSixWeeks() {
        Screening cut = screen(with(report("SURGICAL_INCISION")
                .addSites(Site.of(LOWER_BACK, Side.LEFT))
                .addDates(DAY.minusDays(5))
                .endedOn(DAY.plusDays(12))));
        assertFalse(mayMassage(cut, DAY.plusDays(36), "DEEP_TISSUE", "NECK"));
        assertTrue(mayMassage(cut, DAY.plusDays(37), "DEEP_TISSUE", "NECK"));
        Site place = Site.of("LOIN", Side.LEFT);
        assertEquals(
                3,
                cut.massage(DAY.plusDays(36), "NEUROMUSCULAR", place)
                        .pressureMost()
                        .orElseThrow()
                        .level());
        assertEquals(
                5,
                cut.massage(DAY.plusDays(37), "NEUROMUSCULAR", place)
                        .pressureMost()
                        .orElseThrow()
                        .level());
    }

    @Test
    void bleedingDisorder_untreated_isNoLessThanOne() {
        Screening untreated = screen(with(report("BLEEDING_DISORDER_UNTREATED")));
        assertEquals(-1, firmest(untreated, DAY, LOWER_BACK));
        assertTrue(
                untreated.referrals().stream().anyMatch(r -> r.reason().rule().equals("B19.1")));
        Screening cleared = screen(with(report("BLEEDING_DISORDER_UNTREATED"))
                .withClearances(Clearance.builder()
                        .by("PHYSICIAN")
                        .given(DAY)
                        .addScope("CLOTTING_DISORDER")
                        .build()));
        assertEquals(1, firmest(cleared, DAY, LOWER_BACK));
    }

    @Test
    void clot_active_limbForNobody_restForAHandAtRestOnClearance() {
        ConditionReport.Builder dvt = report("DVT").addSites(Site.of("CALF", Side.LEFT));
        Clearance letter = Clearance.builder().by("PHYSICIAN").given(DAY).build();
        Screening cleared = Screening.of(
                with(dvt).withClearances(letter), new DateRange(DAY, DAY), Set.of("ONCOLOGY"), List.of(), CATALOG);
        assertEquals(-1, firmest(screen(with(dvt)), DAY, "SHOULDER"));
        assertEquals(0, firmest(cleared, DAY, "SHOULDER"));
        assertFalse(
                cleared.massage(DAY, "ONCOLOGY", Site.of("THIGH", Side.LEFT)).allowed());
        assertTrue(
                cleared.massage(DAY, "ONCOLOGY", Site.of("THIGH", Side.RIGHT)).allowed());
        assertFalse(
                cleared.thermal(DAY, "HEAT_PACK", Site.of("FOOT", Side.LEFT)).allowed());
        assertTrue(
                cleared.thermal(DAY, "HEAT_PACK", Site.of("FOOT", Side.RIGHT)).allowed());
    }

    @Test
    void clot_suspected_isAnEmergency() {
        Screening screening = screen(with(report("DVT").status(Status.SUSPECTED)));
        assertEquals(List.of("CLOT_SIGNS_DERIVED"), screening.redFlags());
        assertFalse(screening.stops().isEmpty());
    }

    @Test
    void clot_treated_limbGentle_restFree() {
        Screening screening = screen(with(report("DVT")
                .status(Status.HISTORY)
                .addDates(DAY.minusMonths(1))
                .addSites(Site.of("CALF", Side.LEFT))));
        assertEquals(5, firmest(screening, DAY, LOWER_BACK));
        assertEquals(
                Optional.of(PressureLevel.HEAVY_LOTIONING),
                screening.massage(DAY, "SWEDISH", Site.of("FOOT", Side.LEFT)).pressureMost());
        assertEquals(
                Optional.of(PressureLevel.MEDIUM),
                screening.massage(DAY, "SWEDISH", Site.of("FOOT", Side.RIGHT)).pressureMost());
    }

    @Test
    void bruise_leavesTheRestOfTheBodyFree() {
        Screening screening = screen(with(report("BRUISE").addSites(Site.of("THIGH", Side.LEFT))));
        assertFalse(
                screening.massage(DAY, "SWEDISH", Site.of("THIGH", Side.LEFT)).allowed());
        assertTrue(
                screening.massage(DAY, "SWEDISH", Site.of("THIGH", Side.RIGHT)).allowed());
        assertEquals(5, firmest(screening, DAY, LOWER_BACK));
        assertTrue(mayApply(screening, DAY, "HEAT_PACK", LOWER_BACK));
        assertGetsAPlan(screening);
    }

    @Test
    void raynaud_blocksCold_notHeatNorMassage() {
        Screening screening = screen(with(report("RAYNAUD")));
        assertFalse(mayApply(screening, DAY, "COLD_PACK", "HAND"));
        assertFalse(mayApply(screening, DAY, "CONTRAST_PACKS", "HAND"));
        assertTrue(mayApply(screening, DAY, "HEAT_PACK", "HAND"));
        assertEquals(5, firmest(screening, DAY, "HAND"));
    }

    @Test
    void osteoporosis_veryGentle_noBendingExercise() {
        Screening screening = screen(with(report("OSTEOPOROSIS")));
        assertEquals(2, firmest(screening, DAY, LOWER_BACK));
        assertFalse(mayMassage(screening, DAY, "THAI", LOWER_BACK));
        assertFalse(screening.exercise(DAY, "KNEE_TO_CHEST").allowed());
        assertTrue(screening.exercise(DAY, "WALKING").allowed());
        assertTrue(screening
                .massage(DAY, "SWEDISH", Site.of(LOWER_BACK))
                .strokesExcluded()
                .containsAll(List.of("TAPOTEMENT", "JOINT_MOVEMENT")));
        assertGetsAPlan(screening);
    }

    @Test
    void controlledCondition_isNoFlare() {
        Screening quiet = screen(with(report("RHEUMATOID_ARTHRITIS").status(Status.CONTROLLED)));
        assertEquals(3, firmest(quiet, DAY, LOWER_BACK));
        Screening flare =
                screen(with(report("RHEUMATOID_ARTHRITIS").status(Status.ACUTE).addSites(Site.of("KNEE", Side.LEFT))));
        assertFalse(flare.massage(DAY, "SWEDISH", Site.of("KNEE", Side.LEFT)).allowed());
        assertTrue(flare.massage(DAY, "SWEDISH", Site.of(LOWER_BACK)).allowed());
    }

    @Test
    void fever_passes_fortyEightHoursAfterItEnded() {
        Screening screening =
                screen(with(report("FEVER").addDates(DAY.minusDays(3)).endedOn(DAY)));
        assertEquals(-1, firmest(screening, DAY.plusDays(2), LOWER_BACK));
        assertEquals(5, firmest(screening, DAY.plusDays(3), LOWER_BACK));
        assertTrue(mayApply(screening, DAY, "COLD_PACK", LOWER_BACK));
        assertFalse(screening.blocksEverything(), "it ends by itself");
        assertEquals(List.of(), screening.referrals());
    }

    @Test
    void consentRefused_noMassage_restGoesOn_noReferral() {
        Screening screening = screen(client().consent(Consent.REFUSED).build());
        assertEquals(-1, firmest(screening, DAY, LOWER_BACK));
        assertTrue(mayApply(screening, DAY, "HEAT_PACK", LOWER_BACK));
        assertTrue(screening.exercise(DAY, "WALKING").allowed());
        assertEquals(List.of(), screening.stops());
    }

    @Test
    void lymphNodesRemoved_quadrantFrontAndBack_lifelong() {
        Screening screening = screen(with(report("LYMPH_NODES_REMOVED").addSites(Site.of("AXILLA", Side.LEFT))));
        for (String region : List.of("UPPER_LIMB", "CHEST_WALL", "UPPER_BACK")) {
            Permission permission = screening.massage(DAY.plusWeeks(40), "GERIATRIC", Site.of(region, Side.LEFT));
            assertEquals(Optional.of(PressureLevel.LIGHT_LOTIONING), permission.pressureMost(), region);
        }
        assertEquals(5, firmest(screening, DAY, "LOWER_LIMB"));
    }
}
