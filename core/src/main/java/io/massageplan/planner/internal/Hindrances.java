package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.planner.VisitWish;
import io.massageplan.planner.Wish;
import io.massageplan.planner.internal.calendar.CalendarConflict;
import io.massageplan.planner.internal.calendar.CalendarDay;
import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarSolver;
import io.massageplan.planner.internal.calendar.Hurdle;
import io.massageplan.screening.Permission;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What stands in the way of a wish although everything that could give way has: the restrictions of the client, what a
 * technique or a phase is, and the rules between visits. On each day the first cause is told.
 */
final class Hindrances {
    private static final int DAYS = 7;

    private final Catalog catalog;
    private final Asked asked;
    private final Draft draft;
    private final Blocked blocked;
    private final List<Site> sites;
    private final Map<String, Reason> found = new LinkedHashMap<>();

    /** Hindrances in a request that has nothing left to give way on. */
    Hindrances(Setup free, Catalog catalog, Drafts drafts, Asked asked) {
        this.catalog = catalog;
        this.asked = asked;
        this.draft = drafts.translated(Drafts.byPractitioner(free.request()).get(0), free.demands(), asked, false);
        this.blocked = new Blocked(draft.request(), catalog, draft.screened());
        this.sites = VisitSites.of(draft.request().client(), draft.protocol(), catalog);
    }

    /** Every cause once, the earliest first; never empty. */
    List<Reason> reasons() {
        List<CalendarProblem> ways =
                asked.ways(draft.translation(), draft.request().start());
        Wish wish = asked.wish().orElseThrow();
        int first = 0;
        int last = problem().days().size() - 1;
        if (wish instanceof Wish.Visit visit) {
            first = day(visit.from());
            last = day(visit.to());
        } else if (wish instanceof Wish.Exercise exercise) {
            first = day(exercise.from());
            last = day(exercise.to());
        }
        for (int day = first; day <= last; day++) {
            List<Reason> closed = closed(day, wish);
            closed.forEach(reason -> found.putIfAbsent(reason.rule(), reason));
            boolean oneOf = wish instanceof Wish.Visit || wish instanceof Wish.Exercise;
            if (closed.isEmpty() && oneOf) {
                // The day itself would do: what comes before and after it does not.
                rules(ways.get(day - first));
            }
        }
        if (ways.size() == 1 && !(wish instanceof Wish.Visit)) {
            rules(ways.get(0));
        }
        if (found.isEmpty()) {
            rules(ways.get(0));
        }
        if (found.isEmpty()) {
            add(Reason.of("why-not-given", List.of()));
        }
        return List.copyOf(found.values());
    }

    private CalendarProblem problem() {
        return draft.translation().problem();
    }

    private int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(draft.request().start(), date));
    }

    private void add(Reason reason) {
        found.putIfAbsent(reason.rule(), reason);
    }

    /** The rules between days that forbid it. */
    private void rules(CalendarProblem way) {
        if (!CalendarSolver.isFeasible(way)) {
            CalendarConflict.of(way).hurdles().stream()
                    .map(Hurdle::rule)
                    .filter(rule -> !rule.id().equals("pins"))
                    .forEach(rule -> add(rule(rule.id())));
        }
    }

    /** A rule of the planning model with the number behind it. */
    private Reason rule(String id) {
        String cause = "why-not-" + id;
        return factOf(id)
                .map(catalog.facts()::get)
                .map(fact ->
                        Reason.of(cause, fact.evidence().sources(), "limit", String.valueOf(catalog.fact(fact.id()))))
                .orElseGet(() -> Reason.of(cause, List.of()));
    }

    private static Optional<String> factOf(String rule) {
        return switch (rule) {
            case "first-visit-pressure", "pressure-step" -> Optional.of(rule + "-most");
            case "pressure-after-gap" -> Optional.of("pressure-after-reset-most");
            case "pressure-after-cold" -> Optional.of("pressure-after-cold-most");
            case "deep-gap", "strenuous-after-deep" -> Optional.of(rule + "-hours");
            case "deep-in-7-days" -> Optional.of("deep-per-7-days-most");
            case "visits-in-7-days" -> Optional.of("visits-per-7-days-most");
            case "visit-gap", "course-gap" -> Optional.of(rule + "-days-most");
            case "exercise-days" -> Optional.of("exercise-days-per-usable-week-least");
            default -> Optional.empty();
        };
    }

    /** Why a day by itself cannot have what is wished for; empty if it can. */
    private List<Reason> closed(int day, Wish wish) {
        if (wish instanceof Wish.Exercise exercise) {
            return closedToExercise(day, exercise);
        }
        boolean visits = asked.visit().isPresent();
        return visits || wish instanceof Wish.VisitsPerWeek || wish instanceof Wish.VisitsInAll
                ? closedToVisit(day, asked.visit().orElse(VisitWish.ANY))
                : List.of();
    }

    private List<Reason> closedToExercise(int day, Wish.Exercise wish) {
        boolean permitted =
                (problem().days().get(day).kindsPermitted() >> wish.kind().ordinal() & 1) == 1;
        if (permitted) {
            return List.of();
        }
        LocalDate date = draft.request().start().plusDays(day);
        List<Reason> reasons = new ArrayList<>();
        week(day).phase().exercises().stream()
                .filter(id -> catalog.exercises().get(id).kind() == wish.kind())
                .map(id -> draft.screened().exercise(date, id))
                .filter(permission -> !permission.allowed())
                .forEach(permission -> reasons.addAll(permission.reasons()));
        return reasons.isEmpty()
                ? List.of(of(
                        "why-not-exercise",
                        "kind",
                        wish.kind().name(),
                        "phase",
                        week(day).phase().id()))
                : reasons;
    }

    private Week week(int day) {
        return draft.weeks().get(day / DAYS);
    }

    private List<Reason> closedToVisit(int day, VisitWish visit) {
        CalendarDay of = problem().days().get(day);
        LocalDate date = draft.request().start().plusDays(day);
        if (!week(day).massage()) {
            return List.of(of("why-not-week", "phase", week(day).phase().id()));
        }
        if (of.pins().stream().anyMatch(pin -> pin.demand() == Demand.NO_VISIT)) {
            return List.of(Reason.of(
                    "why-not-first-72-hours",
                    catalog.facts().get("acute-no-deep-local-hours").evidence().sources()));
        }
        List<Massage> left = new ArrayList<>(of.massages());
        if (visit.technique().isPresent()) {
            int technique =
                    draft.translation().numbers().technique(visit.technique().get());
            left.removeIf(massage -> massage.technique() != technique);
        }
        if (left.isEmpty()) {
            return visit.technique()
                    .map(id -> noTechnique(date, day, catalog.techniques().get(id)))
                    .orElseGet(() -> blocked.massageReasons(date));
        }
        if (visit.site().isPresent()) {
            long site = draft.translation().numbers().site(visit.site().get());
            left.removeIf(massage -> (massage.sites() & site) == 0);
            if (left.isEmpty()) {
                return noSite(date, day, visit);
            }
        }
        int least = visit.pressureLeast().map(PressureLevel::level).orElse(0);
        int most = visit.pressureMost().map(PressureLevel::level).orElse(CalendarProblem.FIRMEST);
        if (left.stream().noneMatch(m -> m.pressureLeast() <= most && least <= m.pressureMost())) {
            return noPressure(date, visit, left);
        }
        if (visit.thermal().isPresent() && of.before().size() < 2) {
            return noThermal(date, visit.thermal().get());
        }
        return noLength(day, visit, left);
    }

    private List<Reason> noTechnique(LocalDate date, int day, Technique technique) {
        List<Reason> reasons = blocked.massageReasons(date, technique.id());
        if (!reasons.isEmpty()) {
            return reasons;
        }
        List<String> sources = technique.evidence().sources();
        List<Site> places = VisitSites.of(technique, sites, draft.request().client(), catalog);
        if (places.isEmpty()) {
            return List.of(Reason.of("plan-wish-technique-place", sources, "technique", technique.id()));
        }
        List<Reason> caps = new ArrayList<>();
        for (Site site : places) {
            caps.addAll(draft.screened().massage(date, technique.id(), site).reasons());
        }
        caps.add(of(
                "why-not-technique",
                "technique",
                technique.id(),
                "phase",
                week(day).phase().id()));
        return caps;
    }

    private List<Reason> noSite(LocalDate date, int day, VisitWish visit) {
        Site site = visit.site().orElseThrow();
        List<String> techniques =
                visit.technique().map(List::of).orElse(week(day).phase().techniques());
        List<Permission> permissions = techniques.stream()
                .map(technique -> draft.screened().massage(date, technique, site))
                .toList();
        Optional<Permission> none = permissions.stream().anyMatch(Permission::allowed)
                ? Optional.empty()
                : permissions.stream().findFirst();
        return none.map(Permission::reasons)
                .filter(reasons -> !reasons.isEmpty())
                .orElseGet(() -> List.of(of("why-not-site", "site", site.toString())));
    }

    private List<Reason> noPressure(LocalDate date, VisitWish visit, List<Massage> left) {
        List<Reason> reasons = new ArrayList<>();
        List<String> techniques = visit.technique().map(List::of).orElse(List.of());
        for (String technique : techniques.isEmpty() ? week(day(date)).phase().techniques() : techniques) {
            for (Site site : visit.site().map(List::of).orElse(sites)) {
                draft.screened().massage(date, technique, site).reasons().stream()
                        .filter(reason -> reason.facts().containsKey("cap"))
                        .forEach(reasons::add);
            }
        }
        int lightest = left.stream().mapToInt(Massage::pressureLeast).min().orElse(0);
        int firmest = left.stream().mapToInt(Massage::pressureMost).max().orElse(0);
        reasons.add(of("why-not-pressure", "least", String.valueOf(lightest), "most", String.valueOf(firmest)));
        return reasons;
    }

    private List<Reason> noThermal(LocalDate date, String thermal) {
        List<Reason> reasons = sites.isEmpty()
                ? List.of()
                : draft.screened().thermal(date, thermal, sites.get(0)).reasons();
        return reasons.isEmpty() ? List.of(of("why-not-thermal", "thermal", thermal)) : reasons;
    }

    private List<Reason> noLength(int day, VisitWish visit, List<Massage> left) {
        TreeSet<Integer> lengths = new TreeSet<>();
        problem().weekOf(day).lengths().stream()
                .map(CalendarProblem.Length::minutes)
                .filter(minutes ->
                        left.stream().anyMatch(m -> m.minutesLeast() <= minutes && minutes <= m.minutesMost()))
                .forEach(lengths::add);
        if (visit.minutes().isPresent() && !lengths.contains(visit.minutes().getAsInt())) {
            return List.of(of(
                    "why-not-minutes",
                    "least",
                    String.valueOf(lengths.isEmpty() ? 0 : lengths.first()),
                    "most",
                    String.valueOf(lengths.isEmpty() ? 0 : lengths.last())));
        }
        return List.of();
    }

    private static Reason of(String rule, String... facts) {
        return Reason.of(rule, List.of(), facts);
    }
}
