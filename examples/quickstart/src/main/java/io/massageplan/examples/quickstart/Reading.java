package io.massageplan.examples.quickstart;

import io.massageplan.json.MassagePlanJson;
import io.massageplan.json.MassagePlanJsonException;
import io.massageplan.json.Problem;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads the files of the command line; whatever is wrong with one becomes lines for the person who typed the command. */
final class Reading {
    private static final MassagePlanJson JSON = MassagePlanJson.standard();

    private final Labels labels;
    private final Refusals refusals;

    Reading(Lang lang) {
        this.labels = new Labels(lang.locale());
        this.refusals = new Refusals(lang);
    }

    PlanRequest intake(Path file) {
        return read(file, JSON::readIntake);
    }

    CarePlan plan(Path file) {
        return read(file, JSON::readPlan);
    }

    private <T> T read(Path file, Function<Path, T> reader) {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(List.of(OneLine.of(file) + ": " + labels.get("usage.file.folder")));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableFileException(List.of(OneLine.of(file) + ": " + labels.get("usage.file.missing")));
        }
        try {
            return reader.apply(file);
        } catch (MassagePlanJsonException e) {
            throw new UnreadableFileException(e.problems().stream()
                    .map(p -> OneLine.of(file) + ": " + line(p))
                    .toList());
        } catch (UncheckedIOException e) {
            throw new UnreadableFileException(List.of(OneLine.of(file) + ": " + labels.get("usage.file.unreadable")));
        }
    }

    /** {@code /client/birthYear (7:18): The birthYear (1850) must be ...}, always one line. */
    private String line(Problem problem) {
        String place = problem.line() > 0 ? " (" + problem.line() + ":" + problem.column() + ")" : "";
        String pointer = problem.pointer().isEmpty() ? "/" : problem.pointer();
        return OneLine.of(pointer) + place + ": " + OneLine.of(refusals.sentence(problem));
    }
}
