package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Implied;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A condition as the client reports it, with what the catalogue says where the client said nothing: the status and the
 * place. A red-flag question answered yes is such a report too, so is another question of yes or no, and so is what a
 * reported condition implies.
 *
 * @param condition id of the condition
 * @param status its state
 * @param sites where; empty: nowhere in particular
 * @param dates what time windows count from
 * @param endedOn the day it ended
 * @param open whether the client may still name status and place
 */
record Report(
        String condition,
        Status status,
        List<Site> sites,
        List<LocalDate> dates,
        Optional<LocalDate> endedOn,
        Open open) {

    /** Which details the catalogue filled in for the client. */
    record Open(boolean status, boolean sites) {
        static final Open NOTHING = new Open(false, false);
    }

    /** All reports of a client: the conditions first, then the red flags answered yes, then what these imply. */
    static List<Report> all(ClientProfile client, Catalog catalog) {
        List<Report> reports = new ArrayList<>();
        for (ConditionReport given : client.conditions()) {
            reports.add(of(given, catalog.conditions().get(given.condition())));
        }
        for (RedFlag flag : catalog.redFlags().all()) {
            if (flag.asked().isPresent() && client.redFlags().answerTo(flag.id()) == Answer.YES) {
                reports.add(found(flag, client, catalog));
            }
        }
        for (ScreeningQuestion question : catalog.questions().all()) {
            if (question.answer() == AnswerType.YES_NO && client.answers().get(question.id()) == Answer.YES) {
                addAnswered(question, reports, catalog);
            }
        }
        // The list grows while it is walked: what is implied may imply more.
        for (int i = 0; i < reports.size(); i++) {
            Optional<Condition> condition =
                    catalog.conditions().find(reports.get(i).condition());
            for (Implied implied : condition.map(Condition::implies).orElse(List.of())) {
                if (reports.stream().noneMatch(r -> r.says(implied))) {
                    reports.add(of(implied, catalog.conditions().get(implied.condition())));
                }
            }
        }
        return reports;
    }

    /** A yes to a question of yes or no reports the condition it asks for, unless the client has reported it as well. */
    private static void addAnswered(ScreeningQuestion question, List<Report> reports, Catalog catalog) {
        for (Condition condition : catalog.conditions().all()) {
            Implied meant = new Implied(condition.id(), Optional.empty());
            if (condition.question().equals(question.id()) && reports.stream().noneMatch(r -> r.says(meant))) {
                reports.add(of(meant, condition));
            }
        }
    }

    /** A yes has no date of its own; whoever also reports the finding, and not as over, says since when. */
    private static Report found(RedFlag flag, ClientProfile client, Catalog catalog) {
        List<LocalDate> since = client.conditions().stream()
                .filter(c -> c.condition().equals(flag.id()) && c.endedOn().isEmpty())
                .filter(c -> !c.status().equals(Optional.of(Status.HISTORY)))
                .flatMap(c -> c.dates().stream())
                .distinct()
                .toList();
        List<Site> sites =
                catalog.conditions().find(flag.id()).map(Report::usualSites).orElse(List.of());
        return new Report(flag.id(), Status.PRESENT, sites, since, Optional.empty(), Open.NOTHING);
    }

    private static Report of(ConditionReport given, Condition condition) {
        return new Report(
                given.condition(),
                given.status().orElse(condition.defaultStatus()),
                given.sites().isEmpty() ? usualSites(condition) : given.sites(),
                given.dates(),
                given.endedOn(),
                new Open(given.status().isEmpty(), given.sites().isEmpty()));
    }

    private static Report of(Implied implied, Condition condition) {
        return new Report(
                condition.id(),
                implied.status().orElse(condition.defaultStatus()),
                usualSites(condition),
                List.of(),
                Optional.empty(),
                new Open(implied.status().isEmpty(), true));
    }

    /** Whether it says what another one implies, or says it better. What is over says nothing of what still is. */
    private boolean says(Implied implied) {
        return endedOn.isEmpty()
                && condition.equals(implied.condition())
                && implied.status().map(status::equals).orElse(true);
    }

    private static List<Site> usualSites(Condition condition) {
        return condition.sites().stream().map(Site::of).toList();
    }

    /** Whether it has not ended by that day. */
    boolean lastsOn(LocalDate day) {
        return endedOn.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether it says of a red-flag finding, on that day, what a yes to its question says. */
    boolean affirms(RedFlag flag, LocalDate day) {
        return flag.asked().isPresent() && condition.equals(flag.id()) && status != Status.HISTORY && lastsOn(day);
    }

    static Optional<LocalDate> earliest(List<LocalDate> dates) {
        return dates.isEmpty() ? Optional.empty() : Optional.of(Collections.min(dates));
    }
}
