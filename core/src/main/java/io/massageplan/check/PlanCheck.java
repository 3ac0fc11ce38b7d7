package io.massageplan.check;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The independent verdict on a plan: every place where it breaks a rule of the catalogue, of dose and spacing, of time and
 * people, or misses a wish.
 * <p>
 * It judges any plan, also one made by hand or by another program, and lists all findings at once. It is written apart from
 * screening and planner and never asks them. Shape: findings in the order of severity, rule, date and activity ids. Errors:
 * none; a plan that makes no sense has findings, not exceptions. Thread-safe.
 * <pre>
 * List&lt;Finding&gt; findings = PlanCheck.check(plan, request, Catalog.standard());
 * boolean safe = findings.stream().noneMatch(Finding::isHard);
 * </pre>
 */
public final class PlanCheck {
    private static final List<Rule> RULES = Rules.all();

    private PlanCheck() {}

    /** All findings of a plan, judged against the request it claims to answer. */
    public static List<Finding> check(CarePlan plan, PlanRequest request, Catalog catalog) {
        return check(new PlanView(plan, request, catalog), RULES);
    }

    /** The findings of some rules. */
    static List<Finding> check(PlanView view, List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(judge(rule, view));
        }
        return Overrides.apply(findings, view).stream().sorted(order()).toList();
    }

    private static List<Finding> judge(Rule rule, PlanView view) {
        try {
            return rule.findings(view);
        } catch (UnknownIdException e) {
            // A catalogue without the value a rule needs cannot acquit a plan of that rule.
            Findings out = new Findings(rule("known-ids"), view.catalog());
            out.add("kind", e.kind(), "id", e.id(), "rule", rule.id());
            return out.all();
        }
    }

    /** Every rule a plan is judged by, the hard ones first. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of that id. Errors: an unknown id is an {@link IllegalArgumentException}. */
    public static Rule rule(String id) {
        return RULES.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The rule (" + id + ") must be one of PlanCheck.rules()."));
    }

    private static Comparator<Finding> order() {
        Map<String, Integer> place = new HashMap<>();
        for (Rule rule : RULES) {
            place.put(rule.id(), place.size());
        }
        return Comparator.comparing(Finding::severity)
                .thenComparing(f -> place.getOrDefault(f.rule(), place.size()))
                .thenComparing(f -> f.date().orElse(LocalDate.MIN))
                .thenComparing(f -> String.join(" ", f.activities()))
                .thenComparing(f -> f.reason().rule())
                .thenComparing(f -> f.reason().facts().toString());
    }
}
