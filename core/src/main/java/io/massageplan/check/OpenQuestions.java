package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Action;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.ScreeningQuestion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a question nobody answered leaves to the first massage: as much as the strictest rule that its answer could bring,
 * but never less than the lightest usual touch. Source: house choice on INT-1.
 */
final class OpenQuestions {
    /** A question, and the pressure it leaves to one touch. */
    record Limit(String question, int most) {}

    private final PlanView plan;
    private final int least;

    private OpenQuestions(PlanView plan) {
        this.plan = plan;
        this.least = plan.fact("open-question-pressure-least");
    }

    /** The first massage of the plan, self-massage too, whatever came before the plan. */
    static void judge(PlanView plan, Findings out) {
        OpenQuestions open = new OpenQuestions(plan);
        plan.massages().stream().findFirst().ifPresent(first -> open.judge(first, out));
    }

    /** The open questions that hold something of a massage back. */
    static Set<String> limiting(PlanView plan, MassageSession first) {
        OpenQuestions open = new OpenQuestions(plan);
        Set<String> found = new TreeSet<>();
        for (Touch touch : plan.touches(first)) {
            open.open().filter(q -> open.level(q, touch).isPresent()).forEach(found::add);
        }
        return found;
    }

    private Stream<String> open() {
        return plan.catalog().questions().all().stream()
                .map(ScreeningQuestion::id)
                .filter(plan.triggers().reports()::unanswered);
    }

    private void judge(MassageSession first, Findings out) {
        for (Touch touch : plan.touches(first)) {
            limit(touch)
                    .filter(l -> !touch.keepsTo(Permissions.kept(l.most(), touch.hasPressure()), whole()))
                    .ifPresent(l -> out.at(
                            first,
                            "site",
                            touch.site().toString(),
                            "technique",
                            touch.technique(),
                            "pressure",
                            Integer.toString(touch.pressure().level()),
                            "most",
                            Integer.toString(l.most()),
                            "question",
                            l.question()));
        }
    }

    private Area whole() {
        return Area.wholeBody(plan.geometry());
    }

    /** The lowest limit of all open questions; the first in asking order of those that are as low. */
    private Optional<Limit> limit(Touch touch) {
        return open().flatMap(q -> level(q, touch).stream().mapToObj(most -> new Limit(q, most)))
                .reduce((a, b) -> b.most() < a.most() ? b : a);
    }

    private OptionalInt level(String question, Touch touch) {
        return plan.catalog().conditions().all().stream()
                .filter(c -> c.question().equals(question))
                .flatMapToInt(c -> levels(c, touch))
                .map(most -> Math.max(least, most))
                .min();
    }

    private IntStream levels(Condition condition, Touch touch) {
        return plan.catalog().contraindications().all().stream()
                .filter(row -> asksFor(row, condition))
                .flatMap(row -> row.restrictions().stream())
                .filter(r -> r.elements().stream().anyMatch(e -> touch.isOf(e) || touch.usesStroke(e)))
                .filter(r -> reaches(r, condition, touch.site()))
                .flatMapToInt(this::level);
    }

    private static boolean asksFor(Contraindication row, Condition condition) {
        return row.triggers().stream()
                .flatMap(t -> t.all().stream())
                .anyMatch(p -> p instanceof Predicate.Reports r && r.condition().equals(condition.id()));
    }

    /** A condition that asks for its place could be anywhere; what names its regions lies there all the same. */
    private boolean reaches(Restriction restriction, Condition condition, Site site) {
        List<Site> usual = condition.sites().stream().map(Site::of).toList();
        boolean named = restriction.where().reach() == Reach.REGIONS;
        return (condition.siteAsked() && !named)
                || plan.geometry().area(restriction.where(), usual).touches(site);
    }

    private IntStream level(Restriction restriction) {
        if (restriction.blocks()) {
            return IntStream.of(least);
        }
        return restriction.action() == Action.CAP_PRESSURE
                ? IntStream.of(restriction.limit().orElseThrow())
                : IntStream.empty();
    }
}
