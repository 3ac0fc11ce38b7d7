package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Permission;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No part of a document is forgotten: every accessor of every type that a document can reach has its field. */
class BindingTest {
    /** What can be read and written on its own, beyond the documents. */
    private static final List<Class<?>> ALSO = List.of(Permission.class, DateRange.class);

    @Test
    void bindings_reachableTypes_allThere() {
        Set<String> reachable = names(reachable());
        Set<String> bound = names(Shapes.BINDINGS.stream().map(Binding::type).toList());
        Shapes.CHOICES.forEach(choice -> bound.add(choice.type().getName()));

        assertEquals(reachable, bound);
    }

    @TestFactory
    Stream<DynamicTest> mixin_accessors_allBound() {
        return Shapes.BINDINGS.stream()
                .map(binding -> DynamicTest.dynamicTest(
                        binding.type().getSimpleName(),
                        () -> assertEquals(accessors(binding.type()), accessorsBound(binding.mixin()))));
    }

    @TestFactory
    Stream<DynamicTest> mixin_fields_allOrdered() {
        return Shapes.BINDINGS.stream()
                .map(binding -> DynamicTest.dynamicTest(binding.type().getSimpleName(), () -> {
                    Set<String> fields = new TreeSet<>();
                    for (Method method : binding.mixin().getMethods()) {
                        fields.add(method.getAnnotation(JsonProperty.class).value());
                    }
                    String[] order = binding.mixin()
                            .getAnnotation(JsonPropertyOrder.class)
                            .value();
                    assertEquals(fields, new TreeSet<>(List.of(order)));
                    assertEquals(fields.size(), order.length);
                }));
    }

    @TestFactory
    Stream<DynamicTest> mixin_collections_leftOutWhenEmpty() {
        return Shapes.BINDINGS.stream()
                // That nothing was found is said.
                .filter(binding -> binding.type() != CheckMixins.FindingList.class)
                .map(binding -> DynamicTest.dynamicTest(binding.type().getSimpleName(), () -> {
                    assertTrue(binding.mixin().isAnnotationPresent(Mixin.class));
                    for (Method method : binding.mixin().getMethods()) {
                        Class<?> type = method.getReturnType();
                        boolean several = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
                        assertEquals(several, method.isAnnotationPresent(LeftOutWhenEmpty.class), method.toString());
                    }
                }));
    }

    /** The samples of the stored form say something in every field, so that no field escapes the other tests. */
    @Test
    void samples_fields_allWritten() {
        Map<String, Set<String>> missing = new TreeMap<>();
        String written =
                WireTest.samples().keySet().stream().map(WireTest::stored).collect(Collectors.joining());
        for (Binding binding : Shapes.BINDINGS) {
            for (String field :
                    binding.mixin().getAnnotation(JsonPropertyOrder.class).value()) {
                if (!ALSO.contains(binding.type()) && !written.contains('"' + field + "\":")) {
                    missing.computeIfAbsent(binding.type().getSimpleName(), k -> new TreeSet<>())
                            .add(field);
                }
            }
        }

        assertEquals(Map.of(), missing);
    }

    @Test
    void choices_sealedTypes_allNamed() {
        for (Choice choice : Shapes.CHOICES) {
            assertEquals(names(List.of(choice.type().getPermittedSubclasses())), names(choice.types()));
            assertNotNull(choice.mixin().getAnnotation(JsonTypeInfo.class));
        }
    }

    private static Set<Class<?>> reachable() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        CoreTypes.DOCUMENTS.forEach(type -> reach(type, seen));
        ALSO.forEach(type -> reach(type, seen));
        return seen;
    }

    private static void reach(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(t -> reach(t, seen));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("io.massageplan.")) {
            if (Leaves.of(plain).isEmpty() && seen.add(plain)) {
                if (plain.isSealed()) {
                    Arrays.stream(plain.getPermittedSubclasses()).forEach(t -> reach(t, seen));
                }
                accessorsOf(plain).forEach(accessor -> reach(accessor.getGenericReturnType(), seen));
            }
        }
    }

    private static Set<String> accessors(Class<?> type) {
        return accessorsOf(type).stream()
                .map(m -> m.getName() + " " + m.getGenericReturnType().getTypeName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> accessorsBound(Class<?> mixin) {
        return Arrays.stream(mixin.getMethods())
                .map(m -> m.getName() + " " + m.getGenericReturnType().getTypeName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parts of a value: the components of a record; of any other value what its builder takes under that name. */
    private static List<Method> accessorsOf(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        Set<String> built = Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> Modifier.isAbstract(m.getModifiers()) || built.contains(m.getName()))
                .filter(m -> !m.getName().startsWith("with") && !m.isBridge())
                .filter(m -> known(m.getReturnType()))
                .collect(Collectors.toMap(Method::getName, m -> m, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Fails on a part of a kind the form has no word for yet. */
    private static boolean known(Class<?> type) {
        boolean known = Leaves.of(type).isPresent()
                || type.getName().startsWith("io.massageplan.")
                || List.of(Optional.class, OptionalInt.class, List.class, Set.class, java.util.SortedMap.class)
                        .contains(type);
        assertTrue(known, type.toString());
        return true;
    }

    private static Set<String> names(Collection<? extends Class<?>> types) {
        return types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
