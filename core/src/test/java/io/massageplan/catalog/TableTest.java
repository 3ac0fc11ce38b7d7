package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Grade;
import io.massageplan.safety.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TableTest {

    @Test
    void parse_commentsAndEmptyLines_skipped() {
        List<Row> rows = table("# why\n\nid | name\n# odd\nA | one\n\nB | two").rows("id");

        assertEquals(
                List.of("one", "two"), rows.stream().map(r -> r.text("name")).toList());
        assertEquals(7, rows.get(1).line());
    }

    @Test
    void parse_carriageReturns_skipped() {
        assertEquals("one", table("id | name\r\nA | one\r\n").rows("id").get(0).text("name"));
    }

    @Test
    void parse_columnsInAnotherOrder_sameRow() {
        assertEquals("A", table("name | id\none | A").rows("id").get(0).text("id"));
    }

    @Test
    void parse_nothing_rejected() {
        refused("test.table, line 1, names no columns.", () -> table("# only a comment"));
    }

    @Test
    void parse_missingCell_rejected() {
        refused("test.table, line 2, has 1 cells, its header 2.", () -> table("id | name\nA"));
    }

    @Test
    void parse_emptyCell_rejected() {
        refused("test.table, line 2, has nothing in column name; absent is written -.", () -> table("id | name\nA | "));
    }

    @Test
    void parse_columnTwice_rejected() {
        refused("test.table, line 1, names the column id twice.", () -> table("id | id\nA | B"));
    }

    @Test
    void rows_repeatedKey_rejected() {
        refused(
                "test.table, line 4, repeats A of line 2.",
                () -> table("id | n\nA | 1\nB | 1\nA | 2").rows("id"));
    }

    @Test
    void rows_keyOfTwoColumns_bothCount() {
        assertEquals(2, table("id | n\nA | 1\nA | 2").rows("id", "n").size());
    }

    @Test
    void shipped_unknown_rejected() {
        refused("recipes.table, is missing.", () -> Table.shipped("recipes"));
    }

    @Test
    void text_unknownColumn_rejected() {
        refused("test.table, has no column age among [cell].", () -> row("1").text("age"));
    }

    @Test
    void cells_valid_read() {
        assertEquals(Optional.empty(), row("-").optional("cell"));
        assertEquals(List.of(), row("-").words("cell"));
        assertEquals(List.of("A", "B"), row("A B").words("cell"));
        assertEquals(-3, row("-3").number("cell"));
        assertEquals(OptionalInt.empty(), row("-").optionalNumber("cell"));
        assertEquals(new Row.Range(30, 120), row("30-120").range("cell"));
        assertEquals(new Row.Range(60, 60), row("60").range("cell"));
        assertTrue(row("yes").yes("cell"));
        assertFalse(row("no").yes("cell"));
        assertEquals(List.of(Status.HISTORY, Status.ACUTE), row("HISTORY ACUTE").several(Status.class, "cell"));
        assertEquals(Set.of(Status.ACUTE), row("ACUTE").set(Status.class, "cell"));
    }

    @Test
    void cells_invalid_namedWithLineAndColumn() {
        refused(
                "test.table, line 2, column cell: (A  B) must be values separated by one space.",
                () -> row("A  B").words("cell"));
        refused(
                "test.table, line 2, column cell: (ten) must be a whole number.",
                () -> row("ten").number("cell"));
        refused(
                "test.table, line 2, column cell: (1,5) must be a number.",
                () -> row("1,5").decimal("cell"));
        refused(
                "test.table, line 2, column cell: (true) must be yes or no.",
                () -> row("true").yes("cell"));
        refused(
                "test.table, line 2, column cell: (OLD) must be one of"
                        + " [SUSPECTED, ACUTE, PRESENT, CONTROLLED, HISTORY, AT_RISK].",
                () -> row("OLD").one(Status.class, "cell"));
    }

    @Test
    void evidence_house_isNoSource() {
        Row row = table("sources | grade | confirmed\nHOUSE S01 | REVIEW | no")
                .rows("sources")
                .get(0);

        assertEquals(new Evidence(List.of("S01"), Grade.REVIEW, false), row.evidence());
    }

    @Test
    void build_refusedByTheType_toldWithTheLine() {
        refused(
                "test.table, line 2, is no valid entry: The pressureLevel (6) must be from 0 to 5.",
                () -> row("6").build(() -> {
                    throw InvalidValueException.of("pressureLevel", 6, "be from 0 to 5");
                }));
    }

    private static Table table(String text) {
        return Table.parse("test.table", text);
    }

    private static Row row(String cell) {
        return table("cell\n" + cell).rows("cell").get(0);
    }

    private static void refused(String message, Executable reading) {
        assertEquals(message, assertThrows(TableException.class, reading).getMessage());
    }
}
