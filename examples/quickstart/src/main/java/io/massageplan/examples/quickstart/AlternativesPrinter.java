package io.massageplan.examples.quickstart;

import io.massageplan.explain.PlanScore;
import io.massageplan.explain.ScoreDifference.TermDifference;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.planner.Alternatives;
import io.massageplan.planner.PlanResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints plans to choose from: what each holds, when its visits are, and what it costs more than the best. */
final class AlternativesPrinter {
    private final Voice voice;
    private final Page page;

    AlternativesPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
    }

    void print(Alternatives found) {
        PlanScore best = found.plans().get(0).score();
        for (int i = 0; i < found.plans().size(); i++) {
            if (i > 0) {
                page.gap();
            }
            print(i + 1, found.plans().get(i), best);
        }
        if (found.complete() && found.plans().size() == 1) {
            page.gap();
            page.line(0, voice.label("alternatives.only"));
        }
    }

    private void print(int number, PlanResult.Planned planned, PlanScore best) {
        CarePlan plan = planned.plan();
        List<MassageSession> visits = plan.activities(MassageSession.class);
        Set<String> techniques = new LinkedHashSet<>();
        visits.forEach(
                v -> techniques.add(voice.name("technique", v.segments().get(0).technique())));
        page.title(voice.label("alternatives.title", number, plan.planId()));
        page.bullet(
                2,
                voice.labels().count("visits", visits.size())
                        + (techniques.isEmpty() ? "" : ": ")
                        + String.join(", ", techniques));
        if (!visits.isEmpty()) {
            page.line(4, visits.stream().map(v -> voice.dates().plain(v.date())).collect(Collectors.joining(", ")));
        }
        page.bullet(
                2,
                voice.labels()
                        .count(
                                "exercise-blocks",
                                plan.activities(ExerciseBlock.class).size()));
        int more = planned.score().points() - best.points();
        page.bullet(
                2,
                more == 0
                        ? voice.label("alternatives.best")
                        : voice.label("alternatives.more", voice.labels().count("points", more)));
        for (TermDifference term : best.to(planned.score()).terms()) {
            if (term.points() != 0) {
                String sign = term.points() > 0 ? "+" : "-";
                page.bullet(
                        4,
                        voice.label(
                                "score.term",
                                Voice.capital(voice.name("score", term.term())),
                                sign + voice.labels().count("points", Math.abs(term.points()))));
            }
        }
    }
}
