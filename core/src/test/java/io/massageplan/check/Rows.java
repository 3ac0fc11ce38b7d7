package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.ConditionReport;
import io.massageplan.evidence.Evidence;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Kind;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.Subject;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.Trigger;
import io.massageplan.safety.When;
import io.massageplan.safety.Where;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A contraindication of its own (row X1, restriction X1.1) beside those of the shipped catalogue. */
final class Rows {
    static final String THING = "THING";

    private Rows() {}

    /** Massage is refused on the whole body while the thing is reported. */
    static Restriction.Builder refuse() {
        return Restriction.builder()
                .id("X1.1")
                .addElements(Element.of(ElementKind.MASSAGE))
                .where(new Where(Reach.WHOLE_BODY, List.of()))
                .when(When.whileReported())
                .addEnds(EndsBy.of(EndsBy.Way.RESOLUTION))
                .hardness(Hardness.RELATIVE)
                .action(Action.REFUSE)
                .confirmed(true);
    }

    static Restriction.Builder on(ElementKind kind) {
        return refuse().elements(List.of(Element.of(kind)));
    }

    static Restriction.Builder on(ElementKind kind, String target) {
        return refuse().elements(List.of(Element.of(kind, target)));
    }

    static Restriction.Builder reaching(Reach reach, String... regions) {
        return refuse().where(new Where(reach, List.of(regions)));
    }

    static Restriction.Builder ending(EndsBy.Way way) {
        return refuse().ends(List.of(EndsBy.of(way)));
    }

    /** Refers now, until assessed. */
    static Restriction.Builder emergency() {
        return ending(EndsBy.Way.ASSESSMENT).hardness(Hardness.EMERGENCY).action(Action.REFER_NOW);
    }

    static Restriction.Builder cap(int level) {
        return refuse().action(Action.CAP_PRESSURE).limit(level);
    }

    static Restriction.Builder when(Anchor anchor, Optional<TimeSpan> from, Optional<TimeSpan> to) {
        return refuse().when(new When(anchor, from, to));
    }

    static Trigger trigger(Predicate... all) {
        return new Trigger(List.of(all));
    }

    static Predicate reports(Status... statuses) {
        return new Predicate.Reports(THING, Set.of(statuses));
    }

    static Condition thing() {
        return Condition.builder()
                .id(THING)
                .subject(Subject.CIRCUMSTANCE)
                .addStatuses(Status.PRESENT, Status.HISTORY)
                .siteAsked(true)
                .question("CIRCUMSTANCES")
                .build();
    }

    static Contraindication row(Restriction restriction, Trigger... triggers) {
        return Contraindication.builder()
                .id("X1")
                .addTriggers(triggers)
                .addKinds(restriction.hardness() == Hardness.EMERGENCY ? Kind.EMR : Kind.REL)
                .addRestrictions(restriction)
                .evidence(Evidence.HOUSE)
                .build();
    }

    /** One visit on day 10 at pressure 2, for a client with earlier massage, and that restriction in the catalogue. */
    static PlanFixtures plan(Restriction.Builder restriction, Trigger... triggers) {
        return with(visit(), restriction, triggers);
    }

    static PlanFixtures visit() {
        PlanFixtures plan =
                PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE").history(PlanFixtures.START.minusDays(7), 2);
        return plan.add(plan.visit("v", day(10), 2));
    }

    static PlanFixtures with(PlanFixtures plan, Restriction.Builder restriction, Trigger... triggers) {
        Trigger[] own = triggers.length == 0 ? new Trigger[] {trigger(reports())} : triggers;
        return plan.catalog(c -> c.with(b -> b.condition(thing()).contraindication(row(restriction.build(), own))));
    }

    static LocalDate day(int offset) {
        return PlanFixtures.START.plusDays(offset);
    }

    static ConditionReport.Builder report() {
        return ConditionReport.builder().condition(THING);
    }

    static ConditionReport at(String... regions) {
        return report().sites(List.of(regions).stream().map(Site::of).toList()).build();
    }

    /** The findings of the restriction X1.1. */
    static List<Finding> found(PlanFixtures plan) {
        return Judged.of(plan, "restriction", "restriction-as-wanted").stream()
                .filter(f -> f.reason().rule().equals("X1.1"))
                .toList();
    }

    static boolean bites(PlanFixtures plan) {
        List<Finding> found = found(plan);
        return !found.isEmpty() && found.get(0).isHard();
    }
}
