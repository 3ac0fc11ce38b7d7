package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Dose limits of cold, heat and the two in turn. Source: dosage 3.1-3.4, 9.1.5-9.1.7. */
final class ThermalRules {
    private ThermalRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("thermal-length", RuleKind.CLINICAL, ThermalRules::length)
                        .facts(
                                "ice-massage-minutes-most",
                                "cold-pack-minutes-most",
                                "heat-pack-minutes-most",
                                "heat-wrap-minutes-most"),
                Rule.hard("thermal-gap", RuleKind.CLINICAL, ThermalRules::gap)
                        .facts("cold-gap-minutes-least", "heat-gap-minutes-least"),
                Rule.hard("thermal-per-day", RuleKind.CLINICAL, ThermalRules::perDay)
                        .facts(
                                "cold-per-day-most",
                                "heat-per-day-most",
                                "ice-massage-per-day-most",
                                "heat-wrap-per-day-most"),
                Rule.hard("contrast-length", RuleKind.CLINICAL, ThermalRules::contrastLength)
                        .facts("contrast-minutes-most"),
                Rule.hard("contrast-phases", RuleKind.CLINICAL, ThermalRules::phases)
                        .facts(
                                "ice-massage-minutes-most",
                                "cold-pack-minutes-most",
                                "heat-pack-minutes-most",
                                "contrast-bath-heat-minutes-most",
                                "contrast-bath-cold-minutes-most",
                                "contrast-packs-heat-minutes-most",
                                "contrast-cycles-most"),
                Rule.hard("heat-wrap-days", RuleKind.CLINICAL, ThermalRules::wrapDays)
                        .facts("heat-wrap-days-most"),
                Rule.hard("heat-after-injury", RuleKind.CLINICAL, (p, out) -> afterInjury(p, ThermalKind.HEAT, out))
                        .facts("heat-not-before-hours"),
                Rule.hard(
                                "contrast-after-injury",
                                RuleKind.CLINICAL,
                                (p, out) -> afterInjury(p, ThermalKind.CONTRAST, out))
                        .facts("contrast-not-before-hours"));
    }

    private interface Look {
        void at(ThermalSession session, ThermalApplication application);
    }

    private static void each(PlanView plan, Look look) {
        for (ThermalSession session : plan.thermal()) {
            application(plan, session).ifPresent(a -> look.at(session, a));
        }
    }

    private static Optional<ThermalApplication> application(PlanView plan, ThermalSession session) {
        return plan.catalog().thermal().find(session.application());
    }

    private interface LookAtWeek {
        void at(AsWanted wanted, ThermalApplication application, LocalDate first);
    }

    /** The prescriptions to be used as wanted, with the first day of their week. */
    private static void eachWanted(PlanView plan, LookAtWeek look) {
        for (AsWanted wanted : plan.plan().asWanted()) {
            LocalDate first = Times.plusDays(plan.plan().start(), 7L * (wanted.week() - 1));
            plan.catalog().thermal().find(wanted.application()).ifPresent(a -> look.at(wanted, a, first));
        }
    }

    private static void length(PlanView plan, Findings out) {
        each(plan, (session, application) -> {
            int most = application.minutesMost();
            if (Times.minutesOf(session) > most) {
                out.at(
                        session,
                        "application",
                        application.id(),
                        "minutes",
                        text(Times.minutesOf(session)),
                        "most",
                        text(most));
            }
        });
        eachWanted(plan, (wanted, application, first) -> {
            int most = application.minutesMost();
            long minutes = wanted.length().toMinutes();
            if (minutes > most) {
                out.on(first, "application", application.id(), "minutes", text(minutes), "most", text(most));
            }
        });
    }

    /** The pause after an application before the next of its kind at the same place. */
    private static void gap(PlanView plan, Findings out) {
        List<ThermalSession> all = plan.thermal();
        for (int i = 0; i < all.size(); i++) {
            ThermalSession later = all.get(i);
            for (ThermalSession earlier : all.subList(0, i)) {
                int least = application(plan, earlier)
                        .map(ThermalApplication::gapMinutesLeast)
                        .orElse(0);
                if (isAlike(plan, earlier, later) && Times.start(later) < Times.end(earlier) + Times.minutes(least)) {
                    out.between(earlier, later, "application", later.application(), "least", text(least));
                }
            }
        }
        eachWanted(plan, (wanted, application, first) -> {
            int least = application.gapMinutesLeast();
            if (wanted.gap().toMinutes() < least) {
                out.on(first, "application", application.id(), "least", text(least));
            }
        });
    }

    private static boolean isAlike(PlanView plan, ThermalSession a, ThermalSession b) {
        Optional<ThermalKind> kind = application(plan, a).map(ThermalApplication::kind);
        return kind.isPresent()
                && kind.equals(application(plan, b).map(ThermalApplication::kind))
                && plan.geometry().overlaps(a.site(), b.site());
    }

    /** Any 24 hours count, from start to start. */
    private static void perDay(PlanView plan, Findings out) {
        each(plan, (session, application) -> {
            List<ThermalSession> window = plan.thermal().stream()
                    .filter(t -> Times.start(t) <= Times.start(session))
                    .filter(t -> Times.start(t) > Times.start(session) - Times.DAY)
                    .filter(t -> isAlike(plan, t, session))
                    .toList();
            List<ThermalSession> same = window.stream()
                    .filter(t -> t.application().equals(application.id()))
                    .toList();
            int kindMost =
                    plan.fact(application.kind() == ThermalKind.COLD ? "cold-per-day-most" : "heat-per-day-most");
            if (same.size() > application.perDayMost()) {
                out.among(
                        session.date(),
                        same,
                        "application",
                        application.id(),
                        "count",
                        text(same.size()),
                        "most",
                        text(application.perDayMost()));
            } else if (window.size() > kindMost) {
                out.among(
                        session.date(),
                        window,
                        "application",
                        application.id(),
                        "count",
                        text(window.size()),
                        "most",
                        text(kindMost));
            }
        });
        eachWanted(plan, (wanted, application, first) -> {
            int most = application.perDayMost();
            int count = plan.plan().asWanted().stream()
                    .filter(w -> w.week() == wanted.week() && w.application().equals(wanted.application()))
                    .filter(w -> plan.geometry().overlaps(w.site(), wanted.site()))
                    .mapToInt(AsWanted::perDayMost)
                    .sum();
            if (count > most) {
                out.on(first, "application", application.id(), "count", text(count), "most", text(most));
            }
        });
    }

    private static boolean is(ThermalApplication application, String form) {
        return application.form().toUpperCase(Locale.ROOT).contains(form);
    }

    private static boolean isBath(ThermalApplication application) {
        return application.kind() == ThermalKind.CONTRAST && is(application, "BATH");
    }

    /** Baths are bounded as a whole; packs and ice before heat phase by phase, and by their own maximum. */
    private static void contrastLength(PlanView plan, Findings out) {
        int most = plan.fact("contrast-minutes-most");
        each(plan, (session, application) -> {
            if (isBath(application) && Times.minutesOf(session) > most) {
                out.at(
                        session,
                        "application",
                        application.id(),
                        "minutes",
                        text(Times.minutesOf(session)),
                        "most",
                        text(most));
            }
        });
    }

    private static void phases(PlanView plan, Findings out) {
        each(plan, (session, application) -> {
            List<ThermalPhase> phases = session.phases().isEmpty() ? application.phases() : session.phases();
            for (ThermalPhase phase : phases) {
                phase.kind().ifPresent(kind -> {
                    int most = phaseMost(plan, application, kind);
                    if (phase.minutes() > most) {
                        out.at(
                                session,
                                "application",
                                application.id(),
                                "phase",
                                kind.name(),
                                "minutes",
                                text(phase.minutes()),
                                "most",
                                text(most));
                    }
                });
            }
            long rounds = phases.stream()
                    .filter(p -> p.kind().filter(k -> k == ThermalKind.COLD).isPresent())
                    .count();
            int cycles = plan.fact("contrast-cycles-most");
            if (application.kind() == ThermalKind.CONTRAST && rounds > cycles) {
                out.at(session, "application", application.id(), "rounds", text(rounds), "most", text(cycles));
            }
        });
    }

    private static int phaseMost(PlanView plan, ThermalApplication application, ThermalKind kind) {
        if (isBath(application)) {
            return plan.fact(
                    kind == ThermalKind.COLD ? "contrast-bath-cold-minutes-most" : "contrast-bath-heat-minutes-most");
        }
        if (kind == ThermalKind.COLD) {
            return plan.fact(is(application, "ICE") ? "ice-massage-minutes-most" : "cold-pack-minutes-most");
        }
        boolean packs = application.kind() == ThermalKind.CONTRAST && !is(application, "ICE");
        return plan.fact(packs ? "contrast-packs-heat-minutes-most" : "heat-pack-minutes-most");
    }

    /** A wrap is heat that may stay longer than any pack. */
    private static boolean isWrap(PlanView plan, ThermalApplication application) {
        return application.kind() == ThermalKind.HEAT
                && (is(application, "WRAP") || application.minutesMost() > plan.fact("heat-pack-minutes-most"));
    }

    private static void wrapDays(PlanView plan, Findings out) {
        TreeSet<LocalDate> worn = new TreeSet<>();
        each(plan, (session, application) -> {
            if (isWrap(plan, application)) {
                worn.add(session.date());
            }
        });
        for (AsWanted wanted : plan.plan().asWanted()) {
            boolean wrap = plan.catalog()
                    .thermal()
                    .find(wanted.application())
                    .filter(a -> isWrap(plan, a))
                    .isPresent();
            for (int i = 0; wrap && i < 7; i++) {
                worn.add(Times.plusDays(plan.plan().start(), 7L * (wanted.week() - 1) + i));
            }
        }
        int most = plan.fact("heat-wrap-days-most");
        int run = 0;
        for (LocalDate day : worn) {
            run = worn.contains(Times.plusDays(day, -1)) ? run + 1 : 1;
            if (run == most + 1) {
                out.on(day, "days", text(run), "most", text(most));
            }
        }
    }

    private static void afterInjury(PlanView plan, ThermalKind kind, Findings out) {
        each(plan, (session, application) -> {
            if (application.kind() == kind && tooSoon(plan, session.site(), session.date(), application)) {
                out.at(session, injuryFacts(session.site(), application));
            }
        });
        eachWanted(plan, (wanted, application, first) -> {
            if (application.kind() == kind && tooSoon(plan, wanted.site(), first, application)) {
                out.on(first, injuryFacts(wanted.site(), application));
            }
        });
    }

    private static String[] injuryFacts(Site site, ThermalApplication application) {
        String hours = text(application.notBeforeHours().orElse(0));
        return new String[] {"application", application.id(), "site", site.toString(), "hours", hours};
    }

    /**
     * Whether a place was injured so recently that the application must wait. The hour of the injury is not known, so the
     * last day it may reach counts. The catalogue lets no heat wait less than its fact.
     */
    private static boolean tooSoon(PlanView plan, Site site, LocalDate day, ThermalApplication application) {
        long reach = Times.daysReached(application.notBeforeHours().orElse(0));
        return application.notBeforeHours().isPresent()
                && plan.triggers().complaints().stream()
                        .filter(ThermalRules::isInjury)
                        .filter(c -> plan.geometry().overlaps(c.site(), site))
                        .anyMatch(c -> !day.isAfter(Times.plusDays(c.onset(), reach)));
    }

    private static boolean isInjury(Complaint complaint) {
        return !complaint.signs().isEmpty() || complaint.cause() == Cause.TRAUMA;
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
