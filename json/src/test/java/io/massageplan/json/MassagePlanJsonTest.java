package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.evidence.Instruction;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.PlanResult;
import io.massageplan.technique.Technique;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MassagePlanJsonTest {
    private static final MassagePlanJson JSON = MassagePlanJson.standard();
    private static final String INTAKE = WireTest.stored("intake-full");

    @Test
    void readIntake_leastDocument_atMost25Lines() {
        String least = CasesTest.text("/cases/intake.json");

        assertEquals(Samples.leastRequest(), JSON.readIntake(least));
        assertTrue(least.lines().count() <= 25);
    }

    @Test
    void read_everySource_sameValue(@TempDir Path folder) throws IOException {
        byte[] bytes = INTAKE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("intake.json"), bytes);
        PlanRequest request = Samples.fullRequest();

        assertEquals(request, JSON.readIntake(INTAKE));
        assertEquals(request, JSON.readIntake(bytes));
        assertEquals(request, JSON.readIntake(file));
        assertEquals(request, JSON.readIntake(new ByteArrayInputStream(bytes)));
        assertEquals(request, JSON.readIntake(new StringReader(INTAKE)));
    }

    @Test
    void readPlan_everySource_sameValue(@TempDir Path folder) {
        CarePlan plan = PlanSamples.fullPlan();
        Path file = folder.resolve("plan.json");
        JSON.write(plan, file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JSON.write(plan, stream);

        assertEquals(plan, JSON.readPlan(file));
        assertEquals(plan, JSON.readPlan(stream.toByteArray()));
        assertEquals(plan, JSON.readPlan(new ByteArrayInputStream(stream.toByteArray())));
        assertEquals(plan, JSON.readPlan(new StringReader(JSON.write(plan))));
    }

    @Test
    void readResult_everySource_sameValue(@TempDir Path folder) {
        for (PlanResult result : PlanSamples.results()) {
            Path file = folder.resolve("result.json");
            JSON.write(result, file);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            JSON.write(result, stream);

            assertEquals(result, JSON.readResult(file));
            assertEquals(result, JSON.readResult(stream.toByteArray()));
            assertEquals(result, JSON.readResult(new ByteArrayInputStream(stream.toByteArray())));
            assertEquals(result, JSON.readResult(new StringReader(JSON.write(result))));
        }
    }

    /** Every id of a plan that was made from the catalogue is an id of the catalogue. */
    @Test
    void readResult_planMade_equals() {
        assertInstanceOf(PlanResult.Planned.class, CarePlanner.standard().plan(Samples.leastRequest()));
        for (PlanRequest request : Samples.requests()) {
            PlanResult result = CarePlanner.standard().plan(request);
            assertEquals(result, JSON.readResult(JSON.write(result)));
            if (result instanceof PlanResult.Planned planned) {
                CarePlan plan = planned.plan();
                assertEquals(plan, JSON.readPlan(JSON.compact().write(plan)));
                List<Finding> findings = PlanCheck.check(plan, request, Catalog.standard());
                assertEquals(findings, JSON.readFindings(JSON.writeFindings(findings)));
            }
        }
    }

    @Test
    void writeFindings_none_said() {
        assertEquals("{\n  \"schemaVersion\": 1,\n  \"findings\": []\n}\n", JSON.writeFindings(List.of()));
        assertEquals(List.of(), JSON.readFindings(JSON.writeFindings(List.of())));
    }

    @Test
    void write_everyTarget_sameBytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("intake.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        JSON.write(Samples.fullRequest(), file);
        JSON.write(Samples.fullRequest(), stream);

        assertArrayEquals(INTAKE.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        assertArrayEquals(INTAKE.getBytes(StandardCharsets.UTF_8), stream.toByteArray());
    }

    @Test
    void write_otherLocaleAndZone_sameBytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                WireTest.samples().forEach((name, value) -> {
                    assertEquals(WireTest.stored(name), WireTest.written(value));
                    assertEquals(value, WireTest.reader(value).apply(WireTest.stored(name)));
                });
                assertMessage(
                        JSON,
                        INTAKE.replace("\"painNow\": 2", "\"painNow\": 60"),
                        "/client/complaints/0/painNow (line 16, column 18): The painNow (60) must be from 0 to 10.");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void read_byteOrderMark_leftOut() {
        byte[] bytes = ("\uFEFF" + INTAKE).getBytes(StandardCharsets.UTF_8);

        assertEquals(Samples.fullRequest(), JSON.readIntake(bytes));
    }

    @Test
    void read_otherEncoding_refused() {
        MassagePlanJsonException e = assertThrows(
                MassagePlanJsonException.class, () -> JSON.readIntake(INTAKE.getBytes(StandardCharsets.ISO_8859_1)));

        assertEquals("The document (other bytes) must be UTF-8 text. Maybe save the file as UTF-8.", e.getMessage());
        assertThrows(MassagePlanJsonException.class, () -> JSON.readIntake(INTAKE.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void read_missingFile_ioError(@TempDir Path folder) {
        assertThrows(UncheckedIOException.class, () -> JSON.readIntake(folder.resolve("none.json")));
        assertThrows(UncheckedIOException.class, () -> JSON.write(Samples.leastRequest(), folder));
    }

    @Test
    void read_failingStream_ioError() {
        assertThrows(
                UncheckedIOException.class,
                () -> JSON.readIntake(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                }));
        assertThrows(
                UncheckedIOException.class,
                () -> JSON.write(Samples.leastRequest(), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                }));
    }

    @Test
    void read_null_named() {
        assertThrows(NullPointerException.class, () -> JSON.readIntake((String) null));
    }

    @Test
    void readIntake_ownCatalogue_ownIds() {
        String text = INTAKE.replace("\"SHIATSU\", \"SWEDISH\"", "\"SWEDISH_HOUSE\"");
        assertMessage(
                JSON,
                text,
                "/client/preferences/techniques/0 (line 67, column 22): The item 0 of techniques (\"SWEDISH_HOUSE\") must"
                        + " be a technique of the catalogue. Maybe SWEDISH.");
        Technique house = Catalog.standard().techniques().get("SWEDISH").withId("SWEDISH_HOUSE");
        MassagePlanJson own = MassagePlanJson.of(Catalog.standard().with(c -> c.technique(house)));

        assertEquals(
                "SWEDISH_HOUSE",
                own.readIntake(text).client().preferences().techniques().get(0));
    }

    @Test
    void read_deeplyNested_refusedAtOnce() {
        String deep = "[".repeat(5_000_000);
        assertMessage(
                JSON,
                deep,
                "/0".repeat(32)
                        + " (line 1, column 34): The document (an object or list) must be nested at most 32 deep.");
        String deepField = INTAKE.replace("\"painNow\": 2", "\"painNow\": " + "{\"a\":[".repeat(1_000_000));
        assertThrows(MassagePlanJsonException.class, () -> JSON.readIntake(deepField));
    }

    @Test
    void read_tooLong_refused() {
        String blank = " ".repeat(16_000_001);
        assertMessage(JSON, blank, "The document (longer) must have at most 16000000 characters.");
        assertThrows(MassagePlanJsonException.class, () -> JSON.readIntake(blank.getBytes(StandardCharsets.UTF_8)));
        assertThrows(MassagePlanJsonException.class, () -> JSON.readIntake(new StringReader(blank)));
        assertThrows(
                MassagePlanJsonException.class,
                () -> JSON.readIntake(new ByteArrayInputStream(blank.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void read_longTextNameOrNumber_refused() {
        for (String piece : new String[] {
            "\"x\": \"" + "x".repeat(100_001) + "\"", "\"" + "x".repeat(1_001) + "\": 1", "\"x\": " + "1".repeat(51)
        }) {
            MassagePlanJsonException e = assertThrows(
                    MassagePlanJsonException.class,
                    () -> JSON.readIntake(INTAKE.replace("\"weeks\": 12", "\"weeks\": 12, " + piece)));

            assertTrue(
                    e.getMessage().contains("The document (too much) must have texts of at most 100000 characters"),
                    e.getMessage());
        }
    }

    @Test
    void read_longValue_shortened() {
        String text = INTAKE.replace("\"weeks\": 12", "\"weeks\": \"" + "y".repeat(5_000) + "\"");

        MassagePlanJsonException e = assertThrows(MassagePlanJsonException.class, () -> JSON.readIntake(text));

        assertEquals('"' + "y".repeat(60) + "...\"", e.problems().get(0).value());
    }

    @Test
    void read_manyProblems_first100() {
        String text = INTAKE.replace("[\"MONDAY\"]", "[" + "1, ".repeat(5_000) + "1]");

        MassagePlanJsonException e = assertThrows(MassagePlanJsonException.class, () -> JSON.readIntake(text));

        assertEquals(100, e.problems().size());
        assertEquals("/availability/weekly/0/days/99", e.problems().get(99).pointer());
    }

    @Test
    void read_problem_partsApart() {
        Problem problem = assertThrows(
                        MassagePlanJsonException.class,
                        () -> JSON.readIntake(INTAKE.replace("HERNIATED_DISC\",\n", "HERNIATED~DISC/\",\n")))
                .problems()
                .get(0);

        assertEquals("/client/conditions/0/condition", problem.pointer());
        assertEquals(29, problem.line());
        assertEquals(20, problem.column());
        assertEquals("condition", problem.field());
        assertEquals("\"HERNIATED~DISC/\"", problem.value());
        assertEquals("be a condition of the catalogue", problem.limit());
        assertEquals("HERNIATED_DISC", problem.advice().orElseThrow());
    }

    @Test
    void read_problem_nothingElseOfTheRecord() {
        MassagePlanJsonException e = assertThrows(
                MassagePlanJsonException.class,
                () -> JSON.readIntake(INTAKE.replace("\"birthYear\": 1958", "\"birthYear\": 3958")));

        assertEquals(
                "/client/birthYear (line 7, column 18): The birthYear (3958) must be from 1900 to 2200.",
                e.getMessage());
        assertFalse(e.getMessage().contains("HERNIATED"));
    }

    @Test
    void write_unreadableValue_refused() {
        PlanRequest colon = Samples.leastRequest()
                .withClient(Samples.leastRequest()
                        .client()
                        .withPreferences(
                                Samples.leastRequest().client().preferences().withSitesAvoided(Site.of("A:B"))));
        assertEquals(
                "The region (A:B) must have no colon.",
                assertThrows(MassagePlanJsonException.class, () -> JSON.write(colon))
                        .getMessage());

        CarePlan half = PlanSamples.leastPlan().withNotes(Instruction.of("half", "x", "\uD83D"));
        assertThrows(MassagePlanJsonException.class, () -> JSON.write(half));
    }

    private static void assertMessage(MassagePlanJson json, String text, String message) {
        MassagePlanJsonException e = assertThrows(MassagePlanJsonException.class, () -> json.readIntake(text));

        assertEquals(message, e.getMessage());
    }
}
