package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.Activity;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Action;
import io.massageplan.safety.Restriction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a plan must say beside its dates: restrictions, advice, and what the client is told. Source: dosage 9.1, 9.3; SOAP-1. */
final class ToldRules {
    private ToldRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("advice-given", RuleKind.FORM, (plan, out) -> advice(plan, MASSAGE, out)),
                Rule.hard("advice-at-home", RuleKind.FORM, (plan, out) -> advice(plan, HOME, out)),
                Rule.hard("client-told", RuleKind.FORM, ToldRules::client));
    }

    /** Whether a restriction speaks of an activity where nothing lifts it. */
    private interface Concern {
        boolean is(PlanView plan, Activity activity, Bite bite);
    }

    private static final Concern MASSAGE =
            (plan, activity, bite) -> activity instanceof MassageSession session && concerns(plan, session, bite);

    private static final Concern HOME =
            (plan, activity, bite) -> activity instanceof ThermalSession thermal && concerns(plan, thermal, bite)
                    || activity instanceof ExerciseBlock block && concerns(plan, block, bite)
                    || activity instanceof MassageSession session && lies(plan, session, bite);

    /** What is to be watched or asked is said with the activity it concerns, or once for the whole plan. */
    private static void advice(PlanView plan, Concern concern, Findings out) {
        for (Activity activity : plan.care()) {
            List<Instruction> said = new ArrayList<>(activity.instructions());
            said.addAll(plan.plan().notes());
            for (Bite bite : plan.inForce().on(activity.date())) {
                Optional<String> advice = watched(bite.restriction());
                if (advice.isPresent() && !says(said, advice.get()) && concern.is(plan, activity, bite)) {
                    out.at(
                            activity,
                            "advice",
                            advice.get(),
                            "restriction",
                            bite.restriction().id());
                }
            }
        }
    }

    private static Optional<String> watched(Restriction restriction) {
        boolean watched = restriction.action() == Action.MONITOR || restriction.action() == Action.ASK;
        return watched ? restriction.advice() : Optional.empty();
    }

    private static boolean says(List<Instruction> said, String advice) {
        return said.stream().anyMatch(i -> i.text().equals(advice) || i.text().equals("advice." + advice));
    }

    private static boolean concerns(PlanView plan, MassageSession session, Bite bite) {
        return plan.touches(session).stream()
                .filter(t -> bite.area().touches(t.site()) && isWhole(plan, session, bite, t.site()))
                .anyMatch(t -> bite.restriction().elements().stream().anyMatch(e -> t.isOf(e) || t.usesStroke(e)));
    }

    /** How somebody lies, and on what product. */
    private static boolean lies(PlanView plan, MassageSession session, Bite bite) {
        return plan.touches(session).stream()
                .filter(t -> isWhole(plan, session, bite, t.site()))
                .anyMatch(t ->
                        bite.restriction().elements().stream().anyMatch(e -> t.usesPosition(e) || t.usesProduct(e)));
    }

    private static boolean concerns(PlanView plan, ThermalSession session, Bite bite) {
        Optional<ThermalApplication> used = plan.catalog().thermal().find(session.application());
        return used.filter(a -> Permissions.concerns(bite, a, session.site())).isPresent()
                && isWhole(plan, session, bite, session.site());
    }

    private static boolean concerns(PlanView plan, ExerciseBlock block, Bite bite) {
        return block.exercises().stream()
                .flatMap(d -> plan.catalog().exercises().find(d.exercise()).stream())
                .anyMatch(e -> concerns(plan, block, e, bite));
    }

    private static boolean concerns(PlanView plan, ExerciseBlock block, Exercise exercise, Bite bite) {
        return Permissions.placesOf(exercise).stream()
                .anyMatch(place ->
                        Permissions.concerns(bite, exercise, block.kind(), place) && isWhole(plan, block, bite, place));
    }

    /** Whether nothing lifts it there. */
    private static boolean isWhole(PlanView plan, Activity activity, Bite bite, Site site) {
        return plan.lifts().of(bite, activity.date(), site, Optional.empty()).left() != Lifts.Left.NOTHING;
    }

    /** What no plan leaves out: that it is a proposal, consent, activity, medicines, the three lights, when to stop. */
    private static void client(PlanView view, Findings out) {
        CarePlan plan = view.plan();
        List<String> notes = new ArrayList<>(List.of("plan.proposal"));
        if (plan.consent() == Consent.NOT_YET_ASKED && !view.massages().isEmpty()) {
            notes.add("consent.subject-to");
        }
        if (!view.visits().isEmpty()) {
            notes.addAll(List.of(
                    "assessment.every-visit",
                    "aftercare.rest",
                    "aftercare.move",
                    "aftercare.drink",
                    "aftercare.report"));
        }
        missing(notes, plan.notes(), out);
        missing(List.of("education.stay-active", "education.medicines"), plan.education(), out);
        missing(
                List.of(
                        "flare.green.sign",
                        "flare.green.do",
                        "flare.amber.sign",
                        "flare.amber.do",
                        "flare.red.sign",
                        "flare.red.do"),
                plan.flareUp(),
                out);
        missing(List.of("stop.red-flag"), plan.stop(), out);
        if (!view.visits().isEmpty()) {
            missing(List.of("stop.worse", "stop.new-sign", "stop.consent"), plan.stop(), out);
        }
        missing(List.of("discharge.client-wish"), plan.discharge(), out);
        for (List<Instruction> said :
                List.of(plan.notes(), plan.education(), plan.flareUp(), plan.stop(), plan.discharge())) {
            if (new HashSet<>(said).size() < said.size()) {
                out.add("twice", said.get(0).text());
            }
        }
        for (ThermalSession session : view.thermal()) {
            missing(howAndStop(session.application()), session.instructions(), out);
        }
        for (AsWanted wanted : plan.asWanted()) {
            missing(howAndStop(wanted.application()), wanted.instructions(), out);
        }
    }

    /** How cold or heat is applied, and what ends it. */
    private static List<String> howAndStop(String application) {
        return List.of("thermal." + application + ".how", "as-wanted.stop-signs");
    }

    private static void missing(List<String> texts, List<Instruction> said, Findings out) {
        List<String> there = said.stream().map(Instruction::text).toList();
        texts.stream().filter(t -> !there.contains(t)).forEach(t -> out.add("text", t));
    }
}
