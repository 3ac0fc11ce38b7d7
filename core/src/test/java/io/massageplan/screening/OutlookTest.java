package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.all;
import static io.massageplan.screening.Small.cap;
import static io.massageplan.screening.Small.catalog;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.endsBy;
import static io.massageplan.screening.Small.nsaid;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.reports;
import static io.massageplan.screening.Small.restriction;
import static io.massageplan.screening.Small.row;
import static io.massageplan.screening.Small.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Sign;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.Urgency;
import io.massageplan.safety.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a screening says of the whole time: what is in force, who should look, what stops a plan, what a letter would add. */
class OutlookTest {

    private static final ClientProfile CLIENT =
            client(report("NSAID")).withMassageHistory(MassageHistory.builder().build());

    private static Screening screen(Contraindication... rows) {
        return Small.screen(CLIENT, catalog(rows));
    }

    private static Restriction.Builder everything(EndsBy.Way... ways) {
        return endsBy(
                refuse(
                        ElementKind.MASSAGE,
                        ElementKind.COLD,
                        ElementKind.HEAT,
                        ElementKind.CONTRAST,
                        ElementKind.EXERCISE),
                ways);
    }

    private static Restriction.Builder referFirst() {
        return endsBy(restriction(Action.REFER_FIRST, Element.of(ElementKind.MASSAGE)), EndsBy.Way.CLEARANCE);
    }

    private static Restriction.Builder referNow() {
        return endsBy(restriction(Action.REFER_NOW, Element.of(ElementKind.MASSAGE)), EndsBy.Way.ASSESSMENT)
                .hardness(Hardness.EMERGENCY);
    }

    private static Clearance letter(LocalDate given) {
        return Clearance.builder().by("PHYSICIAN").given(given).build();
    }

    // In force

    @Test
    void inForce_oneEntryForEachStretch() {
        ClientProfile client = client(report("NSAID").addDates(DAY.plusDays(2), DAY.plusDays(20)));
        Contraindication window = row("R", nsaid(), cap(2).when(Small.event(0, ChronoUnit.DAYS, 5, ChronoUnit.DAYS)));
        List<InForce> inForce = Small.screen(client, catalog(window)).inForce();
        assertEquals(
                List.of(DAY.plusDays(2), DAY.plusDays(20)),
                inForce.stream().map(InForce::from).toList());
        assertEquals(
                List.of(DAY.plusDays(6), DAY.plusDays(24)),
                inForce.stream().map(InForce::to).toList());
        assertTrue(inForce.stream().allMatch(InForce::endsByItself));
        assertTrue(inForce.stream().noneMatch(InForce::onTheDay));
    }

    @Test
    void inForce_overlappingReports_areOneStretch() {
        ClientProfile client = client(
                report("NSAID").addDates(DAY).endedOn(DAY.plusDays(5)),
                report("NSAID").addDates(DAY.plusDays(3)).endedOn(DAY.plusDays(9)));
        List<InForce> inForce =
                Small.screen(client, catalog(row("R", nsaid(), cap(2)))).inForce();
        assertEquals(1, inForce.size());
        assertEquals(DAY, inForce.get(0).from());
        assertEquals(DAY.plusDays(9), inForce.get(0).to());
    }

    @Test
    void inForce_twoSites_areTwoEntries() {
        ClientProfile client = client(
                report("NSAID").addSites(Site.of("KNEE")), report("NSAID").addSites(Site.of("HAND")));
        List<InForce> inForce = Small.screen(client, catalog(row("R", nsaid(), cap(2).where(where(Reach.SITE)))))
                .inForce();
        assertEquals(
                List.of(List.of(Site.of("KNEE")), List.of(Site.of("HAND"))),
                inForce.stream().map(InForce::sites).toList());
        assertEquals("KNEE", inForce.get(0).reason().facts().get("sites"));
    }

    @Test
    void inForce_untilTheEnd_doesNotEndByItself() {
        InForce inForce = screen(row("R", nsaid(), cap(2))).inForce().get(0);
        assertEquals(DAY, inForce.from());
        assertEquals(DAY.plusWeeks(12), inForce.to());
        assertFalse(inForce.endsByItself());
        assertEquals(List.of(), inForce.sites());
    }

    @Test
    void inForce_beforeAndAfterTheDays_isNotThere() {
        ClientProfile client = client(report("NSAID").endedOn(DAY.minusDays(1)));
        assertEquals(
                List.of(),
                Small.screen(client, catalog(row("R", nsaid(), cap(2)))).inForce());
    }

    @Test
    void inForce_wordsForWhatIsKnownLater() {
        When meal = new When(
                Anchor.ON_THE_DAY,
                Optional.of(TimeSpan.of(0, ChronoUnit.HOURS)),
                Optional.of(TimeSpan.of(1, ChronoUnit.HOURS)));
        When touch = new When(Anchor.AFTER_TOUCH, meal.from(), meal.to());
        List<InForce> inForce = screen(row(
                        "R",
                        nsaid(),
                        refuse(ElementKind.MASSAGE).when(meal),
                        refuse(ElementKind.MASSAGE).when(touch)))
                .inForce();
        assertTrue(inForce.get(0).onTheDay());
        assertFalse(inForce.get(0).afterTouch());
        assertTrue(inForce.get(1).afterTouch());
    }

    @Test
    void inForce_liftedByAClearance_thatRunsOut_doesNotEndByItself() {
        ClientProfile client = CLIENT.withClearances(letter(DAY.plusDays(3)));
        List<InForce> inForce =
                Small.screen(client, catalog(row("R", nsaid(), referFirst()))).inForce();
        assertFalse(inForce.get(0).endsByItself());
        assertEquals(Optional.empty(), inForce.get(0).liftedBy());
        assertTrue(inForce.get(1).liftedBy().isPresent());
        assertEquals(DAY.plusDays(3), inForce.get(1).from());
    }

    @Test
    void periods_aroundWhatChanges() {
        ClientProfile client = client(report("NSAID").addDates(DAY.plusDays(2)).endedOn(DAY.plusDays(5)))
                .withClearances(letter(DAY.plusDays(4)));
        List<DateRange> periods =
                Small.screen(client, catalog(row("R", nsaid(), referFirst()))).periods();
        assertEquals(
                List.of(
                        new DateRange(DAY, DAY.plusDays(1)),
                        new DateRange(DAY.plusDays(2), DAY.plusDays(3)),
                        new DateRange(DAY.plusDays(4), DAY.plusDays(5)),
                        new DateRange(DAY.plusDays(6), DAY.plusWeeks(12))),
                periods);
    }

    @Test
    void periods_ofAComplaint() {
        ClientProfile client = CLIENT.withComplaints(complaint("LOWER_BACK")
                .onset(DAY.minusDays(1))
                .addSigns(Sign.SWELLING)
                .build());
        assertEquals(
                List.of(DAY, DAY.plusDays(3), DAY.plusDays(41)),
                Small.screen(client, catalog()).periods().stream()
                        .map(DateRange::from)
                        .toList());
    }

    @Test
    void inForce_cannotBeChanged() {
        Screening screening = screen(row("R", nsaid(), cap(2)));
        assertThrows(
                UnsupportedOperationException.class, () -> screening.inForce().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> screening.periods().clear());
    }

    @Test
    void toString_showsNoHealthData() {
        assertEquals(
                "Screening{2026-03-02 to 2026-05-25, 1 restrictions}",
                screen(row("R", nsaid(), cap(2))).toString());
    }

    // Referrals and stops

    @Test
    void referFirst_asksForSomebody_stopsNothing() {
        Screening screening = screen(row("R", nsaid(), referFirst()));
        assertEquals(
                List.of(Referral.builder()
                        .to("PHYSICIAN")
                        .urgency(Urgency.ROUTINE)
                        .stopsPlan(false)
                        .reason(screening.inForce().get(0).reason())
                        .build()),
                screening.referrals());
        assertEquals(List.of(), screening.stops());
    }

    @Test
    void referFirst_lifted_asksForNobody() {
        ClientProfile client = CLIENT.withClearances(letter(DAY));
        assertEquals(
                List.of(),
                Small.screen(client, catalog(row("R", nsaid(), referFirst()))).referrals());
    }

    @Test
    void referNow_onTheFirstDay_stops() {
        Screening screening = screen(row("R", nsaid(), referNow()));
        assertEquals(
                List.of("R.1"), screening.stops().stream().map(Reason::rule).toList());
        assertTrue(screening.referrals().get(0).stopsPlan());
        assertEquals(Urgency.URGENT, screening.referrals().get(0).urgency());
    }

    @Test
    void referNow_assessed_orLater_doesNotStop() {
        ClientProfile assessed = CLIENT.withAssessments(
                Assessment.builder().by("PHYSICIAN").date(DAY).addOf("R").build());
        assertEquals(
                List.of(),
                Small.screen(assessed, catalog(row("R", nsaid(), referNow()))).stops());
        ClientProfile later = client(report("NSAID").addDates(DAY.plusDays(1)));
        Screening screening = Small.screen(later, catalog(row("R", nsaid(), referNow())));
        assertEquals(List.of(), screening.stops());
        assertFalse(screening.referrals().get(0).stopsPlan());
    }

    @Test
    void referrals_eachRowOnce_mostUrgentFirst() {
        Screening screening = screen(row("R", nsaid(), referFirst(), referFirst()), row("S", nsaid(), referNow()));
        assertEquals(
                List.of("S.1", "R.1"),
                screening.referrals().stream().map(r -> r.reason().rule()).toList());
    }

    @Test
    void whoClears_byTheCondition() {
        assertEquals("SPINE_SURGEON", whoClears("SPINE_SURGERY"));
        assertEquals("SURGEON", whoClears("MAJOR_SURGERY"));
        assertEquals("SURGEON", whoClears("JOINT_REPLACEMENT"));
        assertEquals("ONCOLOGIST", whoClears("CANCER"));
        assertEquals("MIDWIFE", whoClears("PREGNANCY"));
        assertEquals("PSYCHIATRIST", whoClears("PSYCHOSIS"));
        assertEquals("PHYSICIAN", whoClears("HERNIATED_DISC"));
    }

    private static String whoClears(String condition) {
        return Small.screen(client(report(condition)), catalog(row("R", all(reports(condition)), referFirst())))
                .referrals()
                .get(0)
                .to();
    }

    @Test
    void whoClears_withoutACondition_thePhysician() {
        Screening screening = screen(row("R", all(new Predicate.OlderThan(20)), referFirst()));
        assertEquals("PHYSICIAN", screening.referrals().get(0).to());
    }

    // Everything blocked

    @Test
    void blocksEverything_untilSomebodyClears_stops() {
        Screening screening = screen(row("R", nsaid(), everything(EndsBy.Way.CLEARANCE)));
        assertTrue(screening.blocksEverything());
        assertEquals(
                List.of("R.1"), screening.stops().stream().map(Reason::rule).toList());
        assertTrue(screen(row("R", nsaid(), everything(EndsBy.Way.ASSESSMENT))).blocksEverything());
    }

    @Test
    void blocksEverything_alsoWhatOnlyHealingEnds() {
        Screening screening = screen(row("R", nsaid(), everything(EndsBy.Way.RESOLUTION)));
        assertTrue(screening.blocksEverything());
        assertEquals(
                List.of("R.1"), screening.stops().stream().map(Reason::rule).toList());
    }

    @Test
    void blocksEverything_notWhatTimeEnds() {
        Screening screening = screen(row("R", nsaid(), everything(EndsBy.Way.TIME)));
        assertFalse(screening.blocksEverything());
        assertEquals(List.of(), screening.stops());
        assertFalse(screen(row("R", nsaid(), everything(EndsBy.Way.TIME, EndsBy.Way.CLEARANCE)))
                .blocksEverything());
    }

    @Test
    void blocksEverything_byTwoThingsAtOnce() {
        assertTrue(screen(
                        row("R", nsaid(), everything(EndsBy.Way.CLEARANCE)),
                        row("S", nsaid(), everything(EndsBy.Way.RESOLUTION)))
                .blocksEverything());
    }

    @Test
    void blocksEverything_aFewDaysOfSomethingElse_doNotMatter() {
        ClientProfile client = client(report("NSAID"), report("FEVER").endedOn(DAY.plusDays(3)));
        assertTrue(Small.screen(
                        client,
                        catalog(
                                row("R", nsaid(), everything(EndsBy.Way.CLEARANCE)),
                                row("S", all(reports("FEVER")), everything(EndsBy.Way.RESOLUTION))))
                .blocksEverything());
    }

    @Test
    void blocksEverything_notIfOneDayIsFree() {
        ClientProfile client = client(report("NSAID").endedOn(DAY.plusWeeks(12).minusDays(1)));
        assertFalse(Small.screen(client, catalog(row("R", nsaid(), everything(EndsBy.Way.CLEARANCE))))
                .blocksEverything());
        ClientProfile cleared = CLIENT.withClearances(letter(DAY.plusWeeks(12)));
        assertFalse(Small.screen(cleared, catalog(row("R", nsaid(), everything(EndsBy.Way.CLEARANCE))))
                .blocksEverything());
    }

    @Test
    void blocksEverything_notIfAPlaceOrAKindOfCareIsFree() {
        assertFalse(screen(row(
                        "R",
                        nsaid(),
                        endsBy(
                                refuse(ElementKind.MASSAGE, ElementKind.HEAT, ElementKind.EXERCISE),
                                EndsBy.Way.CLEARANCE)))
                .blocksEverything());
        assertFalse(screen(row("R", nsaid(), endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.CLEARANCE)))
                .blocksEverything());
        ClientProfile knee = client(report("NSAID").addSites(Site.of("KNEE")));
        assertFalse(Small.screen(
                        knee,
                        catalog(row(
                                "R", nsaid(), everything(EndsBy.Way.CLEARANCE).where(where(Reach.ELSEWHERE)))))
                .blocksEverything());
    }

    // Clearances worth getting

    @Test
    void wish_whatALetterWouldAdd() {
        ClearanceWish wish = Small.screen(
                        CLIENT.withComplaints(complaint("LOWER_BACK").build()),
                        catalog(row("R", nsaid(), referFirst(), cap(2))))
                .clearances()
                .get(0);
        assertEquals("PHYSICIAN", wish.from());
        assertEquals("NSAID", wish.scope());
        assertEquals(List.of("R.1"), wish.restrictions());
        assertEquals("R.1", wish.reason().rule());
        assertEquals(List.of("MASSAGE", "ICE_MASSAGE", "CONTRAST_PRE_MASSAGE", "LOWER_BACK"), wish.adds());
    }

    @Test
    void wish_heatAndExercise() {
        ClearanceWish wish = screen(row(
                        "R",
                        nsaid(),
                        endsBy(refuse(ElementKind.HEAT), EndsBy.Way.CLEARANCE),
                        endsBy(refuse(ElementKind.EXERCISE), EndsBy.Way.CLEARANCE)))
                .clearances()
                .get(0);
        assertEquals(
                List.of("HOT_STONE", "HEAT_PACK", "HEAT_BEFORE_MASSAGE", "HEAT_WRAP", "CONTRAST", "EXERCISE"),
                wish.adds());
    }

    @Test
    void wish_oneLetterForAllRowsOfACondition() {
        List<ClearanceWish> wishes = screen(
                        row("R", nsaid(), referFirst()),
                        row("S", nsaid(), endsBy(Small.exclude(ElementKind.TECHNIQUE, "THAI"), EndsBy.Way.CLEARANCE)))
                .clearances();
        assertEquals(1, wishes.size());
        assertEquals(List.of("R.1", "S.1"), wishes.get(0).restrictions());
    }

    @Test
    void wish_withoutACondition_namesTheRow() {
        ClearanceWish wish = screen(row("R", all(new Predicate.OlderThan(20)), referFirst()))
                .clearances()
                .get(0);
        assertEquals("R", wish.scope());
    }

    @Test
    void wish_fewThings_areNamedOneByOne_manyAsAGroup() {
        Restriction.Builder two = endsBy(
                restriction(
                        Action.EXCLUDE,
                        Element.of(ElementKind.TECHNIQUE, "THAI"),
                        Element.of(ElementKind.TECHNIQUE, "SHIATSU"),
                        Element.of(ElementKind.TECHNIQUE, "TUINA")),
                EndsBy.Way.CLEARANCE);
        assertEquals(
                List.of("SHIATSU", "THAI", "TUINA"),
                screen(row("R", nsaid(), two)).clearances().get(0).adds());
        Restriction.Builder four = endsBy(
                restriction(
                        Action.EXCLUDE,
                        Element.of(ElementKind.TECHNIQUE, "THAI"),
                        Element.of(ElementKind.TECHNIQUE, "SHIATSU"),
                        Element.of(ElementKind.TECHNIQUE, "SWEDISH"),
                        Element.of(ElementKind.TECHNIQUE, "TUINA")),
                EndsBy.Way.CLEARANCE);
        assertEquals(
                List.of("MASSAGE"),
                screen(row("R", nsaid(), four)).clearances().get(0).adds());
    }

    @Test
    void wish_ofACombination_namesTheRow_sinceOneConditionWouldNotDo() {
        ClientProfile both = client(report("NSAID"), report("ANTICOAGULANT"));
        Contraindication row = row("R", all(reports("ANTICOAGULANT"), reports("NSAID")), referFirst());
        ClearanceWish wish = Small.screen(both, catalog(row)).clearances().get(0);
        assertEquals("R", wish.scope());
        ClientProfile cleared = both.withClearances(Clearance.builder()
                .by(wish.from())
                .given(DAY)
                .addScope(wish.scope())
                .build());
        assertEquals(List.of(), Small.screen(cleared, catalog(row)).clearances());
    }

    @Test
    void wishes_thatAreBothNeeded_areBothNamed() {
        ClientProfile both = client(report("NSAID"), report("ANTICOAGULANT"));
        List<ClearanceWish> wishes = Small.screen(
                        both,
                        catalog(row("R", nsaid(), referFirst()), row("S", all(reports("ANTICOAGULANT")), referFirst())))
                .clearances();
        assertEquals(
                List.of("NSAID", "ANTICOAGULANT"),
                wishes.stream().map(ClearanceWish::scope).toList());
        assertTrue(wishes.stream().allMatch(w -> w.adds().contains("MASSAGE")));
    }

    @Test
    void wish_isAskedOfWhomTheRowNames_oneLetterForEach() {
        List<ClearanceWish> wishes = screen(row(
                        "R",
                        nsaid(),
                        referFirst().ends(List.of(EndsBy.clearanceOf("SPINE_SURGEON", "SURGEON"))),
                        endsBy(refuse(ElementKind.EXERCISE), EndsBy.Way.CLEARANCE)))
                .clearances();
        assertEquals(
                List.of("SPINE_SURGEON", "PHYSICIAN"),
                wishes.stream().map(ClearanceWish::from).toList());
        assertEquals(
                List.of("MASSAGE", "ICE_MASSAGE", "CONTRAST_PRE_MASSAGE"),
                wishes.get(0).adds());
        assertEquals(List.of("EXERCISE"), wishes.get(1).adds());
    }

    @Test
    void wish_givesTheBlockAsItsReason_notTheCapBeforeIt() {
        ClearanceWish wish = screen(row("R", nsaid(), endsBy(cap(2), EndsBy.Way.CLEARANCE), referFirst()))
                .clearances()
                .get(0);
        assertEquals("R.2", wish.reason().rule());
        assertEquals(List.of("R.1", "R.2"), wish.restrictions());
    }

    @Test
    void wish_thatWouldAddNothing_isNone() {
        assertEquals(
                List.of(),
                screen(row("R", nsaid(), referFirst(), refuse(ElementKind.MASSAGE)))
                        .clearances());
    }

    @Test
    void wish_alreadyCleared_orNotClearable_isNone() {
        assertEquals(
                List.of(),
                Small.screen(CLIENT.withClearances(letter(DAY)), catalog(row("R", nsaid(), referFirst())))
                        .clearances());
        assertEquals(
                List.of(),
                screen(row("R", nsaid(), refuse(ElementKind.MASSAGE))).clearances());
        assertEquals(
                List.of(),
                screen(row("R", nsaid(), endsBy(refuse(ElementKind.MASSAGE), EndsBy.Way.ASSESSMENT)))
                        .clearances());
    }

    @Test
    void wish_firmerLongerOrMorePositions_countToo() {
        assertEquals(1, wishes(endsBy(cap(2), EndsBy.Way.CLEARANCE)));
        assertEquals(
                1,
                wishes(endsBy(
                        restriction(Action.SHORTEN, Element.of(ElementKind.MASSAGE))
                                .limit(OptionalInt.of(30)),
                        EndsBy.Way.CLEARANCE)));
        assertEquals(1, wishes(endsBy(Small.exclude(ElementKind.POSITION, "PRONE"), EndsBy.Way.CLEARANCE)));
        assertEquals(1, wishes(endsBy(Small.exclude(ElementKind.STROKE, "TAPOTEMENT"), EndsBy.Way.CLEARANCE)));
        assertEquals(
                0, wishes(endsBy(restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE)), EndsBy.Way.CLEARANCE)));
    }

    private static int wishes(Restriction.Builder restriction) {
        return screen(row("R", nsaid(), restriction)).clearances().size();
    }

    @Test
    void wish_localOne_isTriedAtItsPlace() {
        ClientProfile knee = client(report("NSAID").addSites(Site.of("KNEE")))
                .withComplaints(complaint("LOWER_BACK").build());
        ClearanceWish wish = Small.screen(
                        knee, catalog(row("R", nsaid(), referFirst().where(where(Reach.SITE)))))
                .clearances()
                .get(0);
        assertTrue(wish.adds().contains("KNEE"));
        assertFalse(wish.adds().contains("LOWER_BACK"));
    }

    // On the day

    @Test
    void onTheDay_whatIsAsked_andWhatIsWatched() {
        When meal = new When(
                Anchor.ON_THE_DAY,
                Optional.of(TimeSpan.of(0, ChronoUnit.HOURS)),
                Optional.of(TimeSpan.of(1, ChronoUnit.HOURS)));
        List<Instruction> instructions = screen(row(
                        "R",
                        nsaid(),
                        refuse(ElementKind.MASSAGE).when(meal).advice("wait-after-meal"),
                        refuse(ElementKind.MASSAGE).when(meal),
                        restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE)),
                        restriction(Action.ASK, Element.of(ElementKind.MASSAGE)),
                        cap(2).advice("ask-time-of-last-dose"),
                        restriction(Action.MONITOR, Element.of(ElementKind.COLD))
                                .advice("cold-skin")))
                .onTheDay();
        assertEquals(
                List.of(
                        Instruction.of("wait-after-meal", "restriction", "R.1", "action", "REFUSE", "hours", "1"),
                        Instruction.of("ask-on-the-day", "restriction", "R.2", "action", "REFUSE", "hours", "1"),
                        Instruction.of("watch-it", "restriction", "R.3", "action", "MONITOR"),
                        Instruction.of("ask-time-of-last-dose", "restriction", "R.5", "action", "CAP_PRESSURE")),
                instructions);
    }

    @Test
    void onTheDay_farFromTheComplaint_orLifted_isNotTold() {
        ClientProfile sore = CLIENT.withComplaints(complaint("LOWER_BACK").build());
        Restriction.Builder knee =
                restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE)).where(where(Reach.REGIONS, "KNEE"));
        assertEquals(
                List.of(), Small.screen(sore, catalog(row("R", nsaid(), knee))).onTheDay());
        ClientProfile cleared = CLIENT.withClearances(letter(DAY));
        assertEquals(
                List.of(),
                Small.screen(
                                cleared,
                                catalog(row(
                                        "R",
                                        nsaid(),
                                        endsBy(cap(2), EndsBy.Way.CLEARANCE).advice("gently"))))
                        .onTheDay());
    }

    @Test
    void standardCatalogue_everybodyIsAskedAboutMealsAndDrinks() {
        List<String> texts = Small.screen(client(), Catalog.standard()).onTheDay().stream()
                .map(Instruction::text)
                .toList();
        assertTrue(texts.contains("wait-after-meal"), texts.toString());
    }

    @Test
    void periods_complaintThatBeginsLater() {
        ClientProfile client = CLIENT.withComplaints(complaint("LOWER_BACK")
                .onset(DAY.plusDays(5))
                .addSigns(Sign.SWELLING)
                .build());
        assertEquals(
                List.of(DAY, DAY.plusDays(5), DAY.plusDays(9), DAY.plusDays(47)),
                Small.screen(client, catalog()).periods().stream()
                        .map(DateRange::from)
                        .toList());
    }

    @Test
    void periods_applicationThatWaitsLonger() {
        Catalog slow = catalog()
                .with(c -> c.thermal(
                        Catalog.standard().thermal().get("HEAT_PACK").withNotBeforeHours(OptionalInt.of(168))));
        ClientProfile client = CLIENT.withComplaints(
                complaint("LOWER_BACK").onset(DAY).addSigns(Sign.SWELLING).build());
        assertEquals(
                List.of(DAY, DAY.plusDays(4), DAY.plusDays(8), DAY.plusDays(42)),
                Small.screen(client, slow).periods().stream()
                        .map(DateRange::from)
                        .toList());
        assertFalse(Small.screen(client, slow)
                .thermal(DAY.plusDays(7), "HEAT_PACK", Site.of("LOWER_BACK"))
                .allowed());
    }

    @Test
    void onTheDay_liftedForAWhile_isStillTold() {
        ClientProfile cleared = CLIENT.withClearances(letter(DAY.plusDays(5)));
        assertEquals(
                List.of("gently"),
                Small.screen(
                                cleared,
                                catalog(
                                        row(
                                                "R",
                                                nsaid(),
                                                endsBy(cap(2), EndsBy.Way.CLEARANCE)
                                                        .advice("gently")),
                                        row("S", nsaid(), endsBy(cap(3), EndsBy.Way.CLEARANCE))))
                        .onTheDay()
                        .stream()
                        .map(Instruction::text)
                        .toList());
    }

    @Test
    void days_asked_reversed_refused() {
        assertEquals(new DateRange(DAY, DAY.plusWeeks(12)), screen().days());
        assertThrows(InvalidValueException.class, () -> new DateRange(DAY, DAY.minusDays(1)));
    }
}
