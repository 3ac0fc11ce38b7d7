package io.massageplan.check;

import io.massageplan.client.Complaint;
import io.massageplan.client.MassageHistory;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.ThermalSession;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How firm a visit may be. Source: dosage 2.2, 2.4, 3.4, 9.1.3; planning model 5, 9. */
final class PressureRules {
    private PressureRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("first-visit-pressure", RuleKind.CLINICAL, PressureRules::firstVisit)
                        .facts("first-visit-pressure-most", "first-visit-pressure-most-unknown-with-caution"),
                Rule.hard("open-question-pressure", RuleKind.CLINICAL, OpenQuestions::judge)
                        .facts("open-question-pressure-least")
                        .sources("INT-1"),
                Rule.hard("pressure-step", RuleKind.CLINICAL, PressureRules::step)
                        .facts("pressure-step-most"),
                Rule.hard("pressure-after-gap", RuleKind.CLINICAL, PressureRules::afterGap)
                        .facts("pressure-reset-gap-days", "pressure-after-reset-most"),
                Rule.hard("soreness-step", RuleKind.CLINICAL, PressureRules::sorenessStep)
                        .facts("soreness-step-up-most"),
                Rule.hard("still-sore", RuleKind.CLINICAL, PressureRules::stillSore)
                        .facts("still-sore-pressure-drop", "deep-gap-after-soreness-hours", "soreness-marked"),
                Rule.hard("acute-stage-pressure", RuleKind.CLINICAL, PressureRules::acuteStage)
                        .facts("acute-pressure-most-first-72h", "acute-pressure-most", "acute-no-deep-local-hours"),
                Rule.hard("acute-no-deep", RuleKind.CLINICAL, PressureRules::acuteNoDeep)
                        .facts("acute-no-deep-local-hours", "deep-level"),
                Rule.hard("pressure-after-cold", RuleKind.CLINICAL, PressureRules::afterCold)
                        .facts("pressure-after-cold-most"),
                Rule.hard("phase-pressure", RuleKind.PROTOCOL, PressureRules::phase));
    }

    private static void firstVisit(PlanView plan, Findings out) {
        plan.massages().stream().filter(plan::isFirst).findFirst().ifPresent(first -> {
            boolean caution = Cautions.hold(plan, first);
            int most =
                    plan.fact(caution ? "first-visit-pressure-most-unknown-with-caution" : "first-visit-pressure-most");
            Area everywhere = Area.wholeBody(plan.geometry());
            plan.touches(first).stream()
                    .filter(t -> !t.keepsCap(most, everywhere))
                    .findFirst()
                    .ifPresent(t -> out.at(
                            first,
                            "pressure",
                            level(first),
                            "most",
                            text(most),
                            "technique",
                            t.hasPressure() ? Findings.NONE : t.technique()));
        });
    }

    /** A visit and the pressure of the one before it. */
    private interface Step {
        void look(MassageSession visit, LocalDate before, int pressure);
    }

    private static void steps(PlanView plan, Step step) {
        Optional<LocalDate> date = plan.lastEarlierVisit();
        Optional<Integer> pressure = plan.history().map(h -> known(plan, h));
        for (MassageSession visit : plan.visits()) {
            if (date.isPresent() && pressure.isPresent() && !date.get().isAfter(visit.date())) {
                step.look(visit, date.get(), pressure.get());
            }
            date = Optional.of(visit.date());
            pressure = Optional.of(PlanView.pressureOf(visit));
        }
    }

    /** The last pressure; if it is not known, what is known to be tolerated; if nothing is, that of a first visit. */
    private static int known(PlanView plan, MassageHistory history) {
        return history.lastPressure()
                .or(history::tolerated)
                .map(PressureLevel::level)
                .orElseGet(() -> plan.fact("first-visit-pressure-most") - plan.fact("pressure-step-most"));
    }

    private static void step(PlanView plan, Findings out) {
        int up = plan.fact("pressure-step-most");
        steps(plan, (visit, before, pressure) -> {
            if (PlanView.pressureOf(visit) > pressure + up) {
                out.at(visit, "pressure", level(visit), "last", text(pressure), "most", text(pressure + up));
            }
        });
    }

    private static void afterGap(PlanView plan, Findings out) {
        int days = plan.fact("pressure-reset-gap-days");
        int most = plan.fact("pressure-after-reset-most");
        Optional<LocalDate> last = plan.lastEarlierVisit();
        boolean longAgo = plan.history().isPresent() && last.isEmpty();
        for (MassageSession visit : plan.visits()) {
            long gap = last.map(d -> Times.days(d, visit.date())).orElse(0L);
            if ((longAgo || gap >= days) && PlanView.pressureOf(visit) > most) {
                out.at(visit, "pressure", level(visit), "most", text(most), "days", text(days));
            }
            longAgo = false;
            last = Optional.of(visit.date());
        }
    }

    private static void sorenessStep(PlanView plan, Findings out) {
        boolean sore = plan.history()
                .map(h -> h.bruised() || h.lastSoreness() > plan.fact("soreness-step-up-most"))
                .orElse(false);
        if (sore) {
            first(plan, (visit, before, pressure) -> {
                if (PlanView.pressureOf(visit) > pressure) {
                    out.at(visit, "pressure", level(visit), "most", text(pressure));
                }
            });
        }
        pairs(plan, (before, visit) -> {
            boolean marked = plan.reportOf(before)
                    .map(r -> r.bruised() || r.soreness().orElse(0) > plan.fact("soreness-step-up-most"))
                    .orElse(false);
            if (marked && PlanView.pressureOf(visit) > PlanView.pressureOf(before)) {
                out.at(visit, "pressure", level(visit), "most", level(before));
            }
        });
    }

    /** A visit of the plan and the next one. */
    private interface Pair {
        void look(MassageSession before, MassageSession visit);
    }

    private static void pairs(PlanView plan, Pair pair) {
        List<MassageSession> visits = plan.visits();
        for (int i = 1; i < visits.size(); i++) {
            pair.look(visits.get(i - 1), visits.get(i));
        }
    }

    /** While it may still be sore, the next visit is postponed or lighter. */
    private static void stillSore(PlanView plan, Findings out) {
        int hours = plan.fact("deep-gap-after-soreness-hours");
        int drop = plan.fact("still-sore-pressure-drop");
        if (VisitRules.isSore(plan)) {
            first(plan, (visit, before, pressure) -> {
                int most = Math.max(0, pressure - drop);
                if (Times.start(visit) < Times.endOfDay(before) + Times.hours(hours)
                        && PlanView.pressureOf(visit) > most) {
                    out.at(visit, "pressure", level(visit), "most", text(most), "hours", text(hours));
                }
            });
        }
        pairs(plan, (before, visit) -> {
            int most = Math.max(0, PlanView.pressureOf(before) - drop);
            if (VisitRules.isSore(plan, before)
                    && Times.start(visit) < Times.end(before) + Times.hours(hours)
                    && PlanView.pressureOf(visit) > most) {
                out.at(visit, "pressure", level(visit), "most", text(most), "hours", text(hours));
            }
        });
    }

    /** The first visit of the plan that follows an earlier one. */
    private static void first(PlanView plan, Step step) {
        Optional<LocalDate> last = plan.lastEarlierVisit();
        Optional<MassageSession> next = plan.visits().stream()
                .filter(v -> last.isPresent() && !v.date().isBefore(last.get()))
                .findFirst();
        next.ifPresent(v -> step.look(
                v, last.orElseThrow(), plan.history().map(h -> known(plan, h)).orElse(0)));
    }

    private static void acuteStage(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            for (Complaint complaint : plan.acuteOn(session.date())) {
                int most = plan.fact(
                        isFresh(plan, complaint, session.date())
                                ? "acute-pressure-most-first-72h"
                                : "acute-pressure-most");
                Area place = new Area(plan.geometry(), List.of(complaint.site()), false);
                plan.touches(session).stream()
                        .filter(t -> !t.keepsCap(most, place))
                        .findFirst()
                        .ifPresent(t -> out.at(
                                session,
                                "site",
                                t.site().toString(),
                                "pressure",
                                text(t.pressure().level()),
                                "most",
                                text(most),
                                "technique",
                                t.hasPressure() ? Findings.NONE : t.technique()));
            }
        }
    }

    /** Whether a day may lie in the first hours of an episode; the hour of onset is not known. */
    static boolean isFresh(PlanView plan, Complaint complaint, LocalDate day) {
        long reach = Times.daysReached(plan.fact("acute-no-deep-local-hours"));
        return !day.isAfter(Times.plusDays(complaint.onset(), reach));
    }

    private static void acuteNoDeep(PlanView plan, Findings out) {
        int most = plan.fact("deep-level") - 1;
        for (MassageSession session : plan.massages()) {
            for (Complaint complaint : plan.acuteOn(session.date())) {
                Area place = new Area(plan.geometry(), List.of(complaint.site()), false);
                if (isFresh(plan, complaint, session.date())
                        && plan.touches(session).stream().anyMatch(t -> !t.keepsTo(most, place))) {
                    out.at(
                            session,
                            "site",
                            complaint.site().toString(),
                            "onset",
                            complaint.onset().toString());
                }
            }
        }
    }

    private static void afterCold(PlanView plan, Findings out) {
        int most = plan.fact("pressure-after-cold-most");
        for (MassageSession visit : plan.visits()) {
            if (!visit.feelingBack() && PlanView.pressureOf(visit) > most) {
                plan.thermal().stream()
                        .filter(t -> t.date().equals(visit.date()) && Times.start(t) < Times.start(visit))
                        .filter(t -> isCold(plan, t))
                        .findFirst()
                        .ifPresent(t -> out.between(t, visit, "pressure", level(visit), "most", text(most)));
            }
        }
    }

    private static boolean isCold(PlanView plan, ThermalSession session) {
        return plan.catalog()
                .thermal()
                .find(session.application())
                .map(ThermalApplication::kind)
                .map(k -> k != ThermalKind.HEAT)
                .orElse(false);
    }

    private static void phase(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            plan.phaseOn(session.date())
                    .filter(p ->
                            session.pressureMost().level() > p.pressureMost().level())
                    .ifPresent(p -> out.at(
                            session,
                            "pressure",
                            level(session),
                            "most",
                            text(p.pressureMost().level()),
                            "phase",
                            p.id()));
        }
    }

    private static String level(MassageSession session) {
        return text(PlanView.pressureOf(session));
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
