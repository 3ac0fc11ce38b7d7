package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.Alternatives;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.Difference;
import io.massageplan.planner.PlanResult;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Several plans to choose from. */
@Command(
        name = "alternatives",
        description = "Prints the best plans of different kinds, the best of all first, and what each costs more.",
        footer = {
            "",
            "Exit codes: 0 planned; 3 somebody should look first; 4 no plan keeps every demand;",
            "5 the intake cannot be read; 7 a red-flag question has no answer."
        })
final class AlternativesCommand implements Callable<Integer> {
    private static final int MOST = 20;

    @Parameters(paramLabel = "INTAKE.json", descriptionKey = "file.intake", description = "The intake to plan for.")
    private Path intake = Path.of("");

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many plans at most, 1-" + MOST + ". Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(
            names = "--differ",
            paramLabel = "WHAT",
            split = ",",
            description = "What makes another plan: ${COMPLETION-CANDIDATES}. Default: TECHNIQUES,VISITS.")
    private Set<Difference> differences = EnumSet.copyOf(Difference.USUAL);

    @Mixin
    private Searching searching = new Searching();

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (most < 1 || most > MOST) {
            throw new ParameterException(
                    spec.commandLine(), speaking.label("usage.value", "--most", most, "1-" + MOST));
        }
        PlanRequest request = new Reading(speaking.lang()).intake(intake);
        CarePlanner planner = searching.planner(speaking);
        Voice voice = speaking.voice(Catalog.standard());
        Page page = new Page(spec.commandLine().getColorScheme().ansi());
        PlanResult result = planner.plan(request);
        int code = ExitCode.FINE;
        if (result instanceof PlanResult.Planned) {
            Alternatives found = planner.alternatives(request, most, differences);
            new AlternativesPrinter(voice, page).print(found);
        } else {
            code = new ResultPrinter(voice, page).print(result, request);
        }
        spec.commandLine().getOut().print(page);
        return code;
    }
}
