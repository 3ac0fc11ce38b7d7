package io.massageplan.check;

import static io.massageplan.check.ThermalRules.text;

import io.massageplan.body.Site;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.ThermalSession;
import io.massageplan.technique.Trait;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * How often cold and heat may be, and with what pause: what is dated and what is used as wanted count together, and
 * contrast counts as both. The limits of a day name no place, so every place counts; what is prescribed of one application
 * is meant for its place, and so is the pause. Source: dosage 3.1, 3.2, 9.1.5, 9.1.6.
 */
final class ThermalCounts {
    /** The most applications in 24 hours, and which of them count. */
    private record Bound(String fact, Predicate<ThermalApplication> counts) {}

    private static final List<Bound> BOUNDS = List.of(
            new Bound("cold-per-day-most", a -> a.kind() != ThermalKind.HEAT),
            new Bound("heat-per-day-most", a -> a.kind() != ThermalKind.COLD),
            new Bound("ice-massage-per-day-most", a -> a.form().rubs()),
            new Bound("heat-wrap-per-day-most", ThermalRules::isWrap));

    private ThermalCounts() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("thermal-gap", RuleKind.CLINICAL, ThermalCounts::gap)
                        .facts("cold-gap-minutes-least", "heat-gap-minutes-least"),
                Rule.hard("thermal-per-day", RuleKind.CLINICAL, ThermalCounts::perDay)
                        .facts(BOUNDS.stream().map(Bound::fact).toArray(String[]::new)),
                Rule.soft("thermal-per-day-planned", RuleKind.PREFERENCE, ThermalCounts::planned)
                        .facts("cold-per-day-planned", "heat-per-day-planned"));
    }

    /** The pause after an application before the next of its kind at the same place. */
    private static void gap(PlanView plan, Findings out) {
        List<ThermalSession> all = plan.thermal();
        for (int i = 0; i < all.size(); i++) {
            ThermalSession later = all.get(i);
            for (ThermalSession earlier : all.subList(0, i)) {
                int least = ThermalRules.application(plan, earlier)
                        .map(ThermalApplication::gapMinutesLeast)
                        .orElse(0);
                if (isAlike(plan, earlier, later) && Times.start(later) < Times.end(earlier) + Times.minutes(least)) {
                    out.between(earlier, later, "application", later.application(), "least", text(least));
                }
            }
        }
        plan.massages().forEach(visit -> stones(plan, visit, out));
        ThermalRules.eachWanted(plan, (wanted, application, first) -> {
            int least = application.gapMinutesLeast();
            if (wanted.gap().toMinutes() < least) {
                out.on(first, "application", application.id(), "least", text(least));
            }
        });
    }

    /** Hot stones are heat as well: what warmed their place before, or warms it after, keeps the pause of heat. */
    private static void stones(PlanView plan, MassageSession visit, Findings out) {
        ThermalRules.each(plan, (session, application) -> {
            if (application.kind() == ThermalKind.COLD || !isWarmed(plan, visit, session.site())) {
                return;
            }
            int least = Math.max(application.gapMinutesLeast(), plan.fact("heat-gap-minutes-least"));
            boolean first = Times.start(session) <= Times.start(visit);
            Activity earlier = first ? session : visit;
            Activity later = first ? visit : session;
            if (Times.start(later) < Times.end(earlier) + Times.minutes(least)) {
                out.between(earlier, later, "application", application.id(), "least", text(least));
            }
        });
    }

    /** Whether hot stones warm a place. */
    static boolean isWarmed(PlanView plan, MassageSession visit, Site site) {
        return visit.segments().stream()
                .filter(segment -> plan.catalog()
                        .techniques()
                        .find(segment.technique())
                        .filter(t -> t.is(Trait.HEAT))
                        .isPresent())
                .anyMatch(segment -> plan.geometry().overlaps(segment.site(), site));
    }

    /** Whether both cool or both warm the same place. */
    private static boolean isAlike(PlanView plan, ThermalSession a, ThermalSession b) {
        return plan.geometry().overlaps(a.site(), b.site())
                && ThermalRules.application(plan, a)
                        .flatMap(x -> ThermalRules.application(plan, b).filter(y -> isAlike(x.kind(), y.kind())))
                        .isPresent();
    }

    private static boolean isAlike(ThermalKind a, ThermalKind b) {
        return a == b || a == ThermalKind.CONTRAST || b == ThermalKind.CONTRAST;
    }

    private static void perDay(PlanView plan, Findings out) {
        for (Bound bound : BOUNDS) {
            int most = plan.fact(bound.fact());
            Together together =
                    new Together(false, (any, application) -> bound.counts().test(application));
            count(plan, bound.counts(), together, any -> most, out);
        }
    }

    /** Of one application no more than is prescribed. */
    private static void planned(PlanView plan, Findings out) {
        count(plan, any -> true, new Together(true, ThermalApplication::equals), ThermalApplication::perDayMost, out);
    }

    /** What counts together: which applications, and whether at the same place only. */
    private record Together(boolean samePlace, BiPredicate<ThermalApplication, ThermalApplication> kinds) {
        boolean count(PlanView plan, ThermalApplication one, Site at, ThermalApplication other, Site there) {
            return kinds.test(one, other) && (!samePlace || plan.geometry().overlaps(at, there));
        }
    }

    private interface Most {
        int of(ThermalApplication application);
    }

    private static void count(
            PlanView plan, Predicate<ThermalApplication> counts, Together together, Most most, Findings out) {
        ThermalRules.each(plan, (session, application) -> {
            List<ThermalSession> dated = dated(plan, session, session.site(), application, together);
            if (counts.test(application) && dated.size() > most.of(application)) {
                out.among(session.date(), dated, facts(application, dated.size(), most));
            }
        });
        ThermalRules.eachWanted(plan, (wanted, application, first) -> {
            int all = wanted(plan, wanted, application, together) + datedIn(plan, wanted, application, together);
            if (counts.test(application) && all > most.of(application)) {
                out.on(first, facts(application, all, most));
            }
        });
    }

    private static String[] facts(ThermalApplication application, int count, Most most) {
        return new String[] {"application", application.id(), "count", text(count), "most", text(most.of(application))};
    }

    /** Those that begin in the 24 hours up to the start of one, and count with an application at a place. */
    private static List<ThermalSession> dated(
            PlanView plan, ThermalSession last, Site site, ThermalApplication application, Together together) {
        return plan.thermal().stream()
                .filter(t -> Times.start(t) <= Times.start(last))
                .filter(t -> Times.start(t) > Times.start(last) - Times.DAY)
                .filter(t -> ThermalRules.application(plan, t)
                        .filter(a -> together.count(plan, application, site, a, t.site()))
                        .isPresent())
                .toList();
    }

    /** What is prescribed as wanted for the same week. */
    private static int wanted(PlanView plan, AsWanted wanted, ThermalApplication application, Together together) {
        return plan.plan().asWanted().stream()
                .filter(w -> w.week() == wanted.week())
                .filter(w -> plan.catalog()
                        .thermal()
                        .find(w.application())
                        .filter(a -> together.count(plan, application, wanted.site(), a, w.site()))
                        .isPresent())
                .mapToInt(AsWanted::perDayMost)
                .sum();
    }

    /** The most that are dated in any 24 hours of the week of a prescription, and count with it. */
    private static int datedIn(PlanView plan, AsWanted wanted, ThermalApplication application, Together together) {
        return plan.inWeek(plan.thermal(), wanted.week()).stream()
                .mapToInt(t ->
                        dated(plan, t, wanted.site(), application, together).size())
                .max()
                .orElse(0);
    }
}
