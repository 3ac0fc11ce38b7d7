package io.massageplan.examples.quickstart;

import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.Effort;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How long the best plan is sought. */
final class Searching {
    @Option(
            names = "--prove",
            description = "Searches until the best plan is proven, however long it takes. Hardly ever needed.")
    private boolean prove;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "Stops searching then; a plan that is not proven may differ between machines.")
    private Optional<Double> deadline = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    CarePlanner planner(Speaking speaking) {
        CarePlanner planner = CarePlanner.standard();
        CarePlanner thorough = prove ? planner.with(Effort.PROOF) : planner;
        if (deadline.isEmpty()) {
            return thorough;
        }
        double seconds = deadline.get();
        if (!(seconds >= 0 && seconds <= 3600)) {
            throw new ParameterException(
                    spec.commandLine(), speaking.label("usage.value", "--deadline", seconds, "0-3600"));
        }
        long end = System.nanoTime()
                + Duration.ofMillis(Math.round(seconds * 1000)).toNanos();
        return thorough.with(progress -> System.nanoTime() - end < 0);
    }
}
