package io.massageplan.json;

import io.massageplan.InvalidValueException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds values of core from their parts: a record by its constructor, any other value by its public builder. Of core only
 * public members are used, so it need not be opened to anybody.
 */
final class Makers {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType OBJECT_TO_OBJECT = MethodType.methodType(Object.class, Object.class);
    private static final MethodType OBJECTS_TO_VOID = MethodType.methodType(void.class, Object.class, Object.class);

    private Makers() {}

    /** What builds values of that type from those fields. */
    static ObjectShape.Maker of(Binding binding, List<ObjectShape.Field> fields) {
        try {
            return binding.type().isRecord() ? constructor(binding, fields) : builder(binding.type(), fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + binding.type(), e);
        }
    }

    /** The accessor of that name. */
    static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("No " + name + " in " + type, e);
        }
    }

    private static ObjectShape.Maker constructor(Binding binding, List<ObjectShape.Field> fields)
            throws ReflectiveOperationException {
        RecordComponent[] components = binding.type().getRecordComponents();
        MethodHandle constructor = LOOKUP.findConstructor(
                        binding.type(),
                        MethodType.methodType(
                                void.class,
                                Arrays.stream(components)
                                        .map(RecordComponent::getType)
                                        .toArray(Class<?>[]::new)))
                .asSpreader(Object[].class, components.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        List<String> parts = fields.stream().map(ObjectShape.Field::part).toList();
        int[] places = new int[components.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = parts.indexOf(components[i].getName());
        }
        Map<String, Object> absent = binding.absent();
        return values -> {
            Object[] arguments = new Object[places.length];
            for (int i = 0; i < places.length; i++) {
                Object value = values[places[i]];
                Class<?> type = components[i].getType();
                if (value == null) {
                    value = absent.getOrDefault(components[i].getName(), nothing(type));
                } else if (type == Optional.class) {
                    value = Optional.of(value);
                }
                arguments[i] = value;
            }
            return call(() -> constructor.invokeExact(arguments));
        };
    }

    /** What stands for a component that is not there. */
    private static Object nothing(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == SortedMap.class ? new TreeMap<>() : type == Set.class ? Set.of() : List.of();
    }

    private static ObjectShape.Maker builder(Class<?> type, List<ObjectShape.Field> fields)
            throws ReflectiveOperationException {
        Class<?> builder = Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        MethodHandle start = LOOKUP.findConstructor(builder, MethodType.methodType(void.class))
                .asType(MethodType.methodType(Object.class));
        MethodHandle build = LOOKUP.findVirtual(builder, "build", MethodType.methodType(type))
                .asType(OBJECT_TO_OBJECT);
        MethodHandle[] setters = new MethodHandle[fields.size()];
        for (int i = 0; i < setters.length; i++) {
            Method accessor = accessor(type, fields.get(i).part());
            setters[i] = LOOKUP.findVirtual(
                            builder, accessor.getName(), MethodType.methodType(builder, parameter(accessor)))
                    .asType(OBJECTS_TO_VOID);
        }
        return values -> call(() -> {
            Object building = start.invokeExact();
            for (int i = 0; i < setters.length; i++) {
                Object value = values[i];
                if (value != null) {
                    setters[i].invokeExact(building, value);
                }
            }
            return build.invokeExact(building);
        });
    }

    /** What the builder takes for an accessor: the value itself where it may be absent, and any collection. */
    private static Class<?> parameter(Method accessor) throws ReflectiveOperationException {
        Class<?> type = accessor.getReturnType();
        if (type == OptionalInt.class) {
            return int.class;
        }
        if (type == SortedMap.class) {
            return Map.class;
        }
        if (ListShape.covers(type)) {
            return Iterable.class;
        }
        return type == Optional.class ? content(accessor) : type;
    }

    private static Class<?> content(Method accessor) {
        java.lang.reflect.ParameterizedType type =
                (java.lang.reflect.ParameterizedType) accessor.getGenericReturnType();
        return (Class<?>) type.getActualTypeArguments()[0];
    }

    private interface Call {
        Object call() throws Throwable;
    }

    private static Object call(Call call) {
        try {
            return call.call();
        } catch (InvalidValueException | Error known) {
            throw known;
        } catch (Throwable unforeseen) {
            // No value of core should say no in any other way; if one does, its words are not for users.
            throw new Refusal("fit together", null);
        }
    }
}
