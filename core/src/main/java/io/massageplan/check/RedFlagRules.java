package io.massageplan.check;

import io.massageplan.client.Answer;
import io.massageplan.safety.Action;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether there may be a plan at all. Source: dosage 9.1.1, 3.6. */
final class RedFlagRules {
    private static final String NEEDS_ANSWERS = "NEEDS_ANSWERS";
    private static final String REFERRED = "REFERRED";

    private RedFlagRules() {}

    static List<Rule> all() {
        return List.of(Rule.hard("no-plan-for-red-flags", RuleKind.RESTRICTION, RedFlagRules::noPlan)
                .sources("RF-5", "AHCPR"));
    }

    private static void noPlan(PlanView plan, Findings out) {
        LocalDate day = plan.openFrom();
        for (String open : plan.triggers().reports().flagsAnswered(Answer.UNKNOWN)) {
            if (!isReported(plan, open, day)) {
                out.add("result", NEEDS_ANSWERS, "finding", open, "open", open);
            }
        }
        List<RedFlag> positive = positive(plan, day);
        Optional<ConcernRule> concern = concern(plan, positive);
        if (concern.isPresent()) {
            concern.filter(r -> r.level() == ConcernLevel.MEDIUM || r.level() == ConcernLevel.HIGH)
                    .ifPresent(r -> out.add(
                            "result",
                            REFERRED,
                            "finding",
                            r.id(),
                            "row",
                            positive.isEmpty() ? Findings.NONE : positive.get(0).row()));
        } else {
            // Findings of which the table of concern says nothing are not for this check to weigh.
            positive.forEach(f -> out.add("result", REFERRED, "finding", f.id(), "row", f.row()));
        }
        plan.inForceToday().on(day).stream()
                .filter(b -> b.restriction().action() == Action.REFER_NOW)
                .filter(b -> !isLifted(plan, b, day))
                .forEach(b -> out.add(
                        "result",
                        REFERRED,
                        "finding",
                        b.restriction().id(),
                        "row",
                        b.instance().row().id()));
    }

    /** Wherever it holds. An emergency ends by an assessment alone: no clearance, no override. */
    private static boolean isLifted(PlanView plan, Bite bite, LocalDate day) {
        return bite.area().sites().stream()
                .allMatch(site ->
                        plan.lifts().of(bite, day, site, Optional.empty()).left() == Lifts.Left.NOTHING
                                || plan.lifts().override(bite, day, site).isPresent());
    }

    private static List<RedFlag> positive(PlanView plan, LocalDate day) {
        List<RedFlag> found = new ArrayList<>();
        for (RedFlag flag : plan.catalog().redFlags().all()) {
            boolean raised = flag.asked().isEmpty()
                    ? isDerived(plan, flag, day)
                    : plan.triggers().reports().standing(flag, day).stream()
                            .anyMatch(r -> !isAssessed(plan, flag, r.dates(), day));
            if (raised) {
                found.add(flag);
            }
        }
        return found;
    }

    private static boolean isReported(PlanView plan, String flag, LocalDate day) {
        return plan.catalog().redFlags().find(flag).stream()
                .anyMatch(f -> !plan.triggers().reports().standing(f, day).isEmpty());
    }

    private static boolean isAssessed(PlanView plan, RedFlag flag, List<LocalDate> since, LocalDate day) {
        boolean strict = plan.catalog()
                .contraindications()
                .find(flag.row())
                .map(Lifts::isStrict)
                .orElse(true);
        return plan.request().client().assessments().stream()
                .anyMatch(a -> Lifts.isSound(a, plan.request())
                        && !a.date().isAfter(day)
                        && plan.lifts().speaksOf(List.of(since), a.date(), day)
                        && ((a.of().isEmpty() && !strict)
                                || a.of().contains(flag.id())
                                || a.of().contains(flag.row())));
    }

    /** Raised by the row it belongs to, as long as what it was told of lasts; what is asked raises its own finding. */
    private static boolean isDerived(PlanView plan, RedFlag flag, LocalDate day) {
        return plan.catalog().contraindications().find(flag.row()).stream()
                .flatMap(row -> plan.triggers().on(row, day).stream())
                .filter(i -> i.conditions().stream().noneMatch(c -> isAsked(plan, c)))
                .anyMatch(i ->
                        i.lastsOn(day, asHistory(plan, i)) && !plan.lifts().assessed(i, Lifts.isStrict(i.row()), day));
    }

    /** Whether its first condition leaves a history behind that the trigger asks for: cancer does, fever does not. */
    private static boolean asHistory(PlanView plan, Instance instance) {
        return instance.trigger().all().stream()
                .filter(Predicate.Reports.class::isInstance)
                .map(Predicate.Reports.class::cast)
                .findFirst()
                .filter(p -> p.statuses().isEmpty() || p.statuses().contains(Status.HISTORY))
                .flatMap(p -> plan.catalog().conditions().find(p.condition()))
                .filter(c -> c.statuses().contains(Status.HISTORY))
                .isPresent();
    }

    private static boolean isAsked(PlanView plan, String finding) {
        return plan.catalog()
                .redFlags()
                .find(finding)
                .filter(f -> f.asked().isPresent())
                .isPresent();
    }

    /** The first concern rule that matches. */
    private static Optional<ConcernRule> concern(PlanView plan, List<RedFlag> flags) {
        return plan.catalog().concernRules().all().stream()
                .filter(r -> matches(r, flags))
                .findFirst();
    }

    private static boolean matches(ConcernRule rule, List<RedFlag> flags) {
        boolean all = rule.allOf().stream().allMatch(id -> flags.stream().anyMatch(f -> f.id().equals(id)));
        boolean urgent = rule.urgencyLeast()
                .map(u -> flags.stream().anyMatch(f -> f.urgency().compareTo(u) >= 0))
                .orElse(true);
        boolean enough = rule.samePathology()
                ? flags.stream()
                        .anyMatch(one -> isEnough(
                                rule,
                                flags.stream()
                                        .filter(f -> f.pathology() == one.pathology())
                                        .toList()))
                : isEnough(rule, flags);
        return all && urgent && enough;
    }

    private static boolean isEnough(ConcernRule rule, List<RedFlag> flags) {
        long strong = flags.stream().filter(RedFlag::strong).count();
        return strong >= rule.strongLeast() && flags.size() - strong >= rule.weakLeast();
    }
}
