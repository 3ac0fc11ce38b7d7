package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.screening.Places.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether nothing at all is possible on any day, and waiting alone does not change that. What time ends (the first days of
 * a cold) is no case for a referral: a later start is.
 */
final class Everything {

    private final Catalog catalog;
    private final List<Place> smallest;

    Everything(Catalog catalog, Places places) {
        this.catalog = catalog;
        // What is blocked at the smallest places is blocked at all that are made of them.
        this.smallest = places.all().stream().filter(p -> p.inner().size() == 1).toList();
    }

    boolean isBlocked(Screening screening) {
        return isOutEveryDay(screening) && isOutEveryDay(screening.without(Rule::endsByTime));
    }

    private boolean isOutEveryDay(Screening screening) {
        return screening.distinctDays().stream().noneMatch(day -> anythingPossible(screening, day));
    }

    private boolean anythingPossible(Screening screening, LocalDate day) {
        return anyExercise(screening, day) || anyThermal(screening, day) || anyMassage(screening, day);
    }

    private boolean anyExercise(Screening screening, LocalDate day) {
        return catalog.exercises().ids().stream()
                .anyMatch(e -> screening.exercise(day, e).allowed());
    }

    private boolean anyThermal(Screening screening, LocalDate day) {
        return catalog.thermal().all().stream()
                .filter(t -> !screening.on(day).isOutEverywhere(t))
                .anyMatch(t -> smallest.stream()
                        .anyMatch(p -> screening.thermal(day, t.id(), p.site()).allowed()));
    }

    private boolean anyMassage(Screening screening, LocalDate day) {
        return catalog.techniques().all().stream()
                .filter(t -> !screening.on(day).isOutEverywhere(t))
                .anyMatch(t -> smallest.stream()
                        .anyMatch(p -> screening.massage(day, t.id(), p.site()).allowed()));
    }
}
