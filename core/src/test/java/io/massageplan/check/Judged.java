package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.explain.Texts;
import io.massageplan.testing.PlanFixtures;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the check says of a fixture, rule by rule; every finding on the way must be printable in both languages. */
final class Judged {
    private static final Properties ENGLISH = texts("en");
    private static final Properties GERMAN = texts("de");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)(:([a-z-]+))?}");

    private Judged() {}

    static List<Finding> all(PlanFixtures fixture) {
        List<Finding> findings = PlanCheck.check(fixture.plan(), fixture.request(), fixture.catalog());
        findings.forEach(Judged::isPrintable);
        return findings;
    }

    /** What some rules say; the others are not asked. */
    static List<Finding> of(PlanFixtures fixture, String... rules) {
        PlanView view = new PlanView(fixture.plan(), fixture.request(), fixture.catalog());
        List<Finding> findings =
                PlanCheck.check(view, Arrays.stream(rules).map(PlanCheck::rule).toList());
        findings.forEach(Judged::isPrintable);
        return findings;
    }

    /** How many findings a rule has. */
    static int count(PlanFixtures fixture, String rule) {
        return of(fixture, rule).size();
    }

    /** So many days after the start of a fixture. */
    static LocalDate day(int offset) {
        return PlanFixtures.START.plusDays(offset);
    }

    /** The one finding of a rule. */
    static Finding fires(PlanFixtures fixture, String rule) {
        List<Finding> found = of(fixture, rule);
        assertEquals(1, found.size(), () -> rule + ": " + found);
        Severity expected = PlanCheck.rule(rule).isHard() ? Severity.HARD : Severity.SOFT;
        assertEquals(expected, found.get(0).severity());
        return found.get(0);
    }

    /** The one finding of a rule, and the activities it names. */
    static Finding fires(PlanFixtures fixture, String rule, String... activities) {
        Finding finding = fires(fixture, rule);
        assertEquals(List.of(activities), finding.activities());
        return finding;
    }

    static void silent(PlanFixtures fixture, String rule) {
        assertEquals(List.of(), of(fixture, rule));
    }

    static void isClean(PlanFixtures fixture) {
        List<Finding> hard = all(fixture).stream().filter(Finding::isHard).toList();
        assertEquals(List.of(), hard);
    }

    static String fact(Finding finding, String name) {
        String value = finding.reason().facts().get(name);
        assertTrue(value != null, () -> name + " of " + finding.reason().facts());
        return value;
    }

    private static void isPrintable(Finding finding) {
        print(finding, ENGLISH, Texts.of(Locale.ENGLISH));
        print(finding, GERMAN, Texts.of(Locale.GERMAN));
    }

    /** The sentence of a finding: every place outside brackets must have its fact, and every fact its words. */
    private static void print(Finding finding, Properties sentences, Texts words) {
        String sentence = sentences.getProperty("finding." + finding.rule());
        assertFalse(sentence == null, () -> "finding." + finding.rule());
        Map<String, String> facts = finding.reason().facts();
        for (String part : sentence.split("[\\[\\]]")) {
            boolean optional = sentence.contains("[" + part + "]");
            Matcher place = PLACE.matcher(part);
            while (place.find()) {
                String name = place.group(1);
                assertTrue(optional || facts.containsKey(name), () -> name + " of " + finding.rule() + " " + facts);
                if (facts.containsKey(name) && place.group(3) != null) {
                    word(words, place.group(3), facts.get(name));
                }
            }
        }
    }

    private static void word(Texts words, String kind, String value) {
        for (String one : value.split(" ")) {
            // What a test adds to the catalogue has no words.
            boolean own = List.of("OWN", "OWN_SCHOOL", "NOPE", "LARD", "THING", "X1.1", "X1")
                    .contains(one);
            switch (kind) {
                case "any" -> assertFalse(one.isBlank());
                case "date", "weekday" -> LocalDate.parse(one);
                case "site" ->
                    assertTrue(own
                            || !words.name("region", one.replaceAll(":.*", "")).isEmpty());
                case "row" ->
                    assertTrue(
                            own
                                    || words.find("row." + one.replaceAll("\\..*", ""))
                                            .isPresent(),
                            () -> one);
                default ->
                    assertTrue(
                            own
                                    || words.find(kind + "." + one).isPresent()
                                    || words.find(kind + "." + one + ".practitioner")
                                            .isPresent(),
                            () -> kind + "." + one);
            }
        }
    }

    static Properties texts(String language) {
        String name = "/io/massageplan/text/rules_" + language + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(PlanCheck.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
