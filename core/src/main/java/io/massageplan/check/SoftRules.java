package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.LoadReport;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What dose and rhythm would be ideal: reported, never refused. Source: dosage 2.2, 2.3, 4.3, 9.2; planning model 11. */
final class SoftRules {
    private SoftRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.soft("wanted-pressure", RuleKind.PREFERENCE, SoftRules::wantedPressure),
                Rule.soft("wanted-minutes", RuleKind.PREFERENCE, SoftRules::wantedMinutes),
                Rule.soft("minutes-focal", RuleKind.PREFERENCE, SoftRules::focal)
                        .facts("session-minutes-least-focal"),
                Rule.soft("minutes-several-regions", RuleKind.PREFERENCE, SoftRules::severalRegions)
                        .facts("session-minutes-least-several-regions"),
                Rule.soft("place", RuleKind.PREFERENCE, SoftRules::place),
                Rule.soft("moderate-gap", RuleKind.PREFERENCE, SoftRules::moderateGap)
                        .facts("moderate-gap-hours"),
                Rule.soft("ideal-gap", RuleKind.PREFERENCE, SoftRules::idealGap).sources("S03", "S30"),
                Rule.soft("course-length", RuleKind.PREFERENCE, SoftRules::courseLength)
                        .facts("course-visits-most", "course-weeks-most"),
                Rule.soft("event-day-pressure", RuleKind.PREFERENCE, SoftRules::eventDay)
                        .facts("event-day-pressure-most"),
                Rule.soft("care-after-event", RuleKind.PREFERENCE, SoftRules::afterEvent)
                        .facts("load-visit-after-hours-from", "load-visit-after-hours-to"));
    }

    private static void wantedPressure(PlanView plan, Findings out) {
        for (MassageSession visit : plan.visits()) {
            Optional<PressureLevel> wanted = plan.preferences()
                    .pressure()
                    .or(() -> plan.phaseOn(visit.date()).map(Phase::pressureWanted));
            wanted.filter(w -> w != visit.pressureMost())
                    .ifPresent(w ->
                            out.at(visit, "pressure", text(PlanView.pressureOf(visit)), "wanted", text(w.level())));
        }
    }

    private static void wantedMinutes(PlanView plan, Findings out) {
        int most = plan.request().visitMinutesMost().orElse(Integer.MAX_VALUE);
        for (MassageSession visit : plan.visits()) {
            plan.phaseOn(visit.date())
                    .map(p -> (long) Math.min(most, p.minutes()))
                    .filter(w -> w != Times.minutesOf(visit))
                    .ifPresent(w -> out.at(visit, "minutes", text(Times.minutesOf(visit)), "wanted", text(w)));
        }
    }

    /** A visit is not shorter than it is worth, unless it is the short one before an event. */
    private static void focal(PlanView plan, Findings out) {
        int least = plan.fact("session-minutes-least-focal");
        for (MassageSession visit : plan.visits()) {
            if (Times.minutesOf(visit) < least
                    && EventRules.preEventOn(plan, visit.date()).isEmpty()) {
                out.at(visit, "minutes", text(Times.minutesOf(visit)), "least", text(least));
            }
        }
    }

    private static void severalRegions(PlanView plan, Findings out) {
        int least = plan.fact("session-minutes-least-several-regions");
        for (MassageSession visit : plan.visits()) {
            long regions = visit.segments().stream()
                    .map(s -> s.site().region())
                    .distinct()
                    .count();
            if (regions > 1 && Times.minutesOf(visit) < least) {
                out.at(visit, "minutes", text(Times.minutesOf(visit)), "least", text(least));
            }
        }
    }

    /** What is worked, cooled or warmed is where the client hurts, beside it or where it spreads to. */
    private static void place(PlanView plan, Findings out) {
        List<Site> near = plan.triggers().complaints().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.site()), c.radiatesTo().stream()))
                .filter(s -> plan.geometry().known(s.region()))
                .flatMap(s -> Stream.concat(Stream.of(s), plan.catalog().body().around(s).stream()))
                .toList();
        if (near.isEmpty()) {
            return;
        }
        for (MassageSession session : plan.massages()) {
            session.segments().stream()
                    .map(Segment::site)
                    .filter(s -> !isNear(plan, s, near))
                    .forEach(s -> out.at(session, "site", s.toString()));
        }
        for (ThermalSession session : plan.thermal()) {
            if (!isNear(plan, session.site(), near)) {
                out.at(session, "site", session.site().toString());
            }
        }
        plan.plan().asWanted().stream()
                .map(AsWanted::site)
                .filter(s -> !isNear(plan, s, near))
                .forEach(s -> out.add("site", s.toString()));
    }

    private static boolean isNear(PlanView plan, Site site, List<Site> near) {
        // Where a place that is not known lies cannot be said.
        return !plan.geometry().known(site.region())
                || near.stream().anyMatch(n -> plan.geometry().overlaps(n, site));
    }

    private static void moderateGap(PlanView plan, Findings out) {
        int hours = plan.fact("moderate-gap-hours");
        List<MassageSession> visits = plan.visits();
        for (int i = 1; i < visits.size(); i++) {
            MassageSession earlier = visits.get(i - 1);
            MassageSession later = visits.get(i);
            boolean same = earlier.segments().stream()
                    .anyMatch(a -> later.segments().stream()
                            .anyMatch(b -> plan.geometry().overlaps(a.site(), b.site())));
            if (same && Times.start(later) < Times.end(earlier) + Times.hours(hours)) {
                out.between(earlier, later, "hours", text(hours));
            }
        }
    }

    private static void idealGap(PlanView plan, Findings out) {
        Optional<LocalDate> last = plan.lastEarlierVisit();
        for (MassageSession visit : plan.visits()) {
            Optional<Phase> phase = plan.phaseOn(visit.date()).filter(p -> p.mode() != PhaseMode.NONE);
            if (last.isPresent() && phase.isPresent()) {
                long gap = Times.days(last.get(), visit.date());
                Phase ideal = phase.get();
                if (gap < ideal.gapLow() || gap > ideal.gapHigh()) {
                    boolean one = ideal.gapLow() == ideal.gapHigh();
                    out.at(
                            visit,
                            "days",
                            text(gap),
                            "ideal",
                            one ? text(ideal.gapLow()) : Findings.NONE,
                            "low",
                            one ? Findings.NONE : text(ideal.gapLow()),
                            "high",
                            one ? Findings.NONE : text(ideal.gapHigh()));
                }
            }
            last = Optional.of(visit.date());
        }
    }

    private static void courseLength(PlanView plan, Findings out) {
        int visitsMost = plan.fact("course-visits-most");
        int weeksMost = plan.fact("course-weeks-most");
        int visits = plan.history().map(h -> h.courseVisits()).orElse(0);
        int weeks = 0;
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            if (plan.phase(week).filter(p -> p.mode() == PhaseMode.COURSE).isPresent()) {
                weeks++;
                visits += plan.inWeek(plan.visits(), week).size();
            }
        }
        if (visits > visitsMost || weeks > weeksMost) {
            out.add(
                    "visits",
                    text(visits),
                    "visitsMost",
                    text(visitsMost),
                    "weeks",
                    text(weeks),
                    "weeksMost",
                    text(weeksMost));
        }
    }

    private static void eventDay(PlanView plan, Findings out) {
        int most = plan.fact("event-day-pressure-most");
        for (MassageSession visit : plan.visits()) {
            plan.request().client().loads().stream()
                    .filter(l -> l.date().equals(visit.date()))
                    .filter(l -> plan.catalog()
                            .loadEvents()
                            .find(l.event())
                            .flatMap(SoftRules::bounded)
                            .isPresent())
                    .filter(l -> PlanView.pressureOf(visit) > most)
                    .forEach(l -> out.at(
                            visit,
                            "event",
                            l.event(),
                            "pressure",
                            text(PlanView.pressureOf(visit)),
                            "most",
                            text(most)));
        }
    }

    /** An event that bounds pressure before it. */
    private static Optional<LoadEvent> bounded(LoadEvent event) {
        return event.noDeepFromHours().isPresent() || event.lightFromHours().isPresent()
                ? Optional.of(event)
                : Optional.empty();
    }

    private static void afterEvent(PlanView plan, Findings out) {
        for (LoadReport load : plan.request().client().loads()) {
            Optional<LoadEvent> event = plan.catalog()
                    .loadEvents()
                    .find(load.event())
                    .filter(e -> e.visitToHours().isPresent());
            if (event.isPresent()) {
                LocalDate from = Times.plusDays(
                        load.date(), Math.floorDiv(event.get().visitFromHours().orElse(0), 24));
                LocalDate to = Times.plusDays(
                        load.date(),
                        Times.daysReached(event.get().visitToHours().orElseThrow()));
                boolean inside = plan.isInside(from) && plan.isInside(to);
                boolean cared = plan.care().stream()
                        .anyMatch(a -> !a.date().isBefore(from) && !a.date().isAfter(to));
                if (inside && !cared) {
                    out.on(from, "event", load.event(), "until", to.toString());
                }
            }
        }
    }

    static String text(long number) {
        return Long.toString(number);
    }
}
