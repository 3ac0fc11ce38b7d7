package io.massageplan.screening;

import static io.massageplan.screening.Small.BACK;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.cap;
import static io.massageplan.screening.Small.catalog;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.endsBy;
import static io.massageplan.screening.Small.nsaid;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.row;
import static io.massageplan.screening.Small.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How firm the first massage of a client may be of whom none is known. */
class FirstVisitTest {

    private static final Optional<PressureLevel> THREE = Optional.of(PressureLevel.MEDIUM);
    private static final Optional<PressureLevel> TWO = Optional.of(PressureLevel.HEAVY_LOTIONING);

    private static Permission permission(ClientProfile client, Contraindication... rows) {
        return permission(client, BACK, rows);
    }

    private static Permission permission(ClientProfile client, Site site, Contraindication... rows) {
        return Small.screen(client, catalog(rows)).massage(DAY, "NEUROMUSCULAR", site);
    }

    @Test
    void nothingKnownAgainstIt_mediumPressure() {
        Permission permission = permission(client());
        assertEquals(Optional.of(PressureLevel.DEEP), permission.pressureMost());
        assertEquals(THREE, permission.pressureMostFirstVisit());
        assertEquals(
                "first-visit-pressure-most",
                permission.reasonsFirstVisit().get(0).rule());
        assertEquals(List.of(), permission.reasons());
    }

    @Test
    void earlierMassageKnown_noCap() {
        ClientProfile known =
                client().withMassageHistory(MassageHistory.builder().build());
        Permission permission = permission(known);
        assertEquals(Optional.of(PressureLevel.DEEP), permission.pressureMostFirstVisit());
        assertEquals(List.of(), permission.reasonsFirstVisit());
    }

    @Test
    void caution_wholeBodyCap() {
        assertEquals(
                TWO,
                permission(client(report("NSAID")), row("R", nsaid(), cap(4))).pressureMostFirstVisit());
    }

    @Test
    void caution_capOfThePlace_andOfNoOther() {
        Contraindication knee = row("R", nsaid(), cap(4).where(where(Reach.REGIONS, "KNEE")));
        assertEquals(
                TWO,
                permission(client(report("NSAID")), Site.of("LOWER_LIMB"), knee).pressureMostFirstVisit());
        assertEquals(THREE, permission(client(report("NSAID")), BACK, knee).pressureMostFirstVisit());
    }

    @Test
    void caution_notWhatHoldsForEverybody() {
        assertEquals(
                THREE, permission(client(), row("R", Small.everyone(), cap(4))).pressureMostFirstVisit());
        assertEquals(
                THREE,
                permission(client(), row("R", Small.all(new Predicate.ToleranceUnknown()), cap(4)))
                        .pressureMostFirstVisit());
    }

    @Test
    void caution_lifted_isNone() {
        ClientProfile cleared = client(report("NSAID"))
                .withClearances(Clearance.builder().by("PHYSICIAN").given(DAY).build());
        assertEquals(
                THREE,
                permission(cleared, row("R", nsaid(), endsBy(cap(2), EndsBy.Way.CLEARANCE)))
                        .pressureMostFirstVisit());
    }

    @Test
    void openQuestion_yesToNothingInParticular_isOpen() {
        ClientProfile yes = client().withMassageHistory(MassageHistory.builder().build())
                .withAnswers(Map.of("MEDICATION", Answer.YES));
        Contraindication row = row("R", nsaid(), cap(2));
        assertEquals(TWO, permission(yes, row).pressureMostFirstVisit());
        assertEquals(
                List.of("MEDICATION"),
                Small.screen(yes, catalog(row)).questions().stream()
                        .map(OpenQuestion::id)
                        .filter("MEDICATION"::equals)
                        .toList());
        ClientProfile named = yes.withConditions(report("ANTIPLATELET").build());
        assertEquals(Optional.of(PressureLevel.DEEP), permission(named, row).pressureMostFirstVisit());
    }

    @Test
    void openQuestion_thatCouldCap() {
        ClientProfile notAsked = Profiles.healthy().build();
        ClientProfile notKnown =
                Profiles.healthy().putAnswer("MEDICATION", Answer.UNKNOWN).build();
        ClientProfile asked =
                Profiles.healthy().putAnswer("MEDICATION", Answer.NO).build();
        ClientProfile reported =
                Profiles.healthy().addConditions(report("PARACETAMOL").build()).build();
        Contraindication rule = row("R", nsaid(), cap(2));
        assertEquals(TWO, permission(notAsked, rule).pressureMostFirstVisit());
        assertEquals(TWO, permission(notKnown, rule).pressureMostFirstVisit());
        assertEquals(THREE, permission(asked, rule).pressureMostFirstVisit());
        assertEquals(THREE, permission(reported, rule).pressureMostFirstVisit());
    }

    @Test
    void openQuestion_thatCouldBlock() {
        ClientProfile notAsked = Profiles.healthy().build();
        assertEquals(
                TWO,
                permission(notAsked, row("R", nsaid(), refuse(ElementKind.MASSAGE)))
                        .pressureMostFirstVisit());
    }

    @Test
    void openQuestion_aboutColdAlone_isNoCaution() {
        ClientProfile notAsked = Profiles.healthy().build();
        assertEquals(
                THREE,
                permission(notAsked, row("R", nsaid(), refuse(ElementKind.COLD)))
                        .pressureMostFirstVisit());
    }

    @Test
    void openQuestion_levelByLevel_neverBelowTwo() {
        ClientProfile known = Profiles.healthy()
                .massageHistory(MassageHistory.builder().build())
                .build();
        assertEquals(TWO, permission(known, row("R", nsaid(), cap(1))).pressureMostFirstVisit());
        assertEquals(TWO, permission(known, row("R", nsaid(), cap(2))).pressureMostFirstVisit());
        assertEquals(THREE, permission(known, row("R", nsaid(), cap(3))).pressureMostFirstVisit());
        assertEquals(
                Optional.of(PressureLevel.STRONG),
                permission(known, row("R", nsaid(), cap(4))).pressureMostFirstVisit());
        assertEquals(
                Optional.of(PressureLevel.DEEP),
                permission(known, row("R", nsaid(), endsBy(refuse(ElementKind.HEAT), EndsBy.Way.NEVER)))
                        .pressureMostFirstVisit());
    }

    @Test
    void openQuestion_alsoForAClientWithEarlierMassage_andSaysWhy() {
        ClientProfile known = Profiles.healthy()
                .massageHistory(MassageHistory.builder().build())
                .build();
        Permission permission = permission(known, row("R", nsaid(), refuse(ElementKind.MASSAGE)));
        assertEquals(Optional.of(PressureLevel.DEEP), permission.pressureMost(), "only the first");
        assertEquals(TWO, permission.pressureMostFirstVisit());
        assertEquals(
                List.of("open-question-pressure-least"),
                permission.reasonsFirstVisit().stream().map(r -> r.rule()).toList());
    }

    @Test
    void openQuestion_answeredEitherWay_orReported_capsNothing() {
        Contraindication row = row("R", Small.all(Small.reports("ANTICOAGULANT")), refuse(ElementKind.MASSAGE));
        ClientProfile.Builder known =
                Profiles.healthy().massageHistory(MassageHistory.builder().build());
        Optional<PressureLevel> five = Optional.of(PressureLevel.DEEP);
        assertEquals(TWO, permission(known.build(), row).pressureMostFirstVisit());
        assertEquals(
                TWO,
                permission(known.putAnswer("MEDICATION", Answer.UNKNOWN).build(), row)
                        .pressureMostFirstVisit());
        ClientProfile.Builder answered =
                Profiles.healthy().massageHistory(MassageHistory.builder().build());
        assertEquals(
                five,
                permission(answered.putAnswer("MEDICATION", Answer.NO).build(), row)
                        .pressureMostFirstVisit());
        ClientProfile.Builder reported =
                Profiles.healthy().massageHistory(MassageHistory.builder().build());
        assertEquals(
                five,
                permission(reported.addConditions(report("PARACETAMOL").build()).build(), row)
                        .pressureMostFirstVisit());
    }

    @Test
    void openQuestion_whereItsRulesCouldReach() {
        ClientProfile known = Profiles.healthy()
                .massageHistory(MassageHistory.builder().build())
                .build();
        Optional<PressureLevel> five = Optional.of(PressureLevel.DEEP);
        // A place that is asked for may be any; the usual place of a condition is that one; listed regions are these.
        Contraindication anywhere = row("R", Small.all(Small.reports("BRUISE")), cap(2).where(where(Reach.SITE)));
        assertEquals(TWO, permission(known, BACK, anywhere).pressureMostFirstVisit());
        Contraindication neck = row("R", Small.all(Small.reports("WHIPLASH")), cap(2).where(where(Reach.SITE)));
        assertEquals(five, permission(known, BACK, neck).pressureMostFirstVisit());
        assertEquals(TWO, permission(known, Site.of("NECK"), neck).pressureMostFirstVisit());
        Contraindication knee =
                row("R", Small.all(Small.reports("BRUISE")), cap(2).where(where(Reach.REGIONS, "KNEE")));
        assertEquals(five, permission(known, BACK, knee).pressureMostFirstVisit());
        assertEquals(TWO, permission(known, Site.of("KNEE"), knee).pressureMostFirstVisit());
    }

    @Test
    void openQuestion_ofATechnique_onItAlone() {
        ClientProfile known = Profiles.healthy()
                .massageHistory(MassageHistory.builder().build())
                .build();
        Contraindication thai = row("R", nsaid(), Small.exclude(ElementKind.TECHNIQUE, "THAI"));
        Screening screening = Small.screen(known, catalog(thai));
        assertTrue(screening.massage(DAY, "THAI", BACK).allowed());
        assertFalse(screening.massage(DAY, "THAI", BACK).allowedFirstVisit(), "it begins at medium pressure");
        assertEquals(
                Optional.of(PressureLevel.DEEP),
                screening.massage(DAY, "NEUROMUSCULAR", BACK).pressureMostFirstVisit());
    }

    @Test
    void caution_thatAClearanceOnlyLoosens_isStillOne() {
        Contraindication rule = row("R", nsaid(), endsBy(cap(2), EndsBy.Way.CLEARANCE));
        Clearance.Builder letter = Clearance.builder().by("PHYSICIAN").given(DAY);
        ClientProfile loosened = client(report("NSAID"))
                .withClearances(letter.pressureMost(PressureLevel.STRONG).build());
        assertEquals(TWO, permission(loosened, rule).pressureMostFirstVisit());
        ClientProfile lifted = client(report("NSAID"))
                .withClearances(letter.pressureMost(Optional.empty()).build());
        assertEquals(THREE, permission(lifted, rule).pressureMostFirstVisit());
    }

    @Test
    void rowThatWaitsForAnAnswer_capsOnlyWhereItHolds() {
        Contraindication row = row(
                "R",
                Small.all(new Predicate.Unanswered("CLOTS"), new Predicate.Load("RACE")),
                cap(2).where(where(Reach.REGIONS, "KNEE")));
        ClientProfile racing = Profiles.healthy()
                .addLoads(LoadReport.builder().event("RACE").date(DAY).build())
                .build();
        assertEquals(THREE, permission(racing, row).pressureMostFirstVisit());
        assertEquals(TWO, permission(racing, Site.of("KNEE"), row).pressureMostFirstVisit());
    }

    @Test
    void standardCatalogue_redFlagsAreNoScreeningQuestion() {
        Screening screening = Small.screen(client(), Catalog.standard());
        assertEquals(
                THREE,
                screening.massage(DAY, "NEUROMUSCULAR", Site.of("SHOULDER")).pressureMostFirstVisit());
    }

    @Test
    void tooLightForTheTechnique_notAsTheFirst() {
        ClientProfile notAsked = Profiles.healthy().build();
        Permission deep =
                Small.screen(notAsked, catalog(row("R", nsaid(), cap(2)))).massage(DAY, "DEEP_TISSUE", BACK);
        assertTrue(deep.allowed());
        assertFalse(deep.allowedFirstVisit());
        assertEquals(Optional.empty(), deep.pressureMostFirstVisit());
    }

    @Test
    void firstMassage_isThePermissionForIt_withItsReason() {
        Screening screening = Small.screen(client(report("NSAID")), catalog(row("R", nsaid(), cap(4))));
        Permission first = screening.firstMassage(DAY, "NEUROMUSCULAR", BACK);
        assertTrue(first.allowed());
        assertEquals(TWO, first.pressureMost());
        assertEquals(List.of("R.1", "first-visit-pressure-most-unknown-with-caution"), Small.rules(first));
    }

    @Test
    void firstMassage_refused_hasNoPressure() {
        Screening screening = Small.screen(Profiles.healthy().build(), catalog(row("R", nsaid(), cap(2))));
        Permission first = screening.firstMassage(DAY, "DEEP_TISSUE", BACK);
        assertFalse(first.allowed());
        assertEquals(Optional.empty(), first.pressureMost());
    }
}
