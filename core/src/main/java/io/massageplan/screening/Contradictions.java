package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Goal;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a profile contradicts itself: the same said twice, a no beside a yes, a goal worse than today or off its scale. */
final class Contradictions {
    private static final String CLIENT = "/client";
    private static final String PAIN = "NRS";
    private static final String TWICE = "be reported once";

    private final Catalog catalog;
    private final List<Problem> problems;

    Contradictions(Catalog catalog, List<Problem> problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Two complaints of one place that began on one day are one complaint, said twice. */
    void complaints(List<Complaint> complaints) {
        for (int i = 0; i < complaints.size(); i++) {
            for (Complaint earlier : complaints.subList(0, i)) {
                Complaint same = complaints.get(i);
                if (earlier.site().equals(same.site()) && earlier.onset().equals(same.onset())) {
                    add(CLIENT + "/complaints/" + i + "/site", same.site().toString(), TWICE, "keep one of the two");
                    break;
                }
            }
        }
    }

    /** Two reports of one state at one place are one report. */
    void conditions(List<ConditionReport> reports) {
        for (int i = 0; i < reports.size(); i++) {
            ConditionReport same = reports.get(i);
            if (reports.subList(0, i).stream().anyMatch(earlier -> isSame(earlier, same))) {
                add(
                        CLIENT + "/conditions/" + i + "/condition",
                        same.condition(),
                        TWICE,
                        "put all its dates into one report");
            }
        }
    }

    /** Whoever reports what a question asks for has answered it with yes. */
    void answers(ClientProfile client) {
        for (int i = 0; i < client.conditions().size(); i++) {
            String at = CLIENT + "/conditions/" + i + "/condition";
            ConditionReport report = client.conditions().get(i);
            // What is over, or of the past, may well be answered with no today.
            boolean now = report.endedOn().isEmpty() && !status(report).equals(Optional.of(Status.HISTORY));
            catalog.conditions()
                    .find(report.condition())
                    .map(Condition::question)
                    .filter(question -> now && client.answers().get(question) == Answer.NO)
                    .ifPresent(question -> add(
                            at,
                            report.condition(),
                            "not be reported while " + question + " is answered NO",
                            "answer " + question + " with YES, or leave the report out"));
        }
    }

    /** The same state at the same place, and not one episode after another. */
    private boolean isSame(ConditionReport one, ConditionReport other) {
        boolean place = one.sites().isEmpty() && other.sites().isEmpty()
                || one.sites().stream().anyMatch(other.sites()::contains);
        return one.condition().equals(other.condition())
                && status(one).equals(status(other))
                && place
                && one.endedOn().equals(other.endedOn());
    }

    private Optional<Status> status(ConditionReport report) {
        return report.status()
                .or(() -> catalog.conditions().find(report.condition()).map(Condition::defaultStatus));
    }

    /** Scores that its measure cannot have, or a wish for worse. */
    void goal(String at, Goal goal, ClientProfile client) {
        goal.measure()
                .or(() -> catalog.goals()
                        .find(goal.goal())
                        .flatMap(g -> g.measures().stream().findFirst()))
                .flatMap(catalog.measures()::find)
                .ifPresent(measure -> scores(at, goal, measure, client));
    }

    private void scores(String at, Goal goal, OutcomeMeasure measure, ClientProfile client) {
        goal.baseline().ifPresent(score -> score(at + "/baseline", score, measure));
        goal.target().ifPresent(score -> score(at + "/target", score, measure));
        OptionalInt now = goal.baseline();
        if (now.isEmpty() && measure.id().equals(PAIN) && !client.complaints().isEmpty()) {
            now = OptionalInt.of(client.complaints().get(0).painNow());
        }
        if (now.isPresent() && goal.target().isPresent()) {
            int target = goal.target().getAsInt();
            boolean lower = measure.lowerIsBetter();
            if (lower ? target > now.getAsInt() : target < now.getAsInt()) {
                add(
                        at + "/target",
                        String.valueOf(target),
                        "be no worse than the score now",
                        measure.id() + " is better when " + (lower ? "lower" : "higher"));
            }
        }
    }

    private void score(String at, int score, OutcomeMeasure measure) {
        if (score < measure.low() || score > measure.high().orElse(Integer.MAX_VALUE)) {
            add(
                    at,
                    String.valueOf(score),
                    measure.high().isPresent()
                            ? "be from " + measure.low() + " to "
                                    + measure.high().getAsInt()
                            : "not be below " + measure.low(),
                    "check the scale of " + measure.id());
        }
    }

    private void add(String at, String value, String limit, String advice) {
        problems.add(new Problem(at, value, limit, advice));
    }
}
