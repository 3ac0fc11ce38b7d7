package io.massageplan.catalog;

import io.massageplan.evidence.Stage;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads exercises, the ladders of their doses, and applications of cold and heat. */
final class HomecareReader {
    private HomecareReader() {}

    static void read(Catalog.Builder catalog) {
        for (Row row : Table.shipped("exercises").rows("id")) {
            catalog.exercise(row.build(() -> exercise(row)));
        }
        Map<String, List<Row>> ladders = new LinkedHashMap<>();
        for (Row row : Table.shipped("ladders").rows("ladder", "rung")) {
            ladders.computeIfAbsent(row.text("ladder"), id -> new ArrayList<>()).add(row);
        }
        for (List<Row> rungs : ladders.values()) {
            catalog.ladder(rungs.get(0).build(() -> ladder(rungs)));
        }
        for (Row row : Table.shipped("thermal").rows("id")) {
            catalog.thermal(row.build(() -> thermal(row)));
        }
    }

    private static Exercise exercise(Row row) {
        Row.Range minutes = row.range("minutes");
        return Exercise.builder()
                .id(row.text("id"))
                .kind(row.one(ExerciseKind.class, "kind"))
                .flags(row.set(ExerciseFlag.class, "flags"))
                .regions(row.words("regions"))
                .loads(row.words("loads"))
                .general(row.yes("general"))
                .stages(row.set(Stage.class, "stages"))
                .goals(row.words("goals"))
                .minutesLeast(minutes.low())
                .minutesMost(minutes.high())
                .targetPerWeek(row.number("target"))
                .mostPerWeek(row.number("most"))
                .ladder(row.text("ladder"))
                .supervised(row.yes("supervised"))
                .evidence(row.evidence())
                .build();
    }

    /** A ladder of its rungs; its evidence is the weakest of theirs, the first where they are equal. */
    private static Ladder ladder(List<Row> rungs) {
        Row weakest = rungs.get(0);
        List<Rung> steps = new ArrayList<>();
        for (Row row : rungs) {
            if (row.evidence().grade().compareTo(weakest.evidence().grade()) > 0) {
                weakest = row;
            }
            steps.add(row.build(() -> new Rung(
                    row.number("rung"),
                    row.numberOrZero("minutes"),
                    row.numberOrZero("sets"),
                    row.numberOrZero("reps"),
                    row.numberOrZero("hold"),
                    row.numberOrZero("rest"))));
        }
        return Ladder.builder()
                .id(weakest.text("ladder"))
                .rungs(steps)
                .evidence(weakest.evidence())
                .build();
    }

    private static ThermalApplication thermal(Row row) {
        return ThermalApplication.builder()
                .id(row.text("id"))
                .kind(row.one(ThermalKind.class, "kind"))
                .form(row.one(ThermalForm.class, "form"))
                .minutes(row.number("minutes"))
                .minutesMost(row.number("most"))
                .perDayMost(row.number("perDay"))
                .gapMinutes(row.number("gap"))
                .gapMinutesLeast(row.number("leastGap"))
                .celsiusLow(row.optionalNumber("low"))
                .celsiusHigh(row.optionalNumber("high"))
                .barrier(row.yes("barrier"))
                .notBeforeHours(row.optionalNumber("notBefore"))
                .notAfterHours(row.optionalNumber("notAfter"))
                .phases(phases(row))
                .notOn(row.words("notOn"))
                .evidence(row.evidence())
                .build();
    }

    private static List<ThermalPhase> phases(Row row) {
        List<ThermalPhase> phases = new ArrayList<>();
        for (String word : row.words("phases")) {
            int colon = word.indexOf(':');
            if (colon < 0) {
                throw row.wrong("phases", "be written cold:5 pause:10 heat:20");
            }
            Optional<ThermalKind> kind = switch (word.substring(0, colon)) {
                case "cold" -> Optional.of(ThermalKind.COLD);
                case "heat" -> Optional.of(ThermalKind.HEAT);
                case "pause" -> Optional.empty();
                default -> throw row.wrong("phases", "be cold, heat or pause");
            };
            phases.add(new ThermalPhase(kind, row.whole("phases", word.substring(colon + 1))));
        }
        return phases;
    }
}
