package io.massageplan.examples.quickstart;

import io.massageplan.evidence.Citation;
import io.massageplan.evidence.Evidence;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.Rung;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Position;
import io.massageplan.technique.Technique;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints one entry in full, with its sources. */
final class EntryPrinter {
    private static final int COLUMN = 16;

    private final Voice voice;
    private final Page page;

    EntryPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
    }

    void entry(Kind kind, String id) {
        page.title(Voice.capital(voice.name(kind.text, id)) + " (" + id + ")");
        field("entry.also", String.join(", ", voice.texts().synonyms(kind.text, id)));
        voice.texts().definition(kind.text, id).ifPresent(d -> field("entry.what", d));
        voice.texts().description(kind.text, id).ifPresent(d -> field("entry.what", d));
        voice.texts().how(kind.text, id).ifPresent(h -> field("entry.how", h));
        switch (kind) {
            case techniques -> technique(voice.catalog().techniques().get(id));
            case exercises -> exercise(voice.catalog().exercises().get(id));
            case thermal -> thermal(voice.catalog().thermal().get(id));
            case protocols -> protocol(voice.catalog().protocols().get(id));
            case conditions ->
                new ConditionPrinter(voice, page, this)
                        .condition(voice.catalog().conditions().get(id));
        }
    }

    void field(String label, String text) {
        page.labelled(2, COLUMN, voice.label(label), text);
    }

    private void technique(Technique technique) {
        technique
                .pressureLeast()
                .ifPresent(least -> field(
                        "entry.pressure",
                        voice.label(
                                "entry.pressure-range",
                                voice.pressure(least),
                                voice.pressure(technique.pressureMost().orElse(least)))));
        field(
                "entry.time",
                voice.label(
                        "entry.time-range",
                        technique.minutesLeast(),
                        technique.minutesMost(),
                        technique.minutesUsual()));
        doseLimits("technique", technique.id());
        technique.coreStrokes().forEach(stroke -> doseLimits("stroke", stroke));
        field("entry.strokes", voice.names("stroke", technique.strokes()));
        field("entry.reaches", voice.names("tissue", technique.tissues()));
        field("entry.good-for", voice.names("indication", technique.indications()));
        field("entry.goals", voice.names("goal", technique.goals()));
        field("entry.positions", voice.names("position", names(technique.positions())));
        field("entry.products", voice.names("lubricant", technique.lubricants()));
        technique.qualification().ifPresent(q -> field("entry.needs", voice.name("qualification", q)));
        sources(technique.evidence());
    }

    /** How much of it: the limits of the technique or application itself, and of the strokes that make it what it is. */
    private void doseLimits(String kind, String subject) {
        for (DoseLimit limit : voice.catalog().doseLimits().all()) {
            if (limit.subject().equals(subject)) {
                String element = voice.name("dose-element", limit.element());
                String what = kind.equals("stroke") ? voice.name("stroke", subject) + ", " + element : element;
                field("entry.dose-limit", voice.label("entry.dose-limit-line", what, range(limit)));
            }
        }
    }

    private String range(DoseLimit limit) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("unit", limit.unit());
        limit.low().ifPresent(low -> facts.put("low", low.toPlainString()));
        limit.high().ifPresent(high -> facts.put("high", high.toPlainString()));
        String form = limit.low().isEmpty()
                ? "most"
                : limit.high().isEmpty() ? "least" : limit.low().equals(limit.high()) ? "one" : "between";
        return voice.texts().text("dose-range." + form, facts);
    }

    private static List<String> names(Collection<Position> positions) {
        return positions.stream().map(Enum::name).toList();
    }

    private void exercise(Exercise exercise) {
        field("entry.kind", voice.name("exercise-kind", exercise.kind().name()));
        field("entry.regions", voice.names("region", exercise.regions()));
        field("entry.goals", voice.names("goal", exercise.goals()));
        String often = voice.label("entry.per-week", exercise.targetPerWeek(), exercise.mostPerWeek());
        field("entry.dose", exercise.supervised() ? often + "; " + voice.label("entry.supervised") : often);
        field(
                "entry.ladder",
                voice.catalog().ladders().get(exercise.ladder()).rungs().stream()
                        .map(this::rung)
                        .collect(Collectors.joining("; ")));
        sources(exercise.evidence());
    }

    private String rung(Rung rung) {
        if (rung.minutes() > 0) {
            return voice.label("minutes", rung.minutes());
        }
        Map<String, String> facts = Map.of(
                "sets", String.valueOf(rung.sets()),
                "reps", String.valueOf(rung.reps()),
                "seconds", String.valueOf(rung.holdSeconds()));
        return voice.texts().text(rung.holdSeconds() == 0 ? "dose.sets-reps" : "dose.sets-reps-hold", facts);
    }

    private void thermal(ThermalApplication application) {
        field("entry.kind", voice.name("thermal-kind", application.kind().name()));
        field(
                "entry.time",
                voice.label(
                        "entry.length",
                        application.minutes(),
                        application.minutesMost(),
                        application.perDayMost(),
                        application.gapMinutes(),
                        application.gapMinutesLeast()));
        doseLimits("thermal", application.id());
        application.celsiusLow().ifPresent(c -> field("entry.celsius", voice.label("entry.celsius-low", c)));
        application.celsiusHigh().ifPresent(c -> field("entry.celsius", voice.label("entry.celsius-high", c)));
        field("entry.barrier", voice.label("entry.barrier." + application.barrier()));
        application.notBeforeHours().ifPresent(h -> field("entry.after-injury", voice.label("entry.not-before", h)));
        application.notAfterHours().ifPresent(h -> field("entry.after-injury", voice.label("entry.not-after", h)));
        sources(application.evidence());
    }

    private void protocol(Protocol protocol) {
        field(
                "entry.stage",
                voice.name("stage", protocol.stage().map(Enum::name).orElse("ANY")));
        field("entry.goals", voice.names("goal", protocol.purposes()));
        for (Phase phase : protocol.phases()) {
            String weeks = phase.weeks().isPresent()
                    ? voice.labels().count("weeks", phase.weeks().getAsInt())
                    : voice.label("entry.phase-open");
            String gap = phase.gapLow() == phase.gapHigh()
                    ? String.valueOf(phase.gapLow())
                    : phase.gapLow() + "-" + phase.gapHigh();
            String dose = phase.mode() == PhaseMode.NONE
                    ? voice.label("entry.phase-none")
                    : voice.label("entry.phase-visits", phase.minutes(), gap) + "; "
                            + voice.pressure(phase.pressureWanted()) + "; "
                            + voice.label(
                                    "entry.phase-techniques",
                                    voice.name("technique", phase.techniques().get(0)));
            page.bullet(
                    2, voice.label("entry.phase", Voice.capital(voice.name("phase", phase.id())), weeks + "; " + dose));
        }
        sources(protocol.evidence());
    }

    /** The sources with their titles, how far each can be trusted, and whether the value was confirmed. */
    void sources(Evidence evidence) {
        page.heading(voice.label("heading.sources"));
        sourceLines(2, evidence);
    }

    void sourceLines(int indent, Evidence evidence) {
        page.line(
                indent,
                voice.label("grade." + evidence.grade()) + "; "
                        + voice.label(evidence.confirmed() ? "entry.confirmed" : "entry.replaceable"));
        for (String tag : evidence.sources()) {
            Citation citation = voice.catalog().citations().get(tag);
            String url = citation.url().isEmpty() ? "" : " " + citation.url();
            String text = citation.title() + " (" + voice.label("grade." + citation.grade()) + ")" + url;
            page.hanging(indent, Page.pad("[" + tag + "]", 10), text);
        }
    }
}
