package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.safety.Where;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which restrictions of the catalogue are in force for this client on a day, before anything lifts them.
 * <p>
 * Those that count from the first visit or from another touch therapy are listed on every day; whether they bite on an
 * activity is asked when the activity is known. What can only be known on the day itself is never listed.
 */
final class InForce {
    private record Place(Where where, List<Site> sites) {}

    private final List<Contraindication> rows;
    private final Geometry geometry;
    private final Triggers triggers;
    private final Map<LocalDate, List<Bite>> days = new HashMap<>();
    private final Map<Place, Area> areas = new HashMap<>();

    InForce(Catalog catalog, Geometry geometry, Triggers triggers) {
        this.rows = catalog.contraindications().all().stream()
                .filter(triggers::mayHold)
                .toList();
        this.geometry = geometry;
        this.triggers = triggers;
    }

    List<Bite> on(LocalDate day) {
        List<Bite> known = days.get(day);
        if (known == null) {
            known = read(day);
            days.put(day, known);
        }
        return known;
    }

    private List<Bite> read(LocalDate day) {
        List<Bite> bites = new ArrayList<>();
        for (Contraindication row : rows) {
            for (Instance instance : triggers.on(row, day)) {
                for (Restriction restriction : row.restrictions()) {
                    if (holds(restriction, instance, day)) {
                        Place place = new Place(restriction.where(), instance.sites());
                        Area area = areas.computeIfAbsent(place, p -> geometry.area(p.where(), p.sites()));
                        bites.add(new Bite(instance, restriction, area));
                    }
                }
            }
        }
        return bites;
    }

    private static boolean holds(Restriction restriction, Instance instance, LocalDate day) {
        When when = restriction.when();
        return switch (when.anchor()) {
            case END -> begun(instance, day) && !over(instance.endedOn(), when.to(), day);
            case EVENT ->
                !(restriction.endsBy(EndsBy.Way.RESOLUTION)
                                && instance.endedOn().map(day::isAfter).orElse(false))
                        && (instance.dates().isEmpty()
                                || instance.dates().stream().anyMatch(event -> inWindow(event, when, day)));
            case ALWAYS, FIRST_VISIT, AFTER_TOUCH -> true;
            case ON_THE_DAY -> false;
        };
    }

    private static boolean begun(Instance instance, LocalDate day) {
        return instance.earliest().map(first -> !day.isBefore(first)).orElse(true);
    }

    private static boolean over(Optional<LocalDate> ended, Optional<TimeSpan> after, LocalDate day) {
        if (ended.isEmpty()) {
            return false;
        }
        LocalDate last = after.map(span -> lastDay(ended.get(), span)).orElse(ended.get());
        return day.isAfter(last);
    }

    private static LocalDate lastDay(LocalDate ended, TimeSpan span) {
        return span.unit() == ChronoUnit.HOURS
                ? Times.plusDays(ended, Times.daysReached(span.amount()))
                : Times.plus(ended, span.amount(), span.unit());
    }

    /**
     * Whether a day lies in the window of an event. The hour of an event is not known, so a window in hours takes in the
     * days it may reach at either end; one in days, weeks or months is half-open as written.
     */
    private static boolean inWindow(LocalDate event, When when, LocalDate day) {
        boolean after = when.from()
                .map(from -> !day.isBefore(
                        from.unit() == ChronoUnit.HOURS
                                ? Times.plusDays(event, Math.floorDiv(from.amount(), 24))
                                : Times.plus(event, from.amount(), from.unit())))
                .orElse(true);
        boolean before = when.to()
                .map(to -> to.unit() == ChronoUnit.HOURS
                        ? !day.isAfter(Times.plusDays(event, Times.daysReached(to.amount())))
                        : day.isBefore(Times.plus(event, to.amount(), to.unit())))
                .orElse(true);
        return after && before;
    }
}
