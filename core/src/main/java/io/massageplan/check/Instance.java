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
 */
record Instance(
        Contraindication row, Trigger trigger, List<Site> sites, List<LocalDate> dates, Optional<LocalDate> endedOn) {
    /** The ids by which a clearance or an assessment may name it: the row and the conditions of the trigger. */
    boolean isNamedBy(List<String> ids) {
        return ids.isEmpty() || ids.contains(row.id()) || conditions().stream().anyMatch(ids::contains);
    }

    List<String> conditions() {
        return trigger.all().stream()
                .filter(Predicate.Reports.class::isInstance)
                .map(p -> ((Predicate.Reports) p).condition())
                .toList();
    }

    Optional<LocalDate> earliest() {
        return dates.stream().min(LocalDate::compareTo);
    }

    boolean holdsForEveryone() {
        return trigger.all().stream().anyMatch(Predicate.Everyone.class::isInstance);
    }
}
