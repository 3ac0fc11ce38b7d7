package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.massageplan.json.CheckMixins.FindingList;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.planner.PlanResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Finds readers and writers for the types of core, and for dates and lengths inside them. Dates and lengths elsewhere in
 * an application are not touched.
 */
final class CoreTypes {
    /** The types that are documents of their own and may say their version. */
    static final Set<Class<?>> DOCUMENTS = new LinkedHashSet<>(List.of(
            PlanRequest.class, CarePlan.class, PlanResult.class, FindingList.class, Progress.class, PlanDiff.class));

    private CoreTypes() {}

    /** Readers by shape. */
    static Deserializers deserializers() {
        return new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return reader(type.getRawClass());
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return reader(type.getRawClass());
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return shape(type) != null;
            }
        };
    }

    private static @Nullable ValueDeserializer<?> reader(Class<?> type) {
        Shape shape = shape(type);
        return shape == null ? null : new ShapeDeserializer(type, shape, DOCUMENTS.contains(type));
    }

    private static @Nullable Shape shape(Class<?> type) {
        Shape bound = Shapes.find(type);
        return bound == null && isOurs(type) ? Leaves.of(type).orElse(null) : bound;
    }

    /** Writers for the types of core that are one token. */
    static Serializers serializers() {
        return new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.@Nullable Value format) {
                return isOurs(type.getRawClass()) ? writer(type.getRawClass()) : null;
            }

            @Override
            public @Nullable ValueSerializer<?> findEnumSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.@Nullable Value format) {
                return findSerializer(config, type, description, format);
            }
        };
    }

    /** Writers for dates and lengths that are parts of bound types. */
    static AnnotationIntrospector introspector() {
        return new NopAnnotationIntrospector() {
            private static final long serialVersionUID = 1L;

            @Override
            public @Nullable Object findSerializer(MapperConfig<?> config, Annotated part) {
                return isBound(part) ? writer(part.getRawType()) : null;
            }

            @Override
            public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated part) {
                JavaType content = isBound(part) ? part.getType().getContentType() : null;
                return content == null ? null : writer(content.getRawClass());
            }
        };
    }

    private static boolean isBound(Annotated part) {
        return part instanceof AnnotatedMethod method && Shapes.find(method.getDeclaringClass()) != null;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.massageplan.");
    }

    private static @Nullable ValueSerializer<?> writer(Class<?> type) {
        return Leaves.of(type)
                .<ValueSerializer<?>>map(leaf -> new LeafSerializer<>(type, leaf))
                .orElse(null);
    }

    /** Writes a value that is one token. */
    private static final class LeafSerializer<T> extends StdSerializer<T> {
        private final Leaf<T> leaf;

        @SuppressWarnings("unchecked") // Leaves.of gives the leaf of that very type.
        LeafSerializer(Class<?> type, Leaf<?> leaf) {
            super((Class<T>) type);
            this.leaf = (Leaf<T>) leaf;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            leaf.write(value, generator);
        }
    }
}
