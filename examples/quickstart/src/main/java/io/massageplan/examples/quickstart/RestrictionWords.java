package io.massageplan.examples.quickstart;

import io.massageplan.safety.Action;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.technique.PressureLevel;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a restriction does, where, when, and what ends it: the catalogue's data in short words. */
final class RestrictionWords {
    private final Voice voice;

    RestrictionWords(Voice voice) {
        this.voice = voice;
    }

    /** What it does: "massage: at most medium (3 of 5)". */
    String effect(Restriction restriction) {
        String elements = restriction.elements().stream().map(this::element).collect(Collectors.joining(", "));
        int limit = restriction.limit().orElse(0);
        if (restriction.action() == Action.EXCLUDE
                && restriction.elements().stream().allMatch(e -> e.kind() == ElementKind.POSITION)) {
            return voice.label("action.positions", elements);
        }
        return switch (restriction.action()) {
            case CAP_PRESSURE -> voice.label("action.CAP_PRESSURE", elements, voice.pressure(PressureLevel.of(limit)));
            case SHORTEN -> voice.label("action.SHORTEN", elements, limit);
            case REFER_NOW, REFER_FIRST, REFUSE, AVOID_SITE, EXCLUDE, REPLACE_PRODUCT, MONITOR, ASK ->
                voice.label("action." + restriction.action(), elements);
        };
    }

    /** Whether it changes what is done, rather than what is asked and watched. */
    static boolean changesCare(Restriction restriction) {
        return restriction.action() != Action.MONITOR && restriction.action() != Action.ASK;
    }

    /** Whether it only takes single techniques, strokes or tools away, which the sentence of its row says already. */
    static boolean isMinor(Restriction restriction) {
        return restriction.elements().stream().allMatch(e -> switch (e.kind()) {
            case TECHNIQUE, STROKE, SCENT, TOOL, SUCTION, ELECTRO -> true;
            case HEAT, EXERCISE, LUBRICANT -> e.target().isPresent();
            case MASSAGE, CIRCULATORY_MASSAGE, STRETCHING, JOINT_MOVEMENT, POSITION, COLD, CONTRAST -> false;
        });
    }

    private String element(Element element) {
        Optional<String> target = element.target();
        return switch (element.kind()) {
            case TECHNIQUE -> voice.name("technique", target.orElseThrow());
            case STROKE -> voice.name("stroke", target.orElseThrow());
            case POSITION -> target.map(t -> voice.name("position", t)).orElse(voice.label("element.POSITION"));
            case LUBRICANT -> target.map(t -> voice.name("lubricant", t)).orElse(voice.label("element.LUBRICANT"));
            case MASSAGE,
                    CIRCULATORY_MASSAGE,
                    STRETCHING,
                    JOINT_MOVEMENT,
                    SCENT,
                    TOOL,
                    SUCTION,
                    COLD,
                    HEAT,
                    CONTRAST,
                    ELECTRO,
                    EXERCISE ->
                voice.label(
                        "element." + element.kind() + target.map(t -> "." + t).orElse(""));
        };
    }

    /** Where it holds: "at the place", "back, neck"; nothing for the whole body. */
    String where(Restriction restriction) {
        return switch (restriction.where().reach()) {
            case WHOLE_BODY -> "";
            case REGIONS -> voice.names("region", restriction.where().regions());
            case SITE, AROUND_SITE, LIMB, QUADRANT, DISTAL, ELSEWHERE ->
                voice.label("reach." + restriction.where().reach());
        };
    }

    /** When it holds: "until 6 weeks after it". */
    String when(Restriction restriction) {
        When when = restriction.when();
        String key = "when." + when.anchor();
        Optional<String> from = when.from().filter(s -> s.amount() != 0).map(this::span);
        Optional<String> to = when.to().map(this::span);
        if (from.isPresent() && to.isPresent() && voice.labels().has(key + ".both")) {
            return voice.label(key + ".both", from.get(), to.get());
        }
        if (to.isPresent() && voice.labels().has(key + ".to")) {
            return voice.label(key + ".to", to.get());
        }
        return from.isPresent() && voice.labels().has(key + ".from")
                ? voice.label(key + ".from", from.get())
                : voice.label(key);
    }

    private String span(TimeSpan span) {
        int amount = Math.abs(span.amount());
        String text = voice.labels().count("span." + span.unit().name(), amount);
        return span.amount() < 0 ? voice.label("span.before", text) : text;
    }

    /** What must be so for it to end before its time: "it is over or a written clearance is there"; nothing else: empty. */
    String ends(Restriction restriction) {
        return restriction.ends().stream()
                .filter(e -> e.way() != EndsBy.Way.TIME && e.way() != EndsBy.Way.NEVER)
                .map(this::way)
                .collect(Collectors.joining(voice.label("or")));
    }

    private String way(EndsBy ends) {
        if (!ends.professions().isEmpty()) {
            String whose = ends.professions().stream()
                    .map(p -> voice.name("profession", p))
                    .collect(Collectors.joining(voice.label("or")));
            return voice.label("ends.CLEARANCE.of", whose);
        }
        return ends.qualification()
                .map(q -> voice.label("ends.QUALIFICATION", voice.name("qualification", q)))
                .orElseGet(() -> voice.label("ends." + ends.way()));
    }
}
