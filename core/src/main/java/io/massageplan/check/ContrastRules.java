package io.massageplan.check;

import static io.massageplan.check.ThermalRules.text;

import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applications of several phases: each keeps the limit of its kind. Source: dosage 3.1, 3.4, 9.1.5, 9.1.7. */
final class ContrastRules {
    private ContrastRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("contrast-length", RuleKind.CLINICAL, ContrastRules::length)
                        .facts("contrast-minutes-most"),
                Rule.hard("contrast-phases", RuleKind.CLINICAL, ContrastRules::phases)
                        .facts(
                                "ice-massage-minutes-most",
                                "cold-pack-minutes-most",
                                "cold-intermittent-minutes",
                                "heat-pack-minutes-most",
                                "heat-gap-minutes-least",
                                "contrast-bath-heat-minutes-most",
                                "contrast-bath-cold-minutes-most",
                                "contrast-packs-heat-minutes-most",
                                "contrast-cycles-most"));
    }

    private static boolean isBath(ThermalApplication application) {
        return application.kind() == ThermalKind.CONTRAST && application.form() == ThermalForm.BATH;
    }

    /** Baths are bounded as a whole; packs and ice before heat phase by phase, and by their own maximum. */
    private static void length(PlanView plan, Findings out) {
        int most = plan.fact("contrast-minutes-most");
        ThermalRules.each(plan, (session, application) -> {
            long minutes = Times.minutesOf(session);
            if (isBath(application) && minutes > most) {
                out.at(session, "application", application.id(), "minutes", text(minutes), "most", text(most));
            }
        });
        ThermalRules.eachWanted(plan, (wanted, application, first) -> {
            long minutes = wanted.length().toMinutes();
            if (isBath(application) && minutes > most) {
                out.on(first, "application", application.id(), "minutes", text(minutes), "most", text(most));
            }
        });
    }

    private static void phases(PlanView plan, Findings out) {
        ThermalRules.each(plan, (session, application) -> {
            List<ThermalPhase> written = session.phases();
            long minutes = Times.minutesOf(session);
            broken(plan, application, written, minutes).forEach(facts -> out.at(session, facts));
        });
        ThermalRules.eachWanted(
                plan,
                (wanted, application, first) -> broken(
                                plan, application, List.of(), wanted.length().toMinutes())
                        .forEach(facts -> out.on(first, facts)));
    }

    /** The facts of each limit that the phases break; not written, those of the catalogue, with the minutes beyond them in any. */
    private static List<String[]> broken(
            PlanView plan, ThermalApplication application, List<ThermalPhase> written, long minutes) {
        List<ThermalPhase> phases = written.isEmpty() ? application.phases() : written;
        long more = written.isEmpty() ? Math.max(0, minutes - minutes(phases)) : 0;
        List<String[]> broken = new ArrayList<>();
        for (Run run : runs(plan, phases)) {
            ThermalKind kind = run.kind();
            int most = most(plan, application, kind);
            if (run.minutes() + more > most) {
                broken.add(new String[] {
                    "application",
                    application.id(),
                    "phase",
                    kind.name(),
                    "minutes",
                    text(run.minutes() + more),
                    "most",
                    text(most)
                });
            }
        }
        long rounds = phases.stream().filter(p -> is(p, ThermalKind.COLD)).count();
        int cycles = plan.fact("contrast-cycles-most");
        if (application.kind() == ThermalKind.CONTRAST && rounds > cycles) {
            broken.add(new String[] {"application", application.id(), "rounds", text(rounds), "most", text(cycles)});
        }
        return broken;
    }

    private static long minutes(List<ThermalPhase> phases) {
        return phases.stream().mapToLong(ThermalPhase::minutes).sum();
    }

    private static boolean is(ThermalPhase phase, ThermalKind kind) {
        return phase.kind().equals(Optional.of(kind));
    }

    /** What is cooled or warmed without a break, and for how many minutes of it. */
    private record Run(ThermalKind kind, long minutes) {}

    /** Phases of a kind count together, unless a long pause or the other kind parts them. */
    private static List<Run> runs(PlanView plan, List<ThermalPhase> phases) {
        List<Run> runs = new ArrayList<>();
        long pause = 0;
        for (ThermalPhase phase : phases) {
            if (phase.kind().isEmpty()) {
                pause += phase.minutes();
                continue;
            }
            ThermalKind kind = phase.kind().get();
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).kind() == kind && pause < pauseLeast(plan, kind)) {
                runs.set(last, new Run(kind, runs.get(last).minutes() + phase.minutes()));
            } else {
                runs.add(new Run(kind, phase.minutes()));
            }
            pause = 0;
        }
        return runs;
    }

    /** The inner pause that makes two of one: for cold that of the pattern 10 on, 10 off; for heat none short of the gap. */
    private static int pauseLeast(PlanView plan, ThermalKind kind) {
        return plan.fact(kind == ThermalKind.COLD ? "cold-intermittent-minutes" : "heat-gap-minutes-least");
    }

    /** The longest unbroken phase of a kind; none at all of what the application is not. */
    private static int most(PlanView plan, ThermalApplication application, ThermalKind kind) {
        boolean contrast = application.kind() == ThermalKind.CONTRAST;
        if (!contrast && kind != application.kind()) {
            return 0;
        }
        if (isBath(application)) {
            return plan.fact(
                    kind == ThermalKind.COLD ? "contrast-bath-cold-minutes-most" : "contrast-bath-heat-minutes-most");
        }
        if (kind == ThermalKind.COLD) {
            return plan.fact(application.form().rubs() ? "ice-massage-minutes-most" : "cold-pack-minutes-most");
        }
        if (ThermalRules.isWrap(application)) {
            return plan.fact("heat-wrap-minutes-most");
        }
        boolean packs = contrast && !application.form().rubs();
        return plan.fact(packs ? "contrast-packs-heat-minutes-most" : "heat-pack-minutes-most");
    }
}
