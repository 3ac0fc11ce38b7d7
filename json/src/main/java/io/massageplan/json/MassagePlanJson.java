package io.massageplan.json;

import io.massageplan.InvalidValueException;
import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.json.CheckMixins.FindingList;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.RequestProblems;
import io.massageplan.planner.PlanResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Reads and writes intakes and plans as JSON, without a word of Jackson. For a mapper of your own use
 * {@link MassagePlanModule}.
 * <p>
 * Shape: every document begins with its {@code schemaVersion}. Field names are the names of core's accessors with their
 * units; dates are ISO-8601, lengths whole minutes, pressure its level 0-5, sites {@code "LOWER_BACK"} or
 * {@code "SHOULDER:LEFT"}, and everything else of a closed set its name. What is absent or empty is left out; the same
 * value gives the same bytes, with {@code \n} as line end. Reading is strict, and ids are held against a catalogue.
 * <p>
 * Errors: {@link MassagePlanJsonException} for what cannot be read or written, {@link UncheckedIOException} when a file or
 * stream fails. Streams are neither closed nor flushed further than needed. Immutable and thread-safe.
 * <pre>
 * MassagePlanJson json = MassagePlanJson.standard();
 * PlanRequest request = json.readIntake(Path.of("intake.json"));
 * String text = json.write(request);
 * </pre>
 */
public final class MassagePlanJson {
    private final @Nullable Catalog catalog;
    private final Ids ids;
    private final boolean pretty;

    private MassagePlanJson(@Nullable Catalog catalog, Ids ids, boolean pretty) {
        this.catalog = catalog;
        this.ids = ids;
        this.pretty = pretty;
    }

    /** Holds ids against {@link Catalog#standard()}; writes with line breaks. */
    public static MassagePlanJson standard() {
        return of(Catalog.standard());
    }

    /** Holds ids against your catalogue; writes with line breaks. */
    public static MassagePlanJson of(Catalog catalog) {
        return new MassagePlanJson(catalog, Ids.of(catalog), true);
    }

    /** For any id: for tests of the form alone. */
    static MassagePlanJson ofAnyIds() {
        return new MassagePlanJson(null, Ids.ANY, true);
    }

    /** The same, but writes on one line. */
    public MassagePlanJson compact() {
        return new MassagePlanJson(catalog, ids, false);
    }

    /** Reads an intake. What it says of the client must fit the catalogue, too: a status, a side, a rung. */
    public PlanRequest readIntake(String json) {
        PlanRequest request = read(json, PlanRequest.class);
        List<io.massageplan.screening.Problem> unfit =
                catalog == null ? List.of() : RequestProblems.of(request, catalog);
        if (!unfit.isEmpty()) {
            throw new MassagePlanJsonException(Diagnosis.of(Outline.of(json), unfit));
        }
        return request;
    }

    /** Reads an intake from UTF-8. */
    public PlanRequest readIntake(byte[] json) {
        return readIntake(Text.of(json));
    }

    /** Reads an intake from a file. */
    public PlanRequest readIntake(Path json) {
        return readIntake(Text.of(json));
    }

    /** Reads an intake from UTF-8. */
    public PlanRequest readIntake(InputStream json) {
        return readIntake(Text.of(json));
    }

    /** Reads an intake. */
    public PlanRequest readIntake(Reader json) {
        return readIntake(Text.of(json));
    }

    /** Reads a plan. */
    public CarePlan readPlan(String json) {
        return read(json, CarePlan.class);
    }

    /** Reads a plan from UTF-8. */
    public CarePlan readPlan(byte[] json) {
        return readPlan(Text.of(json));
    }

    /** Reads a plan from a file. */
    public CarePlan readPlan(Path json) {
        return readPlan(Text.of(json));
    }

    /** Reads a plan from UTF-8. */
    public CarePlan readPlan(InputStream json) {
        return readPlan(Text.of(json));
    }

    /** Reads a plan. */
    public CarePlan readPlan(Reader json) {
        return readPlan(Text.of(json));
    }

    /** Reads what became of a request. */
    public PlanResult readResult(String json) {
        return read(json, PlanResult.class);
    }

    /** Reads what became of a request from UTF-8. */
    public PlanResult readResult(byte[] json) {
        return readResult(Text.of(json));
    }

    /** Reads what became of a request from a file. */
    public PlanResult readResult(Path json) {
        return readResult(Text.of(json));
    }

    /** Reads what became of a request from UTF-8. */
    public PlanResult readResult(InputStream json) {
        return readResult(Text.of(json));
    }

    /** Reads what became of a request. */
    public PlanResult readResult(Reader json) {
        return readResult(Text.of(json));
    }

    /** Reads what happened while a plan ran. */
    public Progress readProgress(String json) {
        return read(json, Progress.class);
    }

    /** Reads what happened while a plan ran from UTF-8. */
    public Progress readProgress(byte[] json) {
        return readProgress(Text.of(json));
    }

    /** Reads what happened while a plan ran from a file. */
    public Progress readProgress(Path json) {
        return readProgress(Text.of(json));
    }

    /** Reads what happened while a plan ran from UTF-8. */
    public Progress readProgress(InputStream json) {
        return readProgress(Text.of(json));
    }

    /** Reads what happened while a plan ran. */
    public Progress readProgress(Reader json) {
        return readProgress(Text.of(json));
    }

    /** Reads what sets two plans apart. */
    public PlanDiff readDiff(String json) {
        return read(json, PlanDiff.class);
    }

    /** Writes an intake. */
    public String write(PlanRequest request) {
        return write(request, PlanRequest.class);
    }

    /** Writes an intake as UTF-8. */
    public void write(PlanRequest request, OutputStream to) {
        send(write(request), to);
    }

    /** Writes an intake to a file, new or replaced. */
    public void write(PlanRequest request, Path to) {
        send(write(request), to);
    }

    /** Writes a plan. */
    public String write(CarePlan plan) {
        return write(plan, CarePlan.class);
    }

    /** Writes a plan as UTF-8. */
    public void write(CarePlan plan, OutputStream to) {
        send(write(plan), to);
    }

    /** Writes a plan to a file, new or replaced. */
    public void write(CarePlan plan, Path to) {
        send(write(plan), to);
    }

    /** Writes what became of a request. */
    public String write(PlanResult result) {
        return write(result, PlanResult.class);
    }

    /** Writes what became of a request as UTF-8. */
    public void write(PlanResult result, OutputStream to) {
        send(write(result), to);
    }

    /** Writes what became of a request to a file, new or replaced. */
    public void write(PlanResult result, Path to) {
        send(write(result), to);
    }

    /** Writes what happened while a plan ran. */
    public String write(Progress progress) {
        return write(progress, Progress.class);
    }

    /** Writes what sets two plans apart. */
    public String write(PlanDiff diff) {
        return write(diff, PlanDiff.class);
    }

    /** Reads what a check found. */
    public List<Finding> readFindings(String json) {
        return List.copyOf(read(json, FindingList.class).findings());
    }

    /** Writes what a check found. */
    public String writeFindings(List<Finding> findings) {
        return write(new FindingList(findings), FindingList.class);
    }

    private <T> T read(String json, Class<T> type) {
        Text.requireShort(json.length());
        ObjectReader reader = Mappers.STRICT
                .readerFor(type)
                .withAttribute(ShapeDeserializer.IDS, ids)
                .withAttribute(ShapeDeserializer.VERSION_REQUIRED, true);
        try {
            Object value = reader.readValue(json);
            if (value != null) {
                return type.cast(value);
            }
        } catch (JacksonException e) {
            // The first problem. Now say all of them, in words of our own.
        }
        List<Problem> problems = Diagnosis.of(Outline.of(json), Shapes.of(type), ids);
        throw new MassagePlanJsonException(problems.isEmpty() ? List.of(unexplained()) : problems);
    }

    private static Problem unexplained() {
        return new Problem(
                "", 0, 0, "document", "this one", "be readable", Optional.of("report it, without health data"));
    }

    private String write(Object value, Class<?> type) {
        Objects.requireNonNull(value, "value");
        ObjectWriter writer = Mappers.STRICT.writerFor(type);
        if (pretty) {
            writer = writer.with(Mappers.PRETTY);
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new DocumentGenerator(writer.createGenerator(text))) {
            writer.writeValue(generator, value);
        } catch (JacksonException e) {
            throw new MassagePlanJsonException(List.of(unwritable(e)));
        }
        if (!Text.isWellFormed(text.toString())) {
            throw new MassagePlanJsonException(List.of(new Problem(
                    "",
                    0,
                    0,
                    "value",
                    "half of a surrogate pair in a text",
                    "have whole characters",
                    Optional.empty())));
        }
        return pretty ? text.append('\n').toString() : text.toString();
    }

    private static Problem unwritable(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return new Problem(
                        "",
                        0,
                        0,
                        invalid.field(),
                        invalid.value(),
                        invalid.limit(),
                        Optional.ofNullable(invalid.advice()));
            }
        }
        return new Problem("", 0, 0, "value", "given", "be writable as JSON", Optional.empty());
    }

    private static void send(String text, OutputStream to) {
        try {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(String text, Path to) {
        try {
            Files.write(to, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
