package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How long cold and heat last and when they may begin. Source: dosage 3.1-3.4, 9.1.5-9.1.7. */
final class ThermalRules {
    private ThermalRules() {}

    static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        all.add(Rule.hard("thermal-length", RuleKind.CLINICAL, ThermalRules::length)
                .facts(
                        "ice-massage-minutes-most",
                        "cold-pack-minutes-most",
                        "heat-pack-minutes-most",
                        "heat-wrap-minutes-most"));
        all.add(Rule.hard("thermal-site", RuleKind.CLINICAL, ThermalRules::site));
        all.addAll(ThermalCounts.all());
        all.addAll(ContrastRules.all());
        all.addAll(NumbSkinRules.all());
        all.add(Rule.hard("heat-wrap-days", RuleKind.CLINICAL, ThermalRules::wrapDays)
                .facts("heat-wrap-days-most"));
        all.add(Rule.hard("heat-after-injury", RuleKind.CLINICAL, (p, out) -> afterInjury(p, ThermalKind.HEAT, out))
                .facts("heat-not-before-hours"));
        all.add(Rule.hard(
                        "contrast-after-injury",
                        RuleKind.CLINICAL,
                        (p, out) -> afterInjury(p, ThermalKind.CONTRAST, out))
                .facts("contrast-not-before-hours"));
        return all;
    }

    /** Looks at an application and its entry in the catalogue. */
    interface Look {
        void at(ThermalSession session, ThermalApplication application);
    }

    static void each(PlanView plan, Look look) {
        for (ThermalSession session : plan.thermal()) {
            application(plan, session).ifPresent(a -> look.at(session, a));
        }
    }

    static Optional<ThermalApplication> application(PlanView plan, ThermalSession session) {
        return plan.catalog().thermal().find(session.application());
    }

    /** Looks at a prescription, its entry in the catalogue and its first day. */
    interface LookAtWeek {
        void at(AsWanted wanted, ThermalApplication application, LocalDate first);
    }

    /** The prescriptions to be used as wanted, with the first day of their week. */
    static void eachWanted(PlanView plan, LookAtWeek look) {
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

    /** No pack where a vessel or a nerve lies right under the skin. */
    private static void site(PlanView plan, Findings out) {
        each(plan, (session, application) -> {
            if (application.notOn().contains(session.site().region())) {
                out.at(session, siteFacts(application, session.site()));
            }
        });
        eachWanted(plan, (wanted, application, first) -> {
            if (application.notOn().contains(wanted.site().region())) {
                out.on(first, siteFacts(application, wanted.site()));
            }
        });
    }

    private static String[] siteFacts(ThermalApplication application, Site site) {
        return new String[] {"application", application.id(), "site", site.toString()};
    }

    /** A wrap is heat that may stay longer than any pack. */
    static boolean isWrap(ThermalApplication application) {
        return application.form() == ThermalForm.WRAP;
    }

    private static void wrapDays(PlanView plan, Findings out) {
        TreeSet<LocalDate> worn = new TreeSet<>();
        each(plan, (session, application) -> {
            if (isWrap(application)) {
                worn.add(session.date());
            }
        });
        for (AsWanted wanted : plan.plan().asWanted()) {
            boolean wrap = plan.catalog()
                    .thermal()
                    .find(wanted.application())
                    .filter(ThermalRules::isWrap)
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

    /** Whether a complaint is an injury: it swells, warms, reddens or bruises, or came with force. A strain waits by row C2. */
    static boolean isInjury(Complaint complaint) {
        return !complaint.signs().isEmpty() || complaint.cause() == Cause.TRAUMA;
    }

    static String text(long number) {
        return Long.toString(number);
    }
}
