package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A damaged document is read as a value, or refused with problems that can be told; nothing else ever happens. */
class DamageProperties {
    private static final MassagePlanJson JSON = MassagePlanJson.standard();
    private static final Ids IDS = Ids.of(io.massageplan.catalog.Catalog.standard());

    /** What is put in: words, values and signs that documents are made of, and some that they are not. */
    private static final List<String> PIECES = List.of(
            "",
            "null",
            "true",
            "0",
            "-1",
            "7",
            "1.5",
            "1e999",
            "\"\"",
            "\"X\"",
            "\"LOWER_BACK\"",
            "\"2026-03-02\"",
            "\"17:00\"",
            "{}",
            "[]",
            "[[",
            "{\"id\":",
            "\"type\":\"REVIEW\",",
            "\"schemaVersion\":1,",
            ",",
            ":",
            "\"",
            "}",
            "]",
            "\\",
            "\\u0000",
            "\\ud800",
            "\n",
            "\uFEFF",
            "NaN",
            "/*",
            "'",
            "\"minutes\":1,",
            "\"x\":0,",
            "99999999999999999999");

    @Property(tries = 1_000)
    void read_damaged_valueOrProblems(@ForAll("damages") Damage damage, @ForAll("documents") String name) {
        String good = WireTest.stored(name);
        String text = damage.to(good);
        Object sample = WireTest.samples().get(name);
        check(text, WireTest.reader(sample), sample);
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(WireTest.samples().keySet().toArray(new String[0]));
    }

    private static void check(String text, Function<String, Object> reader, Object sample) {
        try {
            Object value = reader.apply(text);
            String written = WireTest.written(value);
            assertEquals(value, reader.apply(written));
            Class<?> type = CoreTypes.DOCUMENTS.stream()
                    .filter(t -> t.isInstance(sample))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(), Diagnosis.of(Outline.of(text), Shapes.of(type), IDS), "refused on second sight");
        } catch (MassagePlanJsonException e) {
            assertFalse(e.problems().isEmpty());
            for (Problem problem : e.problems()) {
                assertFalse(problem.limit().equals("be readable"), "nothing found on second sight: " + text);
                assertTrue(problem.line() > 0, problem.toString());
                assertFalse(problem.toString().contains("massageplan."), problem.toString());
                assertEquals(1, problem.toString().lines().count());
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail(text, e);
        }
    }

    /** Puts pieces into a text, each over some of its characters. */
    record Damage(List<Hit> hits) {
        String to(String text) {
            String damaged = text;
            for (Hit hit : hits) {
                int from = (int) (hit.where() * (long) damaged.length() / 10_000);
                int to = Math.min(damaged.length(), from + hit.over());
                damaged = damaged.substring(0, from) + hit.piece() + damaged.substring(to);
            }
            return damaged;
        }
    }

    record Hit(int where, int over, String piece) {}

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<Hit> hits = Combinators.combine(
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(PIECES))
                .as(Hit::new);
        return hits.list().ofMinSize(1).ofMaxSize(3).map(Damage::new);
    }

    /** Whole values are exchanged, so that the document stays JSON and its fields are what is damaged. */
    @Property(tries = 1_000)
    void read_exchanged_valueOrProblems(
            @ForAll("exchanges") List<Exchange> exchanges, @ForAll("documents") String name) {
        String text = WireTest.stored(name);
        for (Exchange exchange : exchanges) {
            text = exchange.in(text);
        }
        Object sample = WireTest.samples().get(name);
        check(text, WireTest.reader(sample), sample);
    }

    /** A line's value becomes another line's value, or one from outside. */
    record Exchange(int line, int other, String piece) {
        String in(String text) {
            String[] lines = text.split("\n");
            int at = line * lines.length / 10_000;
            String by = piece.isEmpty() ? value(lines[other * lines.length / 10_000]) : piece;
            String old = value(lines[at]);
            if (!old.isEmpty() && !by.isEmpty()) {
                lines[at] = lines[at].replace(old, by);
            }
            return String.join("\n", lines);
        }

        private static String value(String line) {
            int colon = line.indexOf(": ");
            String value = colon < 0 ? "" : line.substring(colon + 2).replaceAll(",$", "");
            return value.endsWith("{") || value.endsWith("[") ? "" : value;
        }
    }

    @Provide
    Arbitrary<List<Exchange>> exchanges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.of(
                                "",
                                "",
                                "null",
                                "true",
                                "0",
                                "-1",
                                "7",
                                "1.5",
                                "\"X\"",
                                "{}",
                                "[]",
                                "[1]",
                                "\"\\udc00\""))
                .as(Exchange::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
