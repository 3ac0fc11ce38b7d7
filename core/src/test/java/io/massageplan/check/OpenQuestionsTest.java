package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Answer;
import io.massageplan.client.ConditionReport;
import io.massageplan.evidence.Evidence;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Action;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Status;
import io.massageplan.safety.Trigger;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How light a first massage of the plan is while a question of the catalogue's own is open; the client is known. */
class OpenQuestionsTest {
    private static final String RULE = "open-question-pressure";
    private static final Trigger OWN = Rows.trigger(new Predicate.Reports("OWN_THING", Set.of()));

    private static Condition.Builder thing() {
        return Condition.builder()
                .from(Rows.thing())
                .id("OWN_THING")
                .siteAsked(false)
                .question("OWN_QUESTION");
    }

    private static PlanFixtures open(int pressure, Condition.Builder thing, Restriction.Builder rule, Trigger trigger) {
        ScreeningQuestion question = ScreeningQuestion.builder()
                .id("OWN_QUESTION")
                .order(5)
                .answer(AnswerType.YES_NO)
                .required(false)
                .evidence(Evidence.HOUSE)
                .build();
        PlanFixtures plan = PlanFixtures.settling().history(START.minusDays(7), 4);
        plan.add(plan.visit("v", START.plusDays(1), pressure)).add(plan.visit("w", START.plusDays(8), 4));
        return plan.catalog(c -> c.with(b -> b.question(question)
                .condition(thing.build())
                .condition(Rows.thing())
                .contraindication(Rows.row(rule.build(), trigger))));
    }

    private static int most(Restriction.Builder rule) {
        return most(thing(), rule);
    }

    /** The firmest pressure at which the rule is silent. */
    private static int most(Condition.Builder thing, Restriction.Builder rule) {
        int most = -1;
        for (int level = 0; level <= 5; level++) {
            PlanFixtures plan = open(level, thing, rule, OWN);
            plan.client(c -> c.withMassageHistory(
                    c.massageHistory().orElseThrow().withLastPressure(io.massageplan.technique.PressureLevel.STRONG)));
            if (found(plan).isEmpty()) {
                most = level;
            }
        }
        return most;
    }

    /** What is found because of the question of this test; its text is not in the bundles. */
    private static List<Finding> found(PlanFixtures plan) {
        return PlanCheck.check(plan.plan(), plan.request(), plan.catalog()).stream()
                .filter(f -> f.rule().equals(RULE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 2", "3, 3", "4, 4"})
    void cap_counts_butNeverBelowLight(int cap, int most) {
        assertEquals(most, most(Rows.cap(cap)));
    }

    @Test
    void block_countsAsLight_whateverItsHardness() {
        assertEquals(2, most(Rows.refuse()));
        assertEquals(2, most(Rows.emergency()));
    }

    @Test
    void whatBlocksNothing_saysNothing() {
        assertEquals(5, most(Rows.refuse().action(Action.MONITOR).advice("rise-slowly")));
        assertEquals(5, most(Rows.refuse().action(Action.SHORTEN).limit(30)));
        assertEquals(5, most(Rows.on(ElementKind.COLD)));
        assertEquals(5, most(Rows.on(ElementKind.TECHNIQUE, "THAI")));
        assertEquals(5, most(Rows.on(ElementKind.POSITION, "PRONE")));
    }

    @Test
    void whatTheTechniqueUses_counts() {
        PlanFixtures stroke = open(3, thing(), Rows.on(ElementKind.STROKE, "EFFLEURAGE"), OWN);
        PlanFixtures technique = open(3, thing(), Rows.on(ElementKind.TECHNIQUE, "SWEDISH"), OWN);

        assertEquals(1, found(stroke).size());
        assertEquals(1, found(technique).size());
        assertEquals("2", Judged.fact(found(technique).get(0), "most"));
        assertEquals("OWN_QUESTION", Judged.fact(found(technique).get(0), "question"));
    }

    @ParameterizedTest
    @CsvSource({"SITE, LOIN, 2", "SITE, NECK, 5", "AROUND_SITE, SACRUM, 2", "WHOLE_BODY, NECK, 2"})
    void place_ofTheConditionAsTheCatalogueHasIt(Reach reach, String region, int most) {
        assertEquals(most, most(thing().addSites(region), Rows.reaching(reach)));
    }

    @Test
    void place_thatIsAsked_couldBeAnywhere() {
        assertEquals(2, most(thing().siteAsked(true).addSites("NECK"), Rows.reaching(Reach.SITE)));
        assertEquals(5, most(thing().siteAsked(true), Rows.reaching(Reach.REGIONS, "NECK")));
        assertEquals(2, most(thing().siteAsked(true), Rows.reaching(Reach.REGIONS, "LOIN")));
    }

    @Test
    void row_oneOfItsTriggersSuffices_whateverElseItAsks() {
        Trigger both = Rows.trigger(Rows.reports(), new Predicate.Reports("OWN_THING", Set.of(Status.HISTORY)));

        assertEquals(1, found(open(3, thing(), Rows.refuse(), both)).size());
        assertEquals(
                0,
                found(open(3, thing(), Rows.refuse(), Rows.trigger(Rows.reports())))
                        .size());
    }

    // ---- open or not

    private static PlanFixtures asked() {
        return open(3, thing(), Rows.refuse().elements(List.of(Element.of(ElementKind.MASSAGE))), OWN);
    }

    private static PlanFixtures answered(Answer answer) {
        return asked().client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            answers.put("OWN_QUESTION", answer);
            return c.withAnswers(answers);
        });
    }

    @Test
    void answer_unknownIsNone() {
        assertEquals(1, found(answered(Answer.UNKNOWN)).size());
        assertEquals(0, found(answered(Answer.NO)).size());
        assertEquals(0, found(answered(Answer.YES)).size());
    }

    @Test
    void report_ofOneOfItsConditions_isAnAnswer() {
        PlanFixtures plan = asked().reports(ConditionReport.builder()
                .condition("OWN_THING")
                .endedOn(START.minusDays(9))
                .build());

        assertEquals(0, found(plan).size());
    }

    @Test
    void firstMassage_ofThePlanOnly() {
        assertEquals(List.of("v"), found(asked()).get(0).activities());

        // Of two massages the earlier one is the first, self-massage too.
        PlanFixtures plan = asked();
        plan.change("w", MassageSession.class, w -> w.withDate(START).withPerformer("CLIENT"));
        assertEquals(List.of("w"), found(plan).get(0).activities());
    }

    @Test
    void withoutAPressure_isNotPossible() {
        PlanFixtures plan = open(0, thing(), Rows.cap(4), OWN);
        assertEquals(0, found(plan).size());

        plan.change("v", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", "CUPPING", 0, 45)));
        assertEquals(1, found(plan).size());
    }

    @ParameterizedTest
    @CsvSource({"4, CLOTS", "3, CLOTS", "2, HEART_CIRCULATION CLOTS"})
    void severalOpen_theStrictestIsNamed_ofEquallyStrictOnesTheFirstAsked(int cap, String open) {
        PlanFixtures plan = open(5, thing(), Rows.cap(cap), OWN).client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            List.of(open.split(" ")).forEach(answers::remove);
            return c.withAnswers(answers);
        });

        assertEquals("2", Judged.fact(found(plan).get(0), "most"));
        assertEquals(open.split(" ")[0], Judged.fact(found(plan).get(0), "question"));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void catalogue_aYesToNothingInParticular_isOpen(int pressure, int findings) {
        PlanFixtures plan = PlanFixtures.settling().history(START.minusDays(7), 3);
        plan.add(plan.visit("v", START, pressure)).client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            answers.put("CLOTS", Answer.YES);
            return c.withAnswers(answers);
        });

        assertEquals(findings, Judged.of(plan, RULE).size());
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void catalogue_aQuestionOfTheShippedOne(int pressure, int findings) {
        PlanFixtures plan = PlanFixtures.settling().history(START.minusDays(7), 3);
        plan.add(plan.visit("v", START, pressure)).client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            answers.remove("CLOTS");
            return c.withAnswers(answers);
        });

        assertEquals(findings, Judged.of(plan, RULE).size());
    }
}
