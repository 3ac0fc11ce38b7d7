package io.massageplan.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.NamedEntry;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Rule;
import io.massageplan.planner.internal.calendar.CalendarScore;
import io.massageplan.protocol.LoadEffect;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.technique.Adjustable;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.ForceType;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import io.massageplan.technique.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words themselves: complete, the same in both languages, and fit to be filled. */
class BundleTest {
    private static final Map<String, String> ENGLISH = Bundle.read("en");
    private static final Map<String, String> GERMAN = Bundle.read("de");
    private static final Catalog CATALOG = Catalog.standard();

    /** How places are printed that are no kind of name. */
    private static final Set<String> PRINTED =
            Set.of("site", "date", "weekday", "time", "minutes", "pressure", "row", "any");

    @Test
    void keys_bothLanguages_same() {
        Set<String> english = new TreeSet<>(ENGLISH.keySet());
        Set<String> german = new TreeSet<>(GERMAN.keySet());
        english.removeAll(GERMAN.keySet());
        german.removeAll(ENGLISH.keySet());

        assertEquals(Set.of(), english, "only in English");
        assertEquals(Set.of(), german, "only in German");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void words_everyOne_notEmpty(String language) {
        List<String> empty = Bundle.read(language).entrySet().stream()
                .filter(e -> e.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), empty);
    }

    @Test
    void places_bothLanguages_same() {
        List<String> different = new ArrayList<>();
        ENGLISH.forEach((key, text) -> {
            Set<String> english = new Template(key, text).places();
            Set<String> german = new Template(key, GERMAN.get(key)).places();
            if (!english.equals(german)) {
                different.add(key + " en " + english + " de " + german);
            }
        });

        assertEquals(List.of(), different);
    }

    @Test
    void places_types_known() {
        Set<String> kinds = new TreeSet<>(PRINTED);
        ENGLISH.keySet().forEach(key -> kinds.add(key.substring(0, key.indexOf('.'))));
        Set<String> unknown = new TreeSet<>();
        ENGLISH.forEach((key, text) -> new Template(key, text)
                .places().stream()
                        .filter(place -> place.indexOf(':') >= 0)
                        .filter(place -> !kinds.contains(
                                place.substring(place.indexOf(':') + 1).replace("either-", "")))
                        .forEach(place -> unknown.add(key + " {" + place + "}")));

        assertEquals(Set.of(), unknown);
    }

    @Test
    void brackets_everyText_paired() {
        List<String> wrong = Stream.of(ENGLISH, GERMAN)
                .flatMap(words -> words.entrySet().stream())
                .filter(e -> count(e.getValue(), '[') != count(e.getValue(), ']')
                        || count(e.getValue(), '{') != count(e.getValue(), '}'))
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    @Test
    void catalogue_everyId_named() {
        List<String> missing = new ArrayList<>();
        named(missing, "region", CATALOG.regions().ids());
        named(missing, "tissue", CATALOG.tissues().ids());
        named(missing, "muscle", CATALOG.muscles().ids());
        named(missing, "stroke", CATALOG.strokes().ids());
        named(missing, "lubricant", CATALOG.lubricants().ids());
        named(missing, "technique", CATALOG.techniques().ids());
        named(missing, "effect", CATALOG.effects().ids());
        named(missing, "exercise", CATALOG.exercises().ids());
        named(missing, "thermal", CATALOG.thermal().ids());
        named(missing, "condition", CATALOG.conditions().ids());
        named(missing, "row", CATALOG.contraindications().ids());
        named(missing, "redflag", CATALOG.redFlags().ids());
        named(missing, "question", CATALOG.questions().ids());
        named(missing, "protocol", CATALOG.protocols().ids());
        named(missing, "load", CATALOG.loadEvents().ids());
        named(missing, "goal", CATALOG.goals().ids());
        named(missing, "measure", CATALOG.measures().ids());
        named(missing, "fact", CATALOG.facts().ids());
        for (DoseLimit limit : CATALOG.doseLimits().all()) {
            named(missing, "dose-element", List.of(limit.element()));
            named(missing, "dose-unit", List.of(limit.unit()));
        }
        for (NamedEntry named : CATALOG.named().all()) {
            named(missing, named.kind(), List.of(named.id()));
        }
        CATALOG.protocols()
                .all()
                .forEach(p -> named(
                        missing, "phase", p.phases().stream().map(Phase::id).toList()));
        for (ScreeningQuestion question : CATALOG.questions().all()) {
            named(missing, "question." + question.id(), question.choices());
        }
        for (Technique technique : CATALOG.techniques().all()) {
            named(missing, "indication", technique.indications());
            named(missing, "qualification", technique.qualification().stream().toList());
        }

        assertEquals(List.of(), missing);
    }

    @Test
    void sets_everyConstant_named() {
        List<String> missing = new ArrayList<>();
        named(missing, "position", names(Position.values()));
        named(missing, "force", names(ForceType.values()));
        named(missing, "trait", names(Trait.values()));
        named(missing, "adjustable", names(Adjustable.values()));
        named(missing, "load-effect", names(LoadEffect.values()));
        named(
                missing,
                "pressure",
                Stream.of(PressureLevel.values()).map(p -> "" + p.level()).toList());

        assertEquals(List.of(), missing);
    }

    @Test
    void techniques_everyOne_definedAndHomeCareExplained() {
        List<String> missing = new ArrayList<>();
        CATALOG.techniques().ids().forEach(id -> needed(missing, "technique." + id + ".definition"));
        CATALOG.exercises().ids().forEach(id -> needed(missing, "exercise." + id + ".how"));
        CATALOG.thermal().ids().forEach(id -> needed(missing, "thermal." + id + ".how"));
        CATALOG.protocols().ids().forEach(id -> needed(missing, "protocol." + id + ".description"));

        assertEquals(List.of(), missing);
    }

    @Test
    void rules_ofThePlanCheck_haveSentences() {
        List<String> missing = new ArrayList<>();
        named(missing, "reason", PlanCheck.rules().stream().map(Rule::id).toList());

        assertEquals(List.of(), missing);
    }

    @Test
    void score_everyTermAndProof_hasWords() {
        List<String> missing = new ArrayList<>();
        named(
                missing,
                "score",
                Stream.of(CalendarScore.Term.values())
                        .map(CalendarScore.Term::id)
                        .toList());
        named(missing, "score-sum", names(PlanScore.Proof.values()));

        assertEquals(List.of(), missing);
    }

    @Test
    void rules_facts_areOfTheCatalogue() {
        List<String> unknown = PlanCheck.rules().stream()
                .flatMap(rule -> rule.facts().stream())
                .filter(fact -> !CATALOG.facts().contains(fact))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void restrictions_adviceAndQualifications_haveWords() {
        List<String> missing = new ArrayList<>();
        for (Contraindication row : CATALOG.contraindications().all()) {
            for (Restriction restriction : row.restrictions()) {
                restriction.advice().ifPresent(id -> advised(missing, "advice." + id));
                restriction.ends().stream()
                        .flatMap((EndsBy end) -> end.qualification().stream())
                        .forEach(id -> needed(missing, "qualification." + id));
            }
        }

        assertEquals(List.of(), missing);
    }

    @Test
    void words_everyOneOfAnEntry_hasItsEntry() {
        List<String> orphans = new ArrayList<>();
        Map<String, Collection<String>> kinds = Map.of(
                "technique", CATALOG.techniques().ids(),
                "condition", CATALOG.conditions().ids(),
                "row", CATALOG.contraindications().ids(),
                "redflag", CATALOG.redFlags().all().stream().map(RedFlag::id).toList(),
                "exercise", CATALOG.exercises().ids(),
                "fact", CATALOG.facts().ids(),
                "region", CATALOG.regions().ids());
        for (String key : ENGLISH.keySet()) {
            String[] parts = key.split("\\.");
            boolean isId = parts[1].equals(parts[1].toUpperCase(java.util.Locale.ROOT)) || parts[0].equals("fact");
            if (kinds.containsKey(parts[0]) && isId && !kinds.get(parts[0]).contains(parts[1])) {
                orphans.add(key);
            }
        }

        assertEquals(List.of(), orphans);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static void named(List<String> missing, String kind, Collection<String> ids) {
        ids.forEach(id -> needed(missing, kind + "." + id));
    }

    /** An advice may be for the therapist alone. */
    private static void advised(List<String> missing, String key) {
        if (!ENGLISH.containsKey(key + ".practitioner")) {
            needed(missing, key);
        }
    }

    private static void needed(List<String> missing, String key) {
        boolean said = ENGLISH.containsKey(key)
                || ENGLISH.containsKey(key + ".client") && ENGLISH.containsKey(key + ".practitioner");
        if (!said) {
            missing.add(key);
        }
    }
}
