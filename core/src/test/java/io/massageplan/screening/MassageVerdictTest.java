package io.massageplan.screening;

import static io.massageplan.screening.Small.BACK;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.cap;
import static io.massageplan.screening.Small.catalog;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.endsBy;
import static io.massageplan.screening.Small.everyone;
import static io.massageplan.screening.Small.exclude;
import static io.massageplan.screening.Small.nsaid;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.restriction;
import static io.massageplan.screening.Small.row;
import static io.massageplan.screening.Small.rules;
import static io.massageplan.screening.Small.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What restrictions leave of a technique at a place. */
class MassageVerdictTest {

    private static final ClientProfile CLIENT =
            client(report("NSAID")).withMassageHistory(MassageHistory.builder().build());

    private static Permission permission(String technique, Site site, Restriction.Builder... restrictions) {
        return Small.screen(CLIENT, catalog(row("R", nsaid(), restrictions))).massage(DAY, technique, site);
    }

    private static Permission permission(String technique, Restriction.Builder... restrictions) {
        return permission(technique, BACK, restrictions);
    }

    private static boolean isAllowed(String technique, Restriction.Builder... restrictions) {
        return permission(technique, restrictions).allowed();
    }

    private static Restriction.Builder at(Restriction.Builder restriction, String... regions) {
        return restriction.where(where(Reach.REGIONS, regions));
    }

    private static Restriction.Builder exclude(ElementKind kind) {
        return restriction(Action.EXCLUDE, Element.of(kind));
    }

    @Test
    void nothingInForce_everythingFree() {
        Permission permission = Small.screen(CLIENT, catalog()).massage(DAY, "DEEP_TISSUE", BACK);
        assertEquals(
                Permission.builder()
                        .allowed(true)
                        .allowedFirstVisit(true)
                        .pressureMost(PressureLevel.DEEP)
                        .pressureMostFirstVisit(PressureLevel.DEEP)
                        .build(),
                permission);
    }

    @Test
    void element_massage_everyTechnique() {
        for (String technique : catalog().techniques().ids()) {
            assertFalse(isAllowed(technique, refuse(ElementKind.MASSAGE)), technique);
        }
    }

    @Test
    void element_circulatory_byTrait() {
        assertFalse(isAllowed("SWEDISH", exclude(ElementKind.CIRCULATORY_MASSAGE)));
        assertTrue(isAllowed("SHIATSU", exclude(ElementKind.CIRCULATORY_MASSAGE)));
    }

    @Test
    void element_tool_byTrait() {
        assertFalse(isAllowed("IASTM", exclude(ElementKind.TOOL)));
        assertTrue(isAllowed("SWEDISH", exclude(ElementKind.TOOL)));
    }

    @Test
    void element_suction() {
        assertFalse(isAllowed("CUPPING", exclude(ElementKind.SUCTION)));
        assertTrue(isAllowed("SWEDISH", exclude(ElementKind.SUCTION)));
    }

    @Test
    void element_heat_aWarmTechnique_butNotItsKindsOfHeat() {
        assertFalse(isAllowed("HOT_STONE", exclude(ElementKind.HEAT)));
        assertTrue(isAllowed("HOT_STONE", Small.exclude(ElementKind.HEAT, "LARGE_AREA")));
        assertTrue(isAllowed("SWEDISH", exclude(ElementKind.HEAT)));
    }

    @Test
    void element_cold_exercise_noMassage() {
        assertTrue(isAllowed("SWEDISH", exclude(ElementKind.COLD)));
        assertTrue(isAllowed("SWEDISH", exclude(ElementKind.EXERCISE)));
        assertTrue(isAllowed("SWEDISH", exclude(ElementKind.ELECTRO)));
    }

    @Test
    void element_technique_thatOne() {
        assertFalse(isAllowed("THAI", Small.exclude(ElementKind.TECHNIQUE, "THAI")));
        assertTrue(isAllowed("SHIATSU", Small.exclude(ElementKind.TECHNIQUE, "THAI")));
    }

    @Test
    void element_scent_techniqueAndProducts() {
        Permission aroma = permission("AROMATHERAPY", exclude(ElementKind.SCENT));
        assertFalse(aroma.allowed());
        Permission swedish = permission("SWEDISH", exclude(ElementKind.SCENT));
        assertTrue(swedish.allowed());
        assertEquals(List.of("LOTION", "CREAM"), swedish.lubricantsExcluded());
    }

    @Test
    void stroke_notCore_isLeftOut() {
        Permission permission = permission("SWEDISH", Small.exclude(ElementKind.STROKE, "TAPOTEMENT"));
        assertTrue(permission.allowed());
        assertEquals(List.of("TAPOTEMENT"), permission.strokesExcluded());
        assertEquals(List.of("R.1"), rules(permission));
    }

    @Test
    void stroke_core_takesTheTechnique() {
        assertFalse(isAllowed("SWEDISH", Small.exclude(ElementKind.STROKE, "PETRISSAGE")));
    }

    @Test
    void stroke_notUsed_saysNothing() {
        Permission permission = permission("SWEDISH", Small.exclude(ElementKind.STROKE, "STRIPPING"));
        assertEquals(List.of(), permission.strokesExcluded());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void stretching_isTheStrokesOfElongation() {
        assertFalse(isAllowed("THAI", exclude(ElementKind.STRETCHING)));
        assertEquals(
                List.of("STRETCHING"),
                permission("SHIATSU", exclude(ElementKind.STRETCHING)).strokesExcluded());
    }

    @Test
    void jointMovement_isTheStrokesOfMovement() {
        assertEquals(
                List.of("JOINT_MOVEMENT"),
                permission("SWEDISH", exclude(ElementKind.JOINT_MOVEMENT)).strokesExcluded());
    }

    @Test
    void stroke_partOfThePlace_notCore_isLeftOutAltogether() {
        Permission permission =
                permission("SWEDISH", at(Small.exclude(ElementKind.STROKE, "TAPOTEMENT"), "KIDNEY_AREA"));
        assertEquals(List.of("TAPOTEMENT"), permission.strokesExcluded());
        assertEquals(List.of(), permission.spared());
    }

    @Test
    void stroke_partOfThePlace_core_sparesThePart() {
        Permission permission =
                permission("SWEDISH", at(Small.exclude(ElementKind.STROKE, "EFFLEURAGE"), "KIDNEY_AREA"));
        assertTrue(permission.allowed());
        assertEquals(List.of(), permission.strokesExcluded());
        assertEquals(List.of(new SparedSite(Site.of("KIDNEY_AREA"), Optional.empty())), permission.spared());
    }

    @Test
    void block_elsewhere_leavesThePlaceFree() {
        Permission permission = permission("SWEDISH", at(refuse(ElementKind.MASSAGE), "KNEE"));
        assertTrue(permission.allowed());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void block_partOfThePlace_isSpared() {
        Permission permission = permission("SWEDISH", at(refuse(ElementKind.MASSAGE), "KIDNEY_AREA", "SACRUM"));
        assertTrue(permission.allowed());
        assertEquals(List.of(new SparedSite(Site.of("KIDNEY_AREA"), Optional.empty())), permission.spared());
        assertEquals(List.of("R.1"), rules(permission));
    }

    @Test
    void block_oneSide_otherSideFree() {
        ClientProfile left = client(report("NSAID").addSites(Site.of("SHOULDER", Side.LEFT)));
        Screening screening = Small.screen(
                left, catalog(row("R", nsaid(), refuse(ElementKind.MASSAGE).where(where(Reach.SITE)))));
        assertFalse(screening
                .massage(DAY, "SWEDISH", Site.of("SHOULDER", Side.LEFT))
                .allowed());
        assertTrue(screening
                .massage(DAY, "SWEDISH", Site.of("SHOULDER", Side.RIGHT))
                .allowed());
        Permission both = screening.massage(DAY, "SWEDISH", Site.of("SHOULDER"));
        assertTrue(both.allowed());
        assertEquals(List.of(new SparedSite(Site.of("SHOULDER", Side.LEFT), Optional.empty())), both.spared());
    }

    @Test
    void block_partsThatTogetherFillThePlace_blockIt() {
        ClientProfile both = client(
                report("NSAID").addSites(Site.of("SHOULDER", Side.LEFT)),
                report("NSAID").addSites(Site.of("SHOULDER", Side.RIGHT)));
        Screening screening = Small.screen(
                both, catalog(row("R", nsaid(), refuse(ElementKind.MASSAGE).where(where(Reach.SITE)))));
        assertFalse(screening.massage(DAY, "SWEDISH", Site.of("SHOULDER")).allowed());
    }

    @Test
    void cap_lowers() {
        Permission permission = permission("NEUROMUSCULAR", cap(3));
        assertTrue(permission.allowed());
        assertEquals(Optional.of(PressureLevel.MEDIUM), permission.pressureMost());
        assertEquals("3", permission.reasons().get(0).facts().get("cap"));
    }

    @Test
    void cap_atTheTop_doesNotBite() {
        Permission permission = permission("SWEDISH", cap(3));
        assertEquals(Optional.of(PressureLevel.MEDIUM), permission.pressureMost());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void cap_atTheLightest_stillAllowed_belowIt_not() {
        assertTrue(isAllowed("DEEP_TISSUE", cap(3)));
        assertFalse(isAllowed("DEEP_TISSUE", cap(2)));
        assertEquals(Optional.empty(), permission("DEEP_TISSUE", cap(2)).pressureMost());
    }

    @Test
    void cap_lowestWins() {
        assertEquals(
                Optional.of(PressureLevel.HEAVY_LOTIONING),
                permission("NEUROMUSCULAR", cap(4), cap(2), cap(3)).pressureMost());
    }

    @Test
    void cap_noPressure_cannotBeShownToBeKept() {
        assertFalse(permission("CUPPING", cap(4)).allowed());
        assertEquals(List.of("R.1"), rules(permission("CUPPING", cap(4))));
        Permission local = permission("CUPPING", cap(4).where(where(Reach.REGIONS, "LUMBAR_SPINE")));
        assertTrue(local.allowed());
        assertEquals(Optional.empty(), local.pressureMost());
        assertEquals(List.of(new SparedSite(Site.of("LUMBAR_SPINE"), Optional.empty())), local.spared());
        Permission free = Small.screen(client(), catalog()).massage(DAY, "CUPPING", BACK);
        assertTrue(free.allowed());
        assertFalse(free.allowedFirstVisit(), "the first massage is capped");
    }

    @Test
    void cap_noPressure_liftedAboveTheScale_concernsNothing() {
        ClientProfile cleared = client(report("NSAID"))
                .withClearances(Clearance.builder()
                        .by("PHYSICIAN")
                        .given(DAY)
                        .pressureMost(PressureLevel.DEEP)
                        .build());
        Catalog catalog = catalog(row("R", nsaid(), endsBy(cap(2), EndsBy.Way.CLEARANCE)));
        assertTrue(Small.screen(cleared, catalog).massage(DAY, "CUPPING", BACK).allowed());
    }

    @Test
    void stageCap_noPressure_notOnAFreshComplaint() {
        ClientProfile fresh = client().withComplaints(
                        complaint("LOWER_BACK").onset(DAY.minusDays(10)).build());
        Screening screening = Small.screen(fresh, catalog());
        assertFalse(screening.massage(DAY, "CUPPING", BACK).allowed());
        assertTrue(screening.massage(DAY, "CUPPING", Site.of("THIGH")).allowed());
        assertTrue(screening.massage(DAY.plusDays(40), "CUPPING", BACK).allowed());
    }

    @Test
    void cap_partOfThePlace_isSparedAtThatLevel() {
        Permission permission = permission("NEUROMUSCULAR", at(cap(2), "KIDNEY_AREA"));
        assertEquals(Optional.of(PressureLevel.DEEP), permission.pressureMost());
        assertEquals(
                List.of(new SparedSite(Site.of("KIDNEY_AREA"), Optional.of(PressureLevel.HEAVY_LOTIONING))),
                permission.spared());
    }

    @Test
    void cap_partOfThePlace_atOrOverTheTop_needsNoSparing() {
        assertEquals(List.of(), permission("SWEDISH", at(cap(3), "KIDNEY_AREA")).spared());
        assertEquals(
                List.of(),
                permission("NEUROMUSCULAR", cap(2), at(cap(2), "KIDNEY_AREA")).spared());
    }

    @Test
    void cap_partsWithDifferentLevels_eachItsOwn() {
        Permission permission = permission(
                "NEUROMUSCULAR",
                Site.of("BACK"),
                at(cap(3), "LOWER_BACK"),
                at(cap(1), "KIDNEY_AREA"),
                at(refuse(ElementKind.MASSAGE), "SACRUM"));
        assertEquals(
                List.of(
                        new SparedSite(Site.of("SACRUM"), Optional.empty()),
                        new SparedSite(Site.of("KIDNEY_AREA"), Optional.of(PressureLevel.LIGHT_LOTIONING)),
                        new SparedSite(Site.of("LOWER_BACK"), Optional.of(PressureLevel.MEDIUM))),
                permission.spared());
    }

    @Test
    void cap_partsThatTogetherFillThePlace_capIt() {
        ClientProfile both = client(
                report("NSAID").addSites(Site.of("SHOULDER", Side.LEFT)),
                report("NSAID").addSites(Site.of("SHOULDER", Side.RIGHT)));
        Permission permission = Small.screen(both, catalog(row("R", nsaid(), cap(2).where(where(Reach.SITE)))))
                .massage(DAY, "NEUROMUSCULAR", Site.of("SHOULDER"));
        assertEquals(Optional.of(PressureLevel.HEAVY_LOTIONING), permission.pressureMost());
        assertEquals(List.of(), permission.spared());
    }

    @Test
    void strokeCap_core_capsTheTechnique() {
        Restriction.Builder friction = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "FRICTION"))
                .limit(OptionalInt.of(4));
        assertEquals(
                Optional.of(PressureLevel.STRONG),
                permission("CROSS_FIBRE", friction).pressureMost());
    }

    @Test
    void strokeCap_core_belowTheLightest_takesTheTechnique() {
        Restriction.Builder friction = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "FRICTION"))
                .limit(OptionalInt.of(2));
        assertFalse(isAllowed("CROSS_FIBRE", friction));
    }

    @Test
    void strokeCap_notCore_leavesTheStrokeOut() {
        Restriction.Builder friction = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "FRICTION"))
                .limit(OptionalInt.of(2));
        Permission permission = permission("SWEDISH", friction);
        assertEquals(List.of("FRICTION"), permission.strokesExcluded());
        assertEquals(Optional.of(PressureLevel.MEDIUM), permission.pressureMost());
    }

    @Test
    void strokeCap_noPressure_leavesOnlyOtherStrokesOut() {
        Restriction.Builder gliding = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "EFFLEURAGE"))
                .limit(OptionalInt.of(1));
        Permission permission = permission("CUPPING", gliding);
        assertTrue(permission.allowed());
        assertEquals(List.of("EFFLEURAGE"), permission.strokesExcluded());
    }

    @Test
    void position_excluded_othersRemain() {
        Permission permission = permission("SWEDISH", Small.exclude(ElementKind.POSITION, "PRONE"));
        assertTrue(permission.allowed());
        assertEquals(Set.of(Position.PRONE), permission.positionsExcluded());
    }

    @Test
    void position_ofAnotherPlace_isOfTheWholeBody() {
        Permission permission = permission("SWEDISH", at(Small.exclude(ElementKind.POSITION, "PRONE"), "HEAD"));
        assertEquals(Set.of(Position.PRONE), permission.positionsExcluded());
        assertEquals(List.of("R.1"), rules(permission));
    }

    @Test
    void position_noneRemains_notAllowed() {
        assertFalse(isAllowed("CHAIR", Small.exclude(ElementKind.POSITION, "SEATED")));
    }

    @Test
    void lubricant_any_leavesTheSafeOnes() {
        Permission permission =
                permission("SWEDISH", restriction(Action.REPLACE_PRODUCT, Element.of(ElementKind.LUBRICANT)));
        assertTrue(permission.allowed());
        assertEquals(List.of("OIL", "LOTION", "CREAM", "NUT_OIL"), permission.lubricantsExcluded());
    }

    @Test
    void lubricant_thatOne() {
        assertEquals(
                List.of("NUT_OIL"),
                permission("SWEDISH", Small.exclude(ElementKind.LUBRICANT, "NUT_OIL"))
                        .lubricantsExcluded());
    }

    @Test
    void lubricant_noneRemains_notAllowed() {
        assertFalse(isAllowed("AROMATHERAPY", restriction(Action.REPLACE_PRODUCT, Element.of(ElementKind.LUBRICANT))));
    }

    @Test
    void lubricant_ofAnotherPlace_staysFree() {
        Permission permission = permission(
                "SWEDISH", at(restriction(Action.REPLACE_PRODUCT, Element.of(ElementKind.LUBRICANT)), "HAND"));
        assertEquals(List.of(), permission.lubricantsExcluded());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void shorten_shortestWins_wholeSession() {
        Restriction.Builder hour =
                at(restriction(Action.SHORTEN, Element.of(ElementKind.MASSAGE)).limit(OptionalInt.of(60)), "KNEE");
        Restriction.Builder half =
                restriction(Action.SHORTEN, Element.of(ElementKind.MASSAGE)).limit(OptionalInt.of(30));
        assertEquals(OptionalInt.of(60), permission("SWEDISH", hour).minutesMost());
        assertEquals(OptionalInt.of(30), permission("SWEDISH", hour, half).minutesMost());
    }

    @Test
    void monitor_blocksNothing_givesAdvice() {
        Permission permission = permission("SWEDISH", restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE)));
        assertTrue(permission.allowed());
        assertEquals(List.of(), permission.reasons());
        assertEquals(List.of("watch-it"), permission.advice());
    }

    @Test
    void advice_ofAnotherPlaceOrTechnique_isNotGiven() {
        assertEquals(
                List.of(),
                permission("SWEDISH", at(restriction(Action.ASK, Element.of(ElementKind.MASSAGE)), "HAND"))
                        .advice());
        assertEquals(
                List.of(),
                permission("SWEDISH", restriction(Action.ASK, Element.of(ElementKind.TECHNIQUE, "THAI")))
                        .advice());
        assertEquals(
                List.of(), permission("SWEDISH", cap(4).advice("deep-only")).advice());
    }

    @Test
    void reasons_everyRuleThatBites_inCatalogueOrder() {
        Permission permission = permission("NEUROMUSCULAR", cap(3), refuse(ElementKind.MASSAGE), cap(1));
        assertFalse(permission.allowed());
        assertEquals(List.of("R.1", "R.2", "R.3"), rules(permission));
    }

    @Test
    void reasons_twoReportsOfOneRule_once() {
        ClientProfile twice = client(
                report("NSAID"), report("NSAID").addDates(DAY.minusDays(3)).endedOn(DAY));
        Permission permission =
                Small.screen(twice, catalog(row("R", nsaid(), cap(3)))).massage(DAY, "NEUROMUSCULAR", BACK);
        assertEquals(List.of("R.1"), rules(permission));
    }

    @Test
    void reason_factsForASentence() {
        ClientProfile client = client(report("NSAID").addDates(DAY.minusDays(2)).endedOn(DAY.plusDays(4)));
        Screening screening = Small.screen(client, catalog(row("R", nsaid(), cap(2).advice("gently"))));
        var reason = screening.massage(DAY, "SWEDISH", BACK).reasons().get(0);
        assertEquals(List.of("SEED"), reason.sources());
        assertEquals(
                "{action=CAP_PRESSURE, advice=gently, cap=2, condition=NSAID, confirmed=true, elements=massage,"
                        + " ends=RESOLUTION, endsByItself=true, event=2026-02-28, from=2026-03-02, grade=AUTHORITY,"
                        + " hardness=RELATIVE, reach=WHOLE_BODY, row=R, to=2026-03-06}",
                reason.facts().toString());
    }

    @Test
    void stageCap_first72Hours_thenAcute_thenFree() {
        ClientProfile client = Profiles.healthy()
                .addComplaints(complaint("LOWER_BACK").onset(DAY).build())
                .massageHistory(MassageHistory.builder().build())
                .build();
        Screening screening = Small.screen(client, catalog());
        assertEquals(Optional.of(PressureLevel.HEAVY_LOTIONING), most(screening, DAY));
        assertEquals(Optional.of(PressureLevel.HEAVY_LOTIONING), most(screening, DAY.plusDays(3)));
        assertEquals(Optional.of(PressureLevel.MEDIUM), most(screening, DAY.plusDays(4)));
        assertEquals(Optional.of(PressureLevel.MEDIUM), most(screening, DAY.plusDays(41)));
        assertEquals(Optional.of(PressureLevel.DEEP), most(screening, DAY.plusDays(42)));
        assertEquals(List.of("acute-pressure-most-first-72h"), rules(screening.massage(DAY, "NEUROMUSCULAR", BACK)));
    }

    @Test
    void stageCap_lastsAsLongAsTheCatalogueSays() {
        Catalog plain = catalog();
        Catalog eight =
                plain.with(c -> c.fact(plain.facts().get("stage-acute-weeks").withValue(BigDecimal.valueOf(8))));
        ClientProfile client = Profiles.healthy()
                .addComplaints(complaint("LOWER_BACK").onset(DAY).build())
                .massageHistory(MassageHistory.builder().build())
                .build();
        assertEquals(Optional.of(PressureLevel.MEDIUM), most(Small.screen(client, eight), DAY.plusDays(42)));
    }

    private static Optional<PressureLevel> most(Screening screening, LocalDate day) {
        return screening.massage(day, "NEUROMUSCULAR", BACK).pressureMost();
    }

    @Test
    void stageCap_wherePlacesOverlap_andNowhereElse() {
        ClientProfile client = Profiles.healthy()
                .addComplaints(complaint("LOWER_BACK").onset(DAY).build())
                .massageHistory(MassageHistory.builder().build())
                .build();
        Screening screening = Small.screen(client, catalog());
        assertEquals(
                Optional.of(PressureLevel.HEAVY_LOTIONING),
                screening.massage(DAY, "NEUROMUSCULAR", Site.of("BACK")).pressureMost());
        assertEquals(
                Optional.of(PressureLevel.DEEP),
                screening.massage(DAY, "NEUROMUSCULAR", Site.of("NECK")).pressureMost());
    }

    @Test
    void stageCap_recovered_none() {
        ClientProfile client = Profiles.healthy()
                .addComplaints(
                        complaint("LOWER_BACK").onset(DAY).recovered(true).build())
                .massageHistory(MassageHistory.builder().build())
                .build();
        assertEquals(Optional.of(PressureLevel.DEEP), most(Small.screen(client, catalog()), DAY));
    }

    @Test
    void massage_unknownTechnique_namesTheNearest() {
        Screening screening = Small.screen(CLIENT, catalog(row("R", everyone(), cap(3))));
        UnknownIdException error = assertThrows(UnknownIdException.class, () -> screening.massage(DAY, "SWEDSH", BACK));
        assertEquals("The technique (SWEDSH) must be one of the catalogue. Maybe SWEDISH.", error.getMessage());
    }

    @Test
    void massage_unknownRegion_refused() {
        Screening screening = Small.screen(CLIENT, catalog());
        assertThrows(UnknownIdException.class, () -> screening.massage(DAY, "SWEDISH", Site.of("TAIL")));
    }

    @Test
    void massage_dayNotScreened_refused() {
        Screening screening = Screening.of(CLIENT, new DateRange(DAY, DAY.plusDays(6)), catalog());
        InvalidValueException error =
                assertThrows(InvalidValueException.class, () -> screening.massage(DAY.plusDays(7), "SWEDISH", BACK));
        assertEquals(
                "The day (2026-03-09) must be from 2026-03-02 to 2026-03-08. Maybe screen for more days.",
                error.getMessage());
        assertThrows(InvalidValueException.class, () -> screening.massage(DAY.minusDays(1), "SWEDISH", BACK));
    }

    @Test
    void shorten_saysWhy_andIsLiftedWholly() {
        Restriction.Builder shorter =
                restriction(Action.SHORTEN, Element.of(ElementKind.MASSAGE)).limit(OptionalInt.of(30));
        assertEquals(List.of("R.1"), rules(permission("SWEDISH", shorter)));
        assertEquals(
                "30", permission("SWEDISH", shorter).reasons().get(0).facts().get("minutes"));
    }

    @Test
    void cap_ofAStroke_saysWhy() {
        Restriction.Builder friction = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "FRICTION"))
                .limit(OptionalInt.of(2));
        assertEquals(List.of("R.1"), rules(permission("SWEDISH", friction)));
        assertEquals(List.of("R.1"), rules(permission("CROSS_FIBRE", friction.limit(OptionalInt.of(4)))));
        Restriction.Builder gliding = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "EFFLEURAGE"))
                .limit(OptionalInt.of(1));
        assertEquals(List.of("R.1"), rules(permission("CUPPING", gliding)));
        assertEquals(List.of("R.1"), rules(permission("CUPPING", cap(0))));
    }

    @Test
    void strokeCap_atTheLightest_keepsTheCoreStroke() {
        Restriction.Builder friction = restriction(Action.CAP_PRESSURE, Element.of(ElementKind.STROKE, "FRICTION"))
                .limit(OptionalInt.of(3));
        assertEquals(
                Optional.of(PressureLevel.MEDIUM),
                permission("CROSS_FIBRE", friction).pressureMost());
    }

    @Test
    void afterTouch_adviceOrProducts_needNoDistance() {
        When touch = new When(
                Anchor.AFTER_TOUCH,
                Optional.of(TimeSpan.of(0, ChronoUnit.HOURS)),
                Optional.of(TimeSpan.of(48, ChronoUnit.HOURS)));
        assertEquals(
                OptionalInt.empty(),
                permission(
                                "SWEDISH",
                                restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE))
                                        .when(touch))
                        .hoursAfterTouch());
        assertEquals(
                OptionalInt.empty(),
                permission(
                                "SWEDISH",
                                restriction(Action.EXCLUDE, Element.of(ElementKind.LUBRICANT))
                                        .when(touch))
                        .hoursAfterTouch());
        assertEquals(
                OptionalInt.of(48),
                permission("NEUROMUSCULAR", cap(2).when(touch)).hoursAfterTouch());
        assertEquals(
                OptionalInt.empty(),
                permission("SWEDISH", at(refuse(ElementKind.MASSAGE).when(touch), "HAND"))
                        .hoursAfterTouch());
    }

    @Test
    void firstVisit_strokesAndProducts() {
        ClientProfile unknown = client(report("NSAID"));
        Screening screening = Small.screen(
                unknown,
                catalog(row(
                        "R",
                        nsaid(),
                        Small.exclude(ElementKind.STROKE, "FRICTION").when(Small.anchor(Anchor.FIRST_VISIT)))));
        assertTrue(screening.massage(DAY, "CROSS_FIBRE", BACK).allowed());
        assertFalse(screening.massage(DAY, "CROSS_FIBRE", BACK).allowedFirstVisit());
        assertTrue(screening.massage(DAY, "SWEDISH", BACK).allowedFirstVisit());
        assertEquals(
                "R.1",
                screening
                        .massage(DAY, "SWEDISH", BACK)
                        .reasonsFirstVisit()
                        .get(0)
                        .rule());
    }

    @Test
    void firstVisit_capOfARule_onTheFirstAlone() {
        ClientProfile unknown = client(report("NSAID"));
        Screening screening = Screening.of(
                unknown,
                new DateRange(DAY, DAY),
                Set.of("ONCOLOGY"),
                List.of(),
                catalog(row("R", nsaid(), cap(1).when(Small.anchor(Anchor.FIRST_VISIT)))));
        Permission permission = screening.massage(DAY, "ONCOLOGY", BACK);
        assertEquals(Optional.of(PressureLevel.MEDIUM), permission.pressureMost());
        assertEquals(Optional.of(PressureLevel.LIGHT_LOTIONING), permission.pressureMostFirstVisit());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void reasons_ofALaterStretch_areItsOwn() {
        ClientProfile client = client(report("NSAID").addDates(DAY, DAY.plusDays(20)));
        Screening screening = Small.screen(
                client, catalog(row("R", nsaid(), cap(2).when(Small.event(0, ChronoUnit.DAYS, 5, ChronoUnit.DAYS)))));
        assertEquals(
                "2026-03-22",
                screening
                        .massage(DAY.plusDays(23), "SWEDISH", BACK)
                        .reasons()
                        .get(0)
                        .facts()
                        .get("from"));
    }

    @Test
    void reason_namesTheTrainingThatEndsIt() {
        Restriction.Builder trained =
                refuse(ElementKind.MASSAGE).ends(List.of(new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD"))));
        assertEquals(
                "QUALIFICATION:MLD",
                permission("SWEDISH", trained).reasons().get(0).facts().get("ends"));
    }

    @Test
    void spared_aHalfAndTheMidline_areBothNamed() {
        Permission permission = permission(
                "SWEDISH",
                refuse(ElementKind.MASSAGE).where(where(Reach.REGIONS, "SPINE_WHOLE")),
                cap(1).where(where(Reach.REGIONS, "FLANK")));
        assertTrue(permission.spared().contains(new SparedSite(Site.of("LUMBAR_SPINE"), Optional.empty())));
        ClientProfile left =
                client(report("NSAID").addSites(new Site("LOWER_BACK", Side.LEFT)), report("ANTICOAGULANT"));
        Permission half = Small.screen(
                        left,
                        catalog(
                                row("R", nsaid(), refuse(ElementKind.MASSAGE).where(where(Reach.SITE))),
                                row(
                                        "S",
                                        Small.all(Small.reports("ANTICOAGULANT")),
                                        refuse(ElementKind.MASSAGE).where(where(Reach.REGIONS, "SPINE_WHOLE")))))
                .massage(DAY, "SWEDISH", BACK);
        List<Site> spared = half.spared().stream().map(SparedSite::site).toList();
        assertTrue(spared.contains(new Site("LOWER_BACK", Side.LEFT)), spared.toString());
        assertTrue(spared.contains(Site.of("LUMBAR_SPINE")), "the half does not hold the spine: " + spared);
    }

    @Test
    void spared_midlineInAHalf_isLeftOutOfThePlaceThatHoldsIt() {
        ClientProfile left = client(report("NSAID").addSites(new Site("LOWER_BACK", Side.LEFT)));
        Screening screening = Small.screen(
                left, catalog(row("R", nsaid(), refuse(ElementKind.MASSAGE).where(where(Reach.SITE)))));
        List<Site> spine = screening.massage(DAY, "SWEDISH", Site.of("SPINE_WHOLE")).spared().stream()
                .map(SparedSite::site)
                .toList();
        assertTrue(spine.contains(Site.of("LUMBAR_SPINE")), spine.toString());
        assertEquals(
                List.of(new Site("LOWER_BACK", Side.LEFT)),
                screening.massage(DAY, "SWEDISH", BACK).spared().stream()
                        .map(SparedSite::site)
                        .toList());
    }

    @Test
    void untrainedPractitioner_evenWithoutARowThatSaysSo() {
        Permission untrained = Small.screen(client(), catalog()).massage(DAY, "LYMPHATIC", BACK);
        assertFalse(untrained.allowed());
        assertEquals(List.of("practitioner-qualified"), rules(untrained));
        assertEquals("MLD", untrained.reasons().get(0).facts().get("qualification"));
        assertTrue(Screening.of(client(), new DateRange(DAY, DAY), Set.of("MLD"), List.of(), catalog())
                .massage(DAY, "LYMPHATIC", BACK)
                .allowed());
        // Where a row says it, the row is the reason, and whoever sets that row aside has decided.
        Contraindication rule = row(
                "R",
                Small.everyone(),
                Small.exclude(ElementKind.TECHNIQUE, "LYMPHATIC")
                        .ends(List.of(new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD")))));
        assertEquals(List.of("R.1"), rules(Small.screen(client(), catalog(rule)).massage(DAY, "LYMPHATIC", BACK)));
    }

    @Test
    void shorten_isOfTheWholeSession_whereverItsReasonLies() {
        Restriction.Builder foot = restriction(Action.SHORTEN, Element.of(ElementKind.MASSAGE))
                .where(where(Reach.REGIONS, "FOOT"))
                .limit(OptionalInt.of(30));
        assertEquals(OptionalInt.of(30), permission("SWEDISH", foot).minutesMost());
    }

    @Test
    void permission_builtByHand_firstVisitIsNoDifferent() {
        assertTrue(Permission.builder().allowed(true).build().allowedFirstVisit());
        assertFalse(Permission.builder().allowed(false).build().allowedFirstVisit());
    }
}
