package io.massageplan.planner.internal;

import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.plan.PlanRequest;
import io.massageplan.screening.Screening;
import java.util.ArrayList;
import java.util.List;

/** What a plan says once: education, flare-up plan, discharge and stop criteria, notes. Ids of texts; the words are in the bundles. */
final class PlanTexts {
    private final PlanRequest request;
    private final Screening screening;
    private final boolean massage;

    PlanTexts(PlanRequest request, Screening screening, boolean massage) {
        this.request = request;
        this.screening = screening;
        this.massage = massage;
    }

    List<Instruction> education() {
        return List.of(
                Instruction.of("education-stay-active"),
                Instruction.of("education-hurt-is-not-harm"),
                Instruction.of("education-medicines"),
                Instruction.of("education-pacing"));
    }

    List<Instruction> flareUp() {
        return List.of(Instruction.of("flare-up-green"), Instruction.of("flare-up-amber"), Instruction.of("flare-up-red"));
    }

    List<Instruction> discharge() {
        return List.of(Instruction.of("discharge-goals-reached"), Instruction.of("discharge-course-done"));
    }

    List<Instruction> stop() {
        return List.of(Instruction.of("stop-worse"), Instruction.of("stop-no-gain"), Instruction.of("stop-red-flag"));
    }

    List<Instruction> notes() {
        List<Instruction> notes = new ArrayList<>();
        if (massage && request.client().consent() == Consent.NOT_YET_ASKED) {
            notes.add(Instruction.of("consent-subject-to"));
        }
        notes.addAll(screening.onTheDay());
        return List.copyOf(notes);
    }
}
