package io.massageplan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.massageplan.internal.style.HouseStyle;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the rooms, and what no room may contain. */
class ArchitectureTest {

    /** Each line may use only the lines above it; of two rooms on one line neither uses the other. */
    private static final List<List<String>> LINES = List.of(
            List.of("evidence"),
            List.of("body"),
            List.of("technique", "homecare"),
            List.of("safety"),
            List.of("client"),
            List.of("protocol"),
            List.of("catalog"),
            List.of("screening"),
            List.of("plan"),
            List.of("check", "explain"),
            List.of("planner"),
            List.of("study"));

    /** What every room may use: the error of a bad value, the versions, the style and checks of value types. */
    private static final List<String> GROUND = List.of("io.massageplan", "io.massageplan.internal..", "");

    // By location, not by package: the main classes only, on the class path as well as on the module path.
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(HouseStyle.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> room_usesOnlyTheLinesAboveIt() {
        List<String> above = new ArrayList<>();
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (List<String> line : LINES) {
            for (String room : line) {
                String[] forbidden = rooms().filter(other -> !other.equals(room) && !above.contains(other))
                        .map(ArchitectureTest::inRoom)
                        .toArray(String[]::new);
                ArchRule rule = noClasses()
                        .that()
                        .resideInAPackage(inRoom(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .as("%s uses only %s".formatted(room, above));
                tests.add(test(room, rule));
            }
            above.addAll(line);
        }
        return tests.build();
    }

    @Test
    void everyClass_livesInARoom() {
        String[] known = Stream.concat(rooms().map(ArchitectureTest::inRoom), GROUND.stream())
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known));
    }

    @Test
    void check_seesNeitherScreeningNorPlanner() {
        check(noClasses()
                .that()
                .resideInAPackage(inRoom("check"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inRoom("screening"), inRoom("planner"))
                .because("a verdict that asks the judged is none"));
    }

    @Test
    void solver_isUsedByThePlannerAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inRoom("planner"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.massageplan.planner.internal.."));
    }

    @TestFactory
    Stream<DynamicTest> core_needsTheJdkAlone() {
        return Stream.of(
                test(
                        "no libraries",
                        classes()
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "io.massageplan..",
                                        "java..",
                                        "org.jspecify.annotations..",
                                        "org.immutables.value..")),
                test("no logging", noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..")));
    }

    @Test
    void everyPackage_isNullMarked() {
        List<String> unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.getName().isEmpty() && !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .toList();

        assertEquals(List.of(), unmarked);
    }

    @TestFactory
    Stream<DynamicTest> statics_rememberNothing() {
        return Stream.of(
                test("final", fields().that().areStatic().should().beFinal()),
                test(
                        "no registers, caches or counters",
                        fields().that()
                                .areStatic()
                                .should()
                                .notHaveRawType(describe(
                                        "made to change",
                                        (JavaClass type) -> type.isAssignableTo(ThreadLocal.class)
                                                || type.getPackageName().startsWith("java.util.concurrent")))),
                // Enums keep their constants in a synthetic one.
                test(
                        "no arrays",
                        fields().that()
                                .areStatic()
                                .and()
                                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                                .should()
                                .notHaveRawType(describe("array", JavaClass::isArray))));
    }

    @TestFactory
    Stream<DynamicTest> results_dependOnTheRequestAlone() {
        return Stream.of(
                noAccess("the clock", ArchitectureTest::isClock),
                noAccess(
                        "chance; seeds come in with the request, SplittableRandom takes one",
                        ArchitectureTest::isChance),
                noAccess(
                        "a default of the machine; name the locale, zone or charset",
                        ArchitectureTest::isMachineDefault),
                noAccess(
                        "an order that changes with each JVM start; keep a List, an EnumSet or a LinkedHashSet",
                        ArchitectureTest::isUnordered));
    }

    private static boolean isClock(AccessTarget target) {
        return (target.getOwner().getPackageName().startsWith("java.time")
                        && (target.getName().equals("now") || target.getName().startsWith("system")))
                || is(target, System.class, "currentTimeMillis", "nanoTime");
    }

    private static boolean isChance(AccessTarget target) {
        return is(target, Math.class, "random")
                || is(target, StrictMath.class, "random")
                || is(target, UUID.class, "randomUUID")
                || target.getOwner().isAssignableTo(Random.class)
                || is(target, System.class, "identityHashCode")
                || (is(target, Collections.class, "shuffle") && parameters(target) == 1)
                || (is(target, SplittableRandom.class, "<init>") && parameters(target) == 0);
    }

    private static boolean isMachineDefault(AccessTarget target) {
        return is(target, Locale.class, "getDefault")
                || is(target, TimeZone.class, "getDefault")
                || is(target, ZoneId.class, "systemDefault")
                || is(target, Charset.class, "defaultCharset")
                || is(target, String.class, "formatted")
                || (is(target, String.class, "format") && !takes(target, Locale.class))
                || (is(target, String.class, "toLowerCase", "toUpperCase", "getBytes") && parameters(target) == 0)
                || (is(target, ResourceBundle.class, "getBundle") && !takes(target, Locale.class))
                || (is(target, DateTimeFormatter.class, "ofPattern") && parameters(target) == 1)
                || (is(target, MessageFormat.class, "<init>") && !takes(target, Locale.class))
                || (is(target, MessageFormat.class, "format") && takes(target, Object[].class))
                || (is(target, Collator.class, "getInstance") && parameters(target) == 0)
                || (is(target, DecimalFormat.class, "<init>") && parameters(target) < 2)
                || (target.getOwner().isAssignableTo(NumberFormat.class)
                        && target.getName().startsWith("get")
                        && target.getName().endsWith("Instance")
                        && !takes(target, Locale.class));
    }

    // One element has one order.
    private static boolean isUnordered(AccessTarget target) {
        return (is(target, Set.class, "of") && (parameters(target) > 1 || takes(target, Object[].class)))
                || (is(target, Map.class, "of") && parameters(target) > 2)
                || is(target, Map.class, "ofEntries")
                || is(target, Set.class, "copyOf")
                || is(target, Map.class, "copyOf")
                || is(target, Collectors.class, "toUnmodifiableSet", "toUnmodifiableMap");
    }

    private static boolean is(AccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isEquivalentTo(owner) && List.of(names).contains(target.getName());
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : 0;
    }

    private static boolean takes(AccessTarget target, Class<?> type) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static DynamicTest noAccess(String what, Predicate<AccessTarget> forbidden) {
        DescribedPredicate<JavaAccess<?>> access = describe(what, found -> forbidden.test(found.getTarget()));
        return test(what, noClasses().should().accessTargetWhere(access));
    }

    private static DynamicTest test(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> check(rule));
    }

    /** Rooms that are still empty break no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static Stream<String> rooms() {
        return LINES.stream().flatMap(List::stream);
    }

    private static String inRoom(String room) {
        return "io.massageplan." + room + "..";
    }
}
