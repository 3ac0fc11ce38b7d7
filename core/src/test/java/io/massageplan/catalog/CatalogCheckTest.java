package io.massageplan.catalog;

import static io.massageplan.catalog.Contradictions.STANDARD;
import static io.massageplan.catalog.Contradictions.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.body.Muscle;
import io.massageplan.body.Region;
import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Grade;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Technique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogCheckTest {

    @Test
    void findings_standard_none() {
        assertEquals(List.of(), CatalogCheck.findings(STANDARD));
    }

    @Test
    void findings_empty_none() {
        assertEquals(List.of(), CatalogCheck.findings(new Catalog.Builder().build()));
    }

    @Test
    void with_severalContradictions_allNamedInTableOrder() {
        Technique swedish = STANDARD.techniques().get("SWEDISH");
        CatalogException e = assertThrows(
                CatalogException.class,
                () -> STANDARD.with(c -> c.technique(swedish.withGoals("RELAX"))
                        .region(region("EYES").withPartOf("FACES"))));

        assertEquals("""
                The catalogue contradicts itself in 2 place(s):
                  region EYES: The region (FACES) must be one of the catalogue. Maybe FACE.
                  technique SWEDISH: The goal (RELAX) must be one of the catalogue. Maybe RELAX_MUSCLES.""", e.getMessage());
    }

    @Test
    void fact_unknownSource_found() {
        Evidence unknown = new Evidence(List.of("S999"), Grade.TRIAL, true);

        assertFound(
                c -> c.fact(STANDARD.facts().get("deep-gap-hours").withEvidence(unknown)),
                "fact deep-gap-hours: The citation (S999) must be one of the catalogue. Maybe S99.");
    }

    @Test
    void region_outsideTheBody_found() {
        assertFound(c -> c.region(region("HEAD").withPartOf()), "region HEAD: must be part of another region.");
    }

    @Test
    void region_partOfItself_found() {
        assertFound(
                c -> c.region(region("FACE").withPartOf("EYES")),
                "region FACE: must not be part of itself.",
                "region EYES: must not be part of itself.");
    }

    @Test
    void region_bordersOneWay_found() {
        assertFound(
                c -> c.region(region("EYES").withNear("FOOT")), "region EYES: borders FOOT, which does not border it.");
    }

    @Test
    void muscle_regionTwice_found() {
        Muscle muscle = STANDARD.muscles().get("RHOMBOIDS");

        assertFound(c -> c.muscle(muscle.withRegions("NECK", "NECK")), "muscle RHOMBOIDS: names NECK twice.");
    }

    @Test
    void technique_unknownStroke_found() {
        Technique thai = STANDARD.techniques().get("THAI");

        assertFound(
                c -> c.technique(thai.withCoreStrokes("COMPRESSION").withStrokes("COMPRESSION", "STRETCHNIG")),
                "technique THAI: The stroke (STRETCHNIG) must be one of the catalogue. Maybe STRETCHING.");
    }

    @Test
    void technique_withoutPosition_found() {
        Technique thai = STANDARD.techniques().get("THAI");

        assertFound(
                c -> c.technique(thai.withPositions(Set.of())),
                "technique THAI: must have a position in which it can be given.");
    }

    @Test
    void doseLimit_ofNothing_found() {
        DoseLimit hold = STANDARD.doseLimits().get("TRIGGER_POINT_HOLD");

        assertFound(
                c -> c.doseLimit(hold.withSubject("TRIGER_POINT")),
                "dose limit TRIGGER_POINT_HOLD: The subject (TRIGER_POINT) must be one of the catalogue."
                        + " Maybe TRIGGER_POINT.");
    }

    @Test
    void doseLimit_emptyRange_found() {
        DoseLimit hold = STANDARD.doseLimits().get("TRIGGER_POINT_HOLD");

        assertFound(
                c -> c.doseLimit(hold.withLow(Optional.empty()).withHigh(Optional.empty())),
                "dose limit TRIGGER_POINT_HOLD: must have a lower or an upper end.");
    }

    @Test
    void effect_endsBeforeItBegins_found() {
        assertFound(
                c -> c.effect(STANDARD.effects().get("DEEP_SORENESS").withEndsWithinHours(1)),
                "effect DEEP_SORENESS: must not end before it begins.");
    }

    private static Region region(String id) {
        return STANDARD.regions().get(id);
    }
}
