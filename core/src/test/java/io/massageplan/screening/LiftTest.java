package io.massageplan.screening;

import static io.massageplan.screening.Small.BACK;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.cap;
import static io.massageplan.screening.Small.catalog;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.endsBy;
import static io.massageplan.screening.Small.nsaid;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.restriction;
import static io.massageplan.screening.Small.row;
import static io.massageplan.screening.Small.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Action;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lifts a restriction, where, when and how far; and what does not. */
class LiftTest {

    private static final ClientProfile CLIENT =
            client(report("NSAID")).withMassageHistory(MassageHistory.builder().build());

    private static Restriction.Builder clearable() {
        return endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.CLEARANCE);
    }

    private static Restriction.Builder clearableCap(int level) {
        return endsBy(cap(level), EndsBy.Way.CLEARANCE);
    }

    private static Restriction.Builder assessable() {
        return endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.ASSESSMENT);
    }

    private static Contraindication rule(Restriction.Builder... restrictions) {
        return row("R", nsaid(), restrictions);
    }

    private static Clearance.Builder clearance() {
        return Clearance.builder().by("PHYSICIAN").given(DAY.minusDays(10));
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder().by("PHYSICIAN").date(DAY.minusDays(10));
    }

    private static Permission cleared(Contraindication rule, LocalDate day, Clearance.Builder... clearances) {
        ClientProfile client = CLIENT;
        for (Clearance.Builder clearance : clearances) {
            List<Clearance> all = new ArrayList<>(client.clearances());
            all.add(clearance.build());
            client = client.withClearances(all);
        }
        return Small.screen(client, catalog(rule)).massage(day, "NEUROMUSCULAR", BACK);
    }

    private static boolean isCleared(Contraindication rule, Clearance.Builder clearance) {
        return cleared(rule, DAY, clearance).allowed();
    }

    private static boolean isAssessed(Contraindication rule, ClientProfile client, Assessment.Builder assessment) {
        return Small.screen(client.withAssessments(assessment.build()), catalog(rule))
                .massage(DAY, "NEUROMUSCULAR", BACK)
                .allowed();
    }

    @Test
    void clearance_lifts() {
        assertFalse(Small.screen(CLIENT, catalog(rule(clearable())))
                .massage(DAY, "NEUROMUSCULAR", BACK)
                .allowed());
        Permission permission = cleared(rule(clearable()), DAY, clearance());
        assertTrue(permission.allowed());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void clearance_ofThoseWhomTheRowNames() {
        Contraindication rule =
                rule(refuse(ElementKind.MASSAGE).ends(List.of(EndsBy.clearanceOf("SPINE_SURGEON", "SURGEON"))));

        assertTrue(isCleared(rule, clearance().by("SPINE_SURGEON")));
        assertTrue(isCleared(rule, clearance().by("SURGEON")));
        assertFalse(isCleared(rule, clearance().by("PHYSICIAN")));
        assertFalse(isCleared(rule, clearance().by("ONCOLOGIST")));
        assertEquals(
                "SPINE_SURGEON SURGEON",
                cleared(rule, DAY).reasons().get(0).facts().get("clearedBy"));
    }

    @Test
    void clearance_notForWhatItDoesNotEnd() {
        assertFalse(isCleared(rule(refuse(ElementKind.MASSAGE)), clearance()));
        assertFalse(isCleared(rule(assessable()), clearance()));
    }

    @Test
    void clearance_neverTheAbsolutePart() {
        Restriction.Builder absolute = cap(1).hardness(Hardness.ABSOLUTE);
        Permission permission = cleared(row("R", nsaid(), absolute, clearable()), DAY, clearance());
        assertFalse(permission.allowed(), "lighter than the technique is ever given");
        assertEquals(List.of("R.1"), Small.rules(permission));
    }

    @Test
    void clearance_datesInclusive() {
        Clearance.Builder letter = clearance().given(DAY).until(DAY.plusDays(2));
        assertTrue(cleared(rule(clearable()), DAY, letter).allowed());
        assertTrue(cleared(rule(clearable()), DAY.plusDays(2), letter).allowed());
        assertFalse(cleared(rule(clearable()), DAY.plusDays(3), letter).allowed());
        assertFalse(cleared(rule(clearable()), DAY, clearance().given(DAY.plusDays(1)))
                .allowed());
    }

    @Test
    void clearance_withoutAnEnd_isOneOfAYear() {
        Clearance.Builder letter = clearance().given(DAY.minusDays(360));
        assertTrue(cleared(rule(clearable()), DAY.plusDays(5), letter).allowed());
        assertFalse(cleared(rule(clearable()), DAY.plusDays(6), letter).allowed());
        assertTrue(cleared(rule(clearable()), DAY.plusDays(6), letter.until(DAY.plusDays(6)))
                .allowed());
    }

    @Test
    void clearance_notBeforeWhatItWouldClear_norByWhoMayNotSign() {
        ClientProfile later = client(report("NSAID").addDates(DAY.minusDays(9)));
        assertFalse(Small.screen(later.withClearances(clearance().build()), catalog(rule(clearable())))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertTrue(Small.screen(
                        later.withClearances(clearance().given(DAY.minusDays(9)).build()), catalog(rule(clearable())))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertFalse(isCleared(rule(clearable()), clearance().by("MASSAGE_THERAPIST")));
    }

    @Test
    void clearance_scope_rowOrConditionOrAll() {
        assertTrue(isCleared(rule(clearable()), clearance().addScope("R")));
        assertTrue(isCleared(rule(clearable()), clearance().addScope("NSAID")));
        assertFalse(isCleared(rule(clearable()), clearance().addScope("ANTICOAGULANT")));
    }

    @Test
    void clearance_scope_everyConditionOfTheCombination() {
        Contraindication both =
                row("R", Small.all(Small.reports("NSAID"), Small.reports("ANTICOAGULANT")), clearable());
        ClientProfile client = client(report("NSAID"), report("ANTICOAGULANT"))
                .withClearances(clearance().addScope("ANTICOAGULANT").build());
        assertFalse(Small.screen(client, catalog(both))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertTrue(Small.screen(
                        client.withClearances(
                                clearance().addScope("ANTICOAGULANT", "NSAID").build()),
                        catalog(both))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertTrue(Small.screen(client.withClearances(clearance().addScope("R").build()), catalog(both))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
    }

    @Test
    void clearance_scope_pregnancy_speaksOfItsWeeks() {
        Contraindication weeks = row("R", Small.all(new Predicate.PregnancyWeeks(0, 13)), clearable());
        ClientProfile client = client(report("PREGNANCY"))
                .withClearances(clearance().addScope("PREGNANCY").build());
        assertTrue(Small.screen(client, catalog(weeks))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
    }

    @Test
    void clearance_sites_theTestedSiteMustLieInside() {
        Clearance.Builder back = clearance().addSites(Site.of("LOWER_BACK"));
        Screening screening = Small.screen(CLIENT.withClearances(back.build()), catalog(rule(clearable())));
        assertTrue(screening.massage(DAY, "SWEDISH", Site.of("LOWER_BACK")).allowed());
        assertTrue(screening.massage(DAY, "SWEDISH", Site.of("LOIN", Side.LEFT)).allowed());
        assertFalse(screening.massage(DAY, "SWEDISH", Site.of("BACK")).allowed());
        assertFalse(screening.massage(DAY, "SWEDISH", Site.of("NECK")).allowed());
    }

    @Test
    void clearance_sites_partOfThePlace_isNotEnough() {
        Contraindication spine = rule(clearable().where(where(Reach.REGIONS, "LUMBAR_SPINE")));
        Clearance.Builder letter = clearance().addSites(Site.of("LUMBAR_SPINE"));
        Screening screening = Small.screen(CLIENT.withClearances(letter.build()), catalog(spine));
        assertEquals(
                Site.of("LUMBAR_SPINE"),
                screening.massage(DAY, "SWEDISH", BACK).spared().get(0).site());
        assertTrue(screening.massage(DAY, "SWEDISH", Site.of("LUMBAR_SPINE")).allowed());
    }

    @Test
    void clearance_pressure_blockBecomesCap() {
        Permission permission = cleared(rule(clearable()), DAY, clearance().pressureMost(PressureLevel.MEDIUM));
        assertTrue(permission.allowed());
        assertEquals(Optional.of(PressureLevel.MEDIUM), permission.pressureMost());
        assertEquals("3", permission.reasons().get(0).facts().get("loosenedTo"));
        assertEquals(
                "clearance:PHYSICIAN:2026-02-20",
                permission.reasons().get(0).facts().get("loosenedBy"));
    }

    @Test
    void clearance_pressure_capRisesNeverFalls() {
        assertEquals(
                Optional.of(PressureLevel.MEDIUM),
                cleared(rule(clearableCap(2)), DAY, clearance().pressureMost(PressureLevel.MEDIUM))
                        .pressureMost());
        assertEquals(
                Optional.of(PressureLevel.MEDIUM),
                cleared(rule(clearableCap(3)), DAY, clearance().pressureMost(PressureLevel.LIGHT_LOTIONING))
                        .pressureMost());
    }

    @Test
    void clearance_several_mostGenerousWins() {
        assertEquals(
                Optional.of(PressureLevel.STRONG),
                cleared(
                                rule(clearable()),
                                DAY,
                                clearance().pressureMost(PressureLevel.MEDIUM),
                                clearance().pressureMost(PressureLevel.STRONG),
                                clearance().pressureMost(PressureLevel.LIGHT_LOTIONING))
                        .pressureMost());
        assertEquals(
                Optional.of(PressureLevel.DEEP),
                cleared(rule(clearable()), DAY, clearance().pressureMost(PressureLevel.MEDIUM), clearance())
                        .pressureMost());
    }

    @Test
    void clearance_pressure_leavesWhatHasNoPressure() {
        Restriction.Builder heat = endsBy(refuse(ElementKind.HEAT, ElementKind.EXERCISE), EndsBy.Way.CLEARANCE);
        Restriction.Builder shorter = endsBy(
                        restriction(Action.SHORTEN, Element.of(ElementKind.MASSAGE)), EndsBy.Way.CLEARANCE)
                .limit(OptionalInt.of(30));
        Restriction.Builder prone = endsBy(Small.exclude(ElementKind.POSITION, "PRONE"), EndsBy.Way.CLEARANCE);
        Screening screening = Small.screen(
                CLIENT.withClearances(
                        clearance().pressureMost(PressureLevel.LIGHT_LOTIONING).build()),
                catalog(rule(heat, shorter, prone)));
        assertFalse(screening.thermal(DAY, "HEAT_PACK", BACK).allowed());
        assertFalse(screening.exercise(DAY, "WALKING").allowed());
        Permission swedish = screening.massage(DAY, "SWEDISH", BACK);
        assertEquals(OptionalInt.of(30), swedish.minutesMost());
        assertEquals(Set.of(Position.PRONE), swedish.positionsExcluded());
        Screening wholly =
                Small.screen(CLIENT.withClearances(clearance().build()), catalog(rule(heat, shorter, prone)));
        assertTrue(wholly.thermal(DAY, "HEAT_PACK", BACK).allowed());
        assertTrue(wholly.exercise(DAY, "WALKING").allowed());
        assertEquals(OptionalInt.empty(), wholly.massage(DAY, "SWEDISH", BACK).minutesMost());
        assertEquals(Set.of(), wholly.massage(DAY, "SWEDISH", BACK).positionsExcluded());
    }

    @Test
    void clearance_pressure_liftsTheTouchOfARestriction_andNothingElseOfIt() {
        Restriction.Builder mixed = endsBy(
                restriction(
                        Action.REFUSE,
                        Element.of(ElementKind.MASSAGE),
                        Element.of(ElementKind.STRETCHING),
                        Element.of(ElementKind.COLD),
                        Element.of(ElementKind.POSITION, "PRONE")),
                EndsBy.Way.CLEARANCE);
        Screening screening = Small.screen(
                CLIENT.withClearances(
                        clearance().pressureMost(PressureLevel.MEDIUM).build()),
                catalog(rule(mixed)));
        Permission swedish = screening.massage(DAY, "SWEDISH", BACK);
        assertTrue(swedish.allowed());
        assertEquals(Optional.of(PressureLevel.MEDIUM), swedish.pressureMost());
        assertEquals(Set.of(Position.PRONE), swedish.positionsExcluded());
        assertFalse(screening.massage(DAY, "THAI", BACK).allowed(), "stretching is its core");
        assertFalse(screening.thermal(DAY, "COLD_PACK", BACK).allowed());
        assertFalse(screening.thermal(DAY, "ICE_MASSAGE", BACK).allowed());
    }

    @Test
    void clearance_pressure_toolsAndCupsStayOut() {
        Contraindication tools = rule(endsBy(refuse(ElementKind.TOOL, ElementKind.SUCTION), EndsBy.Way.CLEARANCE));
        Contraindication named = rule(endsBy(
                restriction(
                        Action.EXCLUDE,
                        Element.of(ElementKind.TECHNIQUE, "IASTM"),
                        Element.of(ElementKind.TECHNIQUE, "CUPPING")),
                EndsBy.Way.CLEARANCE));
        ClientProfile client = CLIENT.withClearances(
                clearance().pressureMost(PressureLevel.STRONG).build());
        for (Contraindication rule : List.of(tools, named)) {
            Screening screening = Small.screen(client, catalog(rule));
            assertFalse(screening.massage(DAY, "CUPPING", BACK).allowed());
            assertEquals(rule == named, screening.massage(DAY, "IASTM", BACK).allowed());
        }
    }

    @Test
    void clearance_pressure_isNamedWithTheCapThatItLeaves() {
        Permission block = cleared(rule(clearable()), DAY, clearance().pressureMost(PressureLevel.MEDIUM));
        assertEquals(1, block.reasons().size());
        assertEquals(
                "clearance:PHYSICIAN:" + DAY.minusDays(10),
                block.reasons().get(0).facts().get("liftedBy"));
        assertEquals("3", block.reasons().get(0).facts().get("cap"));
        Permission cap = cleared(rule(clearableCap(4)), DAY, clearance().pressureMost(PressureLevel.MEDIUM));
        assertEquals(Optional.of(PressureLevel.STRONG), cap.pressureMost());
        assertEquals("4", cap.reasons().get(0).facts().get("cap"));
    }

    @Test
    void clearance_sites_touchByTouch() {
        Site left = new Site("LOWER_BACK", Side.LEFT);
        Site right = new Site("LOWER_BACK", Side.RIGHT);
        Site spine = Site.of("LUMBAR_SPINE");
        assertTrue(isClearedAt(left, left));
        assertTrue(isClearedAt(new Site("LOIN", Side.LEFT), left));
        assertFalse(isClearedAt(right, left));
        assertFalse(isClearedAt(BACK, left));
        assertFalse(isClearedAt(spine, left), "the spine is not of a half");
        assertFalse(isClearedAt(BACK, left, right), "the spine is of no half");
        assertTrue(isClearedAt(BACK, left, right, spine, Site.of("LUMBOSACRAL"), BACK));
        assertTrue(isClearedAt(spine, BACK));
        assertTrue(isClearedAt(spine, Site.of("SPINE_WHOLE")));
        assertTrue(isClearedAt(left, BACK));
        assertFalse(isClearedAt(Site.of("LOWER_LEG"), Site.of("CALF")), "the calf is not all of the lower leg");
    }

    private static boolean isClearedAt(Site site, Site... of) {
        return Small.screen(CLIENT.withClearances(clearance().sites(List.of(of)).build()), catalog(rule(clearable())))
                .massage(DAY, "SWEDISH", site)
                .allowed();
    }

    @Test
    void clearance_pressure_blockedStroke_staysOut() {
        Restriction.Builder friction = endsBy(Small.exclude(ElementKind.STROKE, "FRICTION"), EndsBy.Way.CLEARANCE);
        Screening screening = Small.screen(
                CLIENT.withClearances(
                        clearance().pressureMost(PressureLevel.STRONG).build()),
                catalog(rule(friction)));
        assertFalse(screening.massage(DAY, "CROSS_FIBRE", BACK).allowed());
        assertEquals(
                List.of("FRICTION"), screening.massage(DAY, "SWEDISH", BACK).strokesExcluded());
    }

    @Test
    void assessment_lifts_alsoAnEmergency() {
        Restriction.Builder emergency = endsBy(
                        restriction(Action.REFER_NOW, Element.of(ElementKind.MASSAGE)), EndsBy.Way.ASSESSMENT)
                .hardness(Hardness.EMERGENCY);
        assertTrue(isAssessed(rule(assessable()), CLIENT, assessment()));
        assertTrue(isAssessed(rule(emergency), CLIENT, assessment().addOf("R")));
        assertTrue(isAssessed(rule(emergency), CLIENT, assessment().addOf("NSAID")));
        assertFalse(isAssessed(rule(emergency), CLIENT, assessment()), "not named");
        Restriction.Builder absolute = assessable().hardness(Hardness.ABSOLUTE);
        assertTrue(isAssessed(rule(absolute), CLIENT, assessment().addOf("R")));
        assertFalse(isAssessed(rule(absolute), CLIENT, assessment()), "not named");
    }

    @Test
    void assessment_notForWhatItDoesNotEnd() {
        assertFalse(isAssessed(rule(clearable()), CLIENT, assessment()));
    }

    @Test
    void assessment_fromItsDate() {
        assertTrue(isAssessed(rule(assessable()), CLIENT, assessment().date(DAY)));
        assertFalse(isAssessed(rule(assessable()), CLIENT, assessment().date(DAY.plusDays(1))));
    }

    @Test
    void assessment_ofRowOrConditionOrAll() {
        assertTrue(isAssessed(rule(assessable()), CLIENT, assessment().addOf("R")));
        assertTrue(isAssessed(rule(assessable()), CLIENT, assessment().addOf("NSAID")));
        assertFalse(isAssessed(rule(assessable()), CLIENT, assessment().addOf("DVT")));
    }

    @Test
    void assessment_beforeItBegan_didNotSeeIt() {
        ClientProfile later = client(report("NSAID").addDates(DAY.minusDays(9)));
        assertFalse(isAssessed(rule(assessable()), later, assessment()));
        assertTrue(isAssessed(rule(assessable()), later, assessment().date(DAY.minusDays(9))));
    }

    @Test
    void assessment_severalDates_theLatestThatIsPastCounts() {
        ClientProfile twice = client(report("NSAID").addDates(DAY.minusDays(9), DAY.minusDays(30)));
        assertFalse(isAssessed(rule(assessable()), twice, assessment()));
        assertTrue(isAssessed(rule(assessable()), twice, assessment().date(DAY.minusDays(9))));
    }

    @Test
    void assessment_andClearance_untilItBeginsAnew() {
        ClientProfile again = client(report("NSAID").addDates(DAY.minusDays(30), DAY.plusDays(5)));
        Screening assessed = Small.screen(again.withAssessments(assessment().build()), catalog(rule(assessable())));
        Screening cleared = Small.screen(again.withClearances(clearance().build()), catalog(rule(clearable())));
        for (Screening screening : List.of(assessed, cleared)) {
            assertTrue(screening.massage(DAY.plusDays(4), "SWEDISH", BACK).allowed());
            assertFalse(screening.massage(DAY.plusDays(5), "SWEDISH", BACK).allowed());
        }
    }

    @Test
    void assessment_ofWhatNobodyDated_ofTheLastWeeksAlone() {
        assertTrue(isAssessed(rule(assessable()), CLIENT, assessment().date(DAY.minusDays(28))));
        assertFalse(isAssessed(rule(assessable()), CLIENT, assessment().date(DAY.minusDays(29))));
        assertFalse(isAssessed(
                rule(assessable()), CLIENT, assessment().date(DAY.minusDays(29)).addOf("R")));
        ClientProfile dated = client(report("NSAID").addDates(DAY.minusDays(400)));
        assertTrue(isAssessed(rule(assessable()), dated, assessment().date(DAY.minusDays(400))));
    }

    @Test
    void clearance_ofAnEventWithoutADate_ofTheLastWeeks_ofWhatLasts_anyOne() {
        Contraindication event = rule(clearable().when(Small.event(0, ChronoUnit.WEEKS, 6, ChronoUnit.WEEKS)));
        assertTrue(isCleared(event, clearance().given(DAY.minusDays(28))));
        assertFalse(isCleared(event, clearance().given(DAY.minusDays(29))));
        assertTrue(isCleared(rule(clearable()), clearance().given(DAY.minusDays(29))));
    }

    @Test
    void clearance_givenBeforeTheLatestEvent_doesNotSpeakOfIt() {
        Contraindication event = rule(clearable().when(Small.event(0, ChronoUnit.WEEKS, 12, ChronoUnit.WEEKS)));
        ClientProfile twice = client(report("NSAID").addDates(DAY.minusDays(600), DAY.minusDays(9)));
        assertFalse(Small.screen(twice.withClearances(clearance().build()), catalog(event))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertTrue(Small.screen(
                        twice.withClearances(clearance().given(DAY.minusDays(9)).build()), catalog(event))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
    }

    @Test
    void clearance_ofACombination_seesEveryReport() {
        Contraindication both =
                row("R", Small.all(Small.reports("ANTICOAGULANT"), Small.reports("NSAID")), clearable());
        ClientProfile client = client(
                report("ANTICOAGULANT").addDates(DAY.minusYears(6)),
                report("NSAID").addDates(DAY.minusYears(2), DAY.minusDays(9)));
        assertFalse(Small.screen(client.withClearances(clearance().build()), catalog(both))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertTrue(Small.screen(
                        client.withClearances(
                                clearance().given(DAY.minusDays(9)).build()),
                        catalog(both))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
    }

    @Test
    void clearance_givenBeforeThePregnancy_doesNotSpeakOfIt() {
        Contraindication weeks = row("R", Small.all(new Predicate.PregnancyWeeks(0, 40)), clearable());
        ClientProfile client = client(report("PREGNANCY").addDates(DAY.minusDays(70)));
        assertFalse(Small.screen(
                        client.withClearances(
                                clearance().given(DAY.minusDays(71)).build()),
                        catalog(weeks))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
        assertTrue(Small.screen(
                        client.withClearances(
                                clearance().given(DAY.minusDays(70)).build()),
                        catalog(weeks))
                .massage(DAY, "SWEDISH", BACK)
                .allowed());
    }

    @Test
    void assessment_beforeTheComplaint_didNotSeeIt() {
        Contraindication unexplained =
                row("R", Small.all(new Predicate.ComplaintFeature("cause", "STRAIN")), assessable());
        ClientProfile newer = CLIENT.withComplaints(complaint("LOWER_BACK")
                .onset(DAY.minusDays(9))
                .cause(Cause.STRAIN)
                .build());
        assertFalse(isAssessed(unexplained, newer, assessment()));
        assertTrue(isAssessed(unexplained, newer, assessment().date(DAY.minusDays(9))));
    }

    @Test
    void assessment_beforeTheComplaintOfACombination_didNotSeeIt() {
        Contraindication both =
                row("R", Small.all(Small.reports("NSAID"), new Predicate.ComplaintIn("BACK")), assessable());
        ClientProfile newer = client(report("NSAID").addDates(DAY.minusYears(3)))
                .withComplaints(complaint("LOWER_BACK").onset(DAY.minusDays(9)).build());
        assertFalse(isAssessed(both, newer, assessment()));
        assertTrue(isAssessed(both, newer, assessment().date(DAY.minusDays(9))));
    }

    @Test
    void assessment_oneOfTwoComplaints_otherStays() {
        Contraindication back = row("R", Small.all(new Predicate.ComplaintIn("BACK")), assessable());
        ClientProfile twice = CLIENT.withComplaints(
                complaint("LOWER_BACK").onset(DAY.minusDays(100)).build(),
                complaint("UPPER_BACK").onset(DAY.minusDays(2)).build());
        assertFalse(isAssessed(back, twice, assessment()));
    }

    @Test
    void qualification_thatOne() {
        Restriction.Builder trained = refuse(ElementKind.MASSAGE)
                .ends(List.of(new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD"))))
                .hardness(Hardness.ABSOLUTE);
        assertTrue(by(Set.of("MLD"), List.of(), rule(trained)).allowed());
        assertFalse(by(Set.of("CST"), List.of(), rule(trained)).allowed());
        assertFalse(by(Set.of(), List.of(), rule(trained)).allowed());
    }

    private static Permission by(Set<String> trained, List<RuleOverride> overrides, Contraindication rule) {
        return Screening.of(CLIENT, new DateRange(DAY, DAY.plusDays(9)), trained, overrides, catalog(rule))
                .massage(DAY.plusDays(5), "NEUROMUSCULAR", BACK);
    }

    private static RuleOverride.Builder override(String rule) {
        return RuleOverride.builder()
                .rule(rule)
                .reason("agreed")
                .by("PHYSICIAN, lead")
                .from(DAY.plusDays(5))
                .until(DAY.plusDays(5));
    }

    private static boolean isOverridden(Restriction.Builder restriction, RuleOverride.Builder override) {
        return by(Set.of(), List.of(override.build()), rule(restriction)).allowed();
    }

    @Test
    void override_restrictionOrRow_relativeAlone() {
        assertTrue(isOverridden(refuse(ElementKind.MASSAGE), override("R.1")));
        assertTrue(isOverridden(refuse(ElementKind.MASSAGE), override("R")));
        assertThrows(
                InvalidProfileException.class,
                () -> isOverridden(refuse(ElementKind.MASSAGE).hardness(Hardness.ABSOLUTE), override("R.1")));
    }

    @Test
    void override_leavesWhatIsToBeWatched() {
        Restriction.Builder watched = Small.restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE))
                .id("R.2")
                .advice("watch-it");
        Contraindication both = rule(refuse(ElementKind.MASSAGE), watched);
        Permission permission = by(Set.of(), List.of(override("R").build()), both);
        assertTrue(permission.allowed());
        assertEquals(List.of("watch-it"), permission.advice());
    }

    @Test
    void override_datesInclusive() {
        assertFalse(isOverridden(
                refuse(ElementKind.MASSAGE),
                override("R.1").from(DAY.plusDays(6)).until(DAY.plusDays(6))));
        assertFalse(isOverridden(
                refuse(ElementKind.MASSAGE), override("R.1").from(DAY).until(DAY.plusDays(4))));
    }

    @Test
    void override_sites() {
        assertTrue(isOverridden(refuse(ElementKind.MASSAGE), override("R.1").addSites(Site.of("BACK"))));
        assertFalse(isOverridden(refuse(ElementKind.MASSAGE), override("R.1").addSites(Site.of("NECK"))));
    }

    @Test
    void inForce_liftedStretches_areTold() {
        ClientProfile client = CLIENT.withClearances(
                clearance().given(DAY.plusDays(7)).until(DAY.plusDays(13)).build());
        List<InForce> inForce = Small.screen(client, catalog(rule(clearable()))).inForce();
        assertEquals(3, inForce.size());
        assertEquals(Optional.empty(), inForce.get(0).liftedBy());
        assertEquals(DAY.plusDays(6), inForce.get(0).to());
        assertFalse(inForce.get(0).endsByItself());
        assertEquals(
                Optional.of("clearance:PHYSICIAN:2026-03-09"), inForce.get(1).liftedBy());
        assertEquals(DAY.plusDays(7), inForce.get(1).from());
        assertEquals(DAY.plusDays(13), inForce.get(1).to());
        assertEquals(Optional.empty(), inForce.get(2).liftedBy());
    }

    @Test
    void inForce_liftedSomewhereOrUpToAPressure_staysInForce() {
        ClientProfile client = CLIENT.withClearances(
                clearance().addSites(BACK).build(),
                clearance().pressureMost(PressureLevel.MEDIUM).build());
        List<InForce> inForce = Small.screen(client, catalog(rule(clearable()))).inForce();
        assertEquals(1, inForce.size());
        assertEquals(Optional.empty(), inForce.get(0).liftedBy());
        assertEquals("LOWER_BACK", inForce.get(0).reason().facts().get("loosenedAt"));
    }

    @Test
    void inForce_clearanceOfAllItReaches_isALift() {
        Contraindication spine = rule(clearable().where(where(Reach.REGIONS, "LUMBAR_SPINE")));
        ClientProfile client = CLIENT.withClearances(clearance().addSites(BACK).build());
        assertEquals(
                Optional.of("clearance:PHYSICIAN:2026-02-20"),
                Small.screen(client, catalog(spine)).inForce().get(0).liftedBy());
    }
}
