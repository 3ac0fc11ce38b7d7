package io.massageplan.examples.quickstart;

import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.PressureLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints one massage visit: what, where, how firmly, how long, by whom; then how, what is spared, why and what to mind.
 * What an earlier visit has said already is only pointed to.
 */
final class VisitPrinter {
    private static final int INDENT = 11;

    private final Voice voice;
    private final Page page;
    private final List<String> rows;
    private final SaidOnce how;
    private final SaidOnce spared;
    private final SaidOnce why;
    private final SaidOnce reasons;
    private final SaidOnce notes;

    VisitPrinter(Voice voice, Page page, List<String> rows, List<Instruction> saidElsewhere) {
        this.voice = voice;
        this.page = page;
        this.rows = rows;
        this.how = pointingBack();
        this.spared = pointingBack();
        this.why = pointingBack();
        this.reasons = pointingBack();
        this.notes = pointingBack();
        voice.sentences(saidElsewhere).forEach(notes::isNew);
    }

    private SaidOnce pointingBack() {
        return new SaidOnce(place -> voice.label("as-on", place));
    }

    void visit(String front, MassageSession visit) {
        page.hanging(0, front, what(visit));
        String day = voice.dates().plain(visit.date());
        int column = labelColumn();
        page.labelled(INDENT, column, voice.label("how"), how.say(how(visit), day));
        page.labelled(INDENT, column, voice.label("spared"), spared.say(spared(visit), day));
        page.labelled(INDENT, column, voice.label("why"), why(visit, day));
        for (String note : voice.sentences(visit.instructions())) {
            if (notes.isNew(note)) {
                page.labelled(INDENT, column, voice.label("note"), note);
            }
        }
    }

    private int labelColumn() {
        return List.of("how", "spared", "why", "note").stream()
                        .mapToInt(l -> voice.label(l).length())
                        .max()
                        .orElse(0)
                + 2;
    }

    /** Swedish massage, 45 min: lower back 25 min, gluteal 20 min, medium (3 of 5); by ... */
    private String what(MassageSession visit) {
        Map<String, List<Segment>> bySort = new LinkedHashMap<>();
        for (Segment segment : visit.segments()) {
            String sort = voice.label(
                    "segment.sort", voice.name("technique", segment.technique()), voice.pressure(segment.pressure()));
            bySort.computeIfAbsent(sort, k -> new ArrayList<>()).add(segment);
        }
        List<String> parts = new ArrayList<>();
        bySort.forEach((sort, segments) -> parts.add(Voice.capital(sort) + ": " + places(segments)));
        if (!visit.talk().isZero()) {
            parts.add(voice.label("talk", visit.talk().toMinutes()));
        }
        return voice.label("visit", visit.length().toMinutes(), voice.performer(visit), String.join("; ", parts));
    }

    private String places(List<Segment> segments) {
        return segments.stream()
                .map(s -> voice.label(
                        "place", voice.texts().site(s.site()), s.length().toMinutes()))
                .collect(Collectors.joining(", "));
    }

    /** Position, product and strokes. */
    private String how(MassageSession visit) {
        Set<String> positions = new LinkedHashSet<>();
        Set<String> strokes = new LinkedHashSet<>();
        for (Segment segment : visit.segments()) {
            positions.add(voice.name("position", segment.position().name()));
            segment.strokes().forEach(s -> strokes.add(voice.name("stroke", s)));
        }
        List<String> parts = new ArrayList<>();
        parts.add(String.join(", ", positions));
        parts.add(voice.name("lubricant", visit.lubricant()));
        parts.add(String.join(", ", strokes));
        parts.removeIf(String::isEmpty);
        return Voice.capital(String.join("; ", parts));
    }

    /** No touch: ...; at most light: ... */
    private String spared(MassageSession visit) {
        Map<String, Set<String>> byPressure = new LinkedHashMap<>();
        for (Segment segment : visit.segments()) {
            for (SparedSite site : segment.spared()) {
                String how = site.pressureMost().map(this::atMost).orElse(voice.label("spared.no-touch"));
                byPressure
                        .computeIfAbsent(how, k -> new LinkedHashSet<>())
                        .add(voice.texts().site(site.site()));
            }
        }
        List<String> parts = new ArrayList<>();
        byPressure.forEach((how, sites) -> parts.add(how + ": " + String.join(", ", sites)));
        return String.join("; ", parts);
    }

    private String atMost(PressureLevel level) {
        return voice.label("spared.at-most", voice.pressure(level));
    }

    /** What is new among the reasons; if nothing is, the day on which the same was said. */
    private String why(MassageSession visit, String day) {
        List<String> all = reasons(visit);
        String said = why.say(String.join(" ", all), day);
        List<String> fresh = all.stream().filter(reasons::isNew).toList();
        return fresh.isEmpty() ? said : String.join(" ", fresh);
    }

    /** The planner's reasons as sentences; the restrictions behind it by the numbers they have below. */
    private List<String> reasons(MassageSession visit) {
        Set<String> sentences = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (Reason reason : visit.reasons()) {
            int dot = reason.rule().indexOf('.');
            int number = rows.indexOf(dot < 0 ? reason.rule() : reason.rule().substring(0, dot));
            if (number >= 0) {
                numbers.add("[" + (number + 1) + "]");
            } else {
                sentences.add(voice.sentence(reason));
            }
        }
        if (!numbers.isEmpty()) {
            sentences.add(voice.label("why.limits", String.join(" ", numbers)));
        }
        return List.copyOf(sentences);
    }
}
