package io.massageplan.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.evidence.Evidence;
import io.massageplan.testing.Limit;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What rows of the safety tables cannot be; at the edge of each. */
class ValuesOfSafetyTest {
    private static Restriction.Builder restriction() {
        return Restriction.builder()
                .id("C1.1")
                .addElements(Element.of(ElementKind.MASSAGE))
                .where(new Where(Reach.WHOLE_BODY, List.of()))
                .when(When.whileReported())
                .addEnds(EndsBy.of(EndsBy.Way.RESOLUTION))
                .hardness(Hardness.RELATIVE)
                .action(Action.REFUSE)
                .confirmed(true);
    }

    private static Restriction.Builder limited(Action action, int limit) {
        return restriction().action(action).limit(limit);
    }

    private static final String LIMITED =
            " must be given exactly for a cap or a shortening. Maybe add or drop the limit.";

    private static Stream<Limit> restrictions() {
        return Stream.of(
                Limit.text("id", id -> restriction().id(id).build()),
                Limit.notEmpty(
                        "elements of C1.1",
                        () -> restriction().build(),
                        () -> restriction().elements(List.of()).build()),
                Limit.number(
                        "limit of C1.1",
                        0,
                        5,
                        n -> limited(Action.CAP_PRESSURE, n).build()),
                Limit.number(
                        "limit of C1.1", 5, 240, n -> limited(Action.SHORTEN, n).build()),
                Limit.of("clearance ends what is relative")
                        .allows(() -> restriction()
                                .addEnds(EndsBy.of(EndsBy.Way.CLEARANCE))
                                .build())
                        .allows(() -> restriction().hardness(Hardness.ABSOLUTE).build())
                        .refuses(
                                "The hardness of C1.1 (ABSOLUTE) must be RELATIVE if a clearance ends it."
                                        + " Maybe split it in two restrictions.",
                                () -> restriction()
                                        .hardness(Hardness.ABSOLUTE)
                                        .addEnds(EndsBy.of(EndsBy.Way.CLEARANCE))
                                        .build())
                        .refuses(
                                "The hardness of C1.1 (EMERGENCY) must be RELATIVE if a clearance ends it."
                                        + " Maybe split it in two restrictions.",
                                () -> restriction()
                                        .hardness(Hardness.EMERGENCY)
                                        .addEnds(EndsBy.clearanceOf("SURGEON"))
                                        .build()));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void limit_exactlyForACapOrAShortening(Action action) {
        if (action == Action.CAP_PRESSURE || action == Action.SHORTEN) {
            Limit.of("limited")
                    .allows(() -> limited(action, 5).build())
                    .refuses(
                            "The limit of C1.1 (none)" + LIMITED,
                            () -> restriction().action(action).build())
                    .assertHolds();
        } else {
            Limit.of("without limit")
                    .allows(() -> restriction().action(action).build())
                    .refuses(
                            "The limit of C1.1 (5)" + LIMITED,
                            () -> limited(action, 5).build())
                    .assertHolds();
        }
    }

    private static final String QUALIFIED =
            " must name a qualification exactly when it ends by one. Maybe write qualification:MLD.";

    private static Stream<Limit> partsOfRestrictions() {
        return Stream.of(
                Limit.of("qualification")
                        .allows(() -> new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD")))
                        .refuses("The endsBy (QUALIFICATION)" + QUALIFIED, () -> EndsBy.of(EndsBy.Way.QUALIFICATION))
                        .refuses(
                                "The endsBy (CLEARANCE)" + QUALIFIED,
                                () -> new EndsBy(EndsBy.Way.CLEARANCE, Optional.of("MLD"))),
                Limit.of("professions")
                        .allows(() -> EndsBy.clearanceOf("SURGEON", "SPINE_SURGEON"))
                        .refuses(
                                "The endsBy (ASSESSMENT) must name professions only of a clearance."
                                        + " Maybe write clearance:SURGEON.",
                                () -> new EndsBy(EndsBy.Way.ASSESSMENT, Optional.empty(), List.of("SURGEON")))
                        .refuses(
                                "The professions of endsBy (SURGEON) must not be repeated.",
                                () -> EndsBy.clearanceOf("SURGEON", "PHYSICIAN", "SURGEON")),
                Limit.of("where")
                        .allows(() -> new Where(Reach.REGIONS, List.of("NECK")))
                        .refuses(
                                "The where (REGIONS []) must list regions exactly when its reach is REGIONS."
                                        + " Maybe write regions:A,B.",
                                () -> new Where(Reach.REGIONS, List.of()))
                        .refuses(
                                "The where (LIMB [NECK]) must list regions exactly when its reach is REGIONS."
                                        + " Maybe write regions:A,B.",
                                () -> new Where(Reach.LIMB, List.of("NECK"))),
                Limit.of("unit")
                        .allows(() -> TimeSpan.of(48, ChronoUnit.HOURS))
                        .allows(() -> TimeSpan.of(3, ChronoUnit.DAYS))
                        .allows(() -> TimeSpan.of(6, ChronoUnit.WEEKS))
                        .allows(() -> TimeSpan.of(-1, ChronoUnit.MONTHS))
                        .refuses(
                                "The unit (Minutes) must be HOURS, DAYS, WEEKS or MONTHS. Maybe convert it.",
                                () -> TimeSpan.of(30, ChronoUnit.MINUTES))
                        .refuses(
                                "The unit (Years) must be HOURS, DAYS, WEEKS or MONTHS. Maybe convert it.",
                                () -> TimeSpan.of(1, ChronoUnit.YEARS)));
    }

    private static Condition.Builder condition() {
        return Condition.builder()
                .id("FEVER")
                .subject(Subject.SYMPTOM)
                .addStatuses(Status.PRESENT)
                .siteAsked(false)
                .question("FEVER");
    }

    private static Contraindication.Builder row() {
        return Contraindication.builder()
                .id("C1")
                .addTriggers(new Trigger(List.of(new Predicate.Everyone())))
                .addRestrictions(restriction().build())
                .evidence(Evidence.HOUSE);
    }

    private static ScreeningQuestion question(String id) {
        return ScreeningQuestion.builder()
                .id(id)
                .order(1)
                .answer(AnswerType.YES_NO)
                .required(true)
                .evidence(Evidence.HOUSE)
                .build();
    }

    private static Stream<Limit> rows() {
        return Stream.of(
                Limit.text("id", id -> condition().id(id).build()),
                Limit.notEmpty(
                        "statuses of FEVER",
                        () -> condition().build(),
                        () -> condition().statuses(List.of()).build()),
                Limit.of("statuses")
                        .allows(() -> condition().addStatuses(Status.HISTORY).build())
                        .refuses(
                                "The statuses of FEVER (PRESENT) must not be repeated.",
                                () -> condition()
                                        .addStatuses(Status.HISTORY, Status.PRESENT)
                                        .build()),
                Limit.text("condition", id -> new Implied(id, Optional.empty())),
                Limit.text("condition", id -> new Predicate.Reports(id, Set.of())),
                Limit.notEmpty(
                        "trigger",
                        () -> new Trigger(List.of(new Predicate.ToleranceUnknown())),
                        () -> new Trigger(List.of())),
                Limit.text("id", id -> row().id(id).build()),
                Limit.notEmpty(
                        "triggers of C1",
                        () -> row().build(),
                        () -> row().triggers(List.of()).build()),
                Limit.notEmpty(
                        "restrictions of C1",
                        () -> row().build(),
                        () -> row().restrictions(List.of()).build()),
                Limit.text(
                        "id",
                        id -> RedFlag.builder()
                                .id(id)
                                .row("A1")
                                .pathology(Pathology.values()[0])
                                .strong(true)
                                .urgency(Urgency.URGENT)
                                .evidence(Evidence.HOUSE)
                                .build()),
                Limit.text(
                        "id",
                        id -> ConcernRule.builder()
                                .id(id)
                                .strongLeast(1)
                                .weakLeast(0)
                                .samePathology(false)
                                .level(ConcernLevel.HIGH)
                                .houseChoice(true)
                                .evidence(Evidence.HOUSE)
                                .build()),
                Limit.text("id", ValuesOfSafetyTest::question),
                Limit.text("id", id -> new ReferralAdvice(id, Urgency.SOON, Optional.of("PHYSICIAN"), Evidence.HOUSE)));
    }

    @ParameterizedTest
    @MethodSource({"restrictions", "partsOfRestrictions", "rows"})
    void value_atItsEdge(Limit limit) {
        limit.assertHolds();
    }

    @Test
    void elementsAndEnds_shownAsTheTablesWriteThem() {
        assertEquals("massage", Element.of(ElementKind.MASSAGE).toString());
        assertEquals("technique:THAI", Element.of(ElementKind.TECHNIQUE, "THAI").toString());
        assertEquals("TIME", EndsBy.of(EndsBy.Way.TIME).toString());
        assertEquals(
                "CLEARANCE:SURGEON,MIDWIFE",
                EndsBy.clearanceOf("SURGEON", "MIDWIFE").toString());
        assertEquals("QUALIFICATION:MLD", new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD")).toString());
    }

    @Test
    void defaults_firstStatusAndTopicOfDetails() {
        assertEquals(
                Status.PRESENT, condition().addStatuses(Status.HISTORY).build().defaultStatus());
        assertEquals("DETAILS", question("Q1").topic());
    }
}
