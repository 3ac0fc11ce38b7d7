package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.technique.Technique;
import io.massageplan.technique.Trait;
import java.util.List;
import java.util.Optional;

/** How a visit is made up, and what comes before and after it on its day. Source: dosage 2.3, 3.4, 9.2. */
final class OrderRules {
    private OrderRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("technique-form", RuleKind.FORM, OrderRules::technique),
                Rule.hard("same-day-order", RuleKind.CLINICAL, OrderRules::order)
                        .sources("S47", "SEED"));
    }

    /** A technique is given as the catalogue describes it. */
    private static void technique(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            session.segments()
                    .forEach(s -> plan.catalog()
                            .techniques()
                            .find(s.technique())
                            .ifPresent(t -> segment(plan, session, s, t, out)));
        }
    }

    private static void segment(
            PlanView plan, MassageSession session, Segment segment, Technique technique, Findings out) {
        int level = segment.pressure().level();
        boolean pressure =
                technique.pressureLeast().map(p -> p.level() <= level).orElse(true)
                        && technique.pressureMost().map(p -> level <= p.level()).orElse(true);
        tell(session, technique, "pressure", Integer.toString(level), pressure, out);
        for (String stroke : segment.strokes()) {
            tell(session, technique, "stroke", stroke, technique.strokes().contains(stroke), out);
        }
        for (String core : technique.coreStrokes()) {
            tell(session, technique, "core", core, segment.strokes().contains(core), out);
        }
        boolean position = technique.positions().contains(segment.position());
        tell(session, technique, "position", segment.position().name(), position, out);
        boolean lubricant = technique.lubricants().contains(session.lubricant());
        tell(session, technique, "lubricant", session.lubricant(), lubricant, out);
        boolean hands = technique.is(Trait.SELF) == PlanView.isHome(session);
        tell(session, technique, "performer", session.performer(), hands, out);
        boolean site = technique.regions().isEmpty()
                || !plan.geometry().known(segment.site().region())
                || technique.regions().stream().anyMatch(r -> plan.geometry().overlaps(Site.of(r), segment.site()));
        tell(session, technique, "site", segment.site().toString(), site, out);
    }

    /** The part that does not fit; its value is a fact of the name of the part. */
    private static void tell(
            MassageSession session, Technique technique, String part, String value, boolean right, Findings out) {
        if (!right) {
            out.at(session, "technique", technique.id(), "part", part, part, value);
        }
    }

    /** Ice, pause, heat, massage, aftercare; training before massage. */
    private static void order(PlanView plan, Findings out) {
        for (MassageSession visit : plan.visits()) {
            for (ThermalSession thermal : plan.thermal()) {
                if (thermal.date().equals(visit.date()) && !isPlaced(thermal, visit)) {
                    out.between(thermal, visit, "what", thermal.placement().name());
                }
            }
            for (Appointment effort : EventRules.effortsOn(plan, visit.date())) {
                if (Times.end(effort) > Times.start(visit)
                        && EventRules.preEventOn(plan, visit.date()).isEmpty()) {
                    out.between(effort, visit, "what", "TRAINING");
                }
            }
            for (ExerciseBlock block : plan.exercise()) {
                if (block.date().equals(visit.date())
                        && isTraining(plan, block)
                        && Times.end(block) > Times.start(visit)) {
                    out.between(block, visit, "what", "TRAINING");
                }
            }
        }
        for (ThermalSession thermal : plan.thermal()) {
            if (thermal.placement() != Placement.ALONE
                    && VisitRules.on(plan.visits(), thermal.date()).isEmpty()) {
                out.at(thermal, "what", thermal.placement().name());
            }
        }
        coldBeforeHeat(plan, out);
    }

    private static boolean isPlaced(ThermalSession thermal, MassageSession visit) {
        return switch (thermal.placement()) {
            case BEFORE_VISIT -> Times.end(thermal) <= Times.start(visit);
            case AFTER_VISIT -> Times.start(thermal) >= Times.end(visit);
            case ALONE -> true;
        };
    }

    private static boolean isTraining(PlanView plan, ExerciseBlock block) {
        return EventRules.isOf(plan, block, ExerciseKind.STRENUOUS, ExerciseFlag.STRENUOUS)
                || EventRules.isOf(plan, block, ExerciseKind.STRENGTH, ExerciseFlag.STRENGTH);
    }

    /** Before a visit cold comes first; how long heat then waits is the rule heat-after-cold. */
    private static void coldBeforeHeat(PlanView plan, Findings out) {
        List<ThermalSession> before = plan.thermal().stream()
                .filter(t -> t.placement() == Placement.BEFORE_VISIT)
                .toList();
        for (ThermalSession cold : before) {
            for (ThermalSession heat : before) {
                if (cold.date().equals(heat.date())
                        && is(plan, cold, ThermalKind.COLD)
                        && is(plan, heat, ThermalKind.HEAT)
                        && Times.start(heat) < Times.end(cold)) {
                    out.between(cold, heat, "what", "COLD_FIRST");
                }
            }
        }
    }

    private static boolean is(PlanView plan, ThermalSession session, ThermalKind kind) {
        Optional<ThermalApplication> application = plan.catalog().thermal().find(session.application());
        return application.filter(a -> a.kind() == kind).isPresent();
    }
}
