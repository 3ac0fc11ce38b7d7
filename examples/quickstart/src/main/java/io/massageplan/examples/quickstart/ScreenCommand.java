package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.screening.Screening;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Only screens: what is safe, when, and why. */
@Command(
        name = "screen",
        description = "Prints what is safe for a client, when, where and how firmly; why; and what to ask.",
        footer = {
            "",
            "Exit codes: 0 something can be planned; 3 somebody should look first; 5 the intake cannot be read;",
            "7 a red-flag question has no answer."
        })
final class ScreenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INTAKE.json", descriptionKey = "file.intake", description = "The intake to screen.")
    private Path intake = Path.of("");

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PlanRequest request = new Reading(speaking.lang()).intake(intake);
        Catalog catalog = Catalog.standard();
        Set<String> qualifications = new TreeSet<>();
        request.practitioners().stream().map(Practitioner::qualifications).forEach(qualifications::addAll);
        Screening screening =
                Screening.of(request.client(), request.days(), qualifications, request.overrides(), catalog);
        Page page = new Page(spec.commandLine().getColorScheme().ansi());
        Screening trained = Screening.of(
                request.client(), request.days(), ScreenPrinter.allTraining(catalog), request.overrides(), catalog);
        new ScreenPrinter(speaking.voice(catalog), page, request.client(), screening, trained).print();
        spec.commandLine().getOut().print(page);
        if (!screening.unansweredRedFlags().isEmpty()) {
            return ExitCode.ANSWERS_NEEDED;
        }
        return screening.stops().isEmpty() ? ExitCode.FINE : ExitCode.REFERRED;
    }
}
