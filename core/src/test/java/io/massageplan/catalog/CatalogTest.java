package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.technique.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog STANDARD = Catalog.standard();

    @Test
    void standard_twice_same() {
        assertSame(STANDARD, Catalog.standard());
    }

    @Test
    void with_knownId_replacesInPlace() {
        Technique thai = STANDARD.techniques().get("THAI").withMinutesUsual(75);

        Catalog mine = STANDARD.with(c -> c.technique(thai));

        assertEquals(thai, mine.techniques().get("THAI"));
        assertEquals(STANDARD.techniques().ids(), mine.techniques().ids());
        assertNotEquals(thai, STANDARD.techniques().get("THAI"));
    }

    @Test
    void with_newId_addedLast() {
        Technique own = STANDARD.techniques().get("SWEDISH").withId("HOUSE_SPECIAL");

        Catalog mine = STANDARD.with(c -> c.technique(own).version("mine-1"));

        List<String> ids = new ArrayList<>(STANDARD.techniques().ids());
        ids.add("HOUSE_SPECIAL");
        assertEquals(ids, mine.techniques().ids());
        assertEquals(ids.size() - 1, mine.techniques().position("HOUSE_SPECIAL"));
        assertEquals("mine-1", mine.version());
    }

    @Test
    void with_nothing_keepsEverything() {
        Catalog same = STANDARD.with(c -> {});

        assertEquals(STANDARD.version(), same.version());
        assertEquals(
                STANDARD.contraindications().all(), same.contraindications().all());
        assertEquals(STANDARD.aliases().all(), same.aliases().all());
    }

    @Test
    void resolve_asPeopleWriteIt_found() {
        assertEquals(
                "CRANIOSACRAL", STANDARD.resolve("Cranial-Sacral").orElseThrow().id());
        assertEquals(
                "DEEP_TISSUE", STANDARD.resolve("DEEP_TISSUE").orElseThrow().id());
        assertEquals("CRANIOSACRAL", STANDARD.resolve("cst").orElseThrow().id());
        assertEquals("thermal", STANDARD.resolve("ice massage").orElseThrow().kind());
        assertEquals(Optional.empty(), STANDARD.resolve("rebirthing"));
    }

    @Test
    void get_unknown_namesTheNearest() {
        UnknownIdException e = assertThrows(
                UnknownIdException.class, () -> STANDARD.techniques().get("SWEDISCH"));

        assertEquals("The technique (SWEDISCH) must be one of the catalogue. Maybe SWEDISH.", e.getMessage());
        assertEquals(Optional.of("SWEDISH"), e.nearest());
    }

    @Test
    void fact_unknown_namesTheNearest() {
        UnknownIdException e = assertThrows(UnknownIdException.class, () -> STANDARD.fact("deep-gap-hour"));

        assertEquals("The fact (deep-gap-hour) must be one of the catalogue. Maybe deep-gap-hours.", e.getMessage());
    }
}
