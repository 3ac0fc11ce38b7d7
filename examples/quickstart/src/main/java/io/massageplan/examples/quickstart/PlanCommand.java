package io.massageplan.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "plan", mixinStandardHelpOptions = true, description = "Prints the plan for an intake, week by week.")
final class PlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INTAKE.json", description = "The intake to plan for.")
    private Path intake;

    // The planner is not there yet: until then this only shows that the intake was found.
    @Override
    public Integer call() {
        if (!Files.isReadable(intake)) {
            System.err.printf("The intake (%s) must be a readable file.%n", intake);
            return 5;
        }
        System.out.printf("Intake %s found.%n", intake.getFileName());
        return 0;
    }
}
