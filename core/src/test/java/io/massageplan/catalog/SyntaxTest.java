package io.massageplan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.evidence.Stage;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.Trigger;
import io.massageplan.safety.When;
import io.massageplan.safety.Where;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small languages in which the tables write triggers and restrictions. */
class SyntaxTest {

    @Test
    void triggers_alternativesAndCombinations_read() {
        assertEquals(
                List.of(
                        new Trigger(List.of(new Predicate.Reports("DVT", Set.of(Status.ACUTE, Status.SUSPECTED)))),
                        new Trigger(List.of(
                                new Predicate.Reports("LEG_SWELLING", Set.of()), new Predicate.Load("LONG_FLIGHT")))),
                triggers("DVT/ACUTE,SUSPECTED or LEG_SWELLING/* & load:LONG_FLIGHT"));
    }

    @Test
    void triggers_listedValues_areOneAlternativeEach() {
        Predicate leg = new Predicate.ComplaintIn("LOWER_LEG");
        Predicate arm = new Predicate.ComplaintIn("FOREARM");
        Predicate warm = new Predicate.ComplaintFeature("sign", "WARMTH");
        Predicate red = new Predicate.ComplaintFeature("sign", "REDNESS");
        assertEquals(
                List.of(
                        new Trigger(List.of(leg, warm)),
                        new Trigger(List.of(leg, red)),
                        new Trigger(List.of(arm, warm)),
                        new Trigger(List.of(arm, red))),
                triggers("complaint:LOWER_LEG,FOREARM & complaint:sign=WARMTH,REDNESS"));
    }

    @Test
    void triggers_everyPredicate_read() {
        assertEquals(new Predicate.Everyone(), predicate("everyone"));
        assertEquals(
                new Predicate.Reports("FRACTURE", Set.of(Status.ACUTE), List.of("HIP", "RIBS")),
                predicate("FRACTURE/ACUTE@HIP,RIBS"));
        assertEquals(new Predicate.Reports("FRACTURE", Set.of(), List.of("HIP")), predicate("FRACTURE/*@HIP"));
        assertEquals(new Predicate.ComplaintIn("BACK"), predicate("complaint:BACK"));
        assertEquals(new Predicate.ComplaintNew(), predicate("complaint:new"));
        assertEquals(new Predicate.ComplaintStage(Stage.CHRONIC), predicate("complaint:chronic"));
        assertEquals(new Predicate.ComplaintFeature("quality", "SHARP"), predicate("complaint:quality=SHARP"));
        assertEquals(new Predicate.ComplaintRadiating(), predicate("complaint:radiating"));
        assertEquals(new Predicate.ComplaintSevere(), predicate("complaint:severe"));
        assertEquals(new Predicate.YoungerThan(20), predicate("age:<20"));
        assertEquals(new Predicate.OlderThan(50), predicate("age:>50"));
        assertEquals(new Predicate.PregnancyWeeks(0, 13), predicate("pregnancy:0-13"));
        assertEquals(new Predicate.ConsentRefused(), predicate("consent:REFUSED"));
        assertEquals(new Predicate.ToleranceUnknown(), predicate("tolerance:unknown"));
        assertEquals(new Predicate.Unanswered("CLOTS"), predicate("unanswered:CLOTS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "age:20", "pregnancy:13", "consent:MAYBE", "weather:RAIN", "complaint:BACK &"})
    void triggers_unreadable_rejected(String text) {
        assertThrows(TableException.class, () -> triggers(text));
    }

    @Test
    void restriction_allParts_read() {
        Restriction restriction =
                restriction("C11.2 | massage stroke:FRICTION | regions:ABDOMEN,LOWER_BACK | event[0h,72h) |"
                        + " time qualification:MLD | relative | cap | 2 | rise-slowly | no");

        assertEquals(
                List.of(Element.of(ElementKind.MASSAGE), Element.of(ElementKind.STROKE, "FRICTION")),
                restriction.elements());
        assertEquals(new Where(Reach.REGIONS, List.of("ABDOMEN", "LOWER_BACK")), restriction.where());
        assertEquals(new When(Anchor.EVENT, span(0, ChronoUnit.HOURS), span(72, ChronoUnit.HOURS)), restriction.when());
        assertEquals(
                List.of(EndsBy.of(EndsBy.Way.TIME), new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("MLD"))),
                restriction.ends());
        assertEquals(Action.CAP_PRESSURE, restriction.action());
        assertEquals(2, restriction.limit().orElseThrow());
        assertEquals(Optional.of("rise-slowly"), restriction.advice());
    }

    @Test
    void ends_clearanceOfProfessions_read() {
        Restriction restriction = restriction("C16.4 | massage | whole-body | event[0w,6w) |"
                + " clearance:SPINE_SURGEON,SURGEON time | relative | refer-first | - | - | no");

        assertEquals(
                List.of(EndsBy.clearanceOf("SPINE_SURGEON", "SURGEON"), EndsBy.of(EndsBy.Way.TIME)),
                restriction.ends());
        assertEquals(
                "CLEARANCE:SPINE_SURGEON,SURGEON", restriction.ends().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"time:SURGEON", "assessment:SURGEON", "qualification", "clearance:SURGEON,SURGEON"})
    void ends_ofTheWrongSort_rejected(String ends) {
        assertThrows(
                RuntimeException.class,
                () -> restriction("C16.4 | massage | whole-body | while | " + ends + " | relative | cap | 2 | - | no"));
    }

    @Test
    void when_everyForm_read() {
        assertEquals(When.whileReported(), when("while"));
        assertEquals(new When(Anchor.END, Optional.empty(), span(48, ChronoUnit.HOURS)), when("while+48h"));
        assertEquals(new When(Anchor.EVENT, span(12, ChronoUnit.WEEKS), Optional.empty()), when("event[12w,)"));
        assertEquals(
                new When(Anchor.EVENT, span(-7, ChronoUnit.DAYS), span(1, ChronoUnit.DAYS)), when("event[-7d,1d)"));
        assertEquals(
                new When(Anchor.ON_THE_DAY, span(0, ChronoUnit.HOURS), span(1, ChronoUnit.HOURS)),
                when("on-the-day[0h,1h)"));
        assertEquals(
                new When(Anchor.AFTER_TOUCH, span(0, ChronoUnit.MONTHS), span(2, ChronoUnit.MONTHS)),
                when("after-touch[0m,2m)"));
        assertEquals(Anchor.ALWAYS, when("always").anchor());
        assertEquals(Anchor.FIRST_VISIT, when("first-visit").anchor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "event[0,72h)", "event[0h,72h]", "event[0h)", "event[0y,1y)", "while+2"})
    void when_unreadable_rejected(String text) {
        assertThrows(TableException.class, () -> when(text));
    }

    private static Optional<TimeSpan> span(int amount, ChronoUnit unit) {
        return Optional.of(TimeSpan.of(amount, unit));
    }

    private static When when(String text) {
        return restriction("C11.2 | massage | whole-body | " + text + " | time | relative | refuse | - | - | yes")
                .when();
    }

    private static Restriction restriction(String row) {
        String header = "id | elements | where | when | ends | hardness | action | limit | advice | confirmed\n";
        return RestrictionSyntax.read(
                Table.parse("restrictions.table", header + row).rows("id").get(0));
    }

    private static Predicate predicate(String text) {
        return triggers(text).get(0).all().get(0);
    }

    private static List<Trigger> triggers(String text) {
        return TriggerSyntax.read(
                Table.parse("contraindications.table", "triggers\n" + text)
                        .rows("triggers")
                        .get(0),
                "triggers");
    }
}
