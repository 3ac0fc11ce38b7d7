package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.InvalidValueException;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Values drawn at random for every bound type, from its own accessors: a new part is drawn as soon as it is bound. What
 * core refuses is drawn again.
 */
final class Generated {
    private static final LocalDate EARLIEST = LocalDate.of(2024, 12, 25);
    private static final int TRIES = 1_000;
    private static final int[] LETTERS =
            "aZ09_- .:/~\"\\\n\t\u0000\u0007\u2028\u00df\u0391\u05d0\u0301\uFFFF\uD83D\uDC86"
                    .codePoints()
                    .toArray();

    private final Random random;

    private Generated(Random random) {
        this.random = random;
    }

    /** Values of a bound type. */
    static <T> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new Generated(random).value(type)));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == SortedMap.class) {
                SortedMap<Object, Object> map = new TreeMap<>();
                several().forEach(i -> map.put(value(of[0]), value(of[1])));
                return map;
            }
            Collection<Object> values = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
            several().forEach(i -> values.add(value(of[0])));
            return values;
        }
        return ((Class<?>) type).isSealed()
                ? value(one(((Class<?>) type).getPermittedSubclasses()))
                : plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            return one(type.getEnumConstants());
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(20) == 0 ? random.nextInt() : random.nextInt(11);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == String.class) {
            return text();
        }
        if (type == LocalDate.class) {
            return EARLIEST.plusDays(random.nextInt(400));
        }
        if (type == LocalTime.class) {
            return time();
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(EARLIEST.plusDays(random.nextInt(400)), time());
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(random.nextInt(31));
        }
        if (type == Site.class) {
            return new Site(text().replace(':', '_'), one(Side.values()));
        }
        return bound(type);
    }

    private Object bound(Class<?> type) {
        ObjectShape shape = (ObjectShape) Shapes.of(type);
        Class<?> mixin = Shapes.BINDINGS.stream()
                .filter(b -> b.type() == type)
                .findFirst()
                .orElseThrow()
                .mixin();
        for (int i = 0; i < TRIES; i++) {
            try {
                return shape.make(parts(type, mixin));
            } catch (InvalidValueException | Refusal drawnBadly) {
                // Once more.
            }
        }
        throw new IllegalStateException("Core refuses every " + type.getSimpleName() + " drawn.");
    }

    private Object[] parts(Class<?> type, Class<?> mixin) {
        Map<String, Method> byField = new HashMap<>();
        for (Method method : mixin.getMethods()) {
            byField.put(method.getAnnotation(JsonProperty.class).value(), method);
        }
        String[] order = mixin.getAnnotation(JsonPropertyOrder.class).value();
        Map<String, Object> parts = new HashMap<>();
        for (String field : order) {
            Method accessor = byField.get(field);
            parts.put(accessor.getName(), part(accessor));
        }
        fit(type, parts);
        Object[] values = new Object[order.length];
        for (int i = 0; i < order.length; i++) {
            values[i] = parts.get(byField.get(order[i]).getName());
        }
        return values;
    }

    private Object part(Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (type == OptionalInt.class) {
            return random.nextBoolean()
                    ? null
                    : random.nextInt(11) + (accessor.getName().startsWith("visitMin") ? 30 : 0);
        }
        if (type == Optional.class) {
            return random.nextBoolean()
                    ? null
                    : value(((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0]);
        }
        return switch (accessor.getName()) {
            case "birthYear" -> 1930 + random.nextInt(90);
            case "weeks" -> 1 + random.nextInt(52);
            default -> value(accessor.getGenericReturnType());
        };
    }

    /** Sums and orders that chance would rarely meet. */
    private static void fit(Class<?> type, Map<String, Object> parts) {
        if (type == PlanRequest.class) {
            parts.put("start", ((LocalDate) parts.get("start")).plusYears(2));
        } else if (type == MassageSession.class) {
            Duration sum = (Duration) parts.get("talk");
            for (Object segment : (List<?>) parts.get("segments")) {
                sum = sum.plus(((Segment) segment).length());
            }
            parts.put("length", sum);
        } else if (type == ExerciseBlock.class) {
            int sum = 5;
            for (Object dose : (List<?>) parts.get("exercises")) {
                sum += ((ExerciseDose) dose).minutes();
            }
            parts.put("length", Duration.ofMinutes(sum));
        } else if (type == ThermalSession.class && !((List<?>) parts.get("phases")).isEmpty()) {
            int sum = 0;
            for (Object phase : (List<?>) parts.get("phases")) {
                sum += ((ThermalPhase) phase).minutes();
            }
            parts.put("length", Duration.ofMinutes(sum));
        }
    }

    private java.util.stream.IntStream several() {
        return java.util.stream.IntStream.range(0, random.nextInt(4));
    }

    private LocalTime time() {
        LocalTime time = LocalTime.of(random.nextInt(23), random.nextInt(60));
        return switch (random.nextInt(10)) {
            case 0 -> time.plusSeconds(random.nextInt(60));
            case 1 -> time.plusNanos(random.nextInt(1_000_000_000));
            default -> time;
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        several().forEach(i -> text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]));
        return text.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
