package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Details that a report leaves out and a rule needs: the state of a condition, its date, its place; and what is known of
 * earlier massage. Until they are known the cautious reading holds, so an answer can only free something.
 */
final class Details {

    static final String STATUS = "STATUS";
    static final String EVENT_DATE = "EVENT_DATE";
    static final String END_DATE = "END_DATE";
    static final String SITE = "SITE";
    static final String PREGNANCY_WEEK = "PREGNANCY_WEEK";
    static final String LAST_MASSAGE = "LAST_MASSAGE";
    static final String TOLERANCE = "TOLERANCE";

    /** One detail that is missing, of which condition, and which rows it decides. */
    record Missing(Optional<String> about, List<String> choices, List<String> rows) {}

    private final ClientProfile client;
    private final Lift.Grounds grounds;
    private final List<Report> reports;
    private final Catalog catalog;
    private final Calendar calendar;
    private final Influence influence;

    Details(Lift.Grounds grounds, List<Report> reports, Calendar calendar, Influence influence) {
        this.client = grounds.client();
        this.grounds = grounds;
        this.reports = reports;
        this.catalog = grounds.catalog();
        this.calendar = calendar;
        this.influence = influence;
    }

    /** What is missing under one question, each condition once. */
    List<Missing> missing(String question) {
        Map<String, Missing> found = new LinkedHashMap<>();
        for (Report report : reports) {
            Optional<Condition> known = catalog.conditions().find(report.condition());
            List<String> rows = known.map(c -> rows(question, report, c)).orElse(List.of());
            if (!rows.isEmpty()) {
                Condition condition = known.orElseThrow();
                List<String> choices = question.equals(STATUS)
                        ? condition.statuses().stream().map(Status::name).toList()
                        : List.of();
                found.putIfAbsent(condition.id(), new Missing(Optional.of(condition.id()), choices, rows));
            }
        }
        List<Missing> missing = new ArrayList<>(found.values());
        if (client.massageHistory().isEmpty() && (question.equals(TOLERANCE) || question.equals(LAST_MASSAGE))) {
            missing.add(new Missing(Optional.empty(), List.of(), firstVisitRows()));
        }
        return missing;
    }

    private List<String> rows(String question, Report report, Condition condition) {
        return switch (question) {
            case STATUS -> report.open().status() ? rowsByStatus(condition) : List.of();
            case EVENT_DATE -> report.dates().isEmpty() && !isPregnancy(condition) ? rowsByDate(condition) : List.of();
            case END_DATE ->
                report.status() == Status.HISTORY && report.endedOn().isEmpty() ? rowsByEnd(condition) : List.of();
            case PREGNANCY_WEEK -> report.dates().isEmpty() && isPregnancy(condition) ? rowsByWeek() : List.of();
            case SITE -> report.open().sites() && condition.siteAsked() ? rowsBySite(condition) : List.of();
            default -> List.of();
        };
    }

    private static boolean isPregnancy(Condition condition) {
        return condition.id().equals(Instance.PREGNANCY);
    }

    /** Rows that hold in some states of a condition and not in others. */
    private List<String> rowsByStatus(Condition condition) {
        if (condition.statuses().size() == 1) {
            return List.of();
        }
        List<String> fed = influence.rowsFedBy(condition);
        return catalog.contraindications().all().stream()
                .filter(row -> fed.contains(row.id()))
                .filter(row -> row.triggers().stream()
                        .flatMap(t -> t.all().stream())
                        .anyMatch(p -> p instanceof Predicate.Reports reports
                                && reports.condition().equals(condition.id())
                                && !reports.statuses().isEmpty()
                                && !reports.statuses().containsAll(condition.statuses())))
                .map(Contraindication::id)
                .toList();
    }

    private List<String> rowsByDate(Condition condition) {
        return rows(rulesOf(condition)
                .filter(rule ->
                        rule.is(Anchor.EVENT) || Lift.waitsForADate(rule.restriction(), rule.instance(), grounds)));
    }

    /** Rows that go on for a time after the end. */
    private List<String> rowsByEnd(Condition condition) {
        return rows(rulesOf(condition)
                .filter(rule ->
                        rule.is(Anchor.END) && rule.restriction().when().to().isPresent()));
    }

    private List<String> rowsBySite(Condition condition) {
        return rows(rulesOf(condition)
                .filter(rule -> rule.restriction().where().reach() != Reach.WHOLE_BODY
                        && rule.restriction().where().reach() != Reach.REGIONS));
    }

    private List<String> rowsByWeek() {
        return rows(calendar.rules().stream()
                .filter(rule ->
                        rule.instance().trigger().all().stream().anyMatch(Predicate.PregnancyWeeks.class::isInstance)));
    }

    private Stream<Rule> rulesOf(Condition condition) {
        return calendar.rules().stream()
                .filter(rule -> rule.instance().trigger().all().stream()
                        .filter(Predicate.Reports.class::isInstance)
                        .findFirst()
                        .filter(p -> ((Predicate.Reports) p).condition().equals(condition.id()))
                        .isPresent());
    }

    private List<String> rows(Stream<Rule> rules) {
        return rules.filter(rule ->
                        influence.matters(rule.restriction(), rule.instance().sites()))
                .map(rule -> rule.instance().row().id())
                .distinct()
                .toList();
    }

    private List<String> firstVisitRows() {
        return rows(
                calendar.rules().stream().filter(rule -> rule.is(Anchor.FIRST_VISIT) || rule.is(Anchor.AFTER_TOUCH)));
    }
}
