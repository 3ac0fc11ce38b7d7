package io.massageplan.screening;

import io.massageplan.evidence.Instruction;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known only on the day of a visit (a meal, a drink, the last dose), and what is watched at every one. */
final class OnTheDay {

    /** Text for a restriction that counts from something of the day but brings no sentence of its own. */
    private static final String GENERAL = "ask-on-the-day";

    private OnTheDay() {}

    /** Each instruction once, in catalogue order. */
    static List<Instruction> instructions(Calendar calendar, Area focus) {
        Map<String, Instruction> byText = new LinkedHashMap<>();
        for (Rule rule : calendar.rules()) {
            if (isLiftedThroughout(rule, calendar)) {
                continue;
            }
            Restriction restriction = rule.restriction();
            boolean onTheDay = rule.is(Anchor.ON_THE_DAY);
            boolean watched = !restriction.blocks()
                    && restriction.elements().stream().anyMatch(e -> e.kind() == ElementKind.MASSAGE)
                    && rule.area().overlaps(focus);
            Optional<String> text = restriction.advice().or(() -> onTheDay ? Optional.of(GENERAL) : Optional.empty());
            if (onTheDay || watched) {
                text.ifPresent(t -> byText.putIfAbsent(t, instruction(t, rule)));
            }
        }
        return new ArrayList<>(byText.values());
    }

    private static boolean isLiftedThroughout(Rule rule, Calendar calendar) {
        return calendar.inForce().stream()
                .filter(f -> f.restriction().equals(rule.restriction().id())
                        && f.sites().equals(rule.sites()))
                .allMatch(f -> f.liftedBy().isPresent());
    }

    private static Instruction instruction(String text, Rule rule) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("restriction", rule.restriction().id());
        facts.put("action", rule.restriction().action().name());
        rule.restriction().when().to().filter(t -> rule.is(Anchor.ON_THE_DAY)).ifPresent(t -> putSpan(facts, t));
        return new Instruction(text, new TreeMap<>(facts));
    }

    private static void putSpan(Map<String, String> facts, TimeSpan span) {
        facts.put(span.unit().name().toLowerCase(Locale.ROOT), String.valueOf(span.amount()));
    }
}
