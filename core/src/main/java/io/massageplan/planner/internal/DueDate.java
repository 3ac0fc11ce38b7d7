package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ConditionReport;
import io.massageplan.plan.PlanRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The day a child is due, if it lies inside a plan: what comes after it is planned anew once the child is there. */
final class DueDate {
    private static final String PREGNANCY = "PREGNANCY";

    private DueDate() {}

    /** Empty without a pregnancy, without its date, or if it ends before; dates are the first day of week 0. */
    static Optional<LocalDate> within(PlanRequest request, Catalog catalog) {
        int weeks = catalog.fact("pregnancy-due-weeks");
        for (ConditionReport report : request.client().conditions()) {
            if (report.condition().equals(PREGNANCY)) {
                Optional<LocalDate> due = report.dates().stream()
                        .max(Comparator.naturalOrder())
                        .map(first -> first.plusWeeks(weeks))
                        .filter(request.days()::contains)
                        .filter(day ->
                                report.endedOn().map(end -> !end.isBefore(day)).orElse(true));
                if (due.isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }
}
