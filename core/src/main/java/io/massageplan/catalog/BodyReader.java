package io.massageplan.catalog;

import io.massageplan.body.Limb;
import io.massageplan.body.Muscle;
import io.massageplan.body.Region;
import io.massageplan.body.Tissue;
import java.util.ArrayList;
import java.util.List;

/** Reads regions, tissues and muscles. */
final class BodyReader {
    private BodyReader() {}

    static void read(Catalog.Builder catalog) {
        for (Row row : Table.shipped("regions").rows("id")) {
            catalog.region(row.build(() -> region(row)));
        }
        for (Row row : Table.shipped("tissues").rows("id")) {
            catalog.tissue(row.build(() -> tissue(row)));
        }
        for (Row row : Table.shipped("muscles").rows("id")) {
            catalog.muscle(row.build(() -> muscle(row)));
        }
    }

    private static Region region(Row row) {
        return Region.builder()
                .id(row.text("id"))
                .partOf(row.words("partOf"))
                .paired(row.yes("paired"))
                .limb(row.optionalOne(Limb.class, "limb"))
                .near(row.words("near"))
                .quadrant(row.optionalOne(Limb.class, "quadrant"))
                .minutesMost(row.number("minutes"))
                .pressureMost(row.optionalNumber("pressure").orElse(5))
                .snomed(codes(row))
                .evidence(row.evidence())
                .build();
    }

    private static Tissue tissue(Row row) {
        return Tissue.builder()
                .id(row.text("id"))
                .layer(row.yes("layer"))
                .fromPressure(row.optionalNumber("depth"))
                .snomed(codes(row))
                .evidence(row.evidence())
                .build();
    }

    private static Muscle muscle(Row row) {
        return Muscle.builder()
                .id(row.text("id"))
                .depth(row.text("depth"))
                .regions(row.words("regions"))
                .snomed(codes(row))
                .evidence(row.evidence())
                .build();
    }

    /** The SNOMED CT codes of a row, without the letter that says in which value set each was confirmed. */
    static List<String> codes(Row row) {
        List<String> codes = new ArrayList<>();
        for (String code : row.words("snomed")) {
            int slash = code.indexOf('/');
            codes.add(slash < 0 ? code : code.substring(0, slash));
        }
        return codes;
    }
}
