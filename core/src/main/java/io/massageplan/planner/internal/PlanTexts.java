package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Complaint;
import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Stage;
import io.massageplan.plan.PlanRequest;
import io.massageplan.screening.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan says once: education, flare-up plan, discharge and stop criteria, notes. Ids of texts; the words are in the bundles. */
final class PlanTexts {
    private final PlanRequest request;
    private final Catalog catalog;
    private final Screening screening;
    private final boolean massage;
    private final Optional<Instruction> noExercise;

    PlanTexts(Draft draft, Catalog catalog, boolean massage, boolean exercise) {
        this.request = draft.request();
        this.catalog = catalog;
        this.screening = draft.screened().screening();
        this.massage = massage;
        this.noExercise = exercise ? Optional.empty() : Optional.of(noExercise(draft));
    }

    List<Instruction> education() {
        List<Instruction> education = new ArrayList<>();
        education.add(Instruction.of("education.stay-active"));
        education.add(Instruction.of("education.pain-and-damage"));
        education.add(Instruction.of("education.medicines"));
        if (massage) {
            education.add(Instruction.of(
                    "education.massage-with-exercise", "days", fact("exercise-days-per-massage-week-least")));
            education.add(Instruction.of("education.say-at-once", "points", fact("discomfort-most")));
        }
        complaint().ifPresent(c -> {
            Stage stage = ProtocolChoice.stage(c.onset(), request.start(), catalog);
            education.add(
                    stage == Stage.CHRONIC
                            ? Instruction.of("education.natural-course-chronic")
                            : Instruction.of("education.natural-course-acute", "weeks", fact("stage-acute-weeks")));
        });
        education.add(Instruction.of("education.pacing"));
        return List.copyOf(education);
    }

    /** What to do after every visit; said once. */
    List<Instruction> aftercare() {
        return massage
                ? List.of(
                        Instruction.of("aftercare.rest", "hours", fact("rest-advice-hours")),
                        Instruction.of("aftercare.move"),
                        Instruction.of("aftercare.drink"),
                        Instruction.of("aftercare.report", "hours", fact("soreness-report-hours")))
                : List.of();
    }

    List<Instruction> flareUp() {
        return List.of(
                Instruction.of("flare.green.sign"),
                Instruction.of("flare.green.do"),
                Instruction.of("flare.amber.sign", "days", fact("flare-amber-days")),
                Instruction.of("flare.amber.do", "contact", "MASSAGE_THERAPIST"),
                Instruction.of("flare.red.sign"),
                Instruction.of("flare.red.do", "emergency", "112"));
    }

    List<Instruction> discharge() {
        List<Instruction> discharge = new ArrayList<>();
        if (complaint().isPresent()) {
            discharge.add(Instruction.of(
                    "discharge.recovered", "nrs", fact("recovered-nrs-most"), "rmdq", fact("recovered-rmdq-most")));
        }
        discharge.add(Instruction.of("discharge.self-managed"));
        discharge.add(Instruction.of("discharge.plateau", "count", fact("plateau-reviews")));
        discharge.add(Instruction.of("discharge.client-wish"));
        return List.copyOf(discharge);
    }

    List<Instruction> stop() {
        return massage
                ? List.of(
                        Instruction.of("stop.red-flag"),
                        Instruction.of("stop.worse"),
                        Instruction.of("stop.strong-pain"),
                        Instruction.of("stop.new-sign"),
                        Instruction.of("stop.no-gain"),
                        Instruction.of("stop.new-condition"),
                        Instruction.of("stop.consent"))
                : List.of(Instruction.of("stop.red-flag"), Instruction.of("stop.new-condition"));
    }

    List<Instruction> notes() {
        List<Instruction> notes = new ArrayList<>();
        notes.add(Instruction.of("plan.proposal"));
        if (massage && request.client().consent() == Consent.NOT_YET_ASKED) {
            notes.add(Instruction.of("consent.subject-to"));
        }
        if (massage) {
            notes.add(Instruction.of("assessment.every-visit"));
        }
        DueDate.within(request, catalog)
                .ifPresent(day -> notes.add(Instruction.of("pregnancy.due-date", "date", day.toString())));
        noExercise.ifPresent(notes::add);
        notes.addAll(screening.onTheDay());
        notes.addAll(aftercare());
        if (noExercise.isEmpty()) {
            notes.add(Instruction.of("exercise.pain-rule", "points", fact("exercise-pain-most")));
        }
        return List.copyOf(notes);
    }

    /** Why a plan holds no exercise: the first rule that forbids it on the first day; else that nothing fits. */
    private Instruction noExercise(Draft draft) {
        return new Blocked(request, catalog, draft.screened())
                .exerciseReasons(request.start()).stream()
                        .filter(r -> r.facts().containsKey("row"))
                        .findFirst()
                        .map(r -> Instruction.of(
                                "exercise.none-permitted",
                                "row",
                                r.facts().getOrDefault("row", ""),
                                "because",
                                r.rule()))
                        .orElseGet(() -> Instruction.of("exercise.none-fits"));
    }

    private Optional<Complaint> complaint() {
        return ProtocolChoice.complaint(request.client());
    }

    private String fact(String id) {
        return String.valueOf(catalog.fact(id));
    }
}
