package io.massageplan.check;

import io.massageplan.evidence.Reason;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.Activity;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.ClinicalLimits;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalogue forbids this client: the worst thing a plan can get wrong. */
final class RestrictionRules {
    private RestrictionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("restriction", RuleKind.RESTRICTION, RestrictionRules::restriction),
                Rule.hard("restriction-as-wanted", RuleKind.RESTRICTION, RestrictionRules::asWanted),
                Rule.hard("lubricant-allergen", RuleKind.RESTRICTION, RestrictionRules::allergen),
                Rule.hard("practitioner-qualified", RuleKind.RESTRICTION, RestrictionRules::qualified),
                Rule.hard("overrides-recorded", RuleKind.RESTRICTION, RestrictionRules::recorded));
    }

    /** One finding for each activity and restriction it breaks, or would break without an override. */
    private static void restriction(PlanView plan, Findings out) {
        for (Activity activity : plan.standing()) {
            for (Breaches.Broken broken : new Breaches(plan, activity).all()) {
                tell(broken, out, activity.date(), List.of(activity.id()));
            }
        }
    }

    private static void tell(Breaches.Broken broken, Findings out, LocalDate day, List<String> activities) {
        String restriction = broken.bite().restriction().id();
        Contraindication row = broken.bite().instance().row();
        String by = broken.override().map(RuleOverride::by).orElse(Findings.NONE);
        Severity severity = broken.override().isPresent() ? Severity.OVERRIDDEN : Severity.HARD;
        String[] facts = Findings.known("restriction", restriction, "row", row.id(), "by", by);
        Reason reason = Reason.of(restriction, row.evidence().sources(), facts);
        out.add(severity, Optional.of(day), activities, reason);
    }

    /** What is prescribed to be used as wanted must be permitted on every day of its week. */
    private static void asWanted(PlanView plan, Findings out) {
        for (AsWanted wanted : plan.plan().asWanted()) {
            Optional<ThermalApplication> application = plan.catalog().thermal().find(wanted.application());
            if (application.isPresent() && wanted.week() <= plan.plan().weeks()) {
                asWanted(plan, wanted, application.get(), out);
            }
        }
    }

    private static void asWanted(PlanView plan, AsWanted wanted, ThermalApplication application, Findings out) {
        Map<String, Breaches.Broken> found = new LinkedHashMap<>();
        Map<String, LocalDate> first = new HashMap<>();
        for (LocalDate day : plan.days(wanted.week())) {
            for (Bite bite : plan.inForce().on(day)) {
                Lifts.Lift lift = plan.lifts().of(bite, day, wanted.site(), Optional.empty());
                if (isDated(bite) && Permissions.breaks(application, wanted.site(), bite, lift)) {
                    Optional<RuleOverride> override = plan.lifts().override(bite, day, wanted.site());
                    first.putIfAbsent(bite.restriction().id(), day);
                    found.merge(bite.restriction().id(), new Breaches.Broken(bite, override), Breaches.Broken::and);
                }
            }
        }
        found.forEach((id, broken) ->
                tell(broken, out, first.getOrDefault(id, plan.plan().start()), List.of()));
    }

    private static boolean isDated(Bite bite) {
        return switch (bite.restriction().when().anchor()) {
            case FIRST_VISIT, AFTER_TOUCH -> false;
            default -> true;
        };
    }

    /** No product that contains what the client is allergic to. */
    private static void allergen(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            List<String> allergens = plan.catalog()
                    .lubricants()
                    .find(session.lubricant())
                    .map(Lubricant::allergens)
                    .orElse(List.of());
            for (String allergen : allergens) {
                if (plan.triggers().reports().has(allergen)) {
                    out.at(session, "lubricant", session.lubricant(), "condition", allergen);
                }
            }
        }
    }

    /** A technique that needs training beyond a massage licence is given by somebody who has it. */
    private static void qualified(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            List<String> trained = plan.practitionerOf(session)
                    .map(Practitioner::qualifications)
                    .orElse(List.of());
            session.segments().stream()
                    .flatMap(s -> plan.catalog().techniques().find(s.technique()).stream())
                    .filter(t ->
                            t.qualification().map(q -> !trained.contains(q)).orElse(false))
                    .filter(t -> !isRestricted(plan, t))
                    .forEach(t -> out.at(
                            session,
                            "technique",
                            t.id(),
                            "qualification",
                            t.qualification().orElseThrow()));
        }
    }

    /** Whether the catalogue has a restriction of its own that ends by that training; then that one speaks, and may be lifted. */
    private static boolean isRestricted(PlanView plan, Technique technique) {
        Element element = Element.of(ElementKind.TECHNIQUE, technique.id());
        return plan.catalog().contraindications().all().stream()
                .flatMap(c -> c.restrictions().stream())
                .filter(r -> r.elements().contains(element))
                .anyMatch(r -> r.ends().stream().anyMatch(e -> e.qualification().equals(technique.qualification())));
    }

    /** Whether something in the plan would be refused without that decision. */
    private static boolean isUsed(PlanView plan, RuleOverride override) {
        if (ClinicalLimits.include(override.rule())) {
            return PlanCheck.rule(override.rule()).findings(plan).stream()
                    .filter(f -> f.severity() == Severity.OVERRIDDEN)
                    .anyMatch(f -> SetAside.isBy(override, f, plan));
        }
        return plan.standing().stream()
                .flatMap(a -> new Breaches(plan, a).all().stream())
                .anyMatch(b -> b.override().map(override::equals).orElse(false));
    }

    /** Every override the plan rests on is written in the plan, and every one written there was decided in the request. */
    private static void recorded(PlanView plan, Findings out) {
        List<RuleOverride> decided = plan.request().overrides();
        List<RuleOverride> written = plan.plan().overrides();
        decided.stream()
                .filter(o -> !written.contains(o))
                .filter(o -> isUsed(plan, o))
                .forEach(o -> out.add("override", o.rule(), "missing", "plan"));
        written.stream()
                .filter(o -> !decided.contains(o))
                .forEach(o -> out.add("override", o.rule(), "missing", "request"));
    }
}
