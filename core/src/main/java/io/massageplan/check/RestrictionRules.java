package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.Activity;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.TimeSpan;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

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
            for (Broken broken : broken(plan, activity)) {
                broken.tell(out, activity.date(), List.of(activity.id()));
            }
        }
    }

    /** A restriction that an activity breaks, and the override that sets it aside, if one does everywhere. */
    private record Broken(Bite bite, Optional<RuleOverride> override) {
        void tell(Findings out, LocalDate day, List<String> activities) {
            Restriction restriction = bite.restriction();
            Severity severity = override.isPresent() ? Severity.OVERRIDDEN : Severity.HARD;
            Reason reason = Reason.of(
                    restriction.id(),
                    bite.instance().row().evidence().sources(),
                    "restriction",
                    restriction.id(),
                    "row",
                    bite.instance().row().id(),
                    "by",
                    override.map(RuleOverride::by).orElse("-"));
            out.add(severity, Optional.of(day), activities, reason);
        }
    }

    private static List<Broken> broken(PlanView plan, Activity activity) {
        Map<String, Broken> found = new LinkedHashMap<>();
        for (Bite bite : plan.inForce().on(activity.date())) {
            if (counts(plan, bite, activity)) {
                for (Site site : sites(plan, activity)) {
                    if (breaks(plan, activity, site, bite)) {
                        Optional<RuleOverride> override = plan.lifts().override(bite, activity.date(), site);
                        // One place without an override is enough to make it hard.
                        found.merge(
                                bite.restriction().id(),
                                new Broken(bite, override),
                                (a, b) -> a.override().isEmpty() ? a : b);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Site> sites(PlanView plan, Activity activity) {
        if (activity instanceof MassageSession session) {
            return session.segments().stream().map(s -> s.site()).distinct().toList();
        }
        if (activity instanceof ThermalSession session) {
            return List.of(session.site());
        }
        if (activity instanceof ExerciseBlock block) {
            return block.exercises().stream()
                    .flatMap(d -> plan.catalog().exercises().find(d.exercise()).stream())
                    .flatMap(e -> Permissions.placesOf(e).stream())
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    private static boolean breaks(PlanView plan, Activity activity, Site site, Bite bite) {
        if (activity instanceof MassageSession session) {
            return breaks(plan, session, site, bite);
        }
        Lifts.Lift lift = plan.lifts().of(bite, activity.date(), site, Optional.empty());
        if (activity instanceof ThermalSession session) {
            return plan.catalog()
                    .thermal()
                    .find(session.application())
                    .map(a -> Permissions.breaks(a, site, bite, lift))
                    .orElse(false);
        }
        return activity instanceof ExerciseBlock block
                && block.exercises().stream().anyMatch(d -> breaks(plan, block, d, site, bite, lift));
    }

    private static boolean breaks(
            PlanView plan, ExerciseBlock block, ExerciseDose dose, Site site, Bite bite, Lifts.Lift lift) {
        Optional<Exercise> exercise = plan.catalog().exercises().find(dose.exercise());
        return exercise.filter(e -> Permissions.placesOf(e).contains(site))
                .map(e -> Permissions.breaks(e, block.kind(), site, bite, lift))
                .orElse(false);
    }

    private static boolean breaks(PlanView plan, MassageSession session, Site site, Bite bite) {
        Optional<Practitioner> practitioner = plan.practitionerOf(session);
        Lifts.Lift lift = plan.lifts().of(bite, session.date(), site, practitioner);
        return plan.touches(session).stream()
                .filter(t -> t.site().equals(site))
                .anyMatch(t -> Permissions.breaks(t, bite, lift)
                        || Permissions.breaksLength(t, Times.minutesOf(session), bite, lift));
    }

    /** Whether a restriction that counts from a first visit or from another touch has begun for this activity. */
    private static boolean counts(PlanView plan, Bite bite, Activity activity) {
        return switch (bite.restriction().when().anchor()) {
            case FIRST_VISIT -> activity instanceof MassageSession session && plan.isFirst(session);
            case AFTER_TOUCH -> touchedBefore(plan, bite.restriction(), activity);
            default -> true;
        };
    }

    private static boolean touchedBefore(PlanView plan, Restriction restriction, Activity activity) {
        long start = Times.start(activity);
        BiPredicate<Long, TimeSpan> recent = (end, span) -> end <= start && start < end + seconds(span);
        Optional<TimeSpan> to = restriction.when().to();
        boolean inPlan = plan.massages().stream()
                .filter(m -> !m.id().equals(activity.id()))
                .anyMatch(m -> to.map(t -> recent.test(Times.end(m), t)).orElse(Times.end(m) <= start));
        boolean elsewhere = plan.appointments().stream()
                .filter(Appointment::touch)
                .filter(a -> !a.id().equals(activity.id()))
                .anyMatch(a -> to.map(t -> recent.test(Times.end(a), t)).orElse(Times.end(a) <= start));
        // The hour of an earlier visit is not known; the end of its day counts.
        boolean earlier = plan.earlierVisits().stream()
                .filter(d -> !d.isAfter(activity.date()))
                .anyMatch(
                        d -> to.map(t -> start < Times.endOfDay(d) + seconds(t)).orElse(true));
        return inPlan || elsewhere || earlier;
    }

    private static long seconds(TimeSpan span) {
        return span.unit() == ChronoUnit.HOURS
                ? Times.hours(span.amount())
                : span.unit().getDuration().getSeconds() * span.amount();
    }

    /** What is prescribed to be used as wanted must be permitted on every day of its week. */
    private static void asWanted(PlanView plan, Findings out) {
        for (AsWanted wanted : plan.plan().asWanted()) {
            Optional<ThermalApplication> application = plan.catalog().thermal().find(wanted.application());
            if (application.isPresent() && wanted.week() <= plan.plan().weeks()) {
                Map<String, Broken> found = new LinkedHashMap<>();
                Map<String, LocalDate> first = new LinkedHashMap<>();
                for (LocalDate day : plan.days(wanted.week())) {
                    for (Bite bite : plan.inForce().on(day)) {
                        Lifts.Lift lift = plan.lifts().of(bite, day, wanted.site(), Optional.empty());
                        if (isDated(bite) && Permissions.breaks(application.get(), wanted.site(), bite, lift)) {
                            Optional<RuleOverride> override = plan.lifts().override(bite, day, wanted.site());
                            first.putIfAbsent(bite.restriction().id(), day);
                            found.merge(
                                    bite.restriction().id(),
                                    new Broken(bite, override),
                                    (a, b) -> a.override().isEmpty() ? a : b);
                        }
                    }
                }
                found.forEach((id, broken) ->
                        broken.tell(out, first.getOrDefault(id, plan.plan().start()), List.of()));
            }
        }
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

    /** Every override the plan rests on is written in the plan, and every one written there was decided in the request. */
    private static void recorded(PlanView plan, Findings out) {
        List<RuleOverride> decided = plan.request().overrides();
        List<RuleOverride> written = plan.plan().overrides();
        decided.stream()
                .filter(o -> !written.contains(o))
                .filter(o -> plan.standing().stream()
                        .flatMap(a -> broken(plan, a).stream())
                        .anyMatch(b -> b.override().map(o::equals).orElse(false)))
                .forEach(o -> out.add("override", o.rule(), "missing", "plan"));
        written.stream()
                .filter(o -> !decided.contains(o))
                .forEach(o -> out.add("override", o.rule(), "missing", "request"));
    }
}
