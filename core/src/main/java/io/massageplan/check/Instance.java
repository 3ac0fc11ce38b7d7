package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a contraindication has come about for this client: which row and trigger, where, since when.
 *
 * @param row the contraindication
 * @param trigger the trigger that holds
 * @param sites where; empty: the whole body
 * @param dates what its windows count from; may be empty
 * @param endedOn the day it ended
 * @param others of each other condition of a combination, when its reports ended
 * @param begins since when there is each thing it came about by: report, complaint, pregnancy, load; an empty list: since
 *     a day that nobody named
 */
record Instance(
        Contraindication row,
        Trigger trigger,
        List<Site> sites,
        List<LocalDate> dates,
        Optional<LocalDate> endedOn,
        List<List<Optional<LocalDate>>> others,
        List<List<LocalDate>> begins) {
    Instance(
            Contraindication row,
            Trigger trigger,
            List<Site> sites,
            List<LocalDate> dates,
            List<List<LocalDate>> begins) {
        this(row, trigger, sites, dates, Optional.empty(), List.of(), begins);
    }

    /**
     * Whether a clearance or an assessment of these ids speaks of it: of everything, of the row, or of every condition
     * that brought it about. Who names one drug has not looked at the two together.
     */
    boolean isNamedBy(List<String> ids) {
        List<String> conditions = conditions();
        return ids.isEmpty() || ids.contains(row.id()) || (!conditions.isEmpty() && ids.containsAll(conditions));
    }

    /** Whether a document of these ids names the row, or every condition, and does not merely speak of everything. */
    boolean isListedIn(List<String> ids) {
        return !ids.isEmpty() && isNamedBy(ids);
    }

    List<String> conditions() {
        return trigger.all().stream().flatMap(p -> condition(p).stream()).toList();
    }

    /** The condition a predicate speaks of. */
    private static Optional<String> condition(Predicate p) {
        if (p instanceof Predicate.PregnancyWeeks) {
            return Optional.of(Triggers.PREGNANCY);
        }
        return p instanceof Predicate.Reports reported ? Optional.of(reported.condition()) : Optional.empty();
    }

    /** Whether what it was told of is still there on that day; a disease that is over is there as a history of it. */
    boolean lastsOn(LocalDate day, boolean asHistory) {
        return (asHistory || lasts(endedOn, day))
                && others.stream().allMatch(ends -> ends.stream().anyMatch(e -> lasts(e, day)));
    }

    private static boolean lasts(Optional<LocalDate> end, LocalDate day) {
        return end.map(e -> !day.isAfter(e)).orElse(true);
    }

    Optional<LocalDate> earliest() {
        return dates.stream().min(LocalDate::compareTo);
    }

    boolean holdsForEveryone() {
        return trigger.all().stream().anyMatch(Predicate.Everyone.class::isInstance);
    }
}
