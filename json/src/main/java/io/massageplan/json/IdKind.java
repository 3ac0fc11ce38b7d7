package io.massageplan.json;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.NamedEntry;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Restriction;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of ids that a document may hold. */
enum IdKind {
    CONDITION("a condition"),
    TECHNIQUE("a technique"),
    STROKE("a stroke"),
    REGION("a region"),
    LUBRICANT("a lubricant"),
    EXERCISE("an exercise"),
    LADDER("a ladder"),
    THERMAL("an application of cold or heat"),
    GOAL("a goal"),
    PROFESSION("a profession"),
    MEASURE("an outcome measure"),
    RED_FLAG("a red flag"),
    QUESTION("a screening question"),
    LOAD_EVENT("a load event"),
    PROTOCOL("a protocol"),
    PHASE("a protocol phase"),
    /** What a clearance or an assessment covers. */
    ROW_OR_CONDITION("a contraindication, condition or red flag"),
    /** What a recorded override sets aside. */
    ROW_OR_RESTRICTION("a contraindication or restriction");

    private final String noun;

    IdKind(String noun) {
        this.noun = noun;
    }

    /** What such an entry is called, with its article. */
    String noun() {
        return noun;
    }

    /** The ids of that kind, in catalogue order. */
    List<String> known(Catalog catalog) {
        return switch (this) {
            case CONDITION -> catalog.conditions().ids();
            case TECHNIQUE -> catalog.techniques().ids();
            case STROKE -> catalog.strokes().ids();
            case REGION -> catalog.regions().ids();
            case LUBRICANT -> catalog.lubricants().ids();
            case EXERCISE -> catalog.exercises().ids();
            case LADDER -> catalog.ladders().ids();
            case THERMAL -> catalog.thermal().ids();
            case GOAL -> catalog.goals().ids();
            case PROFESSION -> professions(catalog);
            case MEASURE -> catalog.measures().ids();
            case RED_FLAG -> catalog.redFlags().ids();
            case QUESTION -> catalog.questions().ids();
            case LOAD_EVENT -> catalog.loadEvents().ids();
            case PROTOCOL -> catalog.protocols().ids();
            case PHASE -> phases(catalog);
            case ROW_OR_CONDITION ->
                all(Stream.of(
                        catalog.contraindications().ids(),
                        catalog.conditions().ids(),
                        catalog.redFlags().ids()));
            case ROW_OR_RESTRICTION -> all(Stream.of(catalog.contraindications().ids(), restrictions(catalog)));
        };
    }

    private static List<String> professions(Catalog catalog) {
        return catalog.named().all().stream()
                .filter(entry -> entry.kind().equals("profession"))
                .map(NamedEntry::id)
                .toList();
    }

    private static List<String> phases(Catalog catalog) {
        return catalog.protocols().all().stream()
                .flatMap(protocol -> protocol.phases().stream())
                .map(Phase::id)
                .toList();
    }

    private static List<String> restrictions(Catalog catalog) {
        return catalog.contraindications().all().stream()
                .map(Contraindication::restrictions)
                .flatMap(List::stream)
                .map(Restriction::id)
                .toList();
    }

    private static List<String> all(Stream<List<String>> ids) {
        return ids.flatMap(List::stream).toList();
    }
}
