package io.massageplan.catalog;

import io.massageplan.technique.Adjustable;
import io.massageplan.technique.AfterEffect;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.ForceType;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.Position;
import io.massageplan.technique.PositionFacts;
import io.massageplan.technique.PressureFacts;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import io.massageplan.technique.Trait;
import java.util.Optional;

/** Reads strokes, products, techniques, what they do afterwards, and their dose limits. */
final class TechniqueReader {
    private TechniqueReader() {}

    static void read(Catalog.Builder catalog) {
        for (Row row : Table.shipped("strokes").rows("id")) {
            catalog.stroke(row.build(() -> stroke(row)));
        }
        for (Row row : Table.shipped("pressure").rows("level")) {
            catalog.pressure(row.build(() -> new PressureFacts(
                    PressureLevel.of(row.number("level")), row.words("tissues"), row.words("tools"), row.evidence())));
        }
        for (Row row : Table.shipped("positions").rows("id")) {
            catalog.position(row.build(() -> new PositionFacts(
                    row.one(Position.class, "id"), row.yes("flat"), row.words("open"), row.evidence())));
        }
        for (Row row : Table.shipped("lubricants").rows("id")) {
            catalog.lubricant(row.build(() -> lubricant(row)));
        }
        for (Row row : Table.shipped("techniques").rows("id")) {
            catalog.technique(row.build(() -> technique(row)));
        }
        for (Row row : Table.shipped("effects").rows("id")) {
            catalog.effect(row.build(() -> effect(row)));
        }
        for (Row row : Table.shipped("dose-limits").rows("id")) {
            catalog.doseLimit(row.build(() -> doseLimit(row)));
        }
    }

    private static Stroke stroke(Row row) {
        return Stroke.builder()
                .id(row.text("id"))
                .force(row.one(ForceType.class, "force"))
                .evidence(row.evidence())
                .build();
    }

    private static Lubricant lubricant(Row row) {
        return Lubricant.builder()
                .id(row.text("id"))
                .allergens(row.words("allergens"))
                .hypoallergenic(row.yes("hypoallergenic"))
                .scented(row.yes("scented"))
                .evidence(row.evidence())
                .build();
    }

    private static Technique technique(Row row) {
        Row.Range minutes = row.range("minutes");
        Optional<Row.Range> pressure = row.optional("pressure").map(p -> row.range("pressure"));
        Optional<Row.Range> ages = row.optional("ages").map(a -> row.range("ages"));
        return Technique.builder()
                .id(row.text("id"))
                .strokes(row.words("strokes"))
                .coreStrokes(row.words("core"))
                .pressureLeast(pressure.map(p -> PressureLevel.of(p.low())))
                .pressureMost(pressure.map(p -> PressureLevel.of(p.high())))
                .tissues(row.words("tissues"))
                .regions(row.words("regions"))
                .ageLeast(ages.map(Row.Range::low).orElse(0))
                .ageMost(ages.map(Row.Range::high).orElse(120))
                .minutesLeast(minutes.low())
                .minutesMost(minutes.high())
                .minutesUsual(row.number("usual"))
                .traits(row.set(Trait.class, "traits"))
                .positions(row.several(Position.class, "positions"))
                .lubricants(row.words("lubricants"))
                .indications(row.words("indications"))
                .goals(row.words("goals"))
                .effects(row.words("effects"))
                .adjustable(row.set(Adjustable.class, "adjustable"))
                .qualification(row.optional("qualification"))
                .evidence(row.evidence())
                .build();
    }

    private static AfterEffect effect(Row row) {
        return AfterEffect.builder()
                .id(row.text("id"))
                .beginsWithinHours(row.optionalNumber("beginsWithinHours"))
                .endsWithinHours(row.optionalNumber("endsWithinHours"))
                .frequencyPercent(row.decimal("frequencyPercent"))
                .evidence(row.evidence())
                .build();
    }

    private static DoseLimit doseLimit(Row row) {
        return DoseLimit.builder()
                .id(row.text("id"))
                .subject(row.text("subject"))
                .element(row.text("element"))
                .low(row.decimal("low"))
                .high(row.decimal("high"))
                .unit(row.text("unit"))
                .evidence(row.evidence())
                .build();
    }
}
