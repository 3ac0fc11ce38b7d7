package io.massageplan.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes the version as the first field of the document, whatever the document is. */
final class DocumentGenerator extends JsonGeneratorDelegate {
    private boolean begun;

    DocumentGenerator(JsonGenerator generator) {
        super(generator);
    }

    @Override
    public JsonGenerator writeStartObject() {
        super.writeStartObject();
        return opened();
    }

    @Override
    public JsonGenerator writeStartObject(Object value) {
        super.writeStartObject(value);
        return opened();
    }

    @Override
    public JsonGenerator writeStartObject(Object value, int size) {
        super.writeStartObject(value, size);
        return opened();
    }

    private JsonGenerator opened() {
        if (!begun) {
            begun = true;
            writeName(Reading.SCHEMA_VERSION_FIELD);
            writeNumber(Reading.SCHEMA_VERSION);
        }
        return this;
    }
}
