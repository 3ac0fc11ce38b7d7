package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a plan, whoever made it. */
@Command(
        name = "check",
        description = "Judges a plan against its intake by every rule, and prints the findings.",
        footer = {"", "Exit codes: 0 no rule is broken; 5 a file cannot be read; 6 a hard rule is broken."})
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLAN.json", descriptionKey = "file.plan", description = "The plan to judge.")
    private Path plan = Path.of("");

    @Option(
            names = "--intake",
            required = true,
            paramLabel = "INTAKE.json",
            description = "The intake it was made for.")
    private Path intake = Path.of("");

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Reading reading = new Reading(speaking.lang());
        PlanRequest request = reading.intake(intake);
        CarePlan judged = reading.plan(plan);
        Catalog catalog = Catalog.standard();
        List<Finding> findings = PlanCheck.check(judged, request, catalog);
        Page page = new Page(spec.commandLine().getColorScheme().ansi());
        new FindingPrinter(speaking.voice(catalog), page).print(judged, findings);
        spec.commandLine().getOut().print(page);
        return findings.stream().anyMatch(Finding::isHard) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
