package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import io.massageplan.json.MassagePlanJson;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: an intake in, a plan out. */
@Command(
        name = "plan",
        description = "Makes a plan for an intake and prints it week by week.",
        footer = {
            "",
            "Exit codes: 0 planned; 3 somebody should look first; 4 no plan keeps every demand;",
            "5 the intake cannot be read; 7 a red-flag question has no answer."
        })
final class PlanCommand implements Callable<Integer> {
    private static final String PLAN = "plan.json";
    private static final String RESULT = "result.json";

    @Parameters(paramLabel = "INTAKE.json", descriptionKey = "file.intake", description = "The intake to plan for.")
    private Path intake = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also writes " + PLAN + ", or " + RESULT + " when there is no plan, into this folder.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replaces what an earlier run has written there.")
    private boolean force;

    @Option(names = "--explain", description = "Also prints which wishes are not met, and what that costs in points.")
    private boolean explain;

    @Mixin
    private Searching searching = new Searching();

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        out.filter(folder -> folder.toString().isBlank()).ifPresent(folder -> {
            throw new ParameterException(spec.commandLine(), speaking.label("usage.out.empty"));
        });
        PlanRequest request = new Reading(speaking.lang()).intake(intake);
        PlanResult result = searching.planner(speaking).plan(request);
        Optional<Path> written = out.map(folder -> write(result, folder));
        Voice voice = speaking.voice(Catalog.standard());
        Page page = new Page(spec.commandLine().getColorScheme().ansi());
        int code = new ResultPrinter(voice, page).print(result, request);
        if (explain && result instanceof PlanResult.Planned planned) {
            new ScorePrinter(voice, page).print(planned.score());
        }
        written.ifPresent(file -> {
            page.gap();
            page.line(0, voice.label("written", OneLine.of(file)));
        });
        spec.commandLine().getOut().print(page);
        return code;
    }

    private Path write(PlanResult result, Path folder) {
        boolean planned = result instanceof PlanResult.Planned;
        Path file = folder.resolve(planned ? PLAN : RESULT);
        Path other = folder.resolve(planned ? RESULT : PLAN);
        for (Path earlier : new Path[] {file, other}) {
            if (!force && Files.exists(earlier)) {
                throw new ParameterException(spec.commandLine(), speaking.label("usage.out.exists", earlier));
            }
        }
        try {
            OutFile.write(file, json(result), force);
            // A plan beside a later referral would be taken for the answer.
            Files.deleteIfExists(other);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), speaking.label("usage.out.closed", folder), e);
        }
        return file;
    }

    private static String json(PlanResult result) {
        MassagePlanJson json = MassagePlanJson.standard();
        return result instanceof PlanResult.Planned planned ? json.write(planned.plan()) : json.write(result);
    }
}
