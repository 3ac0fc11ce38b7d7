package io.massageplan.examples.quickstart;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line over the library. */
@Command(
        name = "massageplan",
        mixinStandardHelpOptions = true,
        version = "massageplan 0.1.0-SNAPSHOT",
        subcommands = PlanCommand.class,
        description = "Turns an intake file into a screened, explained multi-week care plan.")
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
