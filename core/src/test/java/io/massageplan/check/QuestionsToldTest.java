package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whether a plan asks what is open, in the words of the catalogue; the client was not asked about clots. */
class QuestionsToldTest {
    private static PlanFixtures open(String... questions) {
        return PlanFixtures.bare(4, "CHRONIC", "CHRONIC_SETTLE").client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            List.of(questions).forEach(answers::remove);
            return c.withAnswers(answers);
        });
    }

    /** A question as the catalogue has it. */
    private static OpenQuestion question(String id) {
        ScreeningQuestion known = Catalog.standard().questions().get(id);
        return OpenQuestion.builder()
                .id(id)
                .redFlag(false)
                .required(known.required())
                .answer(known.answer())
                .unit(known.unit())
                .text("question." + id)
                .build();
    }

    private static List<String> found(PlanFixtures plan, OpenQuestion... told) {
        return Judged.of(plan.plan(p -> p.withQuestions(told)), "questions-told").stream()
                .map(f -> Judged.fact(f, "question"))
                .toList();
    }

    private static List<String> changed(UnaryOperator<OpenQuestion> change) {
        return found(open("CLOTS"), change.apply(question("CLOTS")));
    }

    @Test
    void told_inTheWordsOfTheCatalogue() {
        List<String> fires = List.of("CLOTS");

        assertEquals(List.of(), changed(q -> q));
        assertEquals(fires, changed(q -> q.withRedFlag(true)));
        assertEquals(fires, changed(q -> q.withRequired(false)));
        assertEquals(fires, changed(q -> q.withAnswer(AnswerType.YES_NO)));
        assertEquals(fires, changed(q -> q.withText("question.LYMPH")));
        assertEquals(fires, changed(q -> q.withUnit("weeks")));
        assertEquals(List.of("NOPE"), changed(q -> q.withId("NOPE").withText("question.NOPE")));
    }

    @Test
    void told_choices_areConditionsOfTheQuestion_eachOnce() {
        List<String> fires = List.of("CLOTS");

        assertEquals(List.of(), changed(q -> q.withChoices("DVT", "PULMONARY_EMBOLISM")));
        assertEquals(fires, changed(q -> q.withChoices("DVT", "DVT")));
        assertEquals(fires, changed(q -> q.withChoices("DVT", "NSAID")));
    }

    @Test
    void told_choices_areThoseOfTheQuestionItself() {
        OpenQuestion status = question("STATUS").withAbout("NSAID");

        assertEquals(List.of(), found(open(), status.withChoices("PRESENT", "HISTORY")));
        assertEquals(List.of("STATUS"), found(open(), status.withChoices("PRESENT", "LIGHT")));
    }

    @Test
    void told_feeds_areRows_eachOnce() {
        List<String> fires = List.of("CLOTS");

        assertEquals(List.of(), changed(q -> q.withFeeds("B3", "B4")));
        assertEquals(fires, changed(q -> q.withFeeds("B3", "B3")));
        assertEquals(fires, changed(q -> q.withFeeds("B3", "NOPE")));
    }

    @Test
    void told_onlyWhatIsOpen() {
        assertEquals(List.of("CLOTS"), found(open(), question("CLOTS")));
        assertEquals(List.of("CLOTS"), found(open("CLOTS").reports("DVT", Status.HISTORY), question("CLOTS")));
        // Details have no answer of their own.
        assertEquals(List.of(), found(open(), question("SITE").withAbout("NSAID")));
        assertEquals(List.of(), found(open(), question("LAST_MASSAGE")));
    }

    @Test
    void told_once_butMayBeOfSeveralConditions() {
        OpenQuestion site = question("SITE");

        assertEquals(List.of("CLOTS"), found(open("CLOTS"), question("CLOTS"), question("CLOTS")));
        assertEquals(List.of("SITE"), found(open(), site.withAbout("NSAID"), site.withAbout("NSAID")));
        assertEquals(List.of(), found(open(), site.withAbout("NSAID"), site.withAbout("DVT")));
    }

    // ---- what holds back the first massage

    private static PlanFixtures visited(String... questions) {
        PlanFixtures plan = open(questions);
        return plan.add(plan.visit("v", PlanFixtures.START, 2));
    }

    @Test
    void limiting_isAmongThem() {
        assertEquals(List.of("CLOTS"), found(visited("CLOTS")));
        assertEquals(List.of(), found(visited("CLOTS"), question("CLOTS")));
        assertEquals(List.of("MEDICATION"), found(visited("CLOTS", "MEDICATION"), question("CLOTS")));
    }

    @Test
    void limiting_askedAboutSomethingElse_isNotThat() {
        OpenQuestion detail = question("CLOTS").withAbout(Optional.of("DVT"));

        assertEquals(List.of("CLOTS"), found(visited("CLOTS"), detail));
    }

    @Test
    void limiting_withoutAMassage_nothingIs() {
        assertEquals(List.of(), found(open("CLOTS")));
    }

    @Test
    void limiting_onlyWhatTouchesTheTechnique() {
        // Whether heat or cold was felt badly says nothing of hands.
        assertEquals(List.of(), found(visited("HEAT_COLD_TOLERANCE")));
    }
}
