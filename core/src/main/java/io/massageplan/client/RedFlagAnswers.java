package io.massageplan.client;

import io.massageplan.internal.Sorted;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to the red-flag questions: a required part of every profile.
 *
 * @param allOthers the answer to every question not listed
 * @param answers answers by finding id, where they differ
 */
public record RedFlagAnswers(Answer allOthers, SortedMap<String, Answer> answers) {
    /** Copies the answers, sorted by id. */
    public RedFlagAnswers {
        Objects.requireNonNull(allOthers, "allOthers");
        answers = Sorted.copy(answers);
    }

    /** All were asked, and all answers were no. */
    public static RedFlagAnswers allNo() {
        return new RedFlagAnswers(Answer.NO, new TreeMap<>());
    }

    /** None has been asked yet. */
    public static RedFlagAnswers notAsked() {
        return new RedFlagAnswers(Answer.UNKNOWN, new TreeMap<>());
    }

    /** The same, with one answer set. */
    public RedFlagAnswers with(String finding, Answer answer) {
        SortedMap<String, Answer> changed = new TreeMap<>(answers);
        changed.put(finding, answer);
        return new RedFlagAnswers(allOthers, changed);
    }

    /** The answer to one question. */
    public Answer answerTo(String finding) {
        return answers.getOrDefault(finding, allOthers);
    }

    /** Shows the shape, never the answers. */
    @Override
    public String toString() {
        return "RedFlagAnswers{" + answers.size() + " listed}";
    }
}
