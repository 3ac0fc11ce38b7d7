package io.massageplan.examples.quickstart;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.Audience;
import io.massageplan.explain.Texts;
import io.massageplan.plan.Activity;
import io.massageplan.plan.MassageSession;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * In which words a page is printed: the language, the reader, and the names of things. Words about care are the library's;
 * headings and the like are this program's.
 */
record Voice(Labels labels, Dates dates, Texts texts, Audience audience, Catalog catalog) {

    static Voice of(Lang lang, Audience audience, Catalog catalog) {
        Labels labels = new Labels(lang.locale());
        return new Voice(labels, new Dates(labels), Texts.of(lang.locale()), audience, catalog);
    }

    String label(String id, Object... values) {
        return labels.get(id, values);
    }

    String name(String kind, String id) {
        return texts.name(kind, id);
    }

    /** The names of several things, in one line. */
    String names(String kind, Collection<String> ids) {
        return ids.stream().map(id -> name(kind, id)).collect(Collectors.joining(", "));
    }

    String sites(Collection<Site> sites) {
        return sites.stream().map(texts::site).collect(Collectors.joining(", "));
    }

    String pressure(PressureLevel level) {
        return texts.pressure(level);
    }

    String minutes(Duration length) {
        return label("minutes", length.toMinutes());
    }

    String sentence(Reason reason) {
        return texts.sentence(reason, audience);
    }

    String sentence(Instruction instruction) {
        return texts.sentence(instruction, audience);
    }

    /** What is meant for this reader, each sentence once. */
    List<String> sentences(Collection<Instruction> instructions) {
        return instructions.stream()
                .filter(i -> texts.isFor(i, audience))
                .map(this::sentence)
                .distinct()
                .toList();
    }

    /** Who carries an activity out. */
    String performer(Activity activity) {
        if (activity.performer().equals("CLIENT")) {
            return label(audience == Audience.CLIENT ? "who.you" : "who.client");
        }
        String profession = name("profession", activity.performer());
        return activity instanceof MassageSession session
                ? session.practitioner()
                        .map(id -> label("who.named", id, profession))
                        .orElse(profession)
                : profession;
    }

    /** The same with a capital letter in front, as a line of its own begins. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
