package io.massageplan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

final class PageTest {
    @Test
    void hanging_longParagraph_isWrappedUnderItsFront() {
        Page page = new Page(Ansi.OFF);
        page.hanging(2, "- ", "word ".repeat(30));

        List<String> lines = page.toString().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("  - word") && lines.get(0).length() <= Page.WIDTH);
        assertTrue(lines.get(1).startsWith("    word"));
    }

    @Test
    void line_wordLongerThanThePage_staysWhole() {
        Page page = new Page(Ansi.OFF);
        page.line(0, "see " + "x".repeat(150));

        assertEquals("see\n" + "x".repeat(150) + "\n", page.toString());
    }

    @Test
    void heading_colourOnlyWhereTheTerminalTakesIt() {
        Page plain = new Page(Ansi.OFF);
        plain.heading("Goals");
        Page coloured = new Page(Ansi.ON);
        coloured.heading("Goals");

        assertEquals("Goals\n", plain.toString());
        assertTrue(
                coloured.toString().contains("\u001b[") && coloured.toString().contains("Goals"));
    }

    @Test
    void gap_twice_isOneEmptyLine() {
        Page page = new Page(Ansi.OFF);
        page.gap();
        page.line(0, "a");
        page.gap();
        page.gap();
        page.line(0, "b");

        assertEquals("a\n\nb\n", page.toString());
    }

    @Test
    void ranges_mergeNeighbours() {
        assertEquals("1-4, 6, 8-9", PlanPrinter.ranges(List.of(1, 2, 3, 4, 6, 8, 9)));
        assertEquals("5", PlanPrinter.ranges(List.of(5)));
    }

    @Test
    void labels_haveTheSameIdsAndPlacesInBothLanguages() throws Exception {
        Properties en = labels("en");
        Properties de = labels("de");
        assertEquals(en.stringPropertyNames(), de.stringPropertyNames());
        for (String id : en.stringPropertyNames()) {
            assertEquals(places(en.getProperty(id)), places(de.getProperty(id)), id);
        }
    }

    private static Set<String> places(String label) {
        Set<String> places = new java.util.TreeSet<>();
        for (int i = 0; i < 9; i++) {
            if (label.contains("{" + i + "}")) {
                places.add(String.valueOf(i));
            }
        }
        return places;
    }

    private static Properties labels(String language) throws Exception {
        try (var in = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
            Properties words = new Properties();
            words.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return words;
        }
    }
}
