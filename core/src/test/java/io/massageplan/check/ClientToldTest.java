package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ThermalSession;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What no plan leaves unsaid. */
class ClientToldTest {
    private static List<String> missing(PlanFixtures plan) {
        return Judged.of(plan, "client-told").stream()
                .map(f -> f.reason().facts().getOrDefault("text", "twice"))
                .sorted()
                .toList();
    }

    private static List<String> missing(UnaryOperator<CarePlan> change) {
        return missing(PlanFixtures.chronic().said(change));
    }

    private static List<Instruction> without(List<Instruction> said, String text) {
        List<Instruction> left = new ArrayList<>(said);
        left.removeIf(i -> i.text().equals(text));
        return left;
    }

    @Test
    void everyText_isMissed() {
        CarePlan full = PlanFixtures.chronic().plan();

        assertEquals(List.of(), missing(p -> p));
        assertEquals(List.of("plan.proposal"), missing(p -> p.withNotes(without(full.notes(), "plan.proposal"))));
        for (String text : List.of(
                "assessment.every-visit", "aftercare.rest", "aftercare.move", "aftercare.drink", "aftercare.report")) {
            assertEquals(List.of(text), missing(p -> p.withNotes(without(full.notes(), text))));
        }
        for (String text : List.of("education.stay-active", "education.medicines")) {
            assertEquals(List.of(text), missing(p -> p.withEducation(without(full.education(), text))));
        }
        for (String light : List.of("green", "amber", "red")) {
            for (String part : List.of("sign", "do")) {
                String text = "flare." + light + "." + part;
                assertEquals(List.of(text), missing(p -> p.withFlareUp(without(full.flareUp(), text))));
            }
        }
        for (String text : List.of("stop.red-flag", "stop.worse", "stop.new-sign", "stop.consent")) {
            assertEquals(List.of(text), missing(p -> p.withStop(without(full.stop(), text))));
        }
        assertEquals(List.of("discharge.client-wish"), missing(p -> p.withDischarge()));
    }

    @Test
    void everyList_saysNothingTwice() {
        assertEquals(List.of("twice"), missing(p -> p.withNotes(twice(p.notes()))));
        assertEquals(List.of("twice"), missing(p -> p.withEducation(twice(p.education()))));
        assertEquals(List.of("twice"), missing(p -> p.withFlareUp(twice(p.flareUp()))));
        assertEquals(List.of("twice"), missing(p -> p.withStop(twice(p.stop()))));
        assertEquals(List.of("twice"), missing(p -> p.withDischarge(twice(p.discharge()))));
    }

    private static List<Instruction> twice(List<Instruction> said) {
        List<Instruction> more = new ArrayList<>(said);
        more.add(said.get(0));
        return more;
    }

    @Test
    void withoutVisits_theirSignsNeedNotBeSaid() {
        PlanFixtures plan = PlanFixtures.chronic().without("visit").without("review");

        assertEquals(List.of(), missing(plan.said(p -> p.withStop(Instruction.of("stop.red-flag")))));
    }

    @Test
    void consent_notYetAsked_isAskedBeforeTheFirstMassage() {
        UnaryOperator<CarePlan> notSaid = p -> p.withNotes(without(p.notes(), "consent.subject-to"));

        assertEquals(List.of(), missing(notSaid));
        assertEquals(
                List.of("consent.subject-to"), missing(p -> notSaid.apply(p).withConsent(Consent.NOT_YET_ASKED)));
        assertEquals(List.of(), missing(p -> p.withConsent(Consent.NOT_YET_ASKED)));
        assertEquals(
                List.of(),
                missing(PlanFixtures.chronic()
                        .without("visit")
                        .without("review")
                        .said(p -> notSaid.apply(p).withConsent(Consent.NOT_YET_ASKED))));
    }

    // ---- cold and heat

    private static final Instruction HOW = Instruction.of("thermal.COLD_PACK.how");
    private static final Instruction STOP = Instruction.of("as-wanted.stop-signs");

    private static List<String> cold(Instruction... said) {
        PlanFixtures plan = PlanFixtures.chronic();
        return missing(plan.add(plan.thermal("t", day(2), LocalTime.of(14, 0), "COLD_PACK"))
                .change("t", ThermalSession.class, t -> t.withInstructions(said)));
    }

    private static List<String> coldAsWanted(Instruction... said) {
        PlanFixtures plan = PlanFixtures.chronic();
        return missing(plan.plan(
                p -> p.withAsWanted(plan.asWanted(1, "COLD_PACK", "LOWER_BACK").withInstructions(said))));
    }

    @Test
    void thermal_howAndWhenToStop() {
        assertEquals(List.of(), cold(HOW, STOP));
        assertEquals(List.of("as-wanted.stop-signs"), cold(HOW));
        assertEquals(List.of("thermal.COLD_PACK.how"), cold(STOP, Instruction.of("thermal.HEAT_PACK.how")));
    }

    @Test
    void thermal_asWanted_howAndWhenToStop() {
        assertEquals(List.of(), coldAsWanted(HOW, STOP));
        assertEquals(List.of("as-wanted.stop-signs"), coldAsWanted(HOW));
        assertEquals(List.of("thermal.COLD_PACK.how"), coldAsWanted(STOP));
    }
}
