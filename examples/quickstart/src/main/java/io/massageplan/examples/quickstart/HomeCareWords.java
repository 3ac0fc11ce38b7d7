package io.massageplan.examples.quickstart;

import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.Placement;
import io.massageplan.plan.ThermalSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what an exercise block or an application of cold or heat is, without its day and time. */
final class HomeCareWords {
    private final Voice voice;

    HomeCareWords(Voice voice) {
        this.voice = voice;
    }

    /** What it is; two activities with the same words are one line of a week. */
    String what(Activity activity) {
        return activity instanceof ExerciseBlock block ? exercise(block) : thermal((ThermalSession) activity);
    }

    private String exercise(ExerciseBlock block) {
        List<ExerciseDose> doses = block.exercises();
        String all = doses.stream().map(d -> dose(d, doses.size() == 1)).collect(Collectors.joining("; "));
        String led = block.supervisor()
                .map(s -> voice.label("led-by", voice.name("profession", s)))
                .orElse("");
        String text = doses.size() == 1 && doses.get(0).sets() == 0
                ? all
                : voice.label("block", voice.minutes(block.length()), all);
        return Voice.capital(text) + led;
    }

    private String dose(ExerciseDose dose, boolean alone) {
        String name = voice.name("exercise", dose.exercise());
        if (dose.sets() == 0) {
            return voice.label("dose", name, voice.label("minutes", dose.minutes()));
        }
        Map<String, String> facts = Map.of(
                "sets", String.valueOf(dose.sets()),
                "reps", String.valueOf(dose.reps()),
                "seconds", String.valueOf(dose.holdSeconds()));
        String amount = voice.texts().text(dose.holdSeconds() == 0 ? "dose.sets-reps" : "dose.sets-reps-hold", facts);
        return voice.label("dose", name, amount);
    }

    /** Cold or heat: what, where, how long, and how it stands to the visit. */
    String thermal(ThermalSession session) {
        String name = Voice.capital(voice.name("thermal", session.application()));
        String when = session.placement() == Placement.AFTER_VISIT ? voice.label("after-visit") + ", " : "";
        String phases = session.phases().size() < 2 ? "" : " (" + phases(session) + ")";
        String where = session.placement() == Placement.ALONE
                ? ""
                : ", " + voice.label(session.performer().equals("CLIENT") ? "thermal.at-home" : "thermal.at-practice");
        return voice.label(
                "thermal",
                name,
                when + voice.texts().site(session.site()),
                voice.minutes(session.length()) + phases + where);
    }

    private String phases(ThermalSession session) {
        return session.phases().stream().map(this::phase).collect(Collectors.joining(", "));
    }

    private String phase(ThermalPhase phase) {
        String kind = phase.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("pause");
        return voice.label("phase", voice.name("thermal-phase", kind), phase.minutes());
    }
}
