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
    CONDITION("condition", ids(Catalog::conditions)),
    TECHNIQUE("technique", ids(Catalog::techniques)),
    STROKE("stroke", ids(Catalog::strokes)),
    REGION("region", ids(Catalog::regions)),
    LUBRICANT("lubricant", ids(Catalog::lubricants)),
    /** The product of a visit may be none. */
    LUBRICANT_OR_NONE("lubricant, or NONE,", catalog -> {
        List<String> known = new ArrayList<>(catalog.lubricants().ids());
        known.add("NONE");
        return known;
    }),
    EXERCISE("exercise", ids(Catalog::exercises)),
    LADDER("ladder", ids(Catalog::ladders)),
    THERMAL("application of cold or heat", ids(Catalog::thermal)),
    GOAL(
            "goal",
            catalog -> catalog.named().all().stream()
                    .filter(entry -> entry.kind().equals("goal"))
                    .map(NamedEntry::id)
                    .toList()),
    MEASURE("outcome measure", ids(Catalog::measures)),
    RED_FLAG("red flag", ids(Catalog::redFlags)),
    QUESTION("screening question", ids(Catalog::questions)),
    LOAD_EVENT("load event", ids(Catalog::loadEvents)),
    PROTOCOL("protocol", ids(Catalog::protocols)),
    PHASE(
            "protocol phase",
            catalog -> catalog.protocols().all().stream()
                    .flatMap(protocol -> protocol.phases().stream())
                    .map(Phase::id)
                    .toList()),
    /** What a clearance or an assessment covers. */
    ROW_OR_CONDITION("contraindication or condition", catalog -> {
        List<String> known = new ArrayList<>(catalog.contraindications().ids());
        known.addAll(catalog.conditions().ids());
        return known;
    }),
    /** What a recorded override sets aside. */
    ROW_OR_RESTRICTION("contraindication or restriction", catalog -> {
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

    /** What such an entry is called. */
    String noun() {
        return noun;
    }

    /** The ids of that kind. */
    List<String> known(Catalog catalog) {
        return known.apply(catalog);
    }
}
