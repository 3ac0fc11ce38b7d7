package io.massageplan.check;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Fact;
import io.massageplan.safety.ClinicalLimits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule a plan is judged by: a stable id, whether it is hard, and the facts and sources behind it. The judgement itself
 * is one method of this package; the sentence of the rule is the text {@link #description()}.
 * <p>
 * Source: its facts; where a rule has no number, the sources it names; where it has neither, it is a house choice.
 * Immutable and thread-safe.
 * <pre>
 * for (Rule rule : PlanCheck.rules()) {
 *     System.out.println(rule.id() + (rule.isHard() ? " hard " : " soft ") + rule.sources(Catalog.standard()));
 * }
 * </pre>
 */
public final class Rule {
    private final String id;
    private final boolean hard;
    private final RuleKind kind;
    private final List<String> facts;
    private final List<String> sources;
    private final Judge judge;

    private Rule(String id, boolean hard, RuleKind kind, List<String> facts, List<String> sources, Judge judge) {
        this.id = id;
        this.hard = hard;
        this.kind = kind;
        this.facts = facts;
        this.sources = sources;
        this.judge = judge;
    }

    static Rule hard(String id, RuleKind kind, Judge judge) {
        return new Rule(id, true, kind, List.of(), List.of(), judge);
    }

    static Rule soft(String id, RuleKind kind, Judge judge) {
        return new Rule(id, false, kind, List.of(), List.of(), judge);
    }

    /** The same rule, resting on these facts. */
    Rule facts(String... ids) {
        return new Rule(id, hard, kind, List.of(ids), sources, judge);
    }

    /** The same rule, with sources of its own beside those of its facts. */
    Rule sources(String... tags) {
        return new Rule(id, hard, kind, facts, List.of(tags), judge);
    }

    /** Stable id, lower-kebab: {@code deep-gap}. */
    public String id() {
        return id;
    }

    /** Whether a plan that breaks it must not be given. */
    public boolean isHard() {
        return hard;
    }

    /** Whether a clinician may set it aside by a recorded decision; what it finds is then reported as overridden. */
    public boolean maySetAside() {
        return ClinicalLimits.include(id);
    }

    /** What it speaks about. */
    public RuleKind kind() {
        return kind;
    }

    /** Ids of the facts it rests on; may be empty. */
    public List<String> facts() {
        return facts;
    }

    /** Tags of the sources it names itself, beside those of its facts; may be empty. */
    public List<String> sources() {
        return sources;
    }

    /** All sources: its own and those of its facts as this catalogue has them, without repeats. Empty: a house choice. */
    public List<String> sources(Catalog catalog) {
        Set<String> all = new LinkedHashSet<>(sources);
        for (String fact : facts) {
            Optional<Fact> entry = catalog.facts().find(fact);
            entry.ifPresent(f -> all.addAll(f.evidence().sources()));
        }
        return List.copyOf(all);
    }

    /** Id of the sentence that says the rule: {@code rule.deep-gap}. */
    public String description() {
        return "rule." + id;
    }

    /** Everything in that plan that breaks this rule. */
    List<Finding> findings(PlanView plan) {
        Findings out = new Findings(this, plan.catalog());
        judge.judge(plan, out);
        return out.all().stream()
                .filter(f -> !Settled.is(f, plan))
                .map(f -> out.isFirm(f) ? f : SetAside.weigh(f, plan))
                .toList();
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return id;
    }

    /** The judgement of one rule. */
    @FunctionalInterface
    interface Judge {
        /** Looks at the plan and tells what it found. */
        void judge(PlanView plan, Findings out);
    }
}
