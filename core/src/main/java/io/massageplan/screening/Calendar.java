package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Restriction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds on each day asked about: built once, then only read. */
final class Calendar {

    private final DateRange range;
    private final List<Rule> rules;
    private final List<InForce> inForce = new ArrayList<>();
    private final Map<Reason, Rule> ruleOf = new IdentityHashMap<>();
    private final List<DayRules> days = new ArrayList<>();
    private final List<DateRange> periods = new ArrayList<>();

    Calendar(ClientProfile client, DateRange range, List<Rule> rules, Places places, Catalog catalog) {
        this.range = range;
        this.rules = rules;
        Map<Rule, Standing> standings = standings(places);
        // Days with the same rules, the same lifts and the same stages share one; a key lists all of that.
        Map<List<Object>, DayRules> alike = new LinkedHashMap<>();
        Map<List<Object>, Active> actives = new LinkedHashMap<>();
        List<Object> previous = List.of();
        for (int i = 0; i < range.days(); i++) {
            LocalDate day = range.from().plusDays(i);
            List<Active> today = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule.days().get(i)) {
                    List<Lift> lifts = rule.liftsOn(day);
                    Reason reason = standings.get(rule).reasonOn(i);
                    today.add(actives.computeIfAbsent(
                            List.of(new Same(rule), lifts, new Same(reason)),
                            key -> new Active(rule, lifts, reason, places)));
                }
            }
            List<StageCap> caps = new ArrayList<>();
            List<Object> warm = new ArrayList<>();
            for (Complaint complaint : client.complaints()) {
                StageCap.of(complaint, day, catalog, places).ifPresent(caps::add);
                warm.add(Injury.waiting(complaint, day, catalog));
            }
            List<Object> key = new ArrayList<>(today);
            key.addAll(caps.stream().map(StageCap::reason).toList());
            key.add(warm);
            days.add(alike.computeIfAbsent(key, k -> new DayRules(today, caps, catalog)));
            if (i > 0 && key.equals(previous)) {
                DateRange last = periods.remove(periods.size() - 1);
                periods.add(new DateRange(last.from(), day));
            } else {
                periods.add(new DateRange(day, day));
            }
            previous = key;
        }
    }

    /** Compares by being the same object: rules and reasons are long to compare and never equal by chance. */
    private record Same(Object what) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.what == what;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(what);
        }
    }

    private Map<Rule, Standing> standings(Places places) {
        Map<List<Object>, List<Rule>> together = new LinkedHashMap<>();
        for (Rule rule : rules) {
            together.computeIfAbsent(List.of(rule.restriction().id(), rule.sites()), k -> new ArrayList<>())
                    .add(rule);
        }
        Map<Rule, Standing> standings = new IdentityHashMap<>();
        for (List<Rule> group : together.values()) {
            Standing standing = new Standing(group, range, places);
            group.forEach(rule -> standings.put(rule, standing));
            for (InForce stretch : standing.stretches()) {
                inForce.add(stretch);
                ruleOf.put(stretch.reason(), standing.ruleOn(stretch));
            }
        }
        return standings;
    }

    /** All rules of a client that hold on some day, in catalogue order. */
    static List<Rule> rules(Triggers triggers, Lift.Grounds grounds, DateRange range, Places places, Catalog catalog) {
        List<Rule> rules = new ArrayList<>();
        int order = 0;
        for (Contraindication row : catalog.contraindications().all()) {
            List<Instance> instances = triggers.instancesOf(row);
            for (Restriction restriction : row.restrictions()) {
                order++;
                for (Instance instance : instances) {
                    Rule rule = Rule.of(order, restriction, instance, grounds, places, range);
                    if (!rule.days().isEmpty() && !rule.area().isEmpty()) {
                        rules.add(rule);
                    }
                }
            }
        }
        return rules;
    }

    List<Rule> rules() {
        return rules;
    }

    List<InForce> inForce() {
        return inForce;
    }

    /** A rule behind an entry; all of one entry share restriction, row and place. */
    Rule ruleOf(InForce standing) {
        return ruleOf.get(standing.reason());
    }

    boolean isFirstDay(LocalDate day) {
        return day.equals(range.from());
    }

    DayRules on(LocalDate day) {
        return days.get(Math.toIntExact(ChronoUnit.DAYS.between(range.from(), day)));
    }

    /** Stretches of days on which the same holds. */
    List<DateRange> periods() {
        return periods;
    }
}
