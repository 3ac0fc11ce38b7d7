package io.massageplan.examples.quickstart;

import io.massageplan.InvalidValueException;
import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.WhyNot;
import io.massageplan.planner.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers what people ask of a plan: why not otherwise? */
@Command(
        name = "why-not",
        description = "Says what a wish would cost, with the best plan that grants it, or what stands in its way.",
        footer = {
            "",
            "Examples: why-not plan.json --intake intake.json --technique SHIATSU --from 2026-03-09",
            "          why-not plan.json --intake intake.json --visits 4",
            "Exit codes: 0 it can be had; 2 no such wish can be; 4 something stands in its way; 5 a file cannot be",
            "read, or the plan is not one for the intake."
        })
final class WhyNotCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLAN.json", descriptionKey = "file.plan", description = "The plan asked about.")
    private Path plan = Path.of("");

    @Option(
            names = "--intake",
            required = true,
            paramLabel = "INTAKE.json",
            description = "The intake it was made for.")
    private Path intake = Path.of("");

    @Mixin
    private WishOptions options = new WishOptions();

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Reading reading = new Reading(speaking.lang());
        PlanRequest request = reading.intake(intake);
        CarePlan asked = reading.plan(plan);
        WhyNot answer = answer(request, asked);
        Page page = new Page(spec.commandLine().getColorScheme().ansi());
        int code = new WhyNotPrinter(speaking.voice(Catalog.standard()), page).print(answer, request);
        spec.commandLine().getOut().print(page);
        return code;
    }

    private WhyNot answer(PlanRequest request, CarePlan asked) {
        try {
            Wish wish = options.wish(request);
            return CarePlanner.standard().whyNot(request, asked, wish);
        } catch (InvalidValueException e) {
            String limit = new Refusals(speaking.lang()).said(e.limit());
            String said = speaking.label("usage.wish", e.field(), e.value(), limit);
            if (e.field().equals("requestDigest")) {
                throw new UnreadableFileException(List.of(OneLine.of(plan) + ": " + OneLine.of(said)));
            }
            throw new ParameterException(spec.commandLine(), said, e);
        } catch (UnknownIdException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    speaking.label("usage.id", e.id(), e.nearest().orElse("-")),
                    e);
        }
    }
}
