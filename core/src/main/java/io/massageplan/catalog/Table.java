package io.massageplan.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table of the catalogue as text, before its cells mean anything.
 * <p>
 * Shape: UTF-8; a line that begins with {@code #} is a comment, an empty one is skipped; the first other line names the
 * columns, every further one is a row with as many cells; cells are separated by {@code |} and trimmed. The cells of the
 * first column (or the first two, for a table of parts) identify a row. Errors: {@link TableException}, which names file
 * and line.
 */
final class Table {
    private final String file;
    private final Map<String, Integer> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, Map<String, Integer> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** A table that ships beside this class, {@code techniques} for {@code techniques.table}. */
    static Table shipped(String name) {
        String file = name + ".table";
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new TableException(file, 0, "is missing");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table in that text. */
    static Table parse(String file, String text) {
        Table table = null;
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end).strip();
            from = end + 1;
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = cells(line);
            if (table == null) {
                table = new Table(file, columns(file, number, cells));
            } else {
                table.add(number, cells);
            }
        }
        if (table == null) {
            throw new TableException(file, number, "names no columns");
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
            cells.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    private static Map<String, Integer> columns(String file, int line, List<String> names) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : names) {
            if (columns.put(name, columns.size()) != null) {
                throw new TableException(file, line, "names the column " + name + " twice");
            }
        }
        return columns;
    }

    private void add(int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new TableException(file, line, "has " + cells.size() + " cells, its header " + columns.size());
        }
        int empty = cells.indexOf("");
        if (empty >= 0) {
            String column = List.copyOf(columns.keySet()).get(empty);
            throw new TableException(file, line, "has nothing in column " + column + "; absent is written -");
        }
        rows.add(new Row(this, line, cells));
    }

    /** The rows, in order. Errors: two rows with the same cells in those columns. */
    List<Row> rows(String... key) {
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            String id = Stream.of(key).map(row::text).collect(Collectors.joining(" "));
            Integer first = seen.putIfAbsent(id, row.line());
            if (first != null) {
                throw new TableException(file, row.line(), "repeats " + id + " of line " + first);
            }
        }
        return Collections.unmodifiableList(rows);
    }

    /** The file, for messages. */
    String file() {
        return file;
    }

    /** The names of the columns. */
    Set<String> columns() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    /** Where a column is. Errors: no such column. */
    int position(String column) {
        Integer position = columns.get(column);
        if (position == null) {
            throw new TableException(file, 0, "has no column " + column + " among " + columns.keySet());
        }
        return position;
    }
}
