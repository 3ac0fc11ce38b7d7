package io.massageplan.examples.quickstart;

import io.massageplan.explain.PlanScore;
import io.massageplan.explain.ScoreMatch;
import io.massageplan.explain.TermScore;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Prints how close a plan comes to what is wanted: what is proven, and which wishes are not met where. */
final class ScorePrinter {
    private final Voice voice;
    private final Page page;

    ScorePrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
    }

    void print(PlanScore score) {
        page.heading(voice.label("heading.score"));
        page.line(2, voice.texts().sentence(score));
        for (TermScore term : score.terms()) {
            page.bullet(
                    2,
                    voice.label(
                            "score.term",
                            Voice.capital(voice.name("score", term.term())),
                            voice.labels().count("points", term.points())));
            where(term).forEach((what, days) -> {
                String list = String.join(", ", days);
                page.line(4, what.isEmpty() ? list : voice.label("score.term", what, list));
            });
        }
    }

    /** The days by kind of exercise; by nothing where it is about none. */
    private Map<String, Set<String>> where(TermScore term) {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        for (ScoreMatch match : term.matches()) {
            String kind = match.kind()
                    .map(k -> Voice.capital(voice.name("exercise-kind", k.name())))
                    .orElse("");
            String day = voice.dates().plain(match.date());
            String said = match.amount() == 1 ? day : voice.label("score.times", day, match.amount());
            where.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(said);
        }
        return where;
    }
}
