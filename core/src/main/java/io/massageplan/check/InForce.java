package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.Trigger;
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
 * activity is asked when the activity is known.
 */
final class InForce {
    private record Place(Where where, List<Site> sites) {}

    private final List<Contraindication> rows;
    private final LocalDate start;
    private final Catalog catalog;
    private final Geometry geometry;
    private final Triggers triggers;
    private final Map<LocalDate, List<Bite>> days = new HashMap<>();
    private final Map<LocalDate, List<Bite>> told = new HashMap<>();
    private final Map<Place, Area> areas = new HashMap<>();

    InForce(Catalog catalog, LocalDate start, Geometry geometry, Triggers triggers) {
        this.rows = catalog.contraindications().all().stream()
                .filter(triggers::mayHold)
                .toList();
        this.start = start;
        this.catalog = catalog;
        this.geometry = geometry;
        this.triggers = triggers;
    }

    List<Bite> on(LocalDate day) {
        List<Bite> known = days.get(day);
        if (known == null) {
            known = told(day).stream()
                    .filter(b -> b.restriction().when().anchor() != Anchor.ON_THE_DAY)
                    .toList();
            days.put(day, known);
        }
        return known;
    }

    /** The same, with what can only be known on the day itself: it blocks nothing here and is told all the same. */
    List<Bite> told(LocalDate day) {
        return told.computeIfAbsent(day, this::read);
    }

    private List<Bite> read(LocalDate day) {
        List<Bite> bites = new ArrayList<>();
        for (Contraindication row : rows) {
            for (Trigger trigger : row.triggers()) {
                List<Instance> today = triggers.on(row, trigger, day);
                List<Instance> atFirst = Triggers.isOfEpisode(trigger) ? triggers.on(row, trigger, start) : today;
                for (Restriction restriction : row.restrictions()) {
                    // A finding about a young episode waits for its assessment, not for the episode to grow old.
                    boolean waits = restriction.endsBy(EndsBy.Way.ASSESSMENT);
                    for (Instance instance : waits ? atFirst : today) {
                        if (holds(restriction, instance, day)) {
                            bites.add(new Bite(instance, restriction, area(restriction.where(), instance.sites())));
                        }
                    }
                }
            }
        }
        return bites;
    }

    private Area area(Where where, List<Site> sites) {
        return areas.computeIfAbsent(new Place(where, sites), p -> geometry.area(p.where(), p.sites()));
    }

    private boolean holds(Restriction restriction, Instance instance, LocalDate day) {
        When when = restriction.when();
        return switch (when.anchor()) {
            case END ->
                begun(instance, day)
                        && !over(instance.endedOn(), when.to(), day)
                        && instance.others().stream()
                                .allMatch(ends -> ends.stream().anyMatch(e -> !over(e, when.to(), day)))
                        && (!isSign(restriction, instance) || signStands(instance, day));
            case EVENT ->
                !(restriction.endsBy(EndsBy.Way.RESOLUTION)
                                && instance.endedOn().map(day::isAfter).orElse(false))
                        && (instance.dates().isEmpty()
                                ? stillToCome(instance) || before(start, when, day)
                                : instance.dates().stream().anyMatch(event -> inWindow(event, when, day)));
            case ALWAYS, FIRST_VISIT, AFTER_TOUCH, ON_THE_DAY -> true;
        };
    }

    /**
     * Whether what has no date may lie in the future. What lies in the past does so since some day that is not after the
     * start: it is in its window already, and leaves it when an event of the start would.
     */
    private boolean stillToCome(Instance instance) {
        for (Predicate p : instance.trigger().all()) {
            if (p instanceof Predicate.Reports reported) {
                List<Status> ahead = catalog.conditions()
                        .find(reported.condition())
                        .map(Condition::ahead)
                        .orElse(List.of());
                return triggers.reports().of(reported.condition(), reported.statuses()).stream()
                        .anyMatch(r -> r.dates().isEmpty() && ahead.contains(r.status()));
            }
        }
        return true;
    }

    /** A sign in the client's words, which nobody ends but time: swelling, warmth, redness, a bruise. */
    private static boolean isSign(Restriction restriction, Instance instance) {
        return Triggers.isSignOfComplaint(instance.trigger())
                && restriction.endsBy(EndsBy.Way.RESOLUTION)
                && !restriction.endsBy(EndsBy.Way.CLEARANCE)
                && !restriction.endsBy(EndsBy.Way.ASSESSMENT);
    }

    /** It fades as the tissue heals; one that is still told of after that time does not. */
    private boolean signStands(Instance instance, LocalDate day) {
        LocalDate healed = Times.plusDays(instance.earliest().orElseThrow(), catalog.fact("sign-lasts-days"));
        return !start.isBefore(healed) || day.isBefore(healed);
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
        return after && before(event, when, day);
    }

    private static boolean before(LocalDate event, When when, LocalDate day) {
        return when.to()
                .map(to -> to.unit() == ChronoUnit.HOURS
                        ? !day.isAfter(Times.plusDays(event, Times.daysReached(to.amount())))
                        : day.isBefore(Times.plus(event, to.amount(), to.unit())))
                .orElse(true);
    }
}
