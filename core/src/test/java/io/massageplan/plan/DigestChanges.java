package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes to one type, part by part: each must give another digest, and no part may be forgotten. */
final class DigestChanges<T> {
    private final Map<String, UnaryOperator<T>> byPart = new LinkedHashMap<>();

    DigestChanges<T> part(String name, UnaryOperator<T> change) {
        byPart.put(name, change);
        return this;
    }

    void differ(Class<T> type, T base, Function<T, PlanRequest> request) {
        assertEquals(parts(type), new TreeSet<>(byPart.keySet()), type.getSimpleName());
        String before = RequestDigest.of(request.apply(base));
        Set<String> seen = new TreeSet<>(Set.of(before));
        byPart.forEach((part, change) -> {
            PlanRequest changed = request.apply(change.apply(base));
            assertTrue(seen.add(RequestDigest.of(changed)), type.getSimpleName() + "." + part);
        });
    }

    private static Set<String> parts(Class<?> type) {
        Set<String> parts = new TreeSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(component.getName());
            }
            return parts;
        }
        // Every attribute of a value has a method with... that changes it.
        Class<?> withers = Arrays.stream(type.getInterfaces())
                .filter(i -> i.getSimpleName().equals("With" + type.getSimpleName()))
                .findFirst()
                .orElseThrow();
        for (Method method : withers.getMethods()) {
            if (method.getName().startsWith("with")) {
                String name = method.getName().substring(4);
                parts.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
            }
        }
        return parts;
    }
}
