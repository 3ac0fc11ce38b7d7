package io.massageplan.examples.quickstart;

import io.massageplan.catalog.Catalog;
import io.massageplan.explain.Audience;
import picocli.CommandLine.Option;

/** In which language, and for whom. */
final class Speaking {
    @Option(
            names = "--lang",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of what is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Lang lang = Lang.en;

    @Option(
            names = "--for",
            paramLabel = "client|practitioner",
            defaultValue = "client",
            description = "Who reads it; a practitioner also sees the sources. Default: ${DEFAULT-VALUE}.")
    private Reader reader = Reader.client;

    /** Who reads it. */
    enum Reader {
        client,
        practitioner
    }

    Lang lang() {
        return lang;
    }

    String label(String id, Object... values) {
        return new Labels(lang.locale()).get(id, values);
    }

    Voice voice(Catalog catalog) {
        return Voice.of(lang, reader == Reader.client ? Audience.CLIENT : Audience.PRACTITIONER, catalog);
    }
}
