package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Action;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Trigger;
import java.util.List;
import java.util.Optional;

/**
 * Whether a first massage begins lighter still: something caps this client, or a question is open whose answer could cap or
 * forbid massage.
 */
final class Cautions {
    /** The row that caps every first visit; it is the rule itself and not a reason for more caution. */
    private static final String FIRST_VISIT_ROW = "J10";

    private Cautions() {}

    static boolean hold(PlanView plan, MassageSession first) {
        return plan.inForce().on(first.date()).stream().anyMatch(b -> isCaution(plan, b, first))
                || plan.catalog().questions().all().stream()
                        .map(ScreeningQuestion::id)
                        .anyMatch(q -> plan.triggers().reports().unanswered(q) && feedsMassage(plan, q));
    }

    private static boolean isCaution(PlanView plan, Bite bite, MassageSession first) {
        Restriction restriction = bite.restriction();
        Reach reach = restriction.where().reach();
        if (restriction.action() != Action.CAP_PRESSURE
                || (reach != Reach.WHOLE_BODY && reach != Reach.SITE)
                || first.segments().stream().allMatch(g -> bite.area().cover(g.site()) == Area.Cover.NONE)
                || bite.instance().holdsForEveryone()
                || bite.instance().row().id().equals(FIRST_VISIT_ROW)) {
            return false;
        }
        List<Site> sites = bite.instance().sites().isEmpty()
                ? first.segments().stream().map(s -> s.site()).toList()
                : bite.instance().sites();
        Optional<Practitioner> practitioner = plan.practitionerOf(first);
        return sites.stream()
                .anyMatch(s ->
                        plan.lifts().of(bite, first.date(), s, practitioner).left() != Lifts.Left.NOTHING
                                && plan.lifts().override(bite, first.date(), s).isEmpty());
    }

    /** Whether a condition this question asks for could cap or forbid massage. */
    private static boolean feedsMassage(PlanView plan, String question) {
        List<String> conditions = plan.catalog().conditions().all().stream()
                .filter(c -> c.question().equals(question))
                .map(c -> c.id())
                .toList();
        return plan.catalog().contraindications().all().stream()
                .filter(row -> row.triggers().stream().anyMatch(t -> names(t, conditions)))
                .anyMatch(Cautions::limitsMassage);
    }

    private static boolean names(Trigger trigger, List<String> conditions) {
        return trigger.all().stream()
                .anyMatch(p -> p instanceof Predicate.Reports r && conditions.contains(r.condition()));
    }

    private static boolean limitsMassage(Contraindication row) {
        return row.restrictions().stream()
                .filter(r -> r.blocks() || r.action() == Action.CAP_PRESSURE)
                .flatMap(r -> r.elements().stream())
                .anyMatch(e -> e.kind() == ElementKind.MASSAGE);
    }
}
