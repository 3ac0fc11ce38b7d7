package io.massageplan.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The outline of a document: its values with their places. Made only when a document could not be read. */
final class Outline {
    /** Objects and lists within one another, at most. */
    static final int NESTING = 32;

    /** Characters of a document, at most. */
    static final int DOCUMENT = 16_000_000;

    private static final int TEXT = 100_000;
    private static final int NAME = 1_000;
    private static final int NUMBER = 50;
    private static final long TOKENS = 4_000_000;

    /** The limits of every document read. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(NESTING)
            .maxStringLength(TEXT)
            .maxNameLength(NAME)
            .maxNumberLength(NUMBER)
            .maxTokenCount(TOKENS)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final String text;
    private final JsonParser parser;
    private int depth;

    private Outline(String text) {
        this.text = text;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The document as a tree. Errors: {@link MassagePlanJsonException} if it is no JSON. */
    static Node of(String text) {
        Outline outline = new Outline(text);
        JsonParser parser = outline.parser;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MassagePlanJsonException(
                        List.of(outline.problem(parser.currentLocation(), "nothing", "be JSON", null)));
            }
            Node document = outline.value(null, "", null);
            if (parser.nextToken() != null) {
                throw new MassagePlanJsonException(List.of(outline.problem(
                        parser.currentTokenLocation(), "more text", "end after its one value", "remove what follows")));
            }
            return document;
        } catch (JacksonException e) {
            throw new MassagePlanJsonException(List.of(outline.problem(e)));
        } finally {
            // Only now: a closed parser no longer knows where it stopped.
            parser.close();
        }
    }

    private Node value(@Nullable Node parent, String name, @Nullable TokenStreamLocation nameAt) {
        JsonToken token = parser.currentToken();
        boolean scalar = token.isScalarValue();
        Node node =
                new Node(parent, name, nameAt, token, scalar ? parser.getString() : "", parser.currentTokenLocation());
        depth++;
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                TokenStreamLocation at = parser.currentTokenLocation();
                parser.nextToken();
                node.add(value(node, field, at));
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                node.add(value(node, Integer.toString(i), null));
            }
        }
        depth--;
        return node;
    }

    private Problem problem(JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (e instanceof StreamConstraintsException) {
            return depth >= NESTING
                    ? problem(at, "an object or list", "be nested at most " + NESTING + " deep", null)
                    : problem(
                            at,
                            "too much",
                            String.format(
                                    Locale.ROOT,
                                    "have texts of at most %d characters, names of at most %d, numbers of at most %d digits and"
                                            + " at most %d values",
                                    TEXT,
                                    NAME,
                                    NUMBER,
                                    TOKENS),
                            null);
        }
        long place = at.getCharOffset();
        if (place < 0 || place >= text.length()) {
            return problem(at, "the end", "be complete JSON", "a closing quote, bracket or brace is missing");
        }
        String word = wordAt((int) place);
        if (!word.isEmpty()) {
            return problem(at, Node.shown(word), "be JSON at this place", "put texts and names in double quotes");
        }
        char found = text.charAt((int) place);
        return problem(at, Node.shown(String.valueOf(found)), "be JSON at this place", advice(found));
    }

    /** A word that is no JSON is reported at its first letter or behind its last; people look for the word. */
    private String wordAt(int place) {
        int start = place;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return start < end && Character.isJavaIdentifierStart(text.charAt(start)) ? text.substring(start, end) : "";
    }

    private static @Nullable String advice(char found) {
        return switch (found) {
            case '\'' -> "use double quotes";
            case '/', '#' -> "leave comments out";
            case '}', ']' -> "remove the comma before it";
            case '\n', '\r' -> "a closing quote is missing before it";
            case '"' -> "a comma or colon is missing before it";
            default -> null;
        };
    }

    private Problem problem(TokenStreamLocation at, String found, String limit, @Nullable String advice) {
        return new Problem(
                parser.streamReadContext().pathAsPointer().toString(),
                at.getLineNr(),
                at.getColumnNr(),
                "document",
                found,
                limit,
                Optional.ofNullable(advice));
    }
}
