package io.massageplan.json;

import io.massageplan.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Lets any mapper read a bound type by its shape. */
final class ShapeDeserializer extends StdDeserializer<Object> {
    /** The name under which a reader carries the {@link Ids} to hold ids against; without it any id will do. */
    static final Object IDS = Ids.class;

    /** The name under which a reader says that a whole document is wanted, version included. */
    static final Object VERSION_REQUIRED = Reading.class;

    private final transient Shape shape;
    private final boolean document;

    ShapeDeserializer(Class<?> type, Shape shape, boolean document) {
        super(type);
        this.shape = shape;
        this.document = document;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Ids ids = context.getAttribute(IDS) instanceof Ids given ? given : Ids.ANY;
        Reading reading = new Reading(context, ids, document);
        try {
            Object value = shape.read(parser, reading);
            if (document && context.getAttribute(VERSION_REQUIRED) != null && !reading.versionSeen()) {
                throw new Refusal(
                        "nothing", "be " + Reading.SCHEMA_VERSION, "add the field " + Reading.SCHEMA_VERSION_FIELD);
            }
            return value;
        } catch (Refusal refusal) {
            String here = parser.streamReadContext().pathAsPointer().toString();
            throw refused(
                    parser, here, "value (" + found(parser, refusal) + ")", refusal.limit(), refusal.advice(), refusal);
        } catch (InvalidValueException invalid) {
            throw refused(
                    parser,
                    parser.streamReadContext().pathAsPointer().toString(),
                    invalid.field() + " (" + Node.shown(invalid.value()) + ")",
                    invalid.limit(),
                    invalid.advice(),
                    invalid);
        }
    }

    private static String found(JsonParser parser, Refusal refusal) {
        if (refusal.found() != null) {
            return Node.shown(refusal.found());
        }
        JsonToken token = parser.currentToken();
        return token == null ? "nothing" : token.isScalarValue() ? Node.shown(parser.getString()) : "an object or list";
    }

    private static DatabindException refused(
            JsonParser parser,
            String pointer,
            String what,
            String limit,
            @Nullable String advice,
            RuntimeException cause) {
        return DatabindException.from(
                parser,
                pointer + ": The " + what + " must " + limit + "." + (advice == null ? "" : " Maybe " + advice + "."),
                cause);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        // The shape itself reads the field that says which of several types it is.
        return deserialize(parser, context);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        throw DatabindException.from(context.getParser(), "The value (null) must be " + shape.wanted() + ".");
    }
}
