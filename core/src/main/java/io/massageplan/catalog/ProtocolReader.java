package io.massageplan.catalog;

import io.massageplan.evidence.Stage;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.protocol.CareGoal;
import io.massageplan.protocol.ExerciseTarget;
import io.massageplan.protocol.LoadEffect;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.PressureLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads protocols with their phases, load events, outcome measures, and what is nothing but a name. */
final class ProtocolReader {
    private ProtocolReader() {}

    static void read(Catalog.Builder catalog) {
        protocols(catalog);
        for (Row row : Table.shipped("load-events").rows("id")) {
            catalog.loadEvent(row.build(() -> loadEvent(row)));
        }
        for (Row row : Table.shipped("outcome-measures").rows("id")) {
            catalog.measure(row.build(() -> measure(row)));
        }
        for (Row row : Table.shipped("goals").rows("id")) {
            catalog.goal(row.build(() -> new CareGoal(row.text("id"), row.words("measure"), row.evidence())));
        }
        Set<String> names = new HashSet<>();
        named(catalog, "professions", "profession", names);
        named(catalog, "modalities", "modality", names);
        for (Row row : Table.shipped("aliases").rows("alias")) {
            catalog.alias(
                    row.build(() -> new Alias(row.text("alias"), row.text("kind"), row.text("id"), row.evidence())));
        }
    }

    private static void protocols(Catalog.Builder catalog) {
        Map<String, List<Row>> phases = new LinkedHashMap<>();
        for (Row row : Table.shipped("phases").rows("id")) {
            phases.computeIfAbsent(row.text("protocol"), p -> new ArrayList<>()).add(row);
        }
        for (Row row : Table.shipped("protocols").rows("id")) {
            List<Row> own = phases.remove(row.text("id"));
            catalog.protocol(row.build(() -> protocol(row, own == null ? List.of() : own)));
        }
        for (List<Row> orphans : phases.values()) {
            throw orphans.get(0).wrong("protocol", "be one of protocols.table");
        }
    }

    private static Protocol protocol(Row row, List<Row> phases) {
        Protocol.Builder protocol = Protocol.builder()
                .id(row.text("id"))
                .stage(row.text("stage").equals("ANY") ? Optional.empty() : row.optionalOne(Stage.class, "stage"))
                .purposes(row.words("purpose"))
                .sites(row.words("sites"))
                .evidence(row.evidence());
        for (int i = 0; i < phases.size(); i++) {
            Row phase = phases.get(i);
            if (phase.number("order") != i + 1) {
                throw phase.wrong("order", "be " + (i + 1));
            }
            protocol.addPhases(phase.build(() -> phase(phase)));
        }
        return protocol.build();
    }

    private static Phase phase(Row row) {
        return Phase.builder()
                .id(row.text("id"))
                .weeks(row.optionalNumber("weeks"))
                .mode(row.one(PhaseMode.class, "mode"))
                .gapLow(row.numberOrZero("gapLow"))
                .gapHigh(row.numberOrZero("gapHigh"))
                .earlyPoints(row.numberOrZero("early"))
                .latePoints(row.numberOrZero("late"))
                .visitsMostPerWeek(row.numberOrZero("visitsMost"))
                .minutes(row.numberOrZero("minutes"))
                .minutesLeast(row.numberOrZero("minutesLeast"))
                .pressureWanted(PressureLevel.of(row.numberOrZero("pressureWanted")))
                .pressureMost(PressureLevel.of(row.numberOrZero("pressureMost")))
                .techniques(row.words("techniques"))
                .exercise(targets(row))
                .exercises(row.words("exercises"))
                .before(row.words("before"))
                .after(row.words("after"))
                .evidence(row.evidence())
                .build();
    }

    /** {@code WALK:5/7 STRENGTH:2/3}: wanted and most sessions a week. */
    private static List<ExerciseTarget> targets(Row row) {
        List<ExerciseTarget> targets = new ArrayList<>();
        for (String word : row.words("exercise")) {
            int colon = word.indexOf(':');
            int slash = word.indexOf('/', colon);
            if (colon < 0 || slash < 0) {
                throw row.wrong("exercise", "be written WALK:5/7");
            }
            targets.add(new ExerciseTarget(
                    row.constant(ExerciseKind.class, "exercise", word.substring(0, colon)),
                    row.whole("exercise", word.substring(colon + 1, slash)),
                    row.whole("exercise", word.substring(slash + 1))));
        }
        return targets;
    }

    private static LoadEvent loadEvent(Row row) {
        return LoadEvent.builder()
                .id(row.text("id"))
                .noDeepFromHours(row.optionalNumber("noDeepFrom"))
                .lightFromHours(row.optionalNumber("lightFrom"))
                .pressureMostBefore(row.optionalNumber("lightPressureMost"))
                .visitFromHours(row.optionalNumber("visitFrom"))
                .visitToHours(row.optionalNumber("visitTo"))
                .effects(row.set(LoadEffect.class, "effects"))
                .evidence(row.evidence())
                .build();
    }

    private static OutcomeMeasure measure(Row row) {
        return OutcomeMeasure.builder()
                .id(row.text("id"))
                .low(row.number("low"))
                .high(row.optionalNumber("high"))
                .lowerIsBetter(row.choice("betterIs", "LOWER", "HIGHER"))
                .change(row.decimal("change"))
                .percent(row.optionalNumber("percent"))
                .loinc(row.optional("loinc"))
                .evidence(row.evidence())
                .build();
    }

    private static void named(Catalog.Builder catalog, String table, String kind, Set<String> names) {
        for (Row row : Table.shipped(table).rows("id")) {
            if (!names.add(row.text("id"))) {
                throw row.wrong("id", "not be a profession and a modality");
            }
            catalog.named(row.build(() -> new NamedEntry(row.text("id"), kind, row.evidence())));
        }
    }
}
