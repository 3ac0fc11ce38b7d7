package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Preferences;
import io.massageplan.client.ThermalWish;
import io.massageplan.client.Use;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.planner.Relaxation.Demand;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Everything a request and its protocol ask for that could stand in the way, the cheapest to give way on first. */
final class Parts {
    private static final int WEEKS_MOST = 52;
    private static final int HOME_MINUTES = 240;

    private final PlanRequest request;
    private final Catalog catalog;
    private final List<Part> parts = new ArrayList<>();

    private Parts(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    static List<Part> of(PlanRequest request, Catalog catalog) {
        Parts all = new Parts(request, catalog);
        all.wishes(request.client().preferences());
        all.limits();
        all.pins();
        all.times();
        all.floors();
        return List.copyOf(all.parts);
    }

    private void add(Demand demand, Reason reason, UnaryOperator<PlanRequest> dropped) {
        parts.add(new Part(Optional.of(demand), reason, s -> s.with(dropped.apply(s.request()))));
    }

    // ---- wishes

    private void wishes(Preferences wishes) {
        request.visitMinutesMost()
                .ifPresent(most -> add(
                        Demand.WISH,
                        Reason.of("conflict-visit-minutes", List.of(), "minutes", String.valueOf(most)),
                        r -> r.withVisitMinutesMost(OptionalInt.empty())));
        avoided("technique", wishes.techniquesAvoided(), p -> p.withTechniquesAvoided(List.of()));
        avoided("site", wishes.sitesAvoided(), p -> p.withSitesAvoided(List.of()));
        avoided("position", wishes.positionsAvoided(), p -> p.withPositionsAvoided(List.of()));
        avoided("lubricant", wishes.lubricantsAvoided(), p -> p.withLubricantsAvoided(List.of()));
        avoided("exercise", wishes.exercisesAvoided(), p -> p.withExercisesAvoided(List.of()));
        wishes.pressureMost()
                .ifPresent(most -> add(
                        Demand.WISH,
                        Reason.of("conflict-pressure-wish", List.of(), "pressure", String.valueOf(most.level())),
                        preferring(p -> p.withPressureMost(Optional.empty()))));
        if (wishes.thermal() == ThermalWish.NONE) {
            add(
                    Demand.WISH,
                    Reason.of("conflict-thermal-wish", List.of()),
                    preferring(p -> p.withThermal(ThermalWish.NO_PREFERENCE)));
        }
    }

    private void avoided(String what, Collection<?> values, UnaryOperator<Preferences> dropped) {
        if (!values.isEmpty()) {
            String named = values.stream().map(String::valueOf).collect(Collectors.joining(" "));
            add(Demand.WISH, Reason.of("conflict-avoided-" + what, List.of(), what, named), preferring(dropped));
        }
    }

    private static UnaryOperator<PlanRequest> preferring(UnaryOperator<Preferences> dropped) {
        return r ->
                r.withClient(r.client().withPreferences(dropped.apply(r.client().preferences())));
    }

    // ---- limits and pins

    private void limits() {
        if (request.homeMinutesPerDay().isPresent()
                || request.homeMinutesPerWeek().isPresent()) {
            add(
                    Demand.BUDGET,
                    Reason.of("conflict-home-minutes", List.of()),
                    r -> r.withHomeMinutesPerDay(HOME_MINUTES).withHomeMinutesPerWeek(OptionalInt.empty()));
        }
        request.budget()
                .ifPresent(b -> add(
                        Demand.BUDGET,
                        Reason.of(
                                "conflict-budget",
                                List.of(),
                                "unit",
                                b.unit().name(),
                                "amount",
                                String.valueOf(b.amount())),
                        r -> r.withBudget(Optional.empty())));
    }

    /** What a pin asks for. */
    static Reason reason(Pin pin) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("kind", pin.kind().name());
        facts.put("date", pin.date().toString());
        pin.start().ifPresent(t -> facts.put("start", t.toString()));
        pin.technique().ifPresent(t -> facts.put("technique", t));
        return new Reason("conflict-pin", facts, List.of());
    }

    private void pins() {
        for (Pin pin : request.pins().stream().distinct().toList()) {
            add(
                    Demand.PIN,
                    reason(pin),
                    r -> r.withPins(
                            r.pins().stream().filter(p -> !p.equals(pin)).toList()));
        }
        LocalDate end = request.days().to();
        request.pins().stream()
                .filter(p -> p.kind() == PinKind.VISIT)
                .map(Pin::date)
                .filter(d -> d.isAfter(end))
                .map(d -> ChronoUnit.DAYS.between(request.start(), d) / 7 + 1)
                .filter(w -> w <= WEEKS_MOST)
                .max(Long::compare)
                .ifPresent(weeks -> add(
                        Demand.HORIZON,
                        Reason.of("conflict-horizon", List.of(), "weeks", String.valueOf(weeks)),
                        r -> r.withWeeks(Math.max(r.weeks(), Math.toIntExact(weeks)))));
    }

    // ---- times

    private void times() {
        Availability free = request.availability();
        if (!request.appointments().isEmpty()) {
            add(Demand.AVAILABILITY, Reason.of("conflict-appointments", List.of()), r -> r.withAppointments(List.of()));
        }
        for (Practitioner practitioner : request.practitioners()) {
            practitioner(practitioner);
        }
        if (free.travelMinutes() > 0) {
            add(
                    Demand.AVAILABILITY,
                    Reason.of("conflict-travel", List.of(), "minutes", String.valueOf(free.travelMinutes())),
                    r -> r.withAvailability(r.availability().withTravelMinutes(0)));
        }
        for (Break pause : free.breaks()) {
            add(
                    Demand.AVAILABILITY,
                    Reason.of(
                            "conflict-break",
                            List.of(),
                            "from",
                            pause.from().toString(),
                            "to",
                            pause.to().toString(),
                            "kind",
                            pause.kind().name()),
                    r -> r.withAvailability(r.availability()
                            .withBreaks(r.availability().breaks().stream()
                                    .filter(b -> !b.equals(pause))
                                    .toList())));
        }
        add(Demand.AVAILABILITY, Reason.of("conflict-home-times", List.of()), Parts::homeAllDay);
        add(
                Demand.AVAILABILITY,
                Reason.of(
                        "conflict-free-times",
                        List.of(),
                        "minutes",
                        String.valueOf(catalog.fact("session-minutes-least-focal")),
                        "travel",
                        String.valueOf(free.travelMinutes())),
                Parts::visitsAllDay);
    }

    private void practitioner(Practitioner practitioner) {
        if (!practitioner.techniques().isEmpty()) {
            add(
                    Demand.AVAILABILITY,
                    Reason.of(
                            "conflict-practitioner-techniques",
                            List.of(),
                            "practitioner",
                            practitioner.id(),
                            "technique",
                            String.join(" ", practitioner.techniques())),
                    changing(practitioner, p -> p.withTechniques(List.of())));
        }
        if (!practitioner.weekly().isEmpty() || !practitioner.slots().isEmpty()) {
            add(
                    Demand.AVAILABILITY,
                    Reason.of("conflict-practitioner-times", List.of(), "practitioner", practitioner.id()),
                    changing(practitioner, p -> p.withWeekly(List.of()).withSlots(List.of())));
        }
    }

    private static UnaryOperator<PlanRequest> changing(Practitioner one, UnaryOperator<Practitioner> change) {
        return r -> r.withPractitioners(r.practitioners().stream()
                .map(p -> p.id().equals(one.id()) ? change.apply(p) : p)
                .toList());
    }

    private static PlanRequest visitsAllDay(PlanRequest request) {
        return allDay(request, Use.VISIT);
    }

    private static PlanRequest homeAllDay(PlanRequest request) {
        PlanRequest free = allDay(request, Use.HOME);
        return free.withAvailability(free.availability().withHomeCareAnyTime(true));
    }

    /** Every waking hour for one use; the times for the other use as they are. */
    private static PlanRequest allDay(PlanRequest request, Use use) {
        List<FreeTime> weekly = new ArrayList<>();
        for (FreeTime time : request.availability().weekly()) {
            EnumSet<Use> others = EnumSet.copyOf(time.uses());
            others.remove(use);
            if (!others.isEmpty()) {
                weekly.add(new FreeTime(time.days(), time.from(), time.to(), others));
            }
        }
        weekly.add(
                new FreeTime(EnumSet.allOf(DayOfWeek.class), LocalTime.of(6, 0), LocalTime.of(22, 0), EnumSet.of(use)));
        return request.withAvailability(request.availability().withWeekly(weekly));
    }

    // ---- floors

    private void floors() {
        String course = String.valueOf(catalog.fact("course-gap-days-most"));
        String any = String.valueOf(catalog.fact("visit-gap-days-most"));
        List<String> sources =
                catalog.facts().get("course-gap-days-most").evidence().sources();
        parts.add(new Part(
                Optional.empty(),
                Reason.of("conflict-floors", sources, "courseGapDays", course, "gapDays", any),
                s -> new Setup(s.request(), new Demands(false, s.demands().exerciseFloor()))));
        parts.add(new Part(
                Optional.empty(),
                Reason.of(
                        "conflict-exercise-floors",
                        catalog.facts()
                                .get("exercise-days-per-massage-week-least")
                                .evidence()
                                .sources(),
                        "days",
                        String.valueOf(catalog.fact("exercise-days-per-usable-week-least"))),
                s -> new Setup(s.request(), new Demands(s.demands().visitFloor(), false))));
    }
}
