package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

/** What no printed page may hold: ids, keys and places to fill where words belong. */
final class Unspoken {
    /** LOWER_BACK, HEAT_PACK. */
    private static final Pattern ID = Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b");
    /** reason.plan-rhythm, advice.drink: a key that has no words. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(reason|advice|rule|finding|row|question|redflag|technique|exercise|thermal|condition|region|position"
                    + "|fact|protocol|phase|profession|goal|measure|topic|format|education|flare|stop|discharge"
                    + "|aftercare|caveat|assessment|plan|relax|conflict)[.][A-Za-z]");
    /** plan-wish-pressure-phase, conflict-budget: an id of a rule. */
    private static final Pattern RULE = Pattern.compile("\\b(plan|relax|conflict|fact)-[a-z]+(-[a-z]+)*\\b");

    private static final Pattern PLACE = Pattern.compile("[{}]");

    private Unspoken() {}

    static void assertNone(String page) {
        List<String> raw = page.lines()
                // The place in the file is for whoever writes the file.
                .filter(l -> !l.contains("/client/") && !l.contains(".json"))
                .filter(l -> isRaw(l))
                .toList();
        assertEquals(List.of(), raw);
    }

    static boolean isRaw(String line) {
        return List.of(ID, KEY, RULE, PLACE).stream()
                .anyMatch(p -> p.matcher(line).find());
    }

    /** In the catalogue ids are what is looked up; keys and places to fill are not. */
    static void assertNoKeys(String page) {
        List<String> raw = page.lines()
                .filter(l -> KEY.matcher(l).find() || PLACE.matcher(l).find())
                .toList();
        assertEquals(List.of(), raw);
    }
}
