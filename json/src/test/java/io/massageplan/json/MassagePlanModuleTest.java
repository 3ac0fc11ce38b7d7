package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.massageplan.body.Site;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.plan.Activity;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import io.massageplan.safety.Status;
import io.massageplan.screening.DateRange;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The module in a mapper of somebody else's, set as differently from ours as can be. */
class MassagePlanModuleTest {
    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new MassagePlanModule()).build();

    private static final JsonMapper FOREIGN = JsonMapper.builder()
            .addModule(new MassagePlanModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.ALWAYS))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    @Test
    void findAndAddModules_findsThisOne() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertTrue(mapper.registeredModules().stream().anyMatch(MassagePlanModule.class::isInstance));
    }

    /** The build runs this class twice: as a module, and on the class path. */
    @Test
    void module_pathOfTheBuild_asTold() {
        assertEquals(
                Boolean.parseBoolean(System.getProperty("massageplan.asModule", "true")),
                MassagePlanModule.class.getModule().isNamed());
    }

    @Test
    void write_foreignMapper_sameFields() {
        for (JsonMapper mapper : List.of(PLAIN, FOREIGN)) {
            for (PlanRequest request : Samples.requests()) {
                assertEquals(
                        withoutVersion(MassagePlanJson.standard().compact().write(request)),
                        mapper.writeValueAsString(request));
            }
            CarePlan plan = PlanSamples.fullPlan();
            assertEquals(
                    withoutVersion(MassagePlanJson.standard().compact().write(plan)), mapper.writeValueAsString(plan));
        }
    }

    @Test
    void read_foreignMapper_equals() {
        for (JsonMapper mapper : List.of(PLAIN, FOREIGN)) {
            for (PlanRequest request : Samples.requests()) {
                assertEquals(request, mapper.readValue(mapper.writeValueAsString(request), PlanRequest.class));
            }
            for (PlanResult result : PlanSamples.results()) {
                String text = mapper.writerFor(PlanResult.class).writeValueAsString(result);
                assertEquals(result, mapper.readValue(text, PlanResult.class));
            }
            CarePlan plan = PlanSamples.fullPlan();
            assertEquals(plan, mapper.readValue(mapper.writeValueAsString(plan), CarePlan.class));
            assertEquals(
                    plan.activities(),
                    mapper.readValue(
                            mapper.writerFor(new TypeReference<List<Activity>>() {})
                                    .writeValueAsString(plan.activities()),
                            new TypeReference<List<Activity>>() {}));
        }
    }

    @Test
    void read_storedDocument_versionTaken() {
        assertEquals(Samples.fullRequest(), FOREIGN.readValue(WireTest.stored("intake-full"), PlanRequest.class));
        String newer = WireTest.stored("intake-full").replace("\"schemaVersion\": 1", "\"schemaVersion\": 2");
        assertThrows(DatabindException.class, () -> FOREIGN.readValue(newer, PlanRequest.class));
    }

    @Test
    void read_insideOwnType_found() {
        Held held = new Held("x", Samples.leastRequest(), List.of(Site.of("NECK")), PressureLevel.DEEP, Status.ACUTE);

        assertEquals(held, FOREIGN.readValue(FOREIGN.writeValueAsString(held), Held.class));
    }

    /** A type of an application that holds some of ours. */
    record Held(String a, PlanRequest request, List<Site> sites, PressureLevel level, Status status) {}

    @Test
    void read_ownDates_asBefore() {
        Own own = new Own(LocalDate.of(2026, 3, 2), Duration.ofSeconds(90), DayOfWeek.MONDAY);
        String asBefore = JsonMapper.builder().build().writeValueAsString(own);

        assertEquals(asBefore, PLAIN.writeValueAsString(own));
        assertEquals(own, PLAIN.readValue(asBefore, Own.class));
    }

    /** A type of an application that has nothing to do with ours. */
    record Own(LocalDate date, Duration length, DayOfWeek day) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'site':'NECK','painNow':'4','onset':'2026-01-01'}",
                "{'site':'NECK','painNow':4.0,'onset':'2026-01-01'}",
                "{'site':'NECK','painNow':null,'onset':'2026-01-01'}",
                "{'site':'NECK','painNow':11,'onset':'2026-01-01'}",
                "{'site':'NECK','painNow':4,'onset':[2026,1,1]}",
                "{'site':'NECK','painNow':4,'onset':20000}",
                "{'site':'NECK','painNow':4,'onset':''}",
                "{'site':'NECK','painNow':4}",
                "{'site':'NECK','painNow':4,'painNow':4,'onset':'2026-01-01'}",
                "{'site':'NECK','painNow':4,'onset':'2026-01-01','x':1}",
                "{'site':'NECK','pain_now':4,'onset':'2026-01-01'}",
                "{'site':'NECK','painNow':4,'onset':'2026-01-01','trend':'steady'}",
                "{'site':'NECK','painNow':4,'onset':'2026-01-01','trend':1}",
                "{'site':'NECK','painNow':4,'onset':'2026-01-01','signs':'WARMTH'}",
                "{'site':'NECK','painNow':4,'onset':'2026-01-01','signs':['WARMTH','WARMTH']}",
                "{'site':'NECK','painNow':4,'onset':'2026-01-01','recovered':0}",
                "{'site':'NECK:MIDDLE','painNow':4,'onset':'2026-01-01'}",
                "[]",
                "''"
            })
    void read_foreignMapper_stillStrict(String json) {
        DatabindException e = assertThrows(
                DatabindException.class, () -> FOREIGN.readValue(json.replace('\'', '"'), Complaint.class));

        assertFalse(e.getOriginalMessage().contains("io.massageplan"), e.getOriginalMessage());
        assertTrue(e.getOriginalMessage().contains(" must "), e.getOriginalMessage());
    }

    @Test
    void read_foreignMapper_problemPlaced() {
        String text = WireTest.stored("intake-full").replace("\"painNow\": 2", "\"painNow\": \"six\"");

        DatabindException e = assertThrows(DatabindException.class, () -> PLAIN.readValue(text, PlanRequest.class));

        assertEquals("/client/complaints/0/painNow: The value (six) must be a whole number.", e.getOriginalMessage());
        assertEquals(16, e.getLocation().getLineNr());
    }

    @Test
    void read_null_refusedInside() {
        assertThrows(
                DatabindException.class,
                () -> PLAIN.readValue("{\"from\":null,\"to\":\"2026-01-01\"}", DateRange.class));
        assertThrows(
                DatabindException.class, () -> PLAIN.readValue("[null]", new TypeReference<List<ClientProfile>>() {}));
        assertThrows(
                DatabindException.class,
                () -> PLAIN.readValue("{\"a\":null}", new TypeReference<Map<String, Site>>() {}));
    }

    private static String withoutVersion(String document) {
        return document.replaceFirst("\"schemaVersion\":1,", "");
    }
}
