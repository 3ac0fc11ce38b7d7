package io.massageplan.check;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what one rule finds; the same finding twice counts once. */
final class Findings {
    /** The value of a fact that there is not. */
    static final String NONE = "";

    private final Rule rule;
    private final List<String> sources;
    private final Set<Finding> found;
    private final Set<Finding> firm;
    private final boolean holding;

    Findings(Rule rule, Catalog catalog) {
        this(rule, rule.sources(catalog), new LinkedHashSet<>(), new LinkedHashSet<>(), false);
    }

    private Findings(Rule rule, List<String> sources, Set<Finding> found, Set<Finding> firm, boolean holding) {
        this.rule = rule;
        this.sources = sources;
        this.found = found;
        this.firm = firm;
        this.holding = holding;
    }

    /** A finding about the whole plan. Facts as name, value, name, value. */
    void add(String... facts) {
        put(Optional.empty(), List.of(), facts);
    }

    /** A finding about a day. */
    void on(LocalDate day, String... facts) {
        put(Optional.of(day), List.of(), facts);
    }

    /** A finding about one activity, on its day. */
    void at(Activity activity, String... facts) {
        put(Optional.of(activity.date()), List.of(activity.id()), facts);
    }

    /** A finding that shows on the later of two activities. */
    void between(Activity earlier, Activity later, String... facts) {
        put(Optional.of(later.date()), List.of(earlier.id(), later.id()), facts);
    }

    /** A finding about several activities. */
    void among(LocalDate day, List<? extends Activity> activities, String... facts) {
        put(Optional.of(day), activities.stream().map(Activity::id).toList(), facts);
    }

    /** A finding with a weight and a reason of its own. */
    void add(Severity severity, Optional<LocalDate> day, List<String> activities, Reason reason) {
        Finding finding = new Finding(rule.id(), severity, activities, day, reason);
        found.add(finding);
        if (holding) {
            firm.add(finding);
        }
    }

    private void put(Optional<LocalDate> day, List<String> activities, String... facts) {
        Severity severity = rule.isHard() ? Severity.HARD : Severity.SOFT;
        add(severity, day, activities, Reason.of(rule.id(), sources, known(facts)));
    }

    /** Facts without those whose value is {@link #NONE}: a sentence leaves out what is not there. */
    static String[] known(String... facts) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < facts.length; i += 2) {
            if (!facts[i + 1].equals(NONE)) {
                known.addAll(List.of(facts[i], facts[i + 1]));
            }
        }
        return known.toArray(String[]::new);
    }

    /** Collects what no decision sets aside. */
    Findings firm() {
        return new Findings(rule, sources, found, firm, true);
    }

    boolean isFirm(Finding finding) {
        return firm.contains(finding);
    }

    List<Finding> all() {
        return new ArrayList<>(found);
    }
}
