package io.massageplan.examples.quickstart;

import io.massageplan.LibraryVersion;
import io.massageplan.catalog.Catalog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line over the library. */
@Command(
        name = "massageplan",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        subcommands = {
            PlanCommand.class,
            ScreenCommand.class,
            CheckCommand.class,
            WhyNotCommand.class,
            AlternativesCommand.class,
            CatalogCommand.class
        },
        description = {
            "Turns an intake file into a screened, explained plan of massage, exercise, cold and heat.",
            "A plan is a proposal until a qualified person approves it."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream swallows the error of a full disk, and what was lost would look like success.
        System.exit(run(
                utf8(new FileOutputStream(FileDescriptor.out)), utf8(new FileOutputStream(FileDescriptor.err)), args));
    }

    /** Runs the program with these streams. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Usage usage = new Usage(Lang.asked(args));
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Page.WIDTH)
                .setParameterExceptionHandler(usage::wrong)
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command, usage));
        usage.help().ifPresent(commands::setResourceBundle);
        int code = commands.execute(args);
        // A full disk or a closed pipe: what nobody got to read is no success.
        boolean lost = out.checkError();
        if (lost) {
            err.print(usage.lost() + "\n");
        }
        err.flush();
        return lost && code == ExitCode.FINE ? ExitCode.INVALID : code;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int failed(Exception problem, CommandLine command, Usage usage) {
        if (problem instanceof ParameterException wrong) {
            return usage.wrong(wrong, new String[0]);
        }
        String text = problem instanceof UnreadableFileException
                ? problem.getMessage()
                : usage.bug(OneLine.of(problem.toString()));
        command.getErr().print(text + "\n");
        return ExitCode.INVALID;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** The versions that a plan records. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "massageplan " + LibraryVersion.LIBRARY + ", catalogue "
                        + Catalog.standard().version() + ", model " + LibraryVersion.MODEL
            };
        }
    }
}
