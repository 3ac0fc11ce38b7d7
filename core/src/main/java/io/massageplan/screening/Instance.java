package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a contraindication holds for this client: by which trigger, where, counted from which dates, and on
 * which days.
 *
 * @param row the contraindication
 * @param trigger the trigger that holds
 * @param sites where, as reported; empty: nowhere in particular
 * @param dates what its time windows count from; empty: not known
 * @param endedOn the day it ended
 * @param begins of each report, complaint and load it is made of, when it began, as often as it did; empty: not known
 * @param days the days on which its predicates hold, counted from the first day asked about
 * @param together the days on which none of the other conditions of a combination is over
 */
record Instance(
        Contraindication row,
        Trigger trigger,
        List<Site> sites,
        List<LocalDate> dates,
        Optional<LocalDate> endedOn,
        List<List<LocalDate>> begins,
        BitSet days,
        BitSet together) {

    static final String PREGNANCY = "PREGNANCY";

    /** The conditions its trigger names, in trigger order. */
    List<String> conditions() {
        return conditions(trigger);
    }

    static List<String> conditions(Trigger trigger) {
        List<String> conditions = new ArrayList<>();
        for (Predicate predicate : trigger.all()) {
            if (predicate instanceof Predicate.Reports reports) {
                conditions.add(reports.condition());
            } else if (predicate instanceof Predicate.PregnancyWeeks) {
                conditions.add(PREGNANCY);
            }
        }
        return conditions;
    }

    /** Whether a document names it: its row, or every condition that it is made of. */
    boolean isNamedIn(List<String> scope) {
        return !scope.isEmpty() && isWithin(scope);
    }

    /**
     * Whether a document with that scope speaks of it; an empty scope speaks of all. A combination is more than its parts:
     * whoever names one of them has not spoken of it.
     */
    boolean isWithin(List<String> scope) {
        List<String> conditions = conditions();
        return scope.isEmpty() || scope.contains(row.id()) || !conditions.isEmpty() && scope.containsAll(conditions);
    }
}
