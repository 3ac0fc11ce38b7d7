package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.MassageHistory;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.MassageSession;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How often massage may be given, and how long it may stay away. Source: dosage 2.2, 9.1.2; planning model 7, 9. */
final class VisitRules {
    private static final int WINDOW = 7;

    private VisitRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("one-visit-a-day", RuleKind.CLINICAL, VisitRules::oneADay)
                        .facts("visits-per-day-most"),
                Rule.hard("visits-in-7-days", RuleKind.CLINICAL, VisitRules::inSevenDays)
                        .facts("visits-per-7-days-most"),
                Rule.hard("deep-in-7-days", RuleKind.CLINICAL, VisitRules::deepInSevenDays)
                        .facts("deep-per-7-days-most", "deep-per-7-days-supervised-most", "deep-level"),
                Rule.hard("deep-gap", RuleKind.CLINICAL, VisitRules::deepGap)
                        .facts(
                                "deep-gap-hours",
                                "deep-gap-after-soreness-hours",
                                "deep-gap-supervised-hours",
                                "soreness-marked",
                                "deep-level"),
                Rule.hard("visit-gap", RuleKind.PROTOCOL, VisitRules::visitGap)
                        .facts("visit-gap-days-most", "course-gap-days-most"));
    }

    private static void oneADay(PlanView plan, Findings out) {
        for (LocalDate day : days(plan.visits())) {
            List<MassageSession> visits = on(plan.visits(), day);
            // A day of the history that the plan itself does not list cannot be one of its days.
            int count = visits.size() + (delivered(plan, day) ? 1 : 0);
            if (count > plan.fact("visits-per-day-most")) {
                out.among(day, visits, "count", text(count), "most", text(plan.fact("visits-per-day-most")));
            }
        }
    }

    /** Whether the history has a visit on a day on which the plan has none that was delivered. */
    private static boolean delivered(PlanView plan, LocalDate day) {
        boolean inHistory = plan.history()
                .map(h -> h.recentVisits().contains(day)
                        || h.lastVisit().map(day::equals).orElse(false))
                .orElse(false);
        return inHistory && on(plan.visits(), day).stream().noneMatch(v -> v.status() == ActivityStatus.DONE);
    }

    private static void inSevenDays(PlanView plan, Findings out) {
        int most = plan.fact("visits-per-7-days-most");
        List<MassageSession> visits = plan.visits();
        for (LocalDate day : days(visits)) {
            List<MassageSession> window =
                    visits.stream().filter(v -> inWindow(v.date(), day)).toList();
            long earlier =
                    plan.earlierVisits().stream().filter(d -> inWindow(d, day)).count();
            if (window.size() + earlier > most) {
                out.among(day, window, "count", text(window.size() + earlier), "most", text(most));
            }
        }
    }

    private static boolean inWindow(LocalDate date, LocalDate day) {
        long ago = Times.days(date, day);
        return ago >= 0 && ago < WINDOW;
    }

    private static void deepInSevenDays(PlanView plan, Findings out) {
        int most = plan.fact("deep-per-7-days-most");
        // In a supervised course a clinician may allow more, up to what such a course had.
        int supervised = plan.fact("deep-per-7-days-supervised-most");
        List<MassageSession> massages = plan.massages();
        for (MassageSession session : massages) {
            for (Site site : plan.deepSites(session)) {
                List<MassageSession> window = massages.stream()
                        .filter(m -> inWindow(m.date(), session.date()))
                        .filter(m -> worksDeep(plan, m, site))
                        .toList();
                int days = days(window).size() + (historyDeepWithin(plan, session.date()) ? 1 : 0);
                if (days > most) {
                    Findings to = days > supervised ? out.firm() : out;
                    to.among(session.date(), window, "site", site.toString(), "count", text(days), "most", text(most));
                }
            }
        }
    }

    private static boolean worksDeep(PlanView plan, MassageSession session, Site site) {
        return plan.deepSites(session).stream().anyMatch(s -> plan.geometry().overlaps(s, site));
    }

    private static boolean historyDeepWithin(PlanView plan, LocalDate day) {
        return lastDeepVisit(plan).filter(d -> inWindow(d, day)).isPresent();
    }

    /** The last earlier visit if it was deep; where it was deep is not known, so it counts for every place. */
    static Optional<LocalDate> lastDeepVisit(PlanView plan) {
        boolean deep = plan.history()
                .flatMap(MassageHistory::lastPressure)
                .map(PressureLevel::level)
                .map(plan::isDeep)
                .orElse(false);
        return deep ? plan.lastEarlierVisit() : Optional.empty();
    }

    private static void deepGap(PlanView plan, Findings out) {
        int hours = plan.fact("deep-gap-hours");
        int supervised = plan.fact("deep-gap-supervised-hours");
        List<MassageSession> massages = plan.massages();
        for (int i = 0; i < massages.size(); i++) {
            MassageSession later = massages.get(i);
            for (MassageSession earlier : massages.subList(0, i)) {
                boolean same = plan.deepSites(later).stream().anyMatch(s -> worksDeep(plan, earlier, s));
                afterSoreness(plan, earlier, later, i, out);
                if (same && Times.start(later) < Times.end(earlier) + Times.hours(hours)) {
                    boolean tooSoon = Times.start(later) < Times.end(earlier) + Times.hours(supervised);
                    Findings to = tooSoon ? out.firm() : out;
                    to.between(
                            earlier,
                            later,
                            "hours",
                            text(hours),
                            "earlier",
                            earlier.date().toString());
                }
            }
            afterHistory(plan, later, out);
        }
    }

    /** Deep work waits longer after a visit of the plan that left marked soreness, wherever either was. */
    private static void afterSoreness(
            PlanView plan, MassageSession earlier, MassageSession later, int place, Findings out) {
        int hours = plan.fact("deep-gap-after-soreness-hours");
        boolean next = place > 0 && plan.massages().get(place - 1).equals(earlier);
        if (next
                && isSore(plan, earlier)
                && !plan.deepSites(later).isEmpty()
                && Times.start(later) < Times.end(earlier) + Times.hours(hours)) {
            out.between(
                    earlier,
                    later,
                    "hours",
                    text(hours),
                    "earlier",
                    earlier.date().toString());
        }
    }

    /** Whether a visit of the plan was reported to have left marked soreness or a bruise. */
    static boolean isSore(PlanView plan, MassageSession visit) {
        return plan.reportOf(visit)
                .map(r -> r.bruised() || r.soreness().orElse(0) >= plan.fact("soreness-marked"))
                .orElse(false);
    }

    /** The hour of the last earlier visit is not known: the end of its day counts. */
    private static void afterHistory(PlanView plan, MassageSession later, Findings out) {
        boolean sore = isSore(plan);
        Optional<LocalDate> last = sore ? plan.lastEarlierVisit() : lastDeepVisit(plan);
        int hours = plan.fact(sore ? "deep-gap-after-soreness-hours" : "deep-gap-hours");
        last.filter(d -> !plan.deepSites(later).isEmpty())
                .filter(d -> Times.start(later) < Times.endOfDay(d) + Times.hours(hours))
                .filter(d -> !later.date().isBefore(d))
                .ifPresent(d -> out.at(later, "hours", text(hours), "earlier", d.toString()));
    }

    /** Whether the last earlier visit left marked soreness or a bruise. */
    static boolean isSore(PlanView plan) {
        return plan.history()
                .map(h -> h.bruised() || h.lastSoreness() >= plan.fact("soreness-marked"))
                .orElse(false);
    }

    /** Counted days without a visit: outside breaks, with some massage permitted, in a phase that plans massage. */
    private static void visitGap(PlanView plan, Findings out) {
        int any = plan.fact("visit-gap-days-most");
        int course = plan.fact("course-gap-days-most");
        SortedSet<LocalDate> visited = days(plan.visits());
        DayOptions options = new DayOptions(plan);
        int gap = 0;
        int courseGap = 0;
        for (LocalDate day : plan.days()) {
            Optional<Phase> phase = plan.phaseOn(day);
            PhaseMode mode = phase.map(Phase::mode).orElse(PhaseMode.NONE);
            if (visited.contains(day) || day.equals(plan.openFrom()) && wasMissed(plan)) {
                gap = 0;
                courseGap = 0;
            }
            if (!visited.contains(day) && mode != PhaseMode.NONE && options.countsForVisits(day, phase.orElseThrow())) {
                gap++;
                courseGap += mode == PhaseMode.COURSE ? 1 : 0;
                if (mode == PhaseMode.COURSE && courseGap == course) {
                    out.on(day, "days", text(course), "mode", mode.name());
                } else if (gap == any) {
                    out.on(day, "days", text(any), "mode", mode.name());
                }
            }
        }
    }

    /** Whether a visit planned after the last delivered one did not take place: then the count begins anew today. */
    private static boolean wasMissed(PlanView plan) {
        Optional<LocalDate> last = plan.visits().stream()
                .filter(plan::isPast)
                .map(MassageSession::date)
                .reduce((a, b) -> b);
        return plan.plan().activities(MassageSession.class).stream()
                .filter(plan::isPast)
                .filter(v -> v.status() == ActivityStatus.MISSED || v.status() == ActivityStatus.CANCELLED)
                .anyMatch(v -> last.map(v.date()::isAfter).orElse(true));
    }

    static SortedSet<LocalDate> days(List<MassageSession> sessions) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (MassageSession session : sessions) {
            days.add(session.date());
        }
        return days;
    }

    static List<MassageSession> on(List<MassageSession> sessions, LocalDate day) {
        List<MassageSession> found = new ArrayList<>(sessions);
        found.removeIf(s -> !s.date().equals(day));
        return found;
    }

    static String text(long number) {
        return Long.toString(number);
    }
}
