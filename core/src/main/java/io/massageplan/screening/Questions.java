package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.Condition;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ScreeningQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is not known and could change the plan: red flags first, then screening questions, then details of what was
 * reported, in asking order. A question whose every answer leaves the plan as it is, is not asked.
 */
final class Questions {

    private final Catalog catalog;
    private final Triggers triggers;
    private final Concern concern;
    private final Influence influence;
    private final List<OpenQuestion> questions = new ArrayList<>();

    Questions(Catalog catalog, Triggers triggers, Concern concern, Influence influence) {
        this.catalog = catalog;
        this.triggers = triggers;
        this.concern = concern;
        this.influence = influence;
    }

    List<OpenQuestion> all(Details details) {
        for (RedFlag flag : concern.unanswered()) {
            questions.add(redFlag(flag));
        }
        for (ScreeningQuestion question : inAskingOrder()) {
            if (triggers.isUnanswered(question.id())) {
                addGroup(question);
                addYesNo(question);
            }
            for (Details.Missing missing : details.missing(question.id())) {
                questions.add(open(question)
                        .about(missing.about())
                        .choices(missing.choices().isEmpty() ? question.choices() : missing.choices())
                        .addAllFeeds(missing.rows())
                        .build());
            }
        }
        return List.copyOf(questions);
    }

    private List<ScreeningQuestion> inAskingOrder() {
        return catalog.questions().all().stream()
                .sorted(Comparator.comparingInt(ScreeningQuestion::order))
                .toList();
    }

    private static OpenQuestion redFlag(RedFlag flag) {
        return OpenQuestion.builder()
                .id(flag.id())
                .redFlag(true)
                .required(true)
                .answer(AnswerType.YES_NO)
                .text("redflag." + flag.id())
                .about(flag.id())
                .addFeeds(flag.row())
                .build();
    }

    /** One question for a whole group of conditions, with those as choices that could matter here. */
    private void addGroup(ScreeningQuestion question) {
        Set<String> rows = new TreeSet<>(influence.rowOrder());
        List<String> choices = new ArrayList<>();
        for (Condition condition : catalog.conditions().all()) {
            if (condition.question().equals(question.id())) {
                List<String> fed = influence.rowsFedBy(condition);
                if (!fed.isEmpty()) {
                    choices.add(condition.id());
                    rows.addAll(fed);
                }
            }
        }
        if (!choices.isEmpty()) {
            questions.add(open(question).choices(choices).addAllFeeds(rows).build());
        }
    }

    /** A question of which some row only wants to know that it was asked. */
    private void addYesNo(ScreeningQuestion question) {
        List<String> rows = influence.rowsWaitingFor(question.id());
        boolean asked = questions.stream().anyMatch(q -> q.id().equals(question.id()));
        if (!rows.isEmpty() && !asked) {
            questions.add(
                    open(question).choices(question.choices()).addAllFeeds(rows).build());
        }
    }

    private static OpenQuestion.Builder open(ScreeningQuestion question) {
        Optional<String> unit = question.unit();
        return OpenQuestion.builder()
                .id(question.id())
                .redFlag(false)
                .required(question.required())
                .answer(question.answer())
                .unit(unit)
                .text("question." + question.id());
    }
}
