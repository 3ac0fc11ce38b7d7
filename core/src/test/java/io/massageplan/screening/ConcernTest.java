package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.all;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.reports;
import static io.massageplan.screening.Small.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Pathology;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Urgency;
import io.massageplan.testing.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Red flags: what counts as found, and how findings combine. */
class ConcernTest {

    private static final Catalog STANDARD = Catalog.standard();

    private static ClientProfile saying(String flag, Answer answer) {
        return Profiles.healthy()
                .answers(Profiles.allNo())
                .redFlags(RedFlagAnswers.allNo().with(flag, answer))
                .build();
    }

    private static Screening screen(ClientProfile client) {
        return Small.screen(client, STANDARD);
    }

    private static ClientProfile assessed(ClientProfile client, Assessment.Builder assessment) {
        return client.withAssessments(assessment.build());
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder().by("PHYSICIAN").date(DAY);
    }

    @Test
    void allNo_noConcern() {
        Screening screening = screen(client());
        assertEquals(ConcernLevel.NONE, screening.concern());
        assertEquals(Optional.empty(), screening.urgency());
        assertEquals(List.of(), screening.redFlags());
        assertEquals(List.of(), screening.unansweredRedFlags());
        assertEquals(List.of(), screening.stops());
        assertEquals(List.of(), screening.referrals());
    }

    @Test
    void yes_isFound_andStops() {
        Screening screening = screen(saying("SADDLE_ANAESTHESIA", Answer.YES));
        assertEquals(ConcernLevel.HIGH, screening.concern());
        assertEquals(Optional.of(Urgency.EMERGENCY), screening.urgency());
        assertEquals(List.of("SADDLE_ANAESTHESIA"), screening.redFlags());
        List<String> stops = screening.stops().stream().map(Reason::rule).toList();
        assertEquals("A2", stops.get(0));
        assertTrue(stops.contains("A2.1"), stops.toString());
        Referral referral = screening.referrals().get(0);
        assertEquals("EMERGENCY_CARE", referral.to());
        assertEquals(Urgency.EMERGENCY, referral.urgency());
        assertTrue(referral.stopsPlan());
    }

    @Test
    void unknown_isUnanswered_inAskingOrder() {
        Screening none =
                screen(Profiles.healthy().redFlags(RedFlagAnswers.notAsked()).build());
        List<String> asked = STANDARD.redFlags().all().stream()
                .filter(f -> f.asked().isPresent())
                .map(RedFlag::id)
                .toList();
        assertEquals(asked, none.unansweredRedFlags());
        assertEquals(ConcernLevel.NONE, none.concern());
        assertEquals(
                List.of("FEVER_WITH_BACK_PAIN"),
                screen(saying("FEVER_WITH_BACK_PAIN", Answer.UNKNOWN)).unansweredRedFlags());
    }

    @Test
    void weakFlagAlone_low_planGoesOn() {
        ClientProfile client = client().withBirthYear(1960)
                .withComplaints(complaint("LOWER_BACK").onset(DAY.minusDays(10)).build());
        Screening screening = screen(client);
        assertEquals(List.of("NEW_BACK_PAIN_BY_AGE"), screening.redFlags());
        assertEquals(ConcernLevel.LOW, screening.concern());
        assertEquals(Optional.of(Urgency.ROUTINE), screening.urgency());
        assertEquals(List.of(), screening.stops());
        Referral referral = screening.referrals().get(0);
        assertEquals(Urgency.ROUTINE, referral.urgency());
        assertEquals(false, referral.stopsPlan());
    }

    @Test
    void weakFlagsOfOnePathology_medium_stops() {
        ClientProfile client = client().withBirthYear(1960)
                .withComplaints(complaint("UPPER_BACK").onset(DAY.minusDays(10)).build());
        Screening screening = screen(client);
        assertEquals(List.of("NEW_BACK_PAIN_BY_AGE", "NEW_THORACIC_PAIN"), screening.redFlags());
        assertEquals(ConcernLevel.MEDIUM, screening.concern());
        assertEquals(Optional.of(Urgency.SOON), screening.urgency());
        assertEquals(
                List.of("A15", "A16"),
                screening.stops().stream().map(Reason::rule).toList());
        assertEquals(
                List.of(Urgency.SOON, Urgency.SOON),
                screening.referrals().stream().map(Referral::urgency).toList());
    }

    @Test
    void derived_onTheFirstDayAlone() {
        // The complaint is no longer new on day two: what counts is the day the plan begins.
        ClientProfile client = client().withBirthYear(1960)
                .withComplaints(complaint("LOWER_BACK").onset(DAY.minusDays(42)).build());
        assertEquals(List.of(), screen(client).redFlags());
        ClientProfile dayBefore = client.withComplaints(
                complaint("LOWER_BACK").onset(DAY.minusDays(41)).build());
        assertEquals(List.of("NEW_BACK_PAIN_BY_AGE"), screen(dayBefore).redFlags());
    }

    @Test
    void derived_notTwiceWithItsQuestion() {
        ClientProfile client = saying("FEVER_WITH_BACK_PAIN", Answer.YES)
                .withComplaints(complaint("LOWER_BACK").build());
        assertEquals(List.of("FEVER_WITH_BACK_PAIN"), screen(client).redFlags());
        ClientProfile reported =
                client(report("FEVER")).withComplaints(complaint("LOWER_BACK").build());
        assertEquals(List.of("FEVER_REPORTED_WITH_BACK_PAIN"), screen(reported).redFlags());
    }

    @Test
    void assessed_doesNotCount() {
        ClientProfile client = saying("SADDLE_ANAESTHESIA", Answer.YES);
        assertEquals(ConcernLevel.HIGH, screen(assessed(client, assessment())).concern(), "not named");
        assertEquals(
                ConcernLevel.NONE,
                screen(assessed(client, assessment().addOf("SADDLE_ANAESTHESIA")))
                        .concern());
        assertEquals(
                ConcernLevel.NONE,
                screen(assessed(client, assessment().addOf("A2"))).concern());
        assertEquals(
                ConcernLevel.HIGH,
                screen(assessed(client, assessment().addOf("A3"))).concern());
        assertEquals(
                ConcernLevel.HIGH,
                screen(assessed(client, assessment().addOf("A2").date(DAY.plusDays(1))))
                        .concern());
        assertEquals(
                List.of(), screen(assessed(client, assessment().addOf("A2"))).stops());
    }

    @Test
    void assessed_yesWithoutADate_byALookOfTheLastWeeks() {
        ClientProfile client = saying("SADDLE_ANAESTHESIA", Answer.YES);
        Assessment.Builder named = assessment().addOf("SADDLE_ANAESTHESIA");
        assertEquals(
                ConcernLevel.NONE,
                screen(assessed(client, named.date(DAY.minusDays(28)))).concern());
        assertEquals(
                ConcernLevel.HIGH,
                screen(assessed(client, named.date(DAY.minusDays(29)))).concern());
        // Whoever says since when, may have been looked at long ago.
        ClientProfile dated = client.withConditions(
                report("SADDLE_ANAESTHESIA").addDates(DAY.minusDays(300)).build());
        assertEquals(
                ConcernLevel.NONE,
                screen(assessed(dated, named.date(DAY.minusDays(300)))).concern());
        assertEquals(List.of(), screen(assessed(dated, named)).stops());
        assertEquals(
                ConcernLevel.HIGH,
                screen(assessed(dated, named.date(DAY.minusDays(301)))).concern());
        ClientProfile over = client.withConditions(report("SADDLE_ANAESTHESIA")
                .addDates(DAY.minusDays(300))
                .endedOn(DAY.minusDays(200))
                .build());
        assertEquals(
                ConcernLevel.HIGH,
                screen(assessed(over, named.date(DAY.minusDays(250)))).concern(),
                "the yes is of today");
    }

    @Test
    void assessed_relative_needNotBeNamed() {
        ClientProfile client = saying("NIGHT_PAIN_SEVERE", Answer.YES);
        assertEquals(ConcernLevel.NONE, screen(assessed(client, assessment())).concern());
    }

    @Test
    void assessed_derived_beforeTheComplaintBegan_counts() {
        ClientProfile client = client().withBirthYear(1960)
                .withComplaints(complaint("LOWER_BACK").onset(DAY.minusDays(10)).build());
        assertEquals(
                ConcernLevel.LOW,
                screen(assessed(client, assessment().date(DAY.minusDays(11)))).concern());
        assertEquals(
                ConcernLevel.NONE,
                screen(assessed(client, assessment().date(DAY.minusDays(10)))).concern());
    }

    @Test
    void clearance_endsNoRedFlag() {
        ClientProfile client = saying("NIGHT_PAIN_SEVERE", Answer.YES)
                .withClearances(Clearance.builder().by("PHYSICIAN").given(DAY).build());
        assertEquals(ConcernLevel.HIGH, screen(client).concern());
    }

    // How findings combine, on flags made for the purpose: each follows from one drug.

    private static final List<String> DRUGS = List.of("NSAID", "PARACETAMOL", "OPIOID");

    private static Catalog flags(List<RedFlag> flags, ConcernRule... rules) {
        List<Contraindication> rows = new ArrayList<>();
        for (String drug : DRUGS) {
            rows.add(row(
                    "R_" + drug,
                    all(reports(drug)),
                    Small.restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE))));
        }
        return Small.catalog(rows.toArray(Contraindication[]::new)).with(builder -> {
            flags.forEach(builder::redFlag);
            List.of(rules).forEach(builder::concernRule);
        });
    }

    private static RedFlag flag(String drug, boolean strong, Pathology pathology, Urgency urgency) {
        return RedFlag.builder()
                .id("F_" + drug)
                .row("R_" + drug)
                .pathology(pathology)
                .strong(strong)
                .asked(OptionalInt.empty())
                .urgency(urgency)
                .evidence(Evidence.HOUSE)
                .build();
    }

    private static ConcernRule.Builder rule(String id) {
        return ConcernRule.builder()
                .id(id)
                .strongLeast(0)
                .weakLeast(0)
                .samePathology(false)
                .level(ConcernLevel.MEDIUM)
                .houseChoice(true)
                .evidence(Evidence.HOUSE);
    }

    private static Screening taking(Catalog catalog, String... drugs) {
        ClientProfile.Builder client = Profiles.healthy();
        for (String drug : drugs) {
            client.addConditions(report(drug).build());
        }
        return Small.screen(client.build(), catalog);
    }

    @Test
    void rule_firstThatMatchesWins() {
        Catalog catalog = flags(
                List.of(flag("NSAID", false, Pathology.OTHER, Urgency.SOON)),
                rule("TWO").weakLeast(2).level(ConcernLevel.HIGH).build(),
                rule("ONE").weakLeast(1).urgency(Urgency.URGENT).build(),
                rule("ANY").level(ConcernLevel.HIGH).build());
        assertEquals(ConcernLevel.MEDIUM, taking(catalog, "NSAID").concern());
        assertEquals(Optional.of(Urgency.URGENT), taking(catalog, "NSAID").urgency());
    }

    @Test
    void rule_withoutUrgency_takesTheMostUrgentFlag() {
        Catalog catalog = flags(
                List.of(
                        flag("NSAID", false, Pathology.OTHER, Urgency.SOON),
                        flag("OPIOID", false, Pathology.OTHER, Urgency.URGENT)),
                rule("ANY").build());
        assertEquals(
                Optional.of(Urgency.URGENT), taking(catalog, "NSAID", "OPIOID").urgency());
        assertEquals(Optional.of(Urgency.SOON), taking(catalog, "NSAID").urgency());
    }

    @Test
    void rule_samePathology() {
        Catalog catalog = flags(
                List.of(
                        flag("NSAID", false, Pathology.INFECTION, Urgency.SOON),
                        flag("OPIOID", false, Pathology.FRACTURE, Urgency.SOON),
                        flag("PARACETAMOL", false, Pathology.FRACTURE, Urgency.SOON)),
                rule("SAME").weakLeast(2).samePathology(true).build());
        assertEquals(ConcernLevel.LOW, taking(catalog, "NSAID", "OPIOID").concern());
        assertEquals(
                ConcernLevel.MEDIUM, taking(catalog, "PARACETAMOL", "OPIOID").concern());
    }

    @Test
    void rule_strongFlagsAreNotWeakOnes() {
        Catalog catalog = flags(
                List.of(
                        flag("NSAID", true, Pathology.OTHER, Urgency.SOON),
                        flag("OPIOID", false, Pathology.OTHER, Urgency.SOON)),
                rule("WEAK").weakLeast(2).level(ConcernLevel.LOW).build(),
                rule("STRONG").strongLeast(1).build());
        assertEquals(ConcernLevel.MEDIUM, taking(catalog, "NSAID", "OPIOID").concern());
    }

    @Test
    void rule_urgencyAtLeast() {
        Catalog catalog = flags(
                List.of(flag("NSAID", true, Pathology.OTHER, Urgency.URGENT)),
                rule("NOW")
                        .urgencyLeast(Urgency.EMERGENCY)
                        .level(ConcernLevel.HIGH)
                        .build(),
                rule("TODAY").urgencyLeast(Urgency.URGENT).build());
        assertEquals(ConcernLevel.MEDIUM, taking(catalog, "NSAID").concern());
    }

    @Test
    void rule_allOf() {
        Catalog catalog = flags(
                List.of(
                        flag("NSAID", false, Pathology.OTHER, Urgency.SOON),
                        flag("OPIOID", false, Pathology.OTHER, Urgency.SOON)),
                rule("BOTH").addAllOf("F_NSAID", "F_OPIOID").build());
        assertEquals(ConcernLevel.LOW, taking(catalog, "NSAID").concern());
        assertEquals(ConcernLevel.MEDIUM, taking(catalog, "NSAID", "OPIOID").concern());
    }

    @Test
    void rule_noneMatches_aStrongFlagIsStillHigh() {
        Catalog catalog = flags(List.of(
                flag("NSAID", true, Pathology.OTHER, Urgency.SOON),
                flag("OPIOID", false, Pathology.OTHER, Urgency.SOON)));
        assertEquals(ConcernLevel.HIGH, taking(catalog, "NSAID").concern());
        assertEquals(ConcernLevel.LOW, taking(catalog, "OPIOID").concern());
    }

    @Test
    void derived_fromAWeakFindingThatIsNotAsked() {
        Screening screening = screen(client(report("MORNING_STIFFNESS_LONG")));
        assertEquals(List.of("MORNING_STIFFNESS_LONG"), screening.redFlags());
        assertEquals(ConcernLevel.LOW, screening.concern());
    }

    @Test
    void reason_saysWhichRuleMadeTheLevel() {
        assertEquals(
                "{concern=HIGH, concernRule=EMERGENCY_FLAG, finding=SADDLE_ANAESTHESIA, pathology=CAUDA_EQUINA, row=A2,"
                        + " strong=true, urgency=EMERGENCY}",
                screen(saying("SADDLE_ANAESTHESIA", Answer.YES))
                        .stops()
                        .get(0)
                        .facts()
                        .toString());
    }

    @Test
    void found_inAskingOrder_whateverTheOrderOfTheCatalogue() {
        RedFlag asked = STANDARD.redFlags().get("SADDLE_ANAESTHESIA");
        Catalog catalog = STANDARD.with(c -> c.redFlag(asked.withAsked(OptionalInt.of(99))));
        List<String> open = Small.screen(
                        Profiles.healthy().redFlags(RedFlagAnswers.notAsked()).build(), catalog)
                .unansweredRedFlags();
        assertEquals("SADDLE_ANAESTHESIA", open.get(open.size() - 1));
    }

    @Test
    void referral_urgency_ofTheRedFlagOfItsRow() {
        RedFlag flag = flag("NSAID", true, Pathology.OTHER, Urgency.SOON).withRow("AGE");
        Catalog catalog = Small.catalog(row(
                        "AGE",
                        all(new Predicate.OlderThan(50)),
                        Small.endsBy(
                                Small.restriction(Action.REFER_FIRST, Element.of(ElementKind.MASSAGE)),
                                EndsBy.Way.ASSESSMENT)))
                .with(c -> c.redFlag(flag));
        // Turns 51 in the new year: no finding on the first day, a referral later.
        Screening screening = Screening.of(
                Profiles.healthy().birthYear(1976).build(), new DateRange(DAY, DAY.plusWeeks(50)), catalog);
        assertEquals(List.of(), screening.redFlags());
        assertEquals(Urgency.SOON, screening.referrals().get(0).urgency());
    }

    // An asked finding that comes as a condition

    private static ClientProfile reporting(ConditionReport.Builder report, Answer answer) {
        return saying("SADDLE_ANAESTHESIA", answer).withConditions(report.build());
    }

    @Test
    void findingReportedAsACondition_isAYes_whateverWasAnswered() {
        for (Answer answer : Answer.values()) {
            Screening screening = screen(reporting(report("SADDLE_ANAESTHESIA"), answer));
            assertEquals(ConcernLevel.HIGH, screening.concern(), answer.name());
            assertEquals(List.of("SADDLE_ANAESTHESIA"), screening.redFlags());
            assertEquals(List.of(), screening.unansweredRedFlags(), "it is answered");
            assertTrue(screening.stops().size() > 0);
        }
    }

    @Test
    void findingReportedAsACondition_thatHasEnded_isNone() {
        ClientProfile ended = reporting(report("NIGHT_PAIN_SEVERE").endedOn(DAY.minusDays(1)), Answer.NO);
        assertEquals(List.of(), screen(ended).redFlags());
        assertEquals(
                List.of("NIGHT_PAIN_SEVERE"),
                screen(reporting(report("NIGHT_PAIN_SEVERE").endedOn(DAY), Answer.NO))
                        .redFlags());
        assertEquals(
                List.of("SADDLE_ANAESTHESIA"),
                screen(reporting(report("NIGHT_PAIN_SEVERE").endedOn(DAY.minusDays(1)), Answer.UNKNOWN))
                        .unansweredRedFlags());
    }

    @Test
    void findingReportedAsACondition_assessedAfterItBegan() {
        ClientProfile early = reporting(report("NIGHT_PAIN_SEVERE").addDates(DAY.minusDays(3)), Answer.NO);
        assertEquals(
                ConcernLevel.NONE,
                screen(assessed(early, assessment().date(DAY.minusDays(3)))).concern());
        assertTrue(screen(assessed(early, assessment().date(DAY.minusDays(4))))
                        .concern()
                        .compareTo(ConcernLevel.NONE)
                > 0);
    }

    @Test
    void everyAskedFinding_reportedAsACondition_raisesConcern() {
        STANDARD.redFlags().all().stream().filter(f -> f.asked().isPresent()).forEach(flag -> {
            ClientProfile client = Profiles.healthy()
                    .answers(Profiles.allNo())
                    .addConditions(report(flag.id()).build())
                    .build();
            assertTrue(screen(client).concern() != ConcernLevel.NONE, flag.id());
        });
    }
}
