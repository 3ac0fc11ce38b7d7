package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the library knows, with its sources. */
@Command(
        name = "catalog",
        description = "Shows the entries of the catalogue: one line each, or one in full with its sources.",
        footer = {"", "Example: catalog techniques relaxation massage"})
final class CatalogCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            descriptionKey = "entry.kind",
            description = "One of: ${COMPLETION-CANDIDATES}. Left out: how many there are of each.")
    private Optional<Kind> kind = Optional.empty();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ID",
            descriptionKey = "entry.id",
            description = "An id, a name or another name: HERNIATED_DISC, slipped disc.")
    private List<String> words = List.of();

    @Mixin
    private Speaking speaking = new Speaking();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Voice voice = speaking.voice(Catalog.standard());
        Page page = new Page(spec.commandLine().getColorScheme().ansi());
        if (kind.isEmpty()) {
            new CatalogPrinter(voice, page).kinds();
        } else if (words == null || words.isEmpty()) {
            new CatalogPrinter(voice, page).list(kind.get());
        } else {
            new EntryPrinter(voice, page).entry(kind.get(), find(voice, kind.get(), String.join(" ", words)));
        }
        spec.commandLine().getOut().print(page);
        return ExitCode.FINE;
    }

    private String find(Voice voice, Kind kind, String wanted) {
        EntryFinder finder = new EntryFinder(voice, kind);
        return finder.find(wanted)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        voice.label(
                                "catalog.unknown",
                                voice.label("kind." + kind),
                                wanted,
                                finder.nearest(wanted)
                                        .map(n -> voice.label("catalog.maybe", n))
                                        .orElse(""))));
    }
}
