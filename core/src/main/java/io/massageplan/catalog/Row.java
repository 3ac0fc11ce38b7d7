package io.massageplan.catalog;

import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One row of a {@link Table}, asked by column name.
 * <p>
 * Shape: {@code -} is absent; several values are separated by one space. Errors: a cell that is not what it is asked to
 * be is a {@link TableException}, which names file, line and column.
 */
final class Row {
    private static final String ABSENT = "-";

    private final Table table;
    private final int line;
    private final List<String> cells;

    Row(Table table, int line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The line in the file, from 1. */
    int line() {
        return line;
    }

    /** The cell as it stands; {@code -} is text here. */
    String text(String column) {
        return cells.get(table.position(column));
    }

    /** The cell, unless it is absent. */
    Optional<String> optional(String column) {
        String cell = text(column);
        return cell.equals(ABSENT) ? Optional.empty() : Optional.of(cell);
    }

    /** The values of a cell, in order; none if it is absent. */
    List<String> words(String column) {
        String cell = text(column);
        if (cell.equals(ABSENT)) {
            return List.of();
        }
        List<String> words = split(cell, " ");
        for (String word : words) {
            if (word.isEmpty() || word.equals(ABSENT)) {
                throw wrong(column, "be values separated by one space");
            }
        }
        return words;
    }

    /** The parts of a text between separators, without regular expressions. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** A whole number. */
    int number(String column) {
        return whole(column, text(column));
    }

    /** A whole number, if there is one. */
    OptionalInt optionalNumber(String column) {
        Optional<String> cell = optional(column);
        return cell.isPresent() ? OptionalInt.of(whole(column, cell.get())) : OptionalInt.empty();
    }

    /** A whole number, zero if the cell is absent. */
    int numberOrZero(String column) {
        return optionalNumber(column).orElse(0);
    }

    /** A number, if there is one. */
    Optional<BigDecimal> decimal(String column) {
        Optional<String> cell = optional(column);
        try {
            return cell.map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw wrong(column, "be a number");
        }
    }

    /** Both ends of {@code 30-120}; a single number is both. */
    Range range(String column) {
        String cell = text(column);
        int dash = cell.indexOf('-');
        return dash < 0
                ? new Range(number(column), number(column))
                : new Range(whole(column, cell.substring(0, dash)), whole(column, cell.substring(dash + 1)));
    }

    /** Two ends of a range. */
    record Range(int low, int high) {}

    /** A number in a part of the cell. */
    int whole(String column, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(column, "be a whole number");
        }
    }

    /** {@code yes} or {@code no}. */
    boolean yes(String column) {
        return choice(column, "yes", "no");
    }

    /** Whether the cell is the first of two words. Errors: it is neither. */
    boolean choice(String column, String yes, String no) {
        String cell = text(column);
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw wrong(column, "be " + yes + " or " + no);
        }
        return cell.equals(yes);
    }

    /** One of the names of a closed set. */
    <E extends Enum<E>> E one(Class<E> type, String column) {
        return constant(type, column, text(column));
    }

    /** One of the names of a closed set, if there is one. */
    <E extends Enum<E>> Optional<E> optionalOne(Class<E> type, String column) {
        return optional(column).map(name -> constant(type, column, name));
    }

    /** Names of a closed set, in the order of the cell. */
    <E extends Enum<E>> List<E> several(Class<E> type, String column) {
        List<E> constants = new ArrayList<>();
        for (String name : words(column)) {
            constants.add(constant(type, column, name));
        }
        return constants;
    }

    /** Names of a closed set, in the order of the set. */
    <E extends Enum<E>> Set<E> set(Class<E> type, String column) {
        Set<E> constants = EnumSet.noneOf(type);
        constants.addAll(several(type, column));
        return constants;
    }

    /** The constant of that name in a part of the cell. */
    <E extends Enum<E>> E constant(Class<E> type, String column, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw wrong(column, "be one of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    /** The columns every table of facts ends with: {@code sources | grade | confirmed}. HOUSE is no source. */
    Evidence evidence() {
        List<String> sources = new ArrayList<>(words("sources"));
        sources.remove(Grade.HOUSE.name());
        return new Evidence(sources, one(Grade.class, "grade"), yes("confirmed"));
    }

    /** What is built from this row; what the value type refuses is told with file and line. */
    <T> T build(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (TableException e) {
            throw e;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new TableException(table.file(), line, "is no valid entry: " + e.getMessage(), e);
        }
    }

    /** An error that quotes the cell. */
    TableException wrong(String column, String limit) {
        String cell = table.columns().contains(column) ? text(column) : "";
        return new TableException(table.file(), line, "column " + column + ": (" + cell + ") must " + limit);
    }
}
