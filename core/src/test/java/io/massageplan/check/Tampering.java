package io.massageplan.check;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;
import io.massageplan.technique.PressureLevel;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Every single change of a value and of all that it holds: each attribute of each value type and each component of each
 * record, found by reflection, so that one that is added is changed too. A change is named by the type, the part and what
 * was done: {@code Segment.pressure more}.
 */
final class Tampering {
    private static final Catalog CATALOG = Catalog.standard();

    /** Takes a changed value, or refuses to make one. */
    private interface Maker extends Function<Object, Object> {}

    private final BiConsumer<String, Object> sink;

    /** Hands each changed value to the sink; what cannot be made, because a value type refuses it, is handed as null. */
    Tampering(BiConsumer<String, Object> sink) {
        this.sink = sink;
    }

    void change(Object whole) {
        parts(whole, changed -> changed);
    }

    private void parts(Object value, Maker whole) {
        if (value.getClass().isRecord()) {
            record(value, whole);
            return;
        }
        Class<?> type = type(value);
        Arrays.stream(withers(type).getMethods())
                .map(Method::getName)
                .filter(n -> n.startsWith("with"))
                .distinct()
                .sorted()
                .forEach(wither -> {
                    String name = Character.toLowerCase(wither.charAt(4)) + wither.substring(5);
                    Object part = call(accessor(type, name), value);
                    change(type.getSimpleName() + "." + name, part, changed -> {
                        Object own = with(value, type, wither, changed);
                        return own == null ? null : whole.apply(own);
                    });
                });
    }

    private void record(Object value, Maker whole) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            Object part = call(components[i].getAccessor(), value);
            String name = value.getClass().getSimpleName() + "." + components[i].getName();
            change(name, part, changed -> {
                Object own = remade(value, components, place, changed);
                return own == null ? null : whole.apply(own);
            });
        }
    }

    private void tell(String name, Object changed, Maker whole) {
        sink.accept(name, changed == null ? null : whole.apply(changed));
    }

    private void change(String name, Object part, Maker whole) {
        if (part instanceof List<?> list) {
            list(name, list, whole);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(one -> {
                tell(name + " dropped", Optional.empty(), whole);
                change(name, one, changed -> whole.apply(Optional.of(changed)));
            });
        } else if (part instanceof OptionalInt number) {
            number.ifPresent(n -> {
                tell(name + " dropped", OptionalInt.empty(), whole);
                tell(name + " other", OptionalInt.of(n + 1), whole);
            });
        } else if (part instanceof SortedMap<?, ?> facts) {
            for (Object key : facts.keySet()) {
                TreeMap<Object, Object> other = new TreeMap<>();
                facts.forEach(other::put);
                other.put(key, "other");
                tell(name + " other", other, whole);
            }
        } else if (!scalar(name, part, whole)) {
            parts(part, whole);
        }
    }

    private boolean scalar(String name, Object part, Maker whole) {
        if (part instanceof Integer number) {
            tell(name + " more", number + 1, whole);
            tell(name + " less", number - 1, whole);
        } else if (part instanceof Boolean flag) {
            tell(name + " other", !flag, whole);
        } else if (part instanceof LocalDate date) {
            tell(name + " later", date.plusDays(400), whole);
            tell(name + " earlier", date.minusDays(400), whole);
        } else if (part instanceof LocalTime) {
            tell(name + " other", LocalTime.of(3, 3), whole);
        } else if (part instanceof Duration length) {
            tell(name + " more", length.plusMinutes(1), whole);
            tell(name + " less", length.minusMinutes(1), whole);
        } else if (part instanceof PressureLevel level) {
            for (PressureLevel other : PressureLevel.values()) {
                if (other != level) {
                    tell(name + (other.level() > level.level() ? " more" : " less"), other, whole);
                }
            }
        } else if (part instanceof Enum<?> one) {
            for (Object other : one.getDeclaringClass().getEnumConstants()) {
                if (other != one) {
                    tell(name + " other", other, whole);
                }
            }
        } else if (part instanceof String text) {
            others(text).forEach(other -> tell(name + " other", other, whole));
        } else {
            return false;
        }
        return true;
    }

    /** Other ids of the section of the catalogue that has this one; of what has none, the same with a tail. */
    private static List<String> others(String id) {
        List<Entries<?>> sections = List.of(
                CATALOG.techniques(),
                CATALOG.regions(),
                CATALOG.strokes(),
                CATALOG.lubricants(),
                CATALOG.exercises(),
                CATALOG.thermal(),
                CATALOG.protocols(),
                CATALOG.goals(),
                CATALOG.measures(),
                CATALOG.named());
        List<String> phases = CATALOG.protocols().all().stream()
                .flatMap(p -> p.phases().stream())
                .map(p -> p.id())
                .toList();
        if (phases.contains(id)) {
            return phases.stream().filter(p -> !p.equals(id)).toList();
        }
        return sections.stream()
                .filter(s -> s.contains(id))
                .findFirst()
                .map(s -> s.ids().stream().filter(o -> !o.equals(id)).toList())
                .orElse(List.of(id + "-other"));
    }

    private void list(String name, List<?> list, Maker whole) {
        for (int i = 0; i < list.size(); i++) {
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(i);
            tell(name + " fewer", fewer, whole);
            List<Object> twice = new ArrayList<>(list);
            twice.add(list.get(i));
            tell(name + " twice", twice, whole);
            int place = i;
            change(name, list.get(i), changed -> {
                List<Object> other = new ArrayList<>(list);
                other.set(place, changed);
                return whole.apply(other);
            });
        }
    }

    // ---- reflection

    /** The value type whose implementation it is: the interface that names the one with its withers. */
    private static Class<?> type(Object value) {
        return Arrays.stream(value.getClass().getInterfaces())
                .filter(t -> t.getName().startsWith("io.massageplan.")
                        && !t.getSimpleName().startsWith("With"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No value type: " + value.getClass()));
    }

    private static Class<?> withers(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(i -> i.getSimpleName().equals("With" + type.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method accessor, Object value) {
        try {
            accessor.setAccessible(true);
            return Objects.requireNonNull(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Null if the value refuses to be so. */
    private static Object with(Object value, Class<?> type, String wither, Object part) {
        Method method = Arrays.stream(withers(type).getMethods())
                .filter(m -> m.getName().equals(wither) && m.getParameterCount() == 1)
                .filter(m -> takes(m.getParameterTypes()[0], part))
                .min(Comparator.comparing(m -> m.getParameterTypes()[0].getName()))
                .orElseThrow(() -> new AssertionError(type + "." + wither + " of " + part.getClass()));
        try {
            method.setAccessible(true);
            return method.invoke(value, part);
        } catch (InvocationTargetException e) {
            return refused(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean takes(Class<?> parameter, Object part) {
        return parameter.isInstance(part)
                || (parameter == int.class && part instanceof Integer)
                || (parameter == boolean.class && part instanceof Boolean);
    }

    private static Object remade(Object value, RecordComponent[] components, int place, Object part) {
        Object[] parts = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = i == place ? part : call(components[i].getAccessor(), value);
        }
        try {
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            return refused(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object refused(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException) {
            return null;
        }
        throw new AssertionError(e);
    }
}
