package io.massageplan.catalog;

import io.massageplan.evidence.Fact;
import io.massageplan.protocol.CareGoal;
import io.massageplan.protocol.LoadEffect;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.protocol.Protocol;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Protocols must be plannable: phases in order, known ids, doses the rules let pass. */
final class ProtocolCheck {
    private static final String RESERVED = "reserved";
    private static final int HOURS_OF_DAY = 24;

    private ProtocolCheck() {}

    static void check(Findings findings) {
        Catalog catalog = findings.catalog();
        Set<String> phases = new HashSet<>();
        for (Protocol protocol : catalog.protocols().all()) {
            protocol(findings.about("protocol", protocol.id()), protocol);
            for (Phase phase : protocol.phases()) {
                findings.about("phase", phase.id()).require(phases.add(phase.id()), "must not be there twice.");
                PhaseCheck.check(findings, protocol, phase);
            }
        }
        for (LoadEvent event : catalog.loadEvents().all()) {
            loadEvent(findings.about("load event", event.id()), event);
        }
        for (OutcomeMeasure measure : catalog.measures().all()) {
            findings.about("outcome measure", measure.id()).known(measure.evidence());
            findings.require(
                    measure.low() < measure.high().orElse(Integer.MAX_VALUE), "must end above where it begins.");
        }
        for (CareGoal goal : catalog.goals().all()) {
            findings.about("goal", goal.id()).known(catalog.measures(), goal.measures());
            findings.known(goal.evidence());
        }
        for (NamedEntry named : catalog.named().all()) {
            findings.about(named.kind(), named.id()).known(named.evidence());
        }
        Map<String, Alias> names = new HashMap<>();
        for (Alias alias : catalog.aliases().all()) {
            alias(findings.about("alias", alias.name()), alias);
            Alias first = names.putIfAbsent(Alias.plain(alias.name()), alias);
            findings.require(
                    first == null || first.id().equals(alias.id()),
                    "means %s, and so does %s, which names another entry.",
                    alias.id(),
                    first == null ? "" : first.name());
        }
    }

    private static void protocol(Findings findings, Protocol protocol) {
        Catalog catalog = findings.catalog();
        findings.known(catalog.goals(), protocol.purposes());
        findings.known(catalog.regions(), protocol.sites());
        findings.known(protocol.evidence());
        List<Phase> phases = protocol.phases();
        int weeks = 0;
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            findings.require(
                    phase.weeks().isPresent() || i == phases.size() - 1,
                    "its phase " + phase.id() + " has no end, and another one follows.");
            weeks += phase.mode() == PhaseMode.COURSE ? phase.weeks().orElse(0) : 0;
        }
        int course = weeks;
        catalog.facts()
                .find("course-weeks-most")
                .map(Fact::intValue)
                .ifPresent(most ->
                        findings.require(course <= most, "its course takes %d weeks, the most are %d.", course, most));
    }

    private static void loadEvent(Findings findings, LoadEvent event) {
        findings.known(event.evidence());
        matches(
                findings,
                event,
                LoadEffect.NO_DEEP_BEFORE,
                event.noDeepFromHours().isPresent());
        matches(
                findings,
                event,
                LoadEffect.LIGHT_BEFORE,
                event.lightFromHours().isPresent() && event.pressureMostBefore().isPresent());
        matches(
                findings,
                event,
                LoadEffect.VISIT_AFTER,
                event.visitFromHours().isPresent() && event.visitToHours().isPresent());
        event.noDeepFromHours().ifPresent(hours -> {
            least(findings, hours, "deep-before-hard-effort-hours", 1);
            if (event.effects().contains(LoadEffect.LIGHT_BEFORE)) {
                // The last days before a main event are light: that is what makes it one.
                least(findings, hours, "deep-before-main-event-days", HOURS_OF_DAY);
            }
        });
        findings.require(
                event.visitFromHours().orElse(0) < event.visitToHours().orElse(Integer.MAX_VALUE),
                "must not have an empty window for the visit afterwards.");
    }

    /** No event may have fewer hours without deep work than the fact of its kind. */
    private static void least(Findings findings, int hours, String fact, int hoursEach) {
        findings.catalog()
                .facts()
                .find(fact)
                .map(f -> f.value().multiply(BigDecimal.valueOf(hoursEach)))
                .ifPresent(limit -> findings.require(
                        BigDecimal.valueOf(hours).compareTo(limit) >= 0,
                        "%d hours without deep work must be at least %s (%s).",
                        hours,
                        limit.toPlainString(),
                        fact));
    }

    private static void matches(Findings findings, LoadEvent event, LoadEffect effect, boolean given) {
        findings.require(
                event.effects().contains(effect) == given,
                "must give the hours of " + effect + " exactly if it has it.");
    }

    private static void alias(Findings findings, Alias alias) {
        Catalog catalog = findings.catalog();
        findings.known(alias.evidence());
        switch (alias.kind()) {
            case "technique" -> findings.known(catalog.techniques(), alias.id());
            case "thermal" -> findings.known(catalog.thermal(), alias.id());
            case "exercise" -> findings.known(catalog.exercises(), alias.id());
            case RESERVED -> findings.require(alias.id().equals("-"), "is reserved, and must name nothing.");
            default ->
                findings.add("must be of kind technique, thermal, exercise or reserved, not " + alias.kind() + ".");
        }
    }
}
