package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.all;
import static io.massageplan.screening.Small.cap;
import static io.massageplan.screening.Small.catalog;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.reports;
import static io.massageplan.screening.Small.restriction;
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
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.testing.Profiles;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked, and what is not, because no answer would change the plan. */
class QuestionsTest {

    /** Nothing answered; earlier massage known, so that it is not asked about. */
    private static ClientProfile.Builder open() {
        return Profiles.healthy().massageHistory(MassageHistory.builder().build());
    }

    private static List<OpenQuestion> questions(ClientProfile.Builder client, Contraindication... rows) {
        return Small.screen(client.build(), catalog(rows)).questions();
    }

    private static List<String> ids(ClientProfile.Builder client, Contraindication... rows) {
        return questions(client, rows).stream().map(OpenQuestion::id).toList();
    }

    private static Contraindication nsaidCap() {
        return row("R", Small.nsaid(), cap(2));
    }

    @Test
    void group_onceWithTheConditionsThatMatter() {
        List<OpenQuestion> questions = questions(
                open(),
                nsaidCap(),
                row("S", all(reports("OPIOID")), cap(2)),
                row("T", all(reports("NSAID")), refuse(ElementKind.HEAT)));
        assertEquals(
                List.of(OpenQuestion.builder()
                        .id("MEDICATION")
                        .redFlag(false)
                        .required(true)
                        .answer(AnswerType.CONDITIONS)
                        .addChoices("NSAID", "OPIOID")
                        .text("question.MEDICATION")
                        .addFeeds("R", "S", "T")
                        .build()),
                questions);
    }

    @Test
    void group_answered_isNotAsked() {
        assertEquals(List.of(), ids(open().putAnswer("MEDICATION", Answer.NO), nsaidCap()));
        assertEquals(List.of("MEDICATION"), ids(open().putAnswer("MEDICATION", Answer.UNKNOWN), nsaidCap()));
    }

    @Test
    void group_answeredYes_isAskedUntilSomethingIsNamed() {
        assertEquals(List.of("MEDICATION"), ids(open().putAnswer("MEDICATION", Answer.YES), nsaidCap()));
        assertEquals(
                List.of(),
                ids(
                        open().putAnswer("MEDICATION", Answer.YES)
                                .addConditions(report("PARACETAMOL").build()),
                        nsaidCap()));
    }

    @Test
    void group_somethingReported_isNotAsked() {
        assertEquals(List.of(), ids(open().addConditions(report("PARACETAMOL").build()), nsaidCap()));
    }

    @Test
    void group_adviceAlone_isNotAsked() {
        assertEquals(
                List.of(),
                ids(open(), row("R", Small.nsaid(), restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE)))));
    }

    @Test
    void group_whatIsAskedOnTheDayAnyway_isNotAsked() {
        When meal = new When(
                Anchor.ON_THE_DAY,
                Optional.of(TimeSpan.of(0, ChronoUnit.HOURS)),
                Optional.of(TimeSpan.of(1, ChronoUnit.HOURS)));
        assertEquals(
                List.of(),
                ids(open(), row("R", Small.nsaid(), refuse(ElementKind.MASSAGE).when(meal))));
    }

    @Test
    void group_farFromTheComplaint_isNotAsked() {
        Contraindication neck = row("R", Small.nsaid(), cap(2).where(where(Reach.REGIONS, "NECK")));
        assertEquals(List.of(), ids(open().addComplaints(complaint("LOWER_BACK").build()), neck));
        assertEquals(
                List.of("MEDICATION"),
                ids(open().addComplaints(complaint("NECK").build()), neck));
        assertEquals(List.of("MEDICATION"), ids(open(), neck), "without a complaint it is about the whole body");
    }

    @Test
    void group_fixedPlaceOfTheCondition() {
        Contraindication site = row("R", all(reports("SPINAL_STENOSIS")), cap(2).where(where(Reach.SITE)));
        assertEquals(List.of(), ids(open().addComplaints(complaint("FOOT").build()), site));
        assertEquals(
                List.of("SPINE_DISC"),
                ids(open().addComplaints(complaint("BACK").build()), site));
    }

    @Test
    void group_placeThatOnlyTheClientKnows_couldBeHere() {
        Contraindication site = row("R", all(reports("BRUISE")), cap(2).where(where(Reach.SITE)));
        assertEquals(
                List.of("RECENT_INJURY"),
                ids(open().addComplaints(complaint("FOOT").build()), site));
    }

    @Test
    void group_combinationThatCannotBe_isNotAsked() {
        Contraindication young = row("R", all(reports("NSAID"), new Predicate.YoungerThan(20)), cap(2));
        assertEquals(List.of(), ids(open().birthYear(1980), young));
        assertEquals(List.of("MEDICATION"), ids(open().birthYear(2008), young));
        Contraindication sore = row("R", all(reports("NSAID"), new Predicate.ComplaintSevere()), cap(2));
        assertEquals(List.of(), ids(open(), sore));
    }

    @Test
    void group_combinationOfTwo_otherOneDenied_isNotAsked() {
        Contraindication both = row("R", all(reports("NSAID"), reports("BRUISE")), cap(2));
        assertEquals(List.of("RECENT_INJURY", "MEDICATION"), ids(open(), both));
        assertEquals(List.of(), ids(open().putAnswer("RECENT_INJURY", Answer.NO), both));
        assertEquals(
                List.of("MEDICATION"),
                ids(open().addConditions(report("BRUISE").addDates(DAY).build()), both));
    }

    @Test
    void group_pregnancyByItsWeeks() {
        Contraindication weeks = row("R", all(new Predicate.PregnancyWeeks(0, 13)), cap(2));
        assertEquals(List.of("PREGNANCY"), ids(open(), weeks));
        assertEquals(List.of(), ids(open().putAnswer("PREGNANCY", Answer.NO), weeks));
    }

    @Test
    void waitedFor_isAsked_onlyWhereItWaits() {
        Contraindication flight = row(
                "R",
                all(new Predicate.Load("LONG_FLIGHT"), new Predicate.Unanswered("CLOT_SIGNS_AFTER_TRAVEL")),
                cap(2));
        ClientProfile.Builder flown = open().addLoads(
                        LoadReport.builder().event("LONG_FLIGHT").date(DAY).build());
        OpenQuestion question = questions(flown, flight).get(0);
        assertEquals("CLOT_SIGNS_AFTER_TRAVEL", question.id());
        assertEquals(AnswerType.YES_NO, question.answer());
        assertEquals(List.of("R"), question.feeds());
        assertEquals(List.of(), ids(open(), flight));
        assertEquals(List.of(), ids(flown.putAnswer("CLOT_SIGNS_AFTER_TRAVEL", Answer.NO), flight));
    }

    @Test
    void redFlags_first_required() {
        List<OpenQuestion> questions = Small.screen(
                        open().redFlags(RedFlagAnswers.notAsked()).build(), Catalog.standard())
                .questions();
        assertEquals("EMERGENCY_SIGNS", questions.get(0).id());
        assertTrue(questions.get(0).redFlag());
        assertTrue(questions.get(0).required());
        assertEquals("redflag.EMERGENCY_SIGNS", questions.get(0).text());
        assertEquals(List.of("A19"), questions.get(0).feeds());
        assertEquals(16, questions.stream().takeWhile(OpenQuestion::redFlag).count(), "all before the first other one");
        assertEquals(16, questions.stream().filter(OpenQuestion::redFlag).count());
    }

    @Test
    void all_askedOnce_inAskingOrder() {
        Screening screening =
                Small.screen(open().redFlags(RedFlagAnswers.notAsked()).build(), Catalog.standard());
        List<Integer> orders = screening.questions().stream()
                .filter(q -> !q.redFlag())
                .map(q -> Catalog.standard().questions().get(q.id()).order())
                .toList();
        List<Integer> sorted = new ArrayList<>(orders);
        Collections.sort(sorted);
        assertEquals(sorted, orders);
        assertEquals(orders.size(), orders.stream().distinct().count());
    }

    @Test
    void details_status_whereTheRulesDiffer() {
        Contraindication flare = row("R", all(reports("HYPERTENSION", Status.ACUTE)), cap(2));
        List<OpenQuestion> questions =
                questions(open().addConditions(report("HYPERTENSION").build()), flare);
        assertEquals(1, questions.size());
        assertEquals("STATUS", questions.get(0).id());
        assertEquals(Optional.of("HYPERTENSION"), questions.get(0).about());
        assertEquals(List.of("CONTROLLED", "ACUTE"), questions.get(0).choices());
        assertEquals(List.of("R"), questions.get(0).feeds());
        assertFalse(questions.get(0).required());
        assertEquals(
                List.of(),
                ids(
                        open().addConditions(report("HYPERTENSION")
                                .status(Status.CONTROLLED)
                                .build()),
                        flare));
        assertEquals(
                List.of(),
                ids(
                        open().addConditions(report("HYPERTENSION").build()),
                        row("R", all(reports("HYPERTENSION")), cap(2))));
    }

    @Test
    void details_date_whereAWindowCounts() {
        Contraindication window =
                row("R", Small.nsaid(), cap(2).when(Small.event(0, ChronoUnit.DAYS, 9, ChronoUnit.DAYS)));
        assertEquals(
                List.of("EVENT_DATE"), ids(open().addConditions(report("NSAID").build()), window));
        assertEquals(
                List.of(),
                ids(open().addConditions(report("NSAID").addDates(DAY).build()), window));
        assertEquals(List.of(), ids(open().addConditions(report("NSAID").build()), nsaidCap()));
    }

    @Test
    void details_site_whereItIsLocal() {
        Contraindication local = row("R", all(reports("BRUISE")), cap(2).where(where(Reach.SITE)));
        assertEquals(List.of("SITE"), ids(open().addConditions(report("BRUISE").build()), local));
        assertEquals(
                List.of(),
                ids(
                        open().addConditions(report("BRUISE")
                                .addSites(Site.of("KNEE"))
                                .build()),
                        local));
        assertEquals(
                List.of(),
                ids(open().addConditions(report("BRUISE").build()), row("R", all(reports("BRUISE")), cap(2))));
    }

    @Test
    void details_week_ofAPregnancy() {
        Contraindication weeks = row("R", all(new Predicate.PregnancyWeeks(0, 13)), cap(2));
        assertEquals(
                List.of("PREGNANCY_WEEK"),
                ids(open().addConditions(report("PREGNANCY").build()), weeks));
        assertEquals(
                List.of("PREGNANCY_WEEK"),
                ids(open().addConditions(report("MULTIPLE_PREGNANCY").build()), weeks),
                "implied by the twins");
        assertEquals(
                List.of(),
                ids(open().addConditions(report("PREGNANCY").addDates(DAY).build()), weeks));
    }

    @Test
    void details_twoReportsOfOneCondition_askedOnce() {
        Contraindication local = row("R", all(reports("BRUISE")), cap(2).where(where(Reach.SITE)));
        assertEquals(
                List.of("SITE"),
                ids(
                        open().addConditions(
                                        report("BRUISE").build(),
                                        report("BRUISE")
                                                .addDates(DAY)
                                                .endedOn(DAY.plusDays(9))
                                                .build()),
                        local));
    }

    @Test
    void earlierMassage_whenNoneIsKnown() {
        Contraindication first =
                row("R", all(new Predicate.ToleranceUnknown()), cap(2).when(Small.anchor(Anchor.FIRST_VISIT)));
        assertEquals(List.of("LAST_MASSAGE", "TOLERANCE"), ids(Profiles.healthy(), first));
        assertEquals(List.of(), ids(open(), first));
    }

    @Test
    void earlierMassage_namesTheRowsItDecides() {
        Contraindication first =
                row("R", all(new Predicate.ToleranceUnknown()), cap(2).when(Small.anchor(Anchor.FIRST_VISIT)));
        Contraindication other = row("S", all(new Predicate.ToleranceUnknown()), cap(3));
        assertEquals(
                List.of("R"), questions(Profiles.healthy(), first, other).get(0).feeds());
    }

    @Test
    void details_nameTheRowsTheyDecide_andNoOthers() {
        Contraindication window =
                row("R", Small.nsaid(), cap(2).when(Small.event(0, ChronoUnit.DAYS, 9, ChronoUnit.DAYS)));
        Contraindication other =
                row("S", all(reports("BRUISE")), cap(2).when(Small.event(0, ChronoUnit.DAYS, 9, ChronoUnit.DAYS)));
        List<OpenQuestion> questions = questions(
                open().addConditions(
                                report("NSAID").build(),
                                report("BRUISE").addDates(DAY).build()),
                window,
                other);
        assertEquals(1, questions.size());
        assertEquals(List.of("R"), questions.get(0).feeds());
    }

    @Test
    void group_alsoWaitedFor_isAskedOnce() {
        Contraindication waits = row("R", all(new Predicate.Unanswered("MEDICATION")), cap(2));
        List<OpenQuestion> questions = questions(open(), waits, row("S", Small.nsaid(), cap(2)));
        assertEquals(
                List.of("MEDICATION"), questions.stream().map(OpenQuestion::id).toList());
        assertEquals(AnswerType.CONDITIONS, questions.get(0).answer());
    }

    @Test
    void feeds_inCatalogueOrder() {
        Contraindication late = row("Z", Small.nsaid(), cap(2));
        Contraindication early = row("A", all(reports("OPIOID")), cap(2));
        assertEquals(List.of("Z", "A"), questions(open(), late, early).get(0).feeds());
    }
}
