package io.massageplan.testing;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.safety.InForce;
import io.massageplan.screening.InvalidProfileException;
import io.massageplan.screening.Screening;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a plan says beside its activities: restrictions, advice, and what every client is told. */
final class PlanWords {
    private PlanWords() {}

    static CarePlan told(CarePlan plan, PlanRequest request, Catalog catalog) {
        CarePlan said = plan.withEducation(say("education.stay-active", "education.medicines"))
                .withFlareUp(say(
                        "flare.green.sign",
                        "flare.green.do",
                        "flare.amber.sign",
                        "flare.amber.do",
                        "flare.red.sign",
                        "flare.red.do"))
                .withStop(say("stop.red-flag", "stop.worse", "stop.new-sign", "stop.consent"))
                .withDischarge(say("discharge.client-wish"));
        List<InForce> restrictions = restrictions(request, catalog);
        List<Instruction> notes = new ArrayList<>(say(
                "plan.proposal",
                "consent.subject-to",
                "assessment.every-visit",
                "aftercare.rest",
                "aftercare.move",
                "aftercare.drink",
                "aftercare.report"));
        restrictions.stream()
                .filter(r ->
                        List.of("MONITOR", "ASK").contains(r.reason().facts().get("action")))
                .flatMap(r -> Stream.ofNullable(r.reason().facts().get("advice")))
                .forEach(advice -> notes.add(Instruction.of(advice)));
        return said.withRestrictions(restrictions).withNotes(notes);
    }

    private static List<Instruction> say(String... texts) {
        return Stream.of(texts).map(Instruction::of).toList();
    }

    /** None for a client of whom nothing can be said. */
    private static List<InForce> restrictions(PlanRequest request, Catalog catalog) {
        try {
            return Screening.of(request.client(), request.days(), catalog).inForce();
        } catch (InvalidProfileException | DateTimeException e) {
            return List.of();
        }
    }
}
