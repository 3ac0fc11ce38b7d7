package io.massageplan.explain;

import io.massageplan.InvalidValueException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * A sentence with places to fill.
 * <p>
 * Mini-format: {@code {minutes}} is the value as it stands; {@code {where:site}} is the value printed as that type, for
 * which see {@link Texts}; {@code [until {to:date}]} is printed only if every place in it has a value. Square brackets do
 * not nest. Errors: a place outside brackets without a value.
 */
final class Template {
    private final String key;
    private final String text;

    Template(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /** The sentence with its values; the printer turns a type and a value into words. */
    String fill(Map<String, String> values, BinaryOperator<String> printer) {
        if (text.indexOf('{') < 0 && text.indexOf('[') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', from)) {
            int close = end(']', open);
            String optional = text.substring(open + 1, close);
            fill(text.substring(from, open), values, printer, out);
            if (values.keySet().containsAll(names(optional))) {
                fill(optional, values, printer, out);
            }
            from = close + 1;
        }
        fill(text.substring(from), values, printer, out);
        return out.toString();
    }

    private void fill(String part, Map<String, String> values, BinaryOperator<String> printer, StringBuilder out) {
        int from = 0;
        for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', from)) {
            int close = part.indexOf('}', open);
            String place = part.substring(open + 1, close);
            int colon = place.indexOf(':');
            String name = colon < 0 ? place : place.substring(0, colon);
            String value = values.get(name);
            if (value == null) {
                throw InvalidValueException.of("values of the text " + key, values.keySet(), "hold " + name);
            }
            out.append(part, from, open).append(colon < 0 ? value : printer.apply(place.substring(colon + 1), value));
            from = close + 1;
        }
        out.append(part, from, part.length());
    }

    private int end(char bracket, int open) {
        int close = text.indexOf(bracket, open);
        if (close < 0) {
            throw InvalidValueException.of("text " + key, text, "close its bracket");
        }
        return close;
    }

    /** The places, as they are written between braces: {@code minutes}, {@code where:site}. */
    Set<String> places() {
        return places(text);
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            places.add(text.substring(open + 1, text.indexOf('}', open)));
        }
        return places;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        for (String place : places(text)) {
            int colon = place.indexOf(':');
            names.add(colon < 0 ? place : place.substring(0, colon));
        }
        return names;
    }
}
