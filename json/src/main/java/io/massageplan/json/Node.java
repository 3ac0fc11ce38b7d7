package io.massageplan.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** One value of a document that could not be read, with its place. Made only to say what is wrong. */
final class Node {
    /** Longer values are cut when they are shown. */
    private static final int SHOWN = 60;

    private final @Nullable Node parent;
    private final String name;
    private final @Nullable TokenStreamLocation nameAt;
    private final JsonToken token;
    private final String text;
    private final TokenStreamLocation at;
    private final List<Node> children = new ArrayList<>();

    /**
     * A value.
     *
     * @param name its field name, or its place in a list
     * @param nameAt where the field name stands; null in a list
     * @param text the text of a string or number
     */
    Node(
            @Nullable Node parent,
            String name,
            @Nullable TokenStreamLocation nameAt,
            JsonToken token,
            String text,
            TokenStreamLocation at) {
        this.parent = parent;
        this.name = name;
        this.nameAt = nameAt;
        this.token = token;
        this.text = text;
        this.at = at;
    }

    /** Stands for a field that is not there, in the place of the object. */
    Node missing(String field) {
        return new Node(this, field, at, JsonToken.NOT_AVAILABLE, "", at);
    }

    void add(Node child) {
        children.add(child);
    }

    /** The object or list that holds it; null for the document. */
    @Nullable
    Node parent() {
        return parent;
    }

    String name() {
        return name;
    }

    JsonToken token() {
        return token;
    }

    String text() {
        return text;
    }

    /** Whether it says what core calls so: the same text, or as a number of minutes the same length. */
    boolean says(String value) {
        return text.equals(value)
                || ('"' + text + '"').equals(value)
                || (token == JsonToken.VALUE_NUMBER_INT
                        && text.length() < 10
                        && Duration.ofMinutes(Integer.parseInt(text)).toString().equals(value));
    }

    /** Fields or items, as they stand; a repeated field is there twice. */
    List<Node> children() {
        return children;
    }

    /** The value below at that pointer, or the last on the way to it. */
    Node at(String pointer) {
        Node node = this;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String name = steps[i].replace("~1", "/").replace("~0", "~");
            Node here = node;
            node = here.children.stream()
                    .filter(child -> child.name.equals(name))
                    .findFirst()
                    .orElse(here);
        }
        return node;
    }

    TokenStreamLocation at() {
        return at;
    }

    /** Where its name stands. */
    TokenStreamLocation nameAt() {
        return nameAt == null ? at : nameAt;
    }

    /** Where it stands in the document. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** What it is called in a sentence: a field by its name, an item by its list. */
    String called() {
        if (parent == null) {
            return "document";
        }
        return parent.token == JsonToken.START_ARRAY ? "item " + name + " of " + parent.called() : shown(name);
    }

    /** What was found, for a person to read. */
    String found() {
        return switch (token) {
            case NOT_AVAILABLE -> "nothing";
            case START_OBJECT -> children.isEmpty() ? "{}" : "an object";
            case START_ARRAY -> children.isEmpty() ? "[]" : "a list";
            case VALUE_STRING -> '"' + shown(text) + '"';
            default -> shown(text);
        };
    }

    /** A text on one line, cut if it is long. */
    static String shown(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return Text.onOneLine(text);
        }
        return Text.onOneLine(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + "...";
    }
}
