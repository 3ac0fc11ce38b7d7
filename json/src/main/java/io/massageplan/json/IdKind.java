package io.massageplan.json;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;
import io.massageplan.catalog.NamedEntry;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The kinds of ids that a document may hold, and the ids of that kind in a catalogue, in catalogue order. */
enum IdKind {
    CONDITION("a condition", ids(Catalog::conditions)),
    TECHNIQUE("a technique", ids(Catalog::techniques)),
    STROKE("a stroke", ids(Catalog::strokes)),
    REGION("a region", ids(Catalog::regions)),
    LUBRICANT("a lubricant", ids(Catalog::lubricants)),
    EXERCISE("an exercise", ids(Catalog::exercises)),
    LADDER("a ladder", ids(Catalog::ladders)),
    THERMAL("an application of cold or heat", ids(Catalog::thermal)),
    GOAL("a goal", ids(Catalog::goals)),
    PROFESSION(
            "a profession",
            catalog -> catalog.named().all().stream()
                    .filter(entry -> entry.kind().equals("profession"))
                    .map(NamedEntry::id)
                    .toList()),
    MEASURE("an outcome measure", ids(Catalog::measures)),
    RED_FLAG("a red flag", ids(Catalog::redFlags)),
    QUESTION("a screening question", ids(Catalog::questions)),
    LOAD_EVENT("a load event", ids(Catalog::loadEvents)),
    PROTOCOL("a protocol", ids(Catalog::protocols)),
    PHASE(
            "a protocol phase",
            catalog -> catalog.protocols().all().stream()
                    .flatMap(protocol -> protocol.phases().stream())
                    .map(Phase::id)
                    .toList()),
    /** What a clearance or an assessment covers. */
    ROW_OR_CONDITION("a contraindication, condition or red flag", catalog -> {
        List<String> known = new ArrayList<>(catalog.contraindications().ids());
        known.addAll(catalog.conditions().ids());
        known.addAll(catalog.redFlags().ids());
        return known;
    }),
    /** What a recorded override sets aside. */
    ROW_OR_RESTRICTION("a contraindication or restriction", catalog -> {
        List<String> known = new ArrayList<>(catalog.contraindications().ids());
        catalog.contraindications().all().stream()
                .flatMap(row -> row.restrictions().stream())
                .map(Restriction::id)
                .forEach(known::add);
        return known;
    });

    private final String noun;
    private final Function<Catalog, List<String>> known;

    IdKind(String noun, Function<Catalog, List<String>> known) {
        this.noun = noun;
        this.known = known;
    }

    private static Function<Catalog, List<String>> ids(Function<Catalog, Entries<?>> entries) {
        return catalog -> entries.apply(catalog).ids();
    }

    /** What such an entry is called, with its article. */
    String noun() {
        return noun;
    }

    /** The ids of that kind. */
    List<String> known(Catalog catalog) {
        return known.apply(catalog);
    }
}
