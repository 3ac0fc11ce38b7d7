package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Restriction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds on each day asked about: built once, then only read. */
final class Calendar {

    private final DateRange range;
    private final List<Rule> rules;
    private final List<Standing.Stretch> stretches = new ArrayList<>();
    private final List<DayRules> days = new ArrayList<>();
    private final List<DateRange> periods = new ArrayList<>();

    Calendar(ClientProfile client, DateRange range, List<Rule> rules, Places places, Matches matches, Catalog catalog) {
        this.range = range;
        this.rules = rules;
        List<Standing> standings = standings(places);
        Changes changes = changes(client, catalog);
        // Stretches with the same rules, the same lifts and the same stages share one; a key lists all of that.
        Map<List<Object>, DayRules> alike = new LinkedHashMap<>();
        Map<List<Object>, Active> actives = new LinkedHashMap<>();
        List<Object> previous = List.of();
        for (int first = 0; first < changes.length(); first = changes.next(first + 1)) {
            LocalDate day = range.from().plusDays(first);
            List<Active> today = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i);
                if (rule.days().get(first)) {
                    List<Lift> lifts = rule.liftsOn(day);
                    Reason reason = standings.get(i).reasonOn(first);
                    today.add(actives.computeIfAbsent(
                            List.of(i, lifts, reason), key -> new Active(rule, lifts, reason, places)));
                }
            }
            List<StageCap> caps = new ArrayList<>();
            List<Object> key = new ArrayList<>(today);
            for (Complaint complaint : client.complaints()) {
                StageCap.of(complaint, day, catalog, places).ifPresent(caps::add);
                key.add(Injury.waiting(complaint, day, catalog));
            }
            caps.forEach(cap -> key.add(cap.reason()));
            int last = changes.next(first + 1) - 1;
            DayRules holding = alike.computeIfAbsent(key, k -> new DayRules(today, caps, matches, catalog));
            days.addAll(Collections.nCopies(last - first + 1, holding));
            addPeriod(day, range.from().plusDays(last), first > 0 && key.equals(previous));
            previous = key;
        }
    }

    private Changes changes(ClientProfile client, Catalog catalog) {
        Changes changes = new Changes(range);
        rules.forEach(changes::by);
        int freshDays = Injury.mostDays(catalog);
        int acuteDays = Complaints.acuteDays(catalog);
        client.complaints().forEach(c -> changes.by(c, acuteDays, freshDays));
        return changes;
    }

    private void addPeriod(LocalDate from, LocalDate to, boolean asBefore) {
        LocalDate begin = asBefore ? periods.remove(periods.size() - 1).from() : from;
        periods.add(new DateRange(begin, to));
    }

    /** The standing of each rule, by its place in the list; rules of one restriction and place stand together. */
    private List<Standing> standings(Places places) {
        Map<List<Object>, List<Rule>> together = new LinkedHashMap<>();
        for (Rule rule : rules) {
            together.computeIfAbsent(key(rule), k -> new ArrayList<>()).add(rule);
        }
        Map<List<Object>, Standing> standings = new LinkedHashMap<>();
        together.forEach((key, group) -> {
            Standing standing = new Standing(group, range, places);
            standings.put(key, standing);
            stretches.addAll(standing.stretches());
        });
        return rules.stream().map(rule -> standings.get(key(rule))).toList();
    }

    private static List<Object> key(Rule rule) {
        return List.of(rule.restriction().id(), rule.sites());
    }

    /** All rules of a client that hold on some day, in catalogue order. */
    static List<Rule> rules(Triggers triggers, Lift.Grounds grounds, DateRange range, Places places, Catalog catalog) {
        List<Rule> rules = new ArrayList<>();
        Windows windows = new Windows(range, grounds.signDays(), triggers.reports(), catalog);
        int order = 0;
        for (Contraindication row : catalog.contraindications().all()) {
            List<Instance> instances = triggers.instancesOf(row);
            for (Restriction restriction : row.restrictions()) {
                order++;
                for (Instance instance : instances) {
                    Rule rule = Rule.of(order, restriction, instance, grounds, places, windows);
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

    /** How each restriction stands, in catalogue order, with a rule behind it. */
    List<Standing.Stretch> stretches() {
        return stretches;
    }

    List<InForce> inForce() {
        return stretches.stream().map(Standing.Stretch::entry).toList();
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
