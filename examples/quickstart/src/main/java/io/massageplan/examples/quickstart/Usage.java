package io.massageplan.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of the command line itself: its help and what was wrong with it, in the language it asks for. */
final class Usage {
    private final Lang lang;
    private final Labels labels;

    Usage(Lang lang) {
        this.lang = lang;
        this.labels = new Labels(lang.locale());
    }

    /** The words of the help; empty for English, which the commands say themselves. */
    Optional<ResourceBundle> help() {
        // By name and in UTF-8: the machine's own language must not take part.
        try (InputStream in = Usage.class.getResourceAsStream("help_" + lang + ".properties")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says on two lines what is wrong and where help is. */
    int wrong(ParameterException wrong, String[] args) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        wrong.getCommandLine()
                .getErr()
                .print(OneLine.of(said(wrong)) + "\n" + labels.get("usage.see", name + " --help") + "\n");
        return ExitCode.USAGE;
    }

    private String said(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return labels.get(
                    "usage.missing",
                    missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return labels.get("usage.unmatched", String.join(", ", unmatched.getUnmatched()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return labels.get("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec asked = wrong.getArgSpec();
        return asked == null || wrong.getValue() == null
                ? wrong.getMessage().replaceAll("\\R", " ")
                : labels.get("usage.value", name(asked), wrong.getValue(), allowed(asked));
    }

    /** The values to choose from, or the name of what is wanted. */
    private static String allowed(ArgSpec asked) {
        Iterable<String> candidates = asked.completionCandidates();
        return candidates == null ? asked.paramLabel() : String.join(" | ", candidates);
    }

    private static String name(ArgSpec asked) {
        return asked instanceof OptionSpec option ? option.longestName() : asked.paramLabel();
    }

    /** What to say when the output did not arrive. */
    String lost() {
        return labels.get("usage.lost");
    }

    /** What to say of a mistake of our own. */
    String bug(String problem) {
        return labels.get("usage.bug", problem);
    }
}
