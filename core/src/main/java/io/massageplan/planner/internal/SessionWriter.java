package io.massageplan.planner.internal;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Segment;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.SparedSite;
import io.massageplan.screening.Screening;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a scheduled visit out as a session: segments, strokes, position, product, what is spared, and why. */
final class SessionWriter {
    private final PlanRequest request;
    private final Catalog catalog;
    private final List<Week> weeks;
    private final Screening screening;
    private final WishReasons wishes;
    /** Pressure of the last visit by site, and the sites of the first visit, whose pressure is the visit's. */
    private final Map<Site, Integer> worked = new HashMap<>();

    private final Set<Site> firstSites = new HashSet<>();
    private int firstDay = -1;

    SessionWriter(PlanRequest request, Catalog catalog, Screened screened, List<Week> weeks) {
        this.request = request;
        this.catalog = catalog;
        this.weeks = weeks;
        this.screening = screened.screening();
        this.wishes = new WishReasons(request, catalog, screened);
    }

    /** Takes note of a visit that took place: what comes after it builds on it. */
    Visit remember(MassageSession given) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(request.start(), given.date()));
        for (Segment segment : given.segments()) {
            if (firstDay < 0 || firstDay == day) {
                firstSites.add(segment.site());
            }
            worked.put(segment.site(), segment.pressure().level());
        }
        firstDay = firstDay < 0 ? day : firstDay;
        int pressure = given.pressureMost().level();
        int minutes = (int) given.length().toMinutes();
        Technique technique = catalog.techniques().get(given.segments().get(0).technique());
        VisitOption option =
                new VisitOption(technique, 0, List.of(), pressure, pressure, pressure, minutes, minutes, 0);
        return new Visit(day, option, pressure, minutes, DayTimes.minuteOf(given.start()), Optional.empty());
    }

    MassageSession session(Visit visit, int number, int talk, boolean firm, Optional<Visit> previous) {
        Technique technique = visit.option().technique();
        List<WorkedSite> sites = worked(visit, visit.minutes() - talk, previous.isEmpty());
        Optional<Practitioner> practitioner = request.practitioners().stream().findFirst();
        MassageSession.Builder session = MassageSession.builder();
        session.id("visit-" + number)
                .date(request.start().plusDays(visit.day()))
                .start(LocalTime.of(visit.start() / 60, visit.start() % 60))
                .length(Duration.ofMinutes(visit.minutes()))
                .talk(Duration.ofMinutes(talk))
                .performer(Planning.profession(request))
                .status(firm ? ActivityStatus.FIRM : ActivityStatus.OUTLINE)
                .lubricant(lubricant(technique, sites))
                .practitioner(practitioner.map(Practitioner::id))
                .addAllReasons(reasons(visit, sites, previous))
                .addAllInstructions(instructions(visit, sites, previous));
        int left = visit.minutes() - talk;
        for (int i = 0; i < sites.size(); i++) {
            int others = sites.size() - 1 - i;
            // The complaint's site gets half, the rest is shared; all in steps of five minutes.
            int minutes = others == 0 ? left : Math.max(5, (i == 0 ? left / 2 : left / (others + 1)) / 5 * 5);
            session.addSegments(segment(visit, sites, sites.get(i), minutes));
            left -= minutes;
        }
        return session.build();
    }

    /** Two sites from 30 minutes of hands-on time, three from 45; a focal visit works one. */
    private List<WorkedSite> worked(Visit visit, int minutes, boolean first) {
        int most = minutes >= 45 ? 3 : minutes >= 30 ? 2 : 1;
        List<WorkedSite> sites =
                visit.option().sites().stream().filter(s -> !first || s.first()).toList();
        return sites.subList(0, Math.min(most, sites.size()));
    }

    private Segment segment(Visit visit, List<WorkedSite> all, WorkedSite site, int minutes) {
        Technique technique = visit.option().technique();
        int pressure = Math.max(visit.option().pressureLeast(), Math.min(visit.pressure(), siteMost(visit, site)));
        worked.put(site.site(), pressure);
        Set<SparedSite> spared = new LinkedHashSet<>();
        site.permission().spared().stream()
                .filter(s -> s.pressureMost().map(p -> p.level() < pressure).orElse(true))
                .forEach(spared::add);
        for (Site avoided : request.client().preferences().sitesAvoided()) {
            catalog.body().overlap(avoided, site.site()).forEach(part -> {
                spared.add(new SparedSite(part, Optional.empty()));
                midline(part).forEach(m -> spared.add(new SparedSite(m, Optional.empty())));
            });
        }
        return Segment.builder()
                .site(site.site())
                .technique(technique.id())
                .addAllStrokes(technique.strokes().stream()
                        .filter(s -> !site.permission().strokesExcluded().contains(s))
                        .toList())
                .pressure(PressureLevel.of(pressure))
                .length(Duration.ofMinutes(minutes))
                .position(position(technique, all, site.site()))
                .addAllSpared(spared)
                .build();
    }

    /** Half of a region touches its midline, which is named apart: a spine lies in neither half. */
    private List<Site> midline(Site half) {
        return half.side() == Side.BOTH
                ? List.of()
                : catalog.body().partsOf(half.region()).stream()
                        .filter(part -> !catalog.body().region(part).paired())
                        .map(Site::of)
                        .toList();
    }

    /** A site that joins later, because it was blocked at first, starts at medium and rises a level a visit. */
    private int siteMost(Visit visit, WorkedSite site) {
        Integer last = worked.get(site.site());
        firstDay = firstDay < 0 ? visit.day() : firstDay;
        if (visit.day() == firstDay || firstSites.contains(site.site())) {
            firstSites.add(site.site());
            return site.pressureMost();
        }
        int start = catalog.fact("first-visit-pressure-most");
        return Math.min(site.pressureMost(), last == null ? start : last + catalog.fact("pressure-step-most"));
    }

    /** A position every worked site permits: the first site's where this one lies open in it, else the first in which it does. */
    private Position position(Technique technique, List<WorkedSite> sites, Site site) {
        Set<Position> possible = EnumSet.noneOf(Position.class);
        possible.addAll(technique.positions());
        possible.removeAll(request.client().preferences().positionsAvoided());
        sites.forEach(s -> possible.removeAll(s.permission().positionsExcluded()));
        Position first = best(possible, sites.get(0).site());
        return lies(first, site, true) ? first : best(possible, site);
    }

    /** The first position in which the whole site lies open; else a part of it; else any: nobody else decides how it is done. */
    private Position best(Set<Position> possible, Site site) {
        return possible.stream()
                .filter(p -> lies(p, site, true))
                .findFirst()
                .or(() -> possible.stream().filter(p -> lies(p, site, false)).findFirst())
                .orElseGet(() -> possible.iterator().next());
    }

    private boolean lies(Position position, Site site, boolean wholly) {
        List<Site> open = catalog.positions().get(position.name()).open().stream()
                .map(Site::of)
                .toList();
        return open.stream()
                .anyMatch(o -> wholly
                        ? catalog.body().contains(o, site)
                        : catalog.body().overlaps(o, site));
    }

    private String lubricant(Technique technique, List<WorkedSite> sites) {
        Set<String> possible = new LinkedHashSet<>(technique.lubricants());
        possible.removeAll(request.client().preferences().lubricantsAvoided());
        sites.forEach(s -> possible.removeAll(s.permission().lubricantsExcluded()));
        return possible.iterator().next();
    }

    private List<Reason> reasons(Visit visit, List<WorkedSite> sites, Optional<Visit> previous) {
        Phase phase = weeks.get(visit.day() / 7).phase();
        Technique technique = visit.option().technique();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "plan-rhythm",
                phase.evidence().sources(),
                "phase",
                phase.id(),
                "gapLow",
                String.valueOf(phase.gapLow()),
                "gapHigh",
                String.valueOf(phase.gapHigh()),
                "days",
                phase.gapLow() == phase.gapHigh()
                        ? String.valueOf(phase.gapLow())
                        : phase.gapLow() + "-" + phase.gapHigh(),
                "minutes",
                String.valueOf(visit.minutes())));
        reasons.add(Reason.of(
                visit.option().rank() == 0 ? "plan-technique-first" : "plan-technique-permitted",
                technique.evidence().sources(),
                "technique",
                technique.id(),
                "rank",
                String.valueOf(visit.option().rank() + 1)));
        wishes.granted(visit, phase).ifPresent(reasons::add);
        reasons.addAll(wishes.of(visit, phase, previous));
        sites.stream()
                .filter(WorkedSite::cleared)
                .findFirst()
                .ifPresent(s -> reasons.add(Reason.of(
                        "plan-cleared-pressure",
                        List.of(),
                        "level",
                        fact(PressureCaps.CLEARED),
                        "site",
                        s.site().toString())));
        visit.option().sites().get(0).permission().reasons().stream()
                .filter(r -> !r.rule().startsWith("EN"))
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private List<Instruction> instructions(Visit visit, List<WorkedSite> sites, Optional<Visit> previous) {
        Set<Instruction> instructions = new LinkedHashSet<>();
        boolean first = previous.isEmpty() && request.client().massageHistory().isEmpty();
        if (first) {
            instructions.add(
                    Instruction.of("assessment.first-visit", "minutes", fact("assessment-minutes-first-visit")));
            instructions.add(Instruction.of("assessment.pressure", "level", String.valueOf(visit.pressure())));
        }
        if (previous.isPresent() && visit.pressure() > previous.get().pressure()) {
            instructions.add(Instruction.of(
                    "caveat.step-up",
                    "level",
                    String.valueOf(visit.pressure()),
                    "points",
                    fact("soreness-step-up-most"),
                    "hours",
                    fact("soreness-gone-hours-most")));
        }
        if (visit.before().map(Before::cold).orElse(false)) {
            instructions.add(Instruction.of("caveat.after-cold", "level", fact("pressure-after-cold-most")));
        }
        LocalDate date = request.start().plusDays(visit.day());
        Set<Position> positions = EnumSet.noneOf(Position.class);
        sites.forEach(s -> positions.add(position(visit.option().technique(), sites, s.site())));
        for (WorkedSite site : sites) {
            site.permission().advice().stream()
                    .filter(advice -> isOf(advice, date, positions))
                    .forEach(advice -> instructions.add(Instruction.of("advice." + advice)));
        }
        if (PressureRule.isDeep(visit.pressure())) {
            instructions.add(Instruction.of(
                    "aftercare.no-strenuous",
                    "hours",
                    fact("strenuous-after-deep-hours"),
                    "date",
                    request.start().plusDays(visit.day() + 1L).toString(),
                    "time",
                    LocalTime.of(visit.end() / 60, visit.end() % 60).toString()));
        }
        return List.copyOf(instructions);
    }

    /** Whether an advice concerns this visit: one on lying in some way does only if the client lies so. */
    private boolean isOf(String advice, LocalDate date, Set<Position> positions) {
        List<Restriction> saying = screening.inForce().stream()
                .filter(f -> !date.isBefore(f.from()) && !date.isAfter(f.to()))
                .flatMap(f -> catalog.contraindications().get(f.row()).restrictions().stream()
                        .filter(r -> r.id().equals(f.restriction())))
                .filter(r -> r.advice().equals(Optional.of(advice)))
                .toList();
        return saying.isEmpty()
                || saying.stream()
                        .anyMatch(r -> r.blocks()
                                || r.elements().stream()
                                        .anyMatch(e -> e.kind() != ElementKind.EXERCISE
                                                && (e.kind() != ElementKind.POSITION || isUsed(e, positions))));
    }

    private static boolean isUsed(Element position, Set<Position> positions) {
        return position.target()
                .map(t -> positions.contains(Position.valueOf(t)))
                .orElse(true);
    }

    private String fact(String id) {
        return String.valueOf(catalog.fact(id));
    }
}
