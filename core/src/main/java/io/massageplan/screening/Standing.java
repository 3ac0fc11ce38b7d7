package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Restriction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one restriction at one place stands over the days, whatever number of reports it comes from: not there, in force,
 * or lifted. Each stretch of days alike is one {@link InForce} with one reason.
 */
final class Standing {

    private static final String NOT_THERE = "";
    private static final String UNLIFTED = "in force";

    private final List<Rule> rules;
    private final Restriction restriction;
    private final DateRange range;
    private final Places places;
    /** Days on which it stands the same, and a rule that holds on them. */
    record Stretch(InForce entry, Rule rule) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final int[] stretchOfDay;

    /** Of rules of one restriction with the same sites. */
    Standing(List<Rule> rules, DateRange range, Places places) {
        this.rules = rules;
        this.restriction = rules.get(0).restriction();
        this.range = range;
        this.places = places;
        this.stretchOfDay = new int[Math.toIntExact(range.days())];
        findStretches();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The reason that holds on a day on which one of its rules holds. */
    Reason reasonOn(int day) {
        return stretches.get(stretchOfDay[day]).entry().reason();
    }

    private void findStretches() {
        Changes changes = new Changes(range);
        rules.forEach(changes::by);
        int first = 0;
        String state = state(0);
        for (int day = changes.next(1); first < changes.length(); day = changes.next(day + 1)) {
            boolean over = day == changes.length();
            String next = over ? NOT_THERE : state(day);
            if (over || !next.equals(state)) {
                if (!state.equals(NOT_THERE)) {
                    add(first, day - 1, state, !over && next.equals(NOT_THERE));
                }
                first = day;
                state = next;
            }
        }
    }

    private void add(int first, int last, String state, boolean ends) {
        for (int day = first; day <= last; day++) {
            stretchOfDay[day] = stretches.size();
        }
        LocalDate from = range.from().plusDays(first);
        LocalDate to = range.from().plusDays(last);
        Optional<String> liftedBy = state.equals(UNLIFTED) ? Optional.empty() : Optional.of(state);
        InForce entry = InForce.builder()
                .restriction(restriction.id())
                .row(rules.get(0).instance().row().id())
                .from(from)
                .to(to)
                .endsByItself(ends)
                .firstVisitOnly(rules.get(0).is(Anchor.FIRST_VISIT))
                .onTheDay(rules.get(0).is(Anchor.ON_THE_DAY))
                .afterTouch(rules.get(0).is(Anchor.AFTER_TOUCH))
                .sites(rules.get(0).sites())
                .liftedBy(liftedBy)
                .reason(reason(first, from, to, ends, liftedBy))
                .build();
        Rule rule = rules.stream().filter(r -> r.days().get(first)).findFirst().orElseThrow();
        stretches.add(new Stretch(entry, rule));
    }

    /** What a day is like: lifted only if every one of the rules that hold is lifted wholly and everywhere it reaches. */
    private String state(int index) {
        LocalDate day = range.from().plusDays(index);
        String state = NOT_THERE;
        for (Rule rule : rules) {
            if (rule.days().get(index)) {
                Optional<String> lifted = rule.liftsOn(day).stream()
                        .filter(lift -> lift.pressureMost().isEmpty() && reaches(lift, rule))
                        .map(Lift::by)
                        .findFirst();
                if (lifted.isEmpty()) {
                    return UNLIFTED;
                }
                state = lifted.get();
            }
        }
        return state;
    }

    private boolean reaches(Lift lift, Rule rule) {
        return lift.sites().isEmpty() || places.of(lift.sites()).holdsAllOf(rule.area());
    }

    private Reason reason(int first, LocalDate from, LocalDate to, boolean ends, Optional<String> liftedBy) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<Rule> holding = rules.stream().filter(r -> r.days().get(first)).toList();
        Evidence evidence = rules.get(0).instance().row().evidence();
        facts.put("row", rules.get(0).instance().row().id());
        facts.put("action", restriction.action().name());
        facts.put("hardness", restriction.hardness().name());
        facts.put("elements", joined(restriction.elements()));
        facts.put("reach", restriction.where().reach().name());
        facts.put("ends", joined(restriction.ends().stream().map(Standing::name).toList()));
        List<String> signers = restriction.ends().stream()
                .flatMap(e -> e.professions().stream())
                .toList();
        putIfAny(facts, "clearedBy", signers);
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        facts.put("endsByItself", String.valueOf(ends));
        facts.put("grade", evidence.grade().name());
        facts.put("confirmed", String.valueOf(restriction.confirmed()));
        List<Site> sites = rules.get(0).sites();
        putIfAny(facts, "sites", sites);
        putIfAny(facts, "condition", distinct(holding, r -> r.instance().conditions()));
        putIfAny(facts, "event", distinct(holding, r -> r.instance().dates()));
        restriction
                .limit()
                .ifPresent(limit ->
                        facts.put(restriction.action() == Action.SHORTEN ? "minutes" : "cap", String.valueOf(limit)));
        restriction.advice().ifPresent(advice -> facts.put("advice", advice));
        liftedBy.ifPresent(by -> facts.put("liftedBy", by));
        holding.stream()
                .flatMap(r -> r.liftsOn(from).stream())
                .filter(lift -> liftedBy.isEmpty())
                .findFirst()
                .ifPresent(lift -> putLoosened(facts, lift));
        return new Reason(restriction.id(), new TreeMap<>(facts), evidence.sources());
    }

    /** A clearance for some places only, or up to a pressure, loosens without lifting. */
    private static void putLoosened(Map<String, String> facts, Lift lift) {
        facts.put("loosenedBy", lift.by());
        lift.pressureMost().ifPresent(p -> facts.put("loosenedTo", String.valueOf(p.level())));
        putIfAny(facts, "loosenedAt", lift.sites());
    }

    private static <T> List<T> distinct(List<Rule> rules, Function<Rule, List<T>> part) {
        return rules.stream().flatMap(r -> part.apply(r).stream()).distinct().toList();
    }

    private static void putIfAny(Map<String, String> facts, String name, List<?> values) {
        if (!values.isEmpty()) {
            facts.put(name, joined(values));
        }
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String name(EndsBy end) {
        return end.qualification()
                .map(q -> end.way().name() + ":" + q)
                .orElse(end.way().name());
    }
}
