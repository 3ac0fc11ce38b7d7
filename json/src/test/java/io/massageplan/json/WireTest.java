package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.planner.PlanResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The written form is the one in {@code wire/v1}, byte for byte, and what is stored there is read for ever. A change of
 * the form is a new folder beside it, never a change of a file in it.
 */
class WireTest {
    private static final MassagePlanJson JSON = MassagePlanJson.standard();

    @TestFactory
    Stream<DynamicTest> write_sample_equalsStored() {
        return samples().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertEquals(stored(e.getKey()), written(e.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> read_stored_equalsSample() {
        return samples().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> assertEquals(e.getValue(), reader(e.getValue()).apply(stored(e.getKey())))));
    }

    @TestFactory
    Stream<DynamicTest> compact_sample_sameValue() {
        return samples().values().stream()
                .map(value -> DynamicTest.dynamicTest(value.getClass().getSimpleName(), () -> {
                    String text = written(value, JSON.compact());
                    assertEquals(1, text.lines().count());
                    assertEquals(value, reader(value).apply(text));
                }));
    }

    static Map<String, Object> samples() {
        Map<String, Object> samples = new LinkedHashMap<>();
        samples.put("intake-least", Samples.leastRequest());
        samples.put("intake-full", Samples.fullRequest());
        samples.put("plan-least", PlanSamples.leastPlan());
        samples.put("plan-full", PlanSamples.fullPlan());
        samples.put("result-planned", PlanSamples.results().get(0));
        samples.put("result-needs-answers", PlanSamples.results().get(1));
        samples.put("result-referred", PlanSamples.results().get(2));
        samples.put("result-infeasible", PlanSamples.results().get(3));
        samples.put("intake-revised", RevisionSamples.request());
        samples.put("progress-least", RevisionSamples.leastProgress());
        samples.put("progress-full", RevisionSamples.fullProgress());
        samples.put("diff", RevisionSamples.diff());
        samples.put("findings", new CheckMixins.FindingList(PlanSamples.findings()));
        return samples;
    }

    static String written(Object value) {
        return written(value, JSON);
    }

    private static String written(Object value, MassagePlanJson json) {
        if (value instanceof PlanRequest request) {
            return json.write(request);
        }
        if (value instanceof CheckMixins.FindingList list) {
            return json.writeFindings(list.findings());
        }
        if (value instanceof Progress progress) {
            return json.write(progress);
        }
        if (value instanceof PlanDiff diff) {
            return json.write(diff);
        }
        return value instanceof CarePlan plan ? json.write(plan) : json.write((PlanResult) value);
    }

    static Function<String, Object> reader(Object value) {
        if (value instanceof PlanRequest) {
            return JSON::readIntake;
        }
        if (value instanceof CheckMixins.FindingList) {
            return text -> new CheckMixins.FindingList(JSON.readFindings(text));
        }
        if (value instanceof Progress) {
            return JSON::readProgress;
        }
        if (value instanceof PlanDiff) {
            return JSON::readDiff;
        }
        return value instanceof CarePlan ? JSON::readPlan : JSON::readResult;
    }

    static String stored(String name) {
        try (InputStream in = WireTest.class.getResourceAsStream("/wire/v1/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
