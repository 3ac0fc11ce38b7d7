package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Muscle;
import io.massageplan.body.Region;
import io.massageplan.body.Tissue;
import io.massageplan.safety.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes are optional mappings, and every one that is there must be a code. */
class CodesTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final int[][] TIMES = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    private static final int[] PERMUTED = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    @Test
    void snomed_everyCode_holdsItsCheckDigit() {
        Stream<String> codes = Stream.of(
                        CATALOG.regions().all().stream().map(Region::snomed),
                        CATALOG.tissues().all().stream().map(Tissue::snomed),
                        CATALOG.muscles().all().stream().map(Muscle::snomed),
                        CATALOG.conditions().all().stream().map(Condition::snomed))
                .flatMap(lists -> lists)
                .flatMap(List::stream);

        assertEquals(List.of(), codes.filter(code -> !isSnomed(code)).toList());
    }

    @Test
    void icd10_everyCode_isWritten() {
        Stream<String> codes = CATALOG.conditions().all().stream().flatMap(c -> c.icd10().stream());

        assertEquals(
                List.of(),
                codes.filter(code -> !code.matches("[A-Z]\\d{2}(\\.\\d{1,2})?(-[A-Z]\\d{2}(\\.\\d)?)?"))
                        .toList());
    }

    @Test
    void isSnomed_wrongDigit_false() {
        assertTrue(isSnomed("38266002"));
        assertFalse(isSnomed("38266003"));
        assertFalse(isSnomed("83266002"));
        assertFalse(isSnomed("38266002/E"));
    }

    /** Verhoeff's check digit, over 6 to 18 digits. */
    private static boolean isSnomed(String code) {
        if (!code.matches("\\d{6,18}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(code.length() - 1 - i) - '0';
            for (int turn = 0; turn < i % 8; turn++) {
                digit = PERMUTED[digit];
            }
            sum = TIMES[sum][digit];
        }
        return sum == 0;
    }
}
