package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.client.Trend;
import io.massageplan.plan.PlanRequest;
import io.massageplan.safety.Action;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Screening;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What ends up in a log names no disease, no place of the body, no treatment and none of the client's words. It is here
 * and not in core because the samples of the stored form say something in every field of every type.
 */
class ToStringTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_.]+");
    private static final List<String> OWN_WORDS = List.of("carry", "family doctor", "letter 14", "upstairs");
    private static final Set<String> PACKAGES = Set.of("client", "plan", "safety", "screening", "check", "planner");

    private static final List<String> GIVING_CARE = List.of("MASSAGE_THERAPIST", "PHYSICAL_THERAPIST");
    private static final List<Class<? extends Enum<?>>> TELLING = List.of(
            Answer.class,
            Cause.class,
            Quality.class,
            Sign.class,
            Trend.class,
            Status.class,
            ConcernLevel.class,
            Urgency.class,
            Action.class,
            PressureLevel.class,
            Position.class);

    /** Every id that says what somebody has, where, or what is done about it. */
    private static Set<String> telling() {
        Set<String> ids = new HashSet<>();
        Stream.of(
                        CATALOG.regions().ids(),
                        CATALOG.conditions().ids(),
                        CATALOG.redFlags().ids(),
                        CATALOG.questions().ids(),
                        CATALOG.contraindications().ids(),
                        CATALOG.techniques().ids(),
                        CATALOG.exercises().ids(),
                        CATALOG.ladders().ids(),
                        CATALOG.thermal().ids(),
                        CATALOG.lubricants().ids(),
                        CATALOG.loadEvents().ids(),
                        CATALOG.goals().ids(),
                        CATALOG.measures().ids(),
                        CATALOG.protocols().ids())
                .forEach(ids::addAll);
        // Who is sent for, or wrote a letter, tells what somebody has; those who give the care do not.
        CATALOG.named().all().stream()
                .filter(n -> n.kind().equals("profession") && !GIVING_CARE.contains(n.id()))
                .forEach(n -> ids.add(n.id()));
        TELLING.forEach(type -> Stream.of(type.getEnumConstants()).forEach(c -> ids.add(c.name())));
        CATALOG.contraindications().all().forEach(row -> row.restrictions().forEach(r -> ids.add(r.id())));
        ids.remove("NONE");
        return ids;
    }

    private static List<Class<?>> watched() {
        return Shapes.BINDINGS.stream()
                .<Class<?>>map(Binding::type)
                .filter(t -> PACKAGES.stream().anyMatch(p -> t.getPackageName().equals("io.massageplan." + p)))
                .toList();
    }

    @Test
    void everyType_tellsNothing() throws Exception {
        Set<String> telling = telling();
        Map<String, Set<String>> told = new TreeMap<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        for (Object value : everything()) {
            for (Class<?> type : watched()) {
                if (type.isInstance(value)) {
                    seen.add(type);
                    Set<String> found = found(value.toString(), telling);
                    if (!found.isEmpty()) {
                        told.computeIfAbsent(type.getSimpleName(), k -> new TreeSet<>())
                                .addAll(found);
                    }
                }
            }
        }
        assertEquals(Map.of(), told);
        Set<String> missed = watched().stream()
                .filter(t -> !seen.contains(t))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missed, "types without a sample");
    }

    private static Set<String> found(String text, Set<String> telling) {
        Set<String> found = new TreeSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (telling.contains(words.group())) {
                found.add(words.group());
            }
        }
        OWN_WORDS.stream().filter(text::contains).forEach(found::add);
        return found;
    }

    /** Everything that the samples hold, at any depth. */
    private static Set<Object> everything() throws ReflectiveOperationException {
        Set<Object> all = new LinkedHashSet<>();
        Deque<Object> next = new ArrayDeque<>(WireTest.samples().values());
        PlanRequest request = Samples.fullRequest();
        Screening screening = Screening.of(request.client(), request.days(), CATALOG);
        next.push(request.days());
        CATALOG.techniques()
                .ids()
                .forEach(t -> next.push(screening.massage(request.start(), t, Site.of("LOWER_BACK"))));
        while (!next.isEmpty()) {
            Object value = next.pop();
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(next::push);
            } else if (value instanceof Collection<?> several) {
                several.forEach(next::push);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(next::push);
            } else if (isOurs(value) && all.add(value)) {
                for (Class<?> type : types(value)) {
                    for (Method part : type.getMethods()) {
                        boolean accessor = part.getParameterCount() == 0
                                && !part.isBridge()
                                && !Modifier.isStatic(part.getModifiers())
                                && part.getDeclaringClass() != Object.class;
                        if (accessor && Shapes.find(type) != null && isPart(type, part)) {
                            Object held = part.invoke(value);
                            if (held != null) {
                                next.push(held);
                            }
                        }
                    }
                }
            }
        }
        assertTrue(all.size() > 50, "the samples are walked: " + all.size());
        return all;
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("io.massageplan.");
    }

    private static List<Class<?>> types(Object value) {
        return Shapes.BINDINGS.stream()
                .<Class<?>>map(Binding::type)
                .filter(t -> t.isInstance(value))
                .toList();
    }

    private static boolean isPart(Class<?> type, Method part) {
        return Shapes.BINDINGS.stream()
                .filter(b -> b.type() == type)
                .flatMap(b -> Stream.of(b.mixin().getMethods()))
                .anyMatch(m -> m.getName().equals(part.getName()));
    }
}
