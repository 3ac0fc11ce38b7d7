package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule is silent right up to its edge and fires one step beyond it; a rule without such a pair fails here. */
class EdgesTest {
    private static final Map<String, Edges.Edge> ALL = all();

    private static Map<String, Edges.Edge> all() {
        Map<String, Edges.Edge> all = new TreeMap<>();
        for (Edges edges : List.of(new EdgesOfDose(), new EdgesOfHome(), new EdgesOfForm(), new EdgesOfDelivered())) {
            all.putAll(edges.all());
        }
        return all;
    }

    @Test
    void everyRule_hasAnEdge() {
        assertEquals(new TreeSet<>(PlanCheck.rules().stream().map(Rule::id).toList()), new TreeSet<>(ALL.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> rule_keptAtItsEdge_brokenBeyond() {
        return ALL.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Judged.silent(e.getValue().keeps().get(), e.getKey());
                    assertTrue(
                            !Judged.of(e.getValue().breaks().get(), e.getKey()).isEmpty(), "does not fire");
                }));
    }
}
