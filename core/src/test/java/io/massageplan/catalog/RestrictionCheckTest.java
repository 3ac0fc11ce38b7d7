package io.massageplan.catalog;

import static io.massageplan.catalog.Contradictions.STANDARD;
import static io.massageplan.catalog.Contradictions.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.InvalidValueException;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.safety.Where;
import io.massageplan.technique.Technique;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RestrictionCheckTest {
    private static final Restriction BLOCK = Restriction.builder()
            .id("C1.99")
            .addElements(Element.of(ElementKind.MASSAGE))
            .where(new Where(Reach.WHOLE_BODY, List.of()))
            .when(When.whileReported())
            .addEnds(EndsBy.of(EndsBy.Way.CLEARANCE))
            .hardness(Hardness.RELATIVE)
            .action(Action.REFUSE)
            .confirmed(true)
            .build();
    private static final Restriction CAP = Restriction.builder()
            .id("C1.98")
            .addElements(Element.of(ElementKind.MASSAGE))
            .where(new Where(Reach.WHOLE_BODY, List.of()))
            .when(When.whileReported())
            .addEnds(EndsBy.of(EndsBy.Way.RESOLUTION))
            .hardness(Hardness.RELATIVE)
            .action(Action.CAP_PRESSURE)
            .limit(2)
            .confirmed(true)
            .build();

    @Test
    void restriction_thatCanApply_silent() {
        Catalog catalog = STANDARD.with(with(BLOCK, CAP));

        List<Restriction> all = catalog.contraindications().get("C1").restrictions();
        assertEquals(CAP, all.get(all.size() - 1));
    }

    @Test
    void restriction_twice_found() {
        assertFound(with(BLOCK, BLOCK), "restriction C1.99: must not be there twice.");
    }

    @Test
    void restriction_ofAnotherRow_found() {
        assertFound(with(BLOCK.withId("C10.99")), "restriction C10.99: must begin with its row, C1.");
    }

    @Test
    void element_unknownTechnique_found() {
        assertFound(
                with(on(ElementKind.TECHNIQUE, "TAI")),
                "restriction C1.99: The technique (TAI) must be one of the catalogue. Maybe THAI.");
    }

    @Test
    void element_strokeThatNoTechniqueUses_found() {
        Technique swedish = STANDARD.techniques().get("SWEDISH");
        List<String> strokes = new ArrayList<>(swedish.strokes());
        strokes.remove("ROCKING");

        assertFound(
                c -> c.technique(swedish.withStrokes(strokes)), "restriction H9.2: no technique has stroke:ROCKING.");
    }

    @Test
    void element_unknownExerciseFlag_found() {
        assertFound(
                with(on(ElementKind.EXERCISE, "JUMP")),
                "restriction C1.99: exercise:JUMP is nothing that can be restricted.");
    }

    @Test
    void element_targetWhereThereIsNone_found() {
        assertFound(
                with(on(ElementKind.COLD, "DEEP")), "restriction C1.99: cold:DEEP is nothing that can be restricted.");
    }

    @Test
    void cap_ofCold_found() {
        assertFound(
                with(CAP.withElements(Element.of(ElementKind.COLD))),
                "restriction C1.98: cold has nothing that could be capped.");
    }

    @Test
    void cap_aboveTheTechnique_found() {
        assertFound(
                with(CAP.withElements(Element.of(ElementKind.TECHNIQUE, "CRANIOSACRAL"))),
                "restriction C1.98: caps technique:CRANIOSACRAL at 2, and nothing of it is firmer.");
    }

    @Test
    void cap_aboveEveryTechnique_found() {
        assertFound(with(CAP.withLimit(5)), "restriction C1.98: caps massage at 5, and nothing of it is firmer.");
    }

    @Test
    void where_unknownRegion_found() {
        assertFound(
                with(BLOCK.withWhere(new Where(Reach.REGIONS, List.of("KNEEE")))),
                "restriction C1.99: The region (KNEEE) must be one of the catalogue. Maybe KNEE.");
    }

    @Test
    void window_empty_found() {
        When empty = new When(Anchor.EVENT, weeks(6), weeks(6));

        assertFound(with(BLOCK.withWhen(empty)), "restriction C1.99: has an empty window.");
    }

    @Test
    void window_ofEventWithoutBounds_found() {
        When bare = new When(Anchor.EVENT, Optional.empty(), Optional.empty());

        assertFound(
                with(BLOCK.withWhen(bare)),
                "restriction C1.99: must have a window exactly when it counts from an event.");
    }

    @Test
    void ends_neverAndSomethingElse_found() {
        assertFound(
                with(BLOCK.withEnds(EndsBy.of(EndsBy.Way.NEVER), EndsBy.of(EndsBy.Way.TIME))),
                "restriction C1.99: must not end by NEVER and by something else.");
    }

    @Test
    void ends_clearanceOfAnAbsolute_rejected() {
        assertThrows(InvalidValueException.class, () -> BLOCK.withHardness(Hardness.ABSOLUTE));
    }

    @Test
    void ends_clearanceOfAProfessionOfTheCatalogue_silent() {
        assertEquals(
                1,
                STANDARD
                        .with(with(BLOCK.withEnds(EndsBy.clearanceOf("SURGEON"))))
                        .contraindications()
                        .get("C1")
                        .restrictions()
                        .stream()
                        .filter(r -> r.id().equals("C1.99"))
                        .count());
    }

    @Test
    void ends_clearanceOfAnUnknownProfession_found() {
        assertFound(
                with(BLOCK.withEnds(EndsBy.clearanceOf("SURGEONN"))),
                "restriction C1.99: SURGEONN is no profession of the catalogue.");
        // A modality has the same kind of entry, and signs nothing.
        assertFound(
                with(BLOCK.withEnds(EndsBy.clearanceOf("MIND_BODY"))),
                "restriction C1.99: MIND_BODY is no profession of the catalogue.");
    }

    @Test
    void ends_clearanceOfSomebodyWhoMayNot_found() {
        assertFound(
                with(BLOCK.withEnds(EndsBy.clearanceOf("MASSAGE_THERAPIST"))),
                "restriction C1.99: MASSAGE_THERAPIST may not clear anybody.");
    }

    @Test
    void ends_twoSortsOfClearance_found() {
        assertFound(
                with(BLOCK.withEnds(EndsBy.clearanceOf("SURGEON"), EndsBy.of(EndsBy.Way.CLEARANCE))),
                "restriction C1.99: must not end by two sorts of clearance.");
    }

    @Test
    void referFirst_thatNoReferralEnds_found() {
        assertFound(
                with(BLOCK.withAction(Action.REFER_FIRST).withEnds(EndsBy.of(EndsBy.Way.TIME))),
                "restriction C1.99: refers, and must end by what the referral brings.");
    }

    @Test
    void monitor_withoutAdvice_found() {
        assertFound(with(BLOCK.withAction(Action.MONITOR)), "restriction C1.99: blocks nothing and advises nothing.");
    }

    @Test
    void emergency_inARowOfAnotherKind_found() {
        Restriction emergency = BLOCK.withEnds(EndsBy.of(EndsBy.Way.ASSESSMENT))
                .withHardness(Hardness.EMERGENCY)
                .withAction(Action.REFER_NOW);

        assertFound(
                with(emergency),
                "contraindication C1: must be of kind EMR exactly when one of its restrictions is an emergency.");
    }

    private static Restriction on(ElementKind kind, String target) {
        return BLOCK.withElements(Element.of(kind, target));
    }

    private static Optional<TimeSpan> weeks(int weeks) {
        return Optional.of(TimeSpan.of(weeks, ChronoUnit.WEEKS));
    }

    private static Consumer<Catalog.Builder> with(Restriction... more) {
        Contraindication row = STANDARD.contraindications().get("C1");
        List<Restriction> all = new ArrayList<>(row.restrictions());
        all.addAll(List.of(more));
        return c -> c.contraindication(row.withRestrictions(all));
    }
}
