package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.evidence.Evidence;
import io.massageplan.evidence.Grade;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.Trigger;
import io.massageplan.safety.When;
import io.massageplan.safety.Where;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Small catalogues: everything that ships but the rules, and the few rules that a test is about. */
final class Small {

    static final LocalDate DAY = Profiles.START;
    static final Site BACK = Site.of("LOWER_BACK");

    private static final Evidence SOURCE = new Evidence(List.of("SEED"), Grade.AUTHORITY, true);

    private Small() {}

    /** The shipped catalogue with these rows alone, and without red flags. */
    static Catalog catalog(Contraindication... rows) {
        Catalog standard = Catalog.standard();
        Catalog.Builder builder = new Catalog.Builder().version("test");
        standard.citations().all().forEach(builder::citation);
        standard.facts().all().forEach(builder::fact);
        standard.regions().all().forEach(builder::region);
        standard.tissues().all().forEach(builder::tissue);
        standard.strokes().all().forEach(builder::stroke);
        standard.lubricants().all().forEach(builder::lubricant);
        standard.effects().all().forEach(builder::effect);
        standard.measures().all().forEach(builder::measure);
        standard.goals().all().forEach(builder::goal);
        standard.named().all().forEach(builder::named);
        standard.techniques().all().forEach(builder::technique);
        standard.ladders().all().forEach(builder::ladder);
        standard.exercises().all().forEach(builder::exercise);
        standard.thermal().all().forEach(builder::thermal);
        standard.loadEvents().all().forEach(builder::loadEvent);
        standard.questions().all().forEach(builder::question);
        standard.conditions().all().stream()
                .filter(c -> !c.question().equals(RedFlag.QUESTION)
                        && c.implies().stream()
                                .noneMatch(i -> standard.redFlags().contains(i.condition())))
                .forEach(builder::condition);
        for (Contraindication row : rows) {
            builder.contraindication(row);
        }
        return builder.build();
    }

    static Contraindication row(String id, Trigger trigger, Restriction.Builder... restrictions) {
        return row(id, List.of(trigger), restrictions);
    }

    static Contraindication row(String id, List<Trigger> triggers, Restriction.Builder... restrictions) {
        Contraindication.Builder row =
                Contraindication.builder().id(id).triggers(triggers).evidence(SOURCE);
        boolean emergency = false;
        for (int i = 0; i < restrictions.length; i++) {
            Restriction restriction = restrictions[i].id(id + "." + (i + 1)).build();
            emergency |= restriction.hardness() == Hardness.EMERGENCY;
            row.addRestrictions(restriction);
        }
        return row.kinds(emergency ? Set.of(io.massageplan.safety.Kind.EMR) : Set.of())
                .build();
    }

    static Trigger all(Predicate... predicates) {
        return new Trigger(List.of(predicates));
    }

    static Predicate reports(String condition, Status... statuses) {
        return new Predicate.Reports(condition, Set.of(statuses));
    }

    static Trigger everyone() {
        return all(new Predicate.Everyone());
    }

    static Trigger nsaid() {
        return all(reports("NSAID"));
    }

    /** A relative restriction of the whole body, as long as it lasts. */
    static Restriction.Builder restriction(Action action, Element... elements) {
        return Restriction.builder()
                .addElements(elements)
                .where(new Where(Reach.WHOLE_BODY, List.of()))
                .when(When.whileReported())
                .addEnds(EndsBy.of(EndsBy.Way.RESOLUTION))
                .hardness(Hardness.RELATIVE)
                .action(action)
                .advice(action == Action.MONITOR || action == Action.ASK ? Optional.of("watch-it") : Optional.empty())
                .confirmed(true);
    }

    static Restriction.Builder refuse(ElementKind... kinds) {
        Element[] elements = new Element[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            elements[i] = Element.of(kinds[i]);
        }
        return restriction(Action.REFUSE, elements);
    }

    static Restriction.Builder exclude(ElementKind kind, String target) {
        return restriction(Action.EXCLUDE, Element.of(kind, target));
    }

    static Restriction.Builder cap(int level) {
        return restriction(Action.CAP_PRESSURE, Element.of(ElementKind.MASSAGE)).limit(OptionalInt.of(level));
    }

    static Restriction.Builder endsBy(Restriction.Builder restriction, EndsBy.Way... ways) {
        List<EndsBy> ends = new ArrayList<>();
        for (EndsBy.Way way : ways) {
            ends.add(EndsBy.of(way));
        }
        return restriction.ends(ends);
    }

    static Where where(Reach reach, String... regions) {
        return new Where(reach, List.of(regions));
    }

    static When event(int from, ChronoUnit fromUnit, int to, ChronoUnit toUnit) {
        return new When(Anchor.EVENT, Optional.of(TimeSpan.of(from, fromUnit)), Optional.of(TimeSpan.of(to, toUnit)));
    }

    static When anchor(Anchor anchor) {
        return new When(anchor, Optional.empty(), Optional.empty());
    }

    static ConditionReport.Builder report(String condition) {
        return ConditionReport.builder().condition(condition);
    }

    static ClientProfile client(ConditionReport.Builder... reports) {
        ClientProfile.Builder client = Profiles.healthy().answers(Profiles.allNo());
        for (ConditionReport.Builder report : reports) {
            client.addConditions(report.build());
        }
        return Profiles.consistent(client.build());
    }

    static Complaint.Builder complaint(String region) {
        return Complaint.builder().site(Site.of(region)).painNow(4).onset(DAY.minusWeeks(20));
    }

    static Screening screen(ClientProfile client, Catalog catalog) {
        return Screening.of(client, new DateRange(DAY, DAY.plusWeeks(12)), catalog);
    }

    /** The ids of the rules behind a permission. */
    static List<String> rules(Permission permission) {
        return permission.reasons().stream().map(Reason::rule).toList();
    }

    /** Whether the first technique of all is permitted on a day, given one row that refuses all massage. */
    static boolean isRefused(ClientProfile client, Catalog catalog, LocalDate day) {
        Screening screening = Screening.of(client, new DateRange(day, day), catalog);
        return !screening.massage(day, "SWEDISH", BACK).allowed();
    }
}
