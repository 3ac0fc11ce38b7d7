package io.massageplan.catalog;

import io.massageplan.safety.Condition;
import io.massageplan.technique.AfterEffect;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.PositionFacts;
import io.massageplan.technique.PressureFacts;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Techniques, strokes and products must name each other, and every dose limit must limit something. */
final class TechniqueCheck {
    private TechniqueCheck() {}

    static void check(Findings findings) {
        Catalog catalog = findings.catalog();
        for (Stroke stroke : catalog.strokes().all()) {
            findings.about("stroke", stroke.id()).known(stroke.evidence());
        }
        for (PressureFacts pressure : catalog.pressures().all()) {
            findings.about("pressure", pressure.level().name()).known(catalog.tissues(), pressure.tissues());
            findings.known(pressure.evidence());
        }
        for (PositionFacts position : catalog.positions().all()) {
            findings.about("position", position.position().name()).known(catalog.regions(), position.open());
            findings.known(position.evidence());
        }
        Entries<Condition> conditions = catalog.conditions();
        for (Lubricant lubricant : catalog.lubricants().all()) {
            findings.about("lubricant", lubricant.id()).known(conditions, lubricant.allergens());
            findings.known(lubricant.evidence());
        }
        for (Technique technique : catalog.techniques().all()) {
            technique(findings.about("technique", technique.id()), technique);
        }
        for (AfterEffect effect : catalog.effects().all()) {
            effect(findings.about("effect", effect.id()), effect);
        }
        for (DoseLimit limit : catalog.doseLimits().all()) {
            doseLimit(findings.about("dose limit", limit.id()), limit);
        }
    }

    private static void technique(Findings findings, Technique technique) {
        Catalog catalog = findings.catalog();
        findings.known(catalog.strokes(), technique.strokes());
        findings.known(catalog.tissues(), technique.tissues());
        findings.known(catalog.regions(), technique.regions());
        findings.known(catalog.lubricants(), technique.lubricants());
        findings.known(catalog.goals(), technique.goals());
        findings.known(catalog.effects(), technique.effects());
        findings.known(technique.evidence());
        findings.require(!technique.coreStrokes().isEmpty(), "must have a core stroke.");
        findings.require(!technique.positions().isEmpty(), "must have a position in which it can be given.");
        findings.require(!technique.lubricants().isEmpty(), "must have a product, NONE if it is given without one.");
    }

    private static void effect(Findings findings, AfterEffect effect) {
        boolean ordered = effect.beginsWithinHours().isEmpty()
                || effect.endsWithinHours().isEmpty()
                || effect.beginsWithinHours().getAsInt()
                        <= effect.endsWithinHours().getAsInt();
        findings.require(ordered, "must not end before it begins.");
        findings.known(effect.evidence());
    }

    private static void doseLimit(Findings findings, DoseLimit limit) {
        Catalog catalog = findings.catalog();
        List<String> subjects = new ArrayList<>(catalog.techniques().ids());
        subjects.addAll(catalog.strokes().ids());
        subjects.addAll(catalog.thermal().ids());
        if (!subjects.contains(limit.subject())) {
            findings.add(UnknownIdException.sentence("subject", limit.subject(), subjects));
        }
        findings.require(limit.low().isPresent() || limit.high().isPresent(), "must have a lower or an upper end.");
        BigDecimal low = limit.low().orElse(limit.high().orElse(BigDecimal.ZERO));
        findings.require(
                limit.high().isEmpty() || low.compareTo(limit.high().get()) <= 0,
                "must not have its lower end (" + low + ") above its upper end.");
        findings.known(limit.evidence());
    }
}
