package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Preferences;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.protocol.Phase;
import io.massageplan.screening.Permission;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says of every wish for a technique or a pressure that a visit does not grant what stands in its way. */
final class WishReasons {
    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final PressureCaps caps;
    private final List<Site> sites;

    WishReasons(PlanRequest request, Catalog catalog, Screened screened) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        this.caps = new PressureCaps(request, catalog, screened);
        this.sites = VisitSites.of(request.client(), ProtocolChoice.of(request, catalog), catalog);
    }

    /** Every wish that this visit leaves open; none if it grants them all. */
    List<Reason> of(Visit visit, Phase phase, Optional<Visit> previous) {
        List<Reason> reasons = new ArrayList<>();
        Preferences wishes = request.client().preferences();
        String given = visit.option().technique().id();
        // A wish less urgent than the one that is granted is no wish of this visit.
        for (String wish : wishes.techniques()) {
            if (wish.equals(given)) {
                break;
            }
            reasons.add(technique(catalog.techniques().get(wish), visit, phase));
        }
        wishes.pressure()
                .filter(w -> w.level() != visit.pressure())
                .ifPresent(w -> reasons.add(pressure(w.level(), visit, phase, previous)));
        return reasons;
    }

    /** Why the pressure is what it is, where the wish does not tell. */
    Optional<Reason> granted(Visit visit, Phase phase) {
        int wanted = phase.pressureWanted().level();
        Optional<PressureLevel> wish = request.client().preferences().pressure();
        if (wish.isPresent() && wish.get().level() != visit.pressure()) {
            return Optional.empty();
        }
        String rule = wish.isPresent()
                ? "plan-pressure-wished"
                : visit.pressure() == wanted
                        ? "plan-pressure-wanted"
                        : visit.pressure() < wanted ? "plan-pressure-lower" : "plan-pressure-least";
        return Optional.of(Reason.of(
                rule,
                List.of("WAL-PR"),
                "pressure",
                String.valueOf(visit.pressure()),
                "wanted",
                String.valueOf(wanted)));
    }

    // ---- a technique

    private Reason technique(Technique wish, Visit visit, Phase phase) {
        LocalDate date = request.start().plusDays(visit.day());
        List<Site> places = VisitSites.of(wish, sites, request.client(), catalog);
        if (places.isEmpty()) {
            return about(wish, "place", wish.evidence().sources());
        }
        List<Permission> permissions =
                places.stream().map(s -> screened.massage(date, wish.id(), s)).toList();
        if (permissions.stream().noneMatch(Permission::allowed)) {
            return because("plan-wish-technique-rule", permissions.get(0).reasons(), "technique", wish.id());
        }
        if (request.practitioners().stream()
                .findFirst()
                .filter(p -> !p.techniques().isEmpty() && !p.techniques().contains(wish.id()))
                .isPresent()) {
            return about(wish, "practitioner", List.of());
        }
        int lightest = wish.pressureLeast().map(PressureLevel::level).orElse(0);
        int firmest = IntStream.range(0, places.size())
                .map(i -> Math.min(
                        permissions
                                .get(i)
                                .pressureMost()
                                .map(PressureLevel::level)
                                .orElse(0),
                        caps.at(date, places.get(i))))
                .max()
                .orElse(0);
        firmest = Math.min(firmest, phase.pressureMost().level());
        if (lightest > firmest || lightest > visit.pressure()) {
            return about(
                    wish,
                    "pressure",
                    wish.evidence().sources(),
                    "least",
                    String.valueOf(lightest),
                    "most",
                    String.valueOf(Math.min(firmest, lightest - 1)));
        }
        if (wish.minutesLeast() > visit.minutes()) {
            return about(
                    wish,
                    "minutes",
                    wish.evidence().sources(),
                    "minutes",
                    String.valueOf(wish.minutesLeast()),
                    "given",
                    String.valueOf(visit.minutes()));
        }
        int shortest = catalog.fact("session-minutes-least-focal");
        if (wish.minutesMost() < shortest) {
            return about(
                    wish,
                    "short",
                    wish.evidence().sources(),
                    "minutes",
                    String.valueOf(wish.minutesMost()),
                    "least",
                    String.valueOf(shortest));
        }
        return about(wish, "otherwise", List.of());
    }

    private static Reason about(Technique wish, String cause, List<String> sources, String... facts) {
        return Reason.of(
                "plan-wish-technique-" + cause,
                sources,
                Stream.concat(Stream.of("technique", wish.id()), Arrays.stream(facts))
                        .toArray(String[]::new));
    }

    // ---- a pressure

    /** What caps a pressure, and the reason to give for it. */
    private record Cap(int level, Reason reason) {}

    private Reason pressure(int wish, Visit visit, Phase phase, Optional<Visit> previous) {
        LocalDate date = request.start().plusDays(visit.day());
        WorkedSite first = visit.option().sites().get(0);
        String wanted = String.valueOf(wish);
        String given = String.valueOf(visit.pressure());
        List<Cap> all = new ArrayList<>();
        first.permission()
                .pressureMost()
                .filter(p -> p.level()
                        < visit.option()
                                .technique()
                                .pressureMost()
                                .map(PressureLevel::level)
                                .orElse(0))
                .ifPresent(p -> all.add(new Cap(
                        p.level(),
                        because("plan-wish-pressure-rule", capping(first), "wanted", wanted, "pressure", given))));
        if (previous.isEmpty()) {
            all.add(new Cap(
                    Math.max(visit.option().pressureMostFirst(), visit.option().pressureLeast()),
                    cap("first", "first-visit-pressure-most", wanted, given)));
        }
        previous.ifPresent(p -> all.add(new Cap(
                p.pressure() + catalog.fact("pressure-step-most"), cap("step", "pressure-step-most", wanted, given))));
        all.add(new Cap(
                phase.pressureMost().level(),
                Reason.of(
                        "plan-wish-pressure-phase",
                        phase.evidence().sources(),
                        "phase",
                        phase.id(),
                        "wanted",
                        wanted,
                        "pressure",
                        given)));
        all.add(new Cap(
                caps.at(date, first.site()),
                Reason.of(
                        "plan-wish-pressure-place",
                        List.of(),
                        "site",
                        first.site().toString(),
                        "wanted",
                        wanted,
                        "pressure",
                        given)));
        Technique technique = visit.option().technique();
        all.add(new Cap(
                technique.pressureMost().map(PressureLevel::level).orElse(0),
                Reason.of(
                        "plan-wish-pressure-technique",
                        technique.evidence().sources(),
                        "technique",
                        technique.id(),
                        "wanted",
                        wanted,
                        "pressure",
                        given)));
        // The lowest cap is what stands in the way; if none is below the wish, it is the dose of the phase.
        return all.stream()
                .filter(c -> c.level() < wish)
                .reduce((a, b) -> b.level() < a.level() ? b : a)
                .map(Cap::reason)
                .orElseGet(() -> Reason.of(
                        "plan-wish-pressure-otherwise",
                        phase.evidence().sources(),
                        "phase",
                        phase.id(),
                        "wanted",
                        wanted,
                        "pressure",
                        given));
    }

    private Reason cap(String cause, String fact, String wanted, String given) {
        List<String> sources = catalog.facts().get(fact).evidence().sources();
        return Reason.of("plan-wish-pressure-" + cause, sources, "wanted", wanted, "pressure", given);
    }

    private static List<Reason> capping(WorkedSite site) {
        List<Reason> caps = site.permission().reasons().stream()
                .filter(r -> r.facts().containsKey("cap") || r.facts().containsKey("loosenedTo"))
                .toList();
        return caps.isEmpty() ? site.permission().reasons() : caps;
    }

    /** The rules behind it by their ids; the first is said in words. */
    private static Reason because(String rule, List<Reason> behind, String... facts) {
        List<String> all = new ArrayList<>(List.of(facts));
        List<String> ids = behind.stream().map(Reason::rule).distinct().toList();
        all.add("because");
        all.add(ids.isEmpty() ? "-" : String.join(" ", ids));
        behind.stream().filter(r -> r.facts().containsKey("row")).findFirst().ifPresent(r -> {
            all.add("row");
            all.add(r.facts().getOrDefault("row", ""));
        });
        List<String> sources =
                behind.stream().flatMap(r -> r.sources().stream()).distinct().toList();
        return Reason.of(rule, sources, all.toArray(String[]::new));
    }
}
