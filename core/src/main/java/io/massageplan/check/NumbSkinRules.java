package io.massageplan.check;

import static io.massageplan.check.ThermalRules.text;

import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.Activity;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.ThermalSession;
import java.util.List;
import java.util.Optional;

/**
 * Heat needs skin that feels it: after cold on the same place it waits until feeling is back, whatever stands around the
 * two. Packs that take turns in one pattern need no pause, as their sources have it; contrast keeps the gap of its kind to
 * anything else. Source: dosage 3.4 A, 3.6, 9.1.6.
 */
final class NumbSkinRules {
    private NumbSkinRules() {}

    static List<Rule> all() {
        return List.of(Rule.hard("heat-after-cold", RuleKind.CLINICAL, NumbSkinRules::heatAfterCold)
                .facts("cold-before-heat-pause-minutes")
                .sources("SEED"));
    }

    private static void heatAfterCold(PlanView plan, Findings out) {
        int pause = plan.fact("cold-before-heat-pause-minutes");
        ThermalRules.each(plan, (cold, cooling) -> {
            if (cooling.kind() != ThermalKind.COLD) {
                return;
            }
            ThermalRules.each(plan, (heat, warming) -> {
                if (warming.kind() == ThermalKind.HEAT
                        && plan.geometry().overlaps(cold.site(), heat.site())
                        && isOnNumbSkin(cold, heat, pause)) {
                    out.between(cold, heat, "application", warming.id(), "least", text(pause));
                }
            });
            for (MassageSession visit : plan.massages()) {
                // That feeling is back was seen and recorded.
                if (!visit.feelingBack()
                        && ThermalCounts.isWarmed(plan, visit, cold.site())
                        && isOnNumbSkin(cold, visit, pause)) {
                    out.between(cold, visit, "least", text(pause));
                }
            }
        });
        ThermalRules.each(plan, (session, application) -> {
            if (application.form() == ThermalForm.ICE_THEN_PACK
                    && shortestPause(written(session, application)) < pause) {
                out.at(session, "application", application.id(), "least", text(pause));
            }
        });
    }

    /** Whether heat meets the cold or the time after it in which the skin is numb. */
    private static boolean isOnNumbSkin(ThermalSession cold, Activity heat, int pause) {
        return Times.start(heat) < Times.end(cold) + Times.minutes(pause) && Times.end(heat) > Times.start(cold);
    }

    private static List<ThermalPhase> written(ThermalSession session, ThermalApplication application) {
        return session.phases().isEmpty() ? application.phases() : session.phases();
    }

    /** The fewest minutes between cold and the heat after it; no end of them where none follows. */
    private static long shortestPause(List<ThermalPhase> phases) {
        long shortest = Long.MAX_VALUE;
        Optional<ThermalKind> before = Optional.empty();
        long pause = 0;
        for (ThermalPhase phase : phases) {
            if (phase.kind().isEmpty()) {
                pause += phase.minutes();
                continue;
            }
            if (before.equals(Optional.of(ThermalKind.COLD)) && phase.kind().equals(Optional.of(ThermalKind.HEAT))) {
                shortest = Math.min(shortest, pause);
            }
            before = phase.kind();
            pause = 0;
        }
        return shortest;
    }
}
