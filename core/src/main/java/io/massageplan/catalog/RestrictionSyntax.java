package io.massageplan.catalog;

import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.safety.Where;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the tables write a restriction: what ({@code massage stroke:FRICTION}), where ({@code regions:ABDOMEN}), when
 * ({@code event[0h,72h)}), what ends it ({@code time clearance}), how hard it is and what it does.
 */
final class RestrictionSyntax {
    private final Row row;

    private RestrictionSyntax(Row row) {
        this.row = row;
    }

    /** The restriction of a row. */
    static Restriction read(Row row) {
        RestrictionSyntax syntax = new RestrictionSyntax(row);
        return Restriction.builder()
                .id(row.text("id"))
                .elements(syntax.elements())
                .where(syntax.where())
                .when(syntax.when())
                .ends(syntax.ends())
                .hardness(syntax.constant(Hardness.class, "hardness", row.text("hardness")))
                .action(syntax.action())
                .limit(row.optionalNumber("limit"))
                .advice(row.optional("advice"))
                .confirmed(row.yes("confirmed"))
                .build();
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (String word : row.words("elements")) {
            int colon = word.indexOf(':');
            String kind = colon < 0 ? word : word.substring(0, colon);
            Optional<String> target = colon < 0 ? Optional.empty() : Optional.of(word.substring(colon + 1));
            elements.add(new Element(constant(ElementKind.class, "elements", kind), target));
        }
        return elements;
    }

    private Where where() {
        String text = row.text("where");
        if (text.startsWith("regions:")) {
            return new Where(Reach.REGIONS, Row.split(text.substring("regions:".length()), ","));
        }
        return new Where(constant(Reach.class, "where", text), List.of());
    }

    private When when() {
        String text = row.text("when");
        int bracket = text.indexOf('[');
        if (bracket >= 0) {
            int comma = text.indexOf(',', bracket);
            if (comma < 0 || !text.endsWith(")")) {
                throw row.wrong("when", "be a window such as event[0h,72h)");
            }
            return new When(
                    constant(Anchor.class, "when", text.substring(0, bracket)),
                    Optional.of(span(text.substring(bracket + 1, comma))),
                    comma == text.length() - 2
                            ? Optional.empty()
                            : Optional.of(span(text.substring(comma + 1, text.length() - 1))));
        }
        if (text.startsWith("while+")) {
            return new When(Anchor.END, Optional.empty(), Optional.of(span(text.substring("while+".length()))));
        }
        return switch (text) {
            case "while" -> When.whileReported();
            case "always" -> new When(Anchor.ALWAYS, Optional.empty(), Optional.empty());
            case "first-visit" -> new When(Anchor.FIRST_VISIT, Optional.empty(), Optional.empty());
            default -> throw row.wrong("when", "be while, while+48h, always, first-visit or a window");
        };
    }

    private TimeSpan span(String text) {
        ChronoUnit unit = text.isEmpty() ? null : unit(text.charAt(text.length() - 1));
        if (unit == null) {
            throw row.wrong("when", "count in h, d, w or m");
        }
        return TimeSpan.of(row.whole("when", text.substring(0, text.length() - 1)), unit);
    }

    private static @Nullable ChronoUnit unit(char letter) {
        return switch (letter) {
            case 'h' -> ChronoUnit.HOURS;
            case 'd' -> ChronoUnit.DAYS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            default -> null;
        };
    }

    private List<EndsBy> ends() {
        List<EndsBy> ends = new ArrayList<>();
        for (String word : row.words("ends")) {
            int colon = word.indexOf(':');
            EndsBy.Way way = constant(EndsBy.Way.class, "ends", colon < 0 ? word : word.substring(0, colon));
            String of = colon < 0 ? "" : word.substring(colon + 1);
            boolean signed = way == EndsBy.Way.CLEARANCE && !of.isEmpty();
            Optional<String> qualification = signed || colon < 0 ? Optional.empty() : Optional.of(of);
            ends.add(new EndsBy(way, qualification, signed ? Row.split(of, ",") : List.of()));
        }
        return ends;
    }

    private Action action() {
        return switch (row.text("action")) {
            case "cap" -> Action.CAP_PRESSURE;
            case "replace" -> Action.REPLACE_PRODUCT;
            default -> constant(Action.class, "action", row.text("action"));
        };
    }

    /** A constant written as lower-kebab. */
    private <E extends Enum<E>> E constant(Class<E> type, String column, String text) {
        return row.constant(type, column, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
