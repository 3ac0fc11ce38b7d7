package io.massageplan.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** What one reading of one document goes by, from its first to its last token. */
final class Reading {
    /** The version of the form that is written, and the newest that is read. */
    static final int SCHEMA_VERSION = 1;

    /** The field that says so, at the top of every document. */
    static final String SCHEMA_VERSION_FIELD = "schemaVersion";

    private final DeserializationContext context;
    private final Ids ids;
    private final boolean document;
    private boolean versionSeen;

    /** Reads a document, or a value that is none; ids are held against the given ones. */
    Reading(DeserializationContext context, Ids ids, boolean document) {
        this.context = context;
        this.ids = ids;
        this.document = document;
    }

    DeserializationContext context() {
        return context;
    }

    Ids ids() {
        return ids;
    }

    /** Whether the document said its version. */
    boolean versionSeen() {
        return versionSeen;
    }

    /** Takes the version, if that is the field the parser stands on, and leaves the parser on its value. */
    boolean takesVersion(JsonParser parser, String field) {
        if (!document
                || !field.equals(SCHEMA_VERSION_FIELD)
                || !parser.streamReadContext().getParent().inRoot()) {
            return false;
        }
        if (versionSeen) {
            throw ObjectShape.repeated(field);
        }
        JsonToken token = parser.nextToken();
        requireVersion(token, parser.getString());
        versionSeen = true;
        return true;
    }

    /** Refuses a version that cannot be read. */
    static void requireVersion(JsonToken token, String text) {
        if (token != JsonToken.VALUE_NUMBER_INT || !text.equals(String.valueOf(SCHEMA_VERSION))) {
            boolean newer = token == JsonToken.VALUE_NUMBER_INT && !text.startsWith("-") && !text.equals("0");
            throw new Refusal(
                    "be " + SCHEMA_VERSION + ", the version this library reads",
                    newer ? "a newer version of the library reads it" : null);
        }
    }
}
