package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.safety.Condition;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A condition as the client reports it, with what the catalogue says where the client said nothing: the status and the
 * place. A red-flag question answered yes is such a report too.
 */
record Report(String condition, Status status, List<Site> sites, List<LocalDate> dates, Optional<LocalDate> endedOn) {

    /** All reports of a client: the conditions first, then the red flags answered yes. */
    static List<Report> all(ClientProfile client, Catalog catalog) {
        List<Report> reports = new ArrayList<>();
        for (ConditionReport given : client.conditions()) {
            reports.add(of(given, catalog.conditions().get(given.condition())));
        }
        for (RedFlag flag : catalog.redFlags().all()) {
            if (flag.asked().isPresent() && client.redFlags().answerTo(flag.id()) == Answer.YES) {
                reports.add(new Report(
                        flag.id(),
                        Status.PRESENT,
                        catalog.conditions()
                                .find(flag.id())
                                .map(Report::usualSites)
                                .orElse(List.of()),
                        List.of(),
                        Optional.empty()));
            }
        }
        return reports;
    }

    private static Report of(ConditionReport given, Condition condition) {
        return new Report(
                given.condition(),
                given.status().orElse(condition.defaultStatus()),
                given.sites().isEmpty() ? usualSites(condition) : given.sites(),
                given.dates(),
                given.endedOn());
    }

    private static List<Site> usualSites(Condition condition) {
        return condition.sites().stream().map(Site::of).toList();
    }

    Optional<LocalDate> earliest() {
        return dates.stream().min(LocalDate::compareTo);
    }

    /** Whether it has not ended by that day. */
    boolean lastsOn(LocalDate day) {
        return endedOn.map(end -> !day.isAfter(end)).orElse(true);
    }

    static Optional<LocalDate> earliest(List<LocalDate> dates) {
        return dates.isEmpty() ? Optional.empty() : Optional.of(Collections.min(dates));
    }
}
