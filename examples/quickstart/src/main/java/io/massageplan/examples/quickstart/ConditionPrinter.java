package io.massageplan.examples.quickstart;

import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Trigger;
import io.massageplan.safety.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a condition and what follows from it: each row in a sentence, its restrictions in words, its sources. */
final class ConditionPrinter {
    private final Voice voice;
    private final Page page;
    private final EntryPrinter entries;
    private final RestrictionWords words;

    ConditionPrinter(Voice voice, Page page, EntryPrinter entries) {
        this.voice = voice;
        this.page = page;
        this.entries = entries;
        this.words = new RestrictionWords(voice);
    }

    void condition(Condition condition) {
        entries.field("entry.kind", voice.label("subject." + condition.subject()));
        entries.field(
                "entry.states",
                condition.statuses().stream()
                        .map(s -> voice.label("status." + s))
                        .collect(Collectors.joining(", ")));
        entries.field("entry.regions", voice.names("region", condition.sites()));
        voice.texts().find("question." + condition.question()).ifPresent(q -> entries.field("entry.asked", q));
        List<String> codes = new ArrayList<>();
        condition.icd10().forEach(c -> codes.add("ICD-10 " + c));
        condition.snomed().forEach(c -> codes.add("SNOMED CT " + c));
        entries.field("entry.codes", String.join(", ", codes));
        page.heading(voice.label("entry.restrictions"));
        List<Contraindication> rows = voice.catalog().contraindications().all().stream()
                .filter(row -> row.triggers().stream()
                        .anyMatch(t -> reports(t, condition).isPresent()))
                .toList();
        if (rows.isEmpty()) {
            page.line(2, voice.label("entry.no-restrictions"));
        }
        rows.forEach(row -> row(row, condition));
    }

    private static Optional<Predicate.Reports> reports(Trigger trigger, Condition condition) {
        return trigger.all().stream()
                .filter(Predicate.Reports.class::isInstance)
                .map(Predicate.Reports.class::cast)
                .filter(r -> r.condition().equals(condition.id()))
                .findFirst();
    }

    private void row(Contraindication row, Condition condition) {
        page.gap();
        page.hanging(2, Page.pad(row.id(), 6), voice.name("row", row.id()));
        String when = String.join("; ", circumstances(row, condition));
        if (!when.isEmpty()) {
            page.line(8, "(" + when + ")");
        }
        row.restrictions().forEach(r -> page.bullet(8, restriction(r)));
        entries.sourceLines(8, row.evidence());
    }

    /** In which of its states it counts, and together with what. */
    private Set<String> circumstances(Contraindication row, Condition condition) {
        Set<String> all = new LinkedHashSet<>();
        for (Trigger trigger : row.triggers()) {
            Optional<Predicate.Reports> own = reports(trigger, condition);
            if (own.isPresent()) {
                List<String> parts = new ArrayList<>();
                if (!own.get().statuses().isEmpty() && condition.statuses().size() > 1) {
                    String states = own.get().statuses().stream()
                            .map(s -> voice.label("status." + s))
                            .collect(Collectors.joining(voice.label("or")));
                    parts.add(voice.label("entry.in-state", states));
                }
                List<String> others = trigger.all().stream()
                        .filter(p -> !p.equals(own.get()))
                        .filter(Predicate.Reports.class::isInstance)
                        .map(p -> voice.name("condition", ((Predicate.Reports) p).condition()))
                        .toList();
                if (!others.isEmpty()) {
                    parts.add(voice.label("entry.with", String.join(", ", others)));
                }
                all.add(String.join(", ", parts));
            }
        }
        all.remove("");
        return all;
    }

    private String restriction(Restriction restriction) {
        List<String> parts = new ArrayList<>();
        parts.add(words.effect(restriction));
        parts.add(words.where(restriction));
        String ends = words.ends(restriction);
        // "While it lasts" and "until it is over" are one thing.
        boolean plain = restriction.when().equals(When.whileReported());
        parts.add(plain && !ends.isEmpty() ? "" : words.when(restriction));
        parts.add(ends.isEmpty() ? "" : voice.label("until", ends));
        parts.add(voice.label("hardness." + restriction.hardness()));
        parts.add(restriction.confirmed() ? "" : voice.label("entry.replaceable"));
        parts.removeIf(String::isEmpty);
        String text = Voice.capital(String.join("; ", parts)) + ".";
        return restriction
                .advice()
                .flatMap(a -> voice.texts().find("advice." + a))
                .map(a -> text + " " + a)
                .orElse(text);
    }
}
