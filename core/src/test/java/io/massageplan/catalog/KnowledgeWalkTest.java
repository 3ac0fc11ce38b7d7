package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.check.PlanCheck;
import io.massageplan.check.Rule;
import io.massageplan.evidence.Fact;
import io.massageplan.explain.Texts;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.ClinicalLimits;
import io.massageplan.safety.Restriction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Walks the rows of the two knowledge files: for each one that states something a plan must know, something in the
 * catalogue stands. The rows lie in {@code knowledge-rows.table}, with a hash of each, so that a changed row is noticed.
 */
class KnowledgeWalkTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final List<Row> ROWS = rows();

    private static final List<String> KNOWN_RULES =
            PlanCheck.rules().stream().map(Rule::id).toList();

    @Test
    void everyRow_hasItsCounterparts() {
        Map<String, Collection<String>> known = known();
        List<String> missing = new ArrayList<>();
        for (Row row : ROWS) {
            for (String counterpart : row.words("counterpart")) {
                int colon = counterpart.indexOf(':');
                String kind = colon < 0 ? counterpart : counterpart.substring(0, colon);
                String id = counterpart.substring(colon + 1);
                boolean there = kind.equals("text")
                        ? isText(id)
                        : known.getOrDefault(kind, List.of()).contains(id);
                if (!there) {
                    missing.add(row.text("id") + " -> " + counterpart);
                }
            }
        }

        print();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRow_hasItsHash_andNoneIsLeftOutOfASection() {
        Map<String, Integer> last = new TreeMap<>();
        Set<String> ids = new TreeSet<>();
        for (Row row : ROWS) {
            String section = row.text("file") + " " + row.text("section");
            assertTrue(row.text("sha256").matches("[0-9a-f]{16}"), row.text("id"));
            assertTrue(ids.add(row.text("id")), row.text("id") + " twice");
            assertEquals(last.merge(section, 1, Integer::sum), Integer.parseInt(row.text("row")), row.text("id"));
        }
        assertEquals(539, ROWS.size());
    }

    /**
     * A changed row of the knowledge files is looked at again here: whoever changes its hash has checked its counterparts.
     */
    @Test
    void everyRow_isAsItWasWhenItsCounterpartsWereChecked() throws IOException {
        Optional<Path> folder = KnowledgeFiles.folder();
        if (folder.isEmpty()) {
            System.out.println(
                    "SKIPPED: the knowledge files are not reachable, so their rows were not compared with the"
                            + " hashes in knowledge-rows.table (set -Dmassageplan.knowledge=<folder>)");
        }
        Assumptions.assumeTrue(folder.isPresent(), "the knowledge files are not reachable");
        Map<String, String> hashes = KnowledgeFiles.hashes(folder.orElseThrow());
        List<String> changed = new ArrayList<>();
        Set<String> sections = new TreeSet<>();
        for (Row row : ROWS) {
            String section = row.text("file") + " " + row.text("section");
            sections.add(section);
            String hash = hashes.remove(section + " " + row.text("row"));
            if (!row.text("sha256").equals(hash)) {
                changed.add(row.text("id") + ": " + row.text("sha256") + " is now " + hash);
            }
        }
        // A section that is walked is walked to its end.
        hashes.keySet().stream()
                .filter(key -> sections.contains(key.substring(0, key.lastIndexOf(' '))))
                .forEach(key -> changed.add(key + ": has no row here"));
        System.out.println("knowledge rows compared with the files: " + ROWS.size());
        assertEquals(List.of(), changed);
    }

    @Test
    void sections_ofContraindications_complete() {
        Map<String, Integer> counts = counts();

        int[] expected = {22, 29, 39, 14, 8, 14, 20, 11, 16, 10};
        assertAll(java.util.stream.IntStream.range(0, expected.length)
                .mapToObj(i -> () -> assertEquals(
                        expected[i], counts.get("techniques 4.3." + (char) ('A' + i)), "section " + (char) ('A' + i))));
        for (int i = 0; i < expected.length; i++) {
            for (int n = 1; n <= expected[i]; n++) {
                CATALOG.contraindications().get((char) ('A' + i) + String.valueOf(n));
            }
        }
    }

    @Test
    void sections_ofTechniquesAndEndangermentSites_complete() {
        // 28 rows; one is two techniques (geriatric and paediatric), and ice massage is a cold application.
        assertEquals(28, counts().get("techniques 1.3"));
        assertEquals(28, CATALOG.techniques().size());
        assertEquals("ICE_MASSAGE", CATALOG.thermal().get("ICE_MASSAGE").id());
        assertEquals(13, counts().get("techniques 3.4"));
        for (int n = 1; n <= 13; n++) {
            CATALOG.contraindications().get("EN" + n);
        }
    }

    /** Rows that say what massage does, and bound no plan. */
    private static final List<String> NO_RULE = List.of("dosage-2.3-7");

    @Test
    void sectionsOfRules_everyRow_namesItsRule() {
        List<String> sections = List.of("dosage 2.2", "dosage 2.3", "dosage 9.1", "techniques 4.4");
        List<String> without = ROWS.stream()
                .filter(row -> sections.contains(row.text("file") + " " + row.text("section")))
                .filter(row -> row.words("counterpart").stream().noneMatch(c -> c.startsWith("rule:")))
                .map(row -> row.text("id"))
                .toList();

        assertEquals(NO_RULE, without);
    }

    @Test
    void limitsThatMayBeSetAside_standInTheListOfHardLimits() {
        List<String> named = ROWS.stream()
                .filter(row -> (row.text("file") + " " + row.text("section")).equals("dosage 9.1"))
                .flatMap(row -> row.words("counterpart").stream())
                .filter(c -> c.startsWith("rule:"))
                .map(c -> c.substring("rule:".length()))
                .toList();

        assertEquals(
                List.of(),
                ClinicalLimits.ids().stream().filter(id -> !named.contains(id)).toList());
    }

    /** Facts that a rule declares to rest on are not read by that: what stands in {@code .facts(...)} does not count. */
    private static final java.util.regex.Pattern DECLARED =
            java.util.regex.Pattern.compile("\\.facts\\((?:[^()]|\\([^()]*\\))*\\)");

    /** A limit that nothing reads would bound nothing: some class of the library asks for each hard fact, or it is fixed. */
    @Test
    void hardFacts_everyOne_isRead() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(DECLARED.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        List<String> unread = CATALOG.facts().all().stream()
                .filter(Fact::hard)
                .map(Fact::id)
                .filter(id -> sources.indexOf('"' + id + '"') < 0 && !isFixed(id))
                .toList();

        assertEquals(List.of(), unread);
    }

    private static boolean isFixed(String id) {
        return FactCheck.range(id)
                .filter(r -> r.least().compareTo(r.most()) == 0)
                .isPresent();
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        ROWS.forEach(row -> counts.merge(row.text("file") + " " + row.text("section"), 1, Integer::sum));
        return counts;
    }

    private static void print() {
        counts().forEach((section, count) -> System.out.println("knowledge rows " + section + ": " + count));
    }

    private static boolean isText(String key) {
        Texts words = Texts.of(Locale.ENGLISH);
        return words.find(key).isPresent()
                || words.find(key + ".client").isPresent()
                || words.find(key + ".practitioner").isPresent();
    }

    private static Map<String, Collection<String>> known() {
        Map<String, Collection<String>> known = new HashMap<>();
        known.put("technique", CATALOG.techniques().ids());
        known.put("stroke", CATALOG.strokes().ids());
        known.put("pressure", CATALOG.pressures().ids());
        known.put("position", CATALOG.positions().ids());
        known.put("lubricant", CATALOG.lubricants().ids());
        known.put("dose-limit", CATALOG.doseLimits().ids());
        known.put("effect", CATALOG.effects().ids());
        known.put("region", CATALOG.regions().ids());
        known.put("tissue", CATALOG.tissues().ids());
        known.put("muscle", CATALOG.muscles().ids());
        known.put("exercise", CATALOG.exercises().ids());
        known.put("ladder", CATALOG.ladders().ids());
        known.put("thermal", CATALOG.thermal().ids());
        known.put("condition", CATALOG.conditions().ids());
        known.put("contraindication", CATALOG.contraindications().ids());
        known.put("red-flag", CATALOG.redFlags().ids());
        known.put("question", CATALOG.questions().ids());
        known.put("fact", CATALOG.facts().ids());
        known.put("protocol", CATALOG.protocols().ids());
        known.put("load-event", CATALOG.loadEvents().ids());
        known.put("measure", CATALOG.measures().ids());
        known.put("goal", CATALOG.goals().ids());
        known.put("modality", CATALOG.named().ids());
        known.put("rule", KNOWN_RULES);
        Set<String> restrictions = new TreeSet<>();
        CATALOG.contraindications()
                .all()
                .forEach(row -> row.restrictions().stream().map(Restriction::id).forEach(restrictions::add));
        known.put("restriction", restrictions);
        Set<String> phases = new TreeSet<>();
        CATALOG.protocols()
                .all()
                .forEach(protocol -> protocol.phases().stream().map(Phase::id).forEach(phases::add));
        known.put("phase", phases);
        return known;
    }

    private static List<Row> rows() {
        try (InputStream in = KnowledgeWalkTest.class.getResourceAsStream("/io/massageplan/knowledge-rows.table")) {
            return Table.parse("knowledge-rows.table", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows("id");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
