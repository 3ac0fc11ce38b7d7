package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Implied;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the client reports, with the catalogue's defaults filled in; a red flag answered yes is a report too. */
final class Reports {
    /** One condition in its state, where, since when and until when. */
    record Report(
            String condition, Status status, List<Site> sites, List<LocalDate> dates, Optional<LocalDate> endedOn) {}

    private final Catalog catalog;
    private final ClientProfile client;
    private final List<Report> all = new ArrayList<>();

    Reports(ClientProfile client, Catalog catalog) {
        this.catalog = catalog;
        this.client = client;
        for (ConditionReport report : client.conditions()) {
            Optional<Condition> condition = catalog.conditions().find(report.condition());
            Status usual = condition.map(Condition::defaultStatus).orElse(Status.PRESENT);
            List<Site> sites = report.sites().isEmpty()
                    ? condition.map(Condition::sites).orElse(List.of()).stream()
                            .map(Site::of)
                            .toList()
                    : report.sites();
            all.add(new Report(
                    report.condition(), report.status().orElse(usual), sites, report.dates(), report.endedOn()));
        }
        for (String flag : flagsAnswered(Answer.YES)) {
            all.add(new Report(flag, Status.PRESENT, List.of(), saidSince(flag), Optional.empty()));
        }
        catalog.conditions().all().stream().filter(this::isAffirmed).forEach(c -> {
            if (of(c.id(), Set.of()).stream().noneMatch(r -> r.endedOn().isEmpty())) {
                all.add(usual(c, c.defaultStatus()));
            }
        });
        // The list grows while it is read: what is implied may imply something in turn.
        for (int i = 0; i < all.size(); i++) {
            catalog.conditions()
                    .find(all.get(i).condition())
                    .ifPresent(c -> c.implies().forEach(this::imply));
        }
    }

    /** Since when, of a finding answered with yes: as it is reported beside the answer, unless that is over or long past. */
    private List<LocalDate> saidSince(String flag) {
        Set<LocalDate> since = new LinkedHashSet<>();
        for (ConditionReport report : client.conditions()) {
            boolean past = report.endedOn().isPresent()
                    || report.status().filter(Status.HISTORY::equals).isPresent();
            if (report.condition().equals(flag) && !past) {
                since.addAll(report.dates());
            }
        }
        return List.copyOf(since);
    }

    /** Adds what a report implies, unless the client has said it better and it is not over. */
    private void imply(Implied implied) {
        Set<Status> statuses = implied.status().map(Set::of).orElse(Set.of());
        Optional<Condition> condition = catalog.conditions().find(implied.condition());
        boolean said = of(implied.condition(), statuses).stream()
                .anyMatch(r -> r.endedOn().isEmpty());
        if (condition.isPresent() && !said) {
            all.add(usual(
                    condition.get(), implied.status().orElse(condition.get().defaultStatus())));
        }
    }

    private static Report usual(Condition condition, Status status) {
        List<Site> sites = condition.sites().stream().map(Site::of).toList();
        return new Report(condition.id(), status, sites, List.of(), Optional.empty());
    }

    /** Whether the question for a condition is one of yes or no, and the answer was yes. */
    private boolean isAffirmed(Condition condition) {
        return client.answers().get(condition.question()) == Answer.YES
                && catalog.questions()
                        .find(condition.question())
                        .filter(q -> q.answer() == AnswerType.YES_NO)
                        .isPresent();
    }

    List<Report> of(String condition, Set<Status> statuses) {
        return all.stream()
                .filter(r -> r.condition().equals(condition))
                .filter(r -> statuses.isEmpty() || statuses.contains(r.status()))
                .toList();
    }

    boolean has(String condition) {
        return all.stream().anyMatch(r -> r.condition().equals(condition));
    }

    /** The red-flag questions with that answer, listed ones that the catalogue does not know included. */
    Set<String> flagsAnswered(Answer answer) {
        RedFlagAnswers answers = client.redFlags();
        Set<String> flags = new LinkedHashSet<>();
        for (RedFlag flag : catalog.redFlags().all()) {
            if (flag.asked().isPresent() && answers.answerTo(flag.id()) == answer) {
                flags.add(flag.id());
            }
        }
        answers.answers().forEach((flag, given) -> {
            if (given == answer) {
                flags.add(flag);
            }
        });
        return flags;
    }

    /** The reports of an asked red flag that stand on a day: each counts as a yes. */
    List<Report> standing(RedFlag flag, LocalDate day) {
        return all.stream()
                .filter(r -> r.condition().equals(flag.id()) && r.status() != Status.HISTORY)
                .filter(r -> r.endedOn().map(end -> !day.isAfter(end)).orElse(true))
                .toList();
    }

    /** Whether a screening question has neither been denied nor a report that belongs to it: a bare yes says nothing of what. */
    boolean unanswered(String question) {
        Answer answer = client.answers().getOrDefault(question, Answer.UNKNOWN);
        return answer != Answer.NO
                && catalog.conditions().all().stream()
                        .noneMatch(c -> c.question().equals(question) && has(c.id()));
    }
}
