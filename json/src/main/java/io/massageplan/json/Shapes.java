package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of all bound types, made once from their mixins. */
final class Shapes {
    /** Every bound type, what others use first. */
    static final List<Binding> BINDINGS = Stream.of(
                    EvidenceMixins.ALL,
                    SafetyMixins.ALL,
                    ClientMixins.ALL,
                    ScreeningMixins.ALL,
                    ActivityMixins.ALL,
                    RequestMixins.ALL,
                    RevisionMixins.ALL,
                    PlanMixins.ALL,
                    ResultMixins.ALL,
                    CheckMixins.ALL)
            .flatMap(List::stream)
            .toList();

    /** Every bound type that is one of several. */
    static final List<Choice> CHOICES = List.of(ActivityMixins.ACTIVITY, ResultMixins.PLAN_RESULT);

    private static final Map<Class<?>, Shape> SHAPES = all();

    private Shapes() {}

    /** The shape of a bound type. */
    static Shape of(Class<?> type) {
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("The type (" + type.getSimpleName() + ") must be bound to JSON.");
        }
        return shape;
    }

    /** The shape of a type, if it is bound. */
    static @Nullable Shape find(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Map<Class<?>, Shape> all() {
        Map<Class<?>, Binding> bindings = new LinkedHashMap<>();
        BINDINGS.forEach(binding -> bindings.put(binding.type(), binding));
        Map<Class<?>, Choice> choices = new LinkedHashMap<>();
        CHOICES.forEach(choice -> choices.put(choice.type(), choice));
        Maker maker = new Maker(bindings, choices);
        bindings.keySet().forEach(maker::named);
        choices.keySet().forEach(maker::named);
        return Map.copyOf(maker.made);
    }

    /** Makes shapes, those of parts first. No type holds itself. */
    private static final class Maker {
        private final Map<Class<?>, Binding> bindings;
        private final Map<Class<?>, Choice> choices;
        private final Map<Class<?>, Shape> made = new LinkedHashMap<>();

        Maker(Map<Class<?>, Binding> bindings, Map<Class<?>, Choice> choices) {
            this.bindings = bindings;
            this.choices = choices;
        }

        Shape named(Class<?> type) {
            Shape shape = made.get(type);
            if (shape == null) {
                shape = choices.containsKey(type) ? choice(choices.get(type)) : object(type);
                made.put(type, shape);
            }
            return shape;
        }

        private ChoiceShape choice(Choice choice) {
            Map<String, ObjectShape> shapes = new LinkedHashMap<>();
            for (Class<?> type : choice.types()) {
                String word =
                        binding(type).mixin().getAnnotation(JsonTypeName.class).value();
                shapes.put(word, (ObjectShape) named(type));
            }
            return new ChoiceShape(choice.field(), shapes);
        }

        private ObjectShape object(Class<?> type) {
            Binding binding = binding(type);
            Map<String, Method> byField = new LinkedHashMap<>();
            for (Method method : binding.mixin().getMethods()) {
                byField.put(method.getAnnotation(JsonProperty.class).value(), method);
            }
            List<ObjectShape.Field> fields = new ArrayList<>();
            for (String name :
                    binding.mixin().getAnnotation(JsonPropertyOrder.class).value()) {
                Method part = Objects.requireNonNull(byField.get(name), name);
                fields.add(new ObjectShape.Field(name, part.getName(), shape(part), required(binding, part)));
            }
            return new ObjectShape(fields, Makers.of(binding, fields));
        }

        private Binding binding(Class<?> type) {
            Binding binding = bindings.get(type);
            if (binding == null) {
                throw new IllegalStateException("No mixin for " + type);
            }
            return binding;
        }

        private Shape shape(Method part) {
            IdOf id = part.getAnnotation(IdOf.class);
            return shape(part.getGenericReturnType(), id == null ? null : id.value());
        }

        private Shape shape(Type type, @Nullable IdKind id) {
            if (type instanceof ParameterizedType generic) {
                Type[] of = generic.getActualTypeArguments();
                Class<?> raw = (Class<?>) generic.getRawType();
                if (raw == Optional.class) {
                    return shape(of[0], id);
                }
                if (raw == SortedMap.class) {
                    return new MapShape((Leaf<?>) shape(of[0], id), shape(of[1], null));
                }
                if (raw == List.class || raw == Set.class) {
                    return new ListShape(shape(of[0], id), raw == Set.class);
                }
            } else if (type == OptionalInt.class) {
                return Leaves.WHOLE;
            } else if (type instanceof Class<?> plain) {
                if (id != null) {
                    return Leaves.id(id);
                }
                Optional<Leaf<?>> leaf = Leaves.of(plain);
                return leaf.isPresent() ? leaf.get() : named(plain);
            }
            throw new IllegalStateException("No shape for " + type);
        }

        private static boolean required(Binding binding, Method part) {
            Class<?> type = part.getReturnType();
            return !(type == Optional.class
                    || type == OptionalInt.class
                    || type == List.class
                    || type == Set.class
                    || type == SortedMap.class
                    || Makers.accessor(binding.type(), part.getName()).isDefault());
        }
    }
}
