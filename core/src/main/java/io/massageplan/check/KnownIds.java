package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.Entries;
import io.massageplan.client.ClientProfile;
import io.massageplan.plan.Activity;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Review;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.ClinicalLimits;
import io.massageplan.safety.RuleOverride;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every id the plan and the request name is one of the catalogue: what is not known cannot be judged. */
final class KnownIds {
    private final PlanView plan;
    private final Catalog catalog;
    private final Findings out;

    private KnownIds(PlanView plan, Findings out) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.out = out;
    }

    static void judge(PlanView plan, Findings out) {
        KnownIds ids = new KnownIds(plan, out);
        plan.plan().activities().forEach(ids::activity);
        ids.plan();
        ids.client();
        ids.request();
    }

    private void known(Entries<?> entries, String kind, String id) {
        if (!entries.contains(id)) {
            tell(Optional.empty(), kind, id);
        }
    }

    private void known(Activity activity, Entries<?> entries, String kind, String id) {
        if (!entries.contains(id)) {
            tell(Optional.of(activity), kind, id);
        }
    }

    private void site(Activity activity, Site site) {
        known(activity, catalog.regions(), "region", site.region());
    }

    private void sites(List<Site> sites) {
        sites.forEach(s -> known(catalog.regions(), "region", s.region()));
    }

    private void tell(Optional<Activity> activity, String kind, String id) {
        if (activity.isPresent()) {
            out.at(activity.get(), "kind", kind, "id", id);
        } else {
            out.add("kind", kind, "id", id);
        }
    }

    private void activity(Activity activity) {
        if (!PlanView.isHome(activity)) {
            known(activity, catalog.named(), "profession", activity.performer());
        }
        if (activity instanceof MassageSession session) {
            known(session, catalog.lubricants(), "lubricant", session.lubricant());
            session.segments().forEach(s -> segment(session, s));
            session.practitioner()
                    .filter(p -> plan.practitionerOf(session).isEmpty())
                    .ifPresent(p -> tell(Optional.of(session), "practitioner", p));
        }
        if (activity instanceof ExerciseBlock block) {
            block.exercises().forEach(d -> known(block, catalog.exercises(), "exercise", d.exercise()));
            block.supervisor().ifPresent(s -> known(block, catalog.named(), "profession", s));
        }
        if (activity instanceof ThermalSession session) {
            known(session, catalog.thermal(), "thermal-application", session.application());
            site(session, session.site());
        }
        if (activity instanceof Review review) {
            review.measures().forEach(m -> known(review, catalog.measures(), "outcome-measure", m));
        }
    }

    private void segment(MassageSession session, Segment segment) {
        known(session, catalog.techniques(), "technique", segment.technique());
        site(session, segment.site());
        segment.strokes().forEach(s -> known(session, catalog.strokes(), "stroke", s));
        segment.spared().forEach(s -> site(session, s.site()));
    }

    private void plan() {
        CarePlan care = plan.plan();
        known(catalog.protocols(), "protocol", care.protocol());
        Set<String> phases = new HashSet<>();
        catalog.protocols()
                .all()
                .forEach(p -> p.phases().stream().map(Phase::id).forEach(phases::add));
        care.phases().stream().filter(p -> !phases.contains(p)).forEach(p -> tell(Optional.empty(), "phase", p));
        care.asWanted().forEach(w -> {
            known(catalog.thermal(), "thermal-application", w.application());
            sites(List.of(w.site()));
        });
        care.goals().forEach(g -> {
            known(catalog.goals(), "goal", g.goal());
            known(catalog.measures(), "outcome-measure", g.measure());
        });
        care.baseline().forEach(b -> known(catalog.measures(), "outcome-measure", b.measure()));
    }

    private void client() {
        ClientProfile client = plan.request().client();
        client.complaints().forEach(c -> {
            sites(List.of(c.site()));
            sites(c.radiatesTo());
        });
        client.conditions().forEach(c -> {
            known(catalog.conditions(), "condition", c.condition());
            sites(c.sites());
        });
        client.redFlags().answers().keySet().forEach(f -> known(catalog.redFlags(), "red-flag", f));
        client.answers().keySet().forEach(q -> known(catalog.questions(), "question", q));
        client.loads().forEach(l -> known(catalog.loadEvents(), "load-event", l.event()));
        client.clearances().forEach(c -> sites(c.sites()));
        sites(client.preferences().sitesAvoided());
        client.preferences().techniquesAvoided().forEach(t -> known(catalog.techniques(), "technique", t));
        client.preferences().exercisesAvoided().forEach(e -> known(catalog.exercises(), "exercise", e));
        client.preferences().lubricantsAvoided().forEach(l -> known(catalog.lubricants(), "lubricant", l));
    }

    private void request() {
        plan.request().protocol().ifPresent(p -> known(catalog.protocols(), "protocol", p));
        Set<String> rules = new HashSet<>(ClinicalLimits.ids());
        catalog.contraindications().all().forEach(c -> {
            rules.add(c.id());
            c.restrictions().forEach(r -> rules.add(r.id()));
        });
        plan.request().overrides().stream()
                .map(RuleOverride::rule)
                .filter(r -> !rules.contains(r))
                .forEach(r -> tell(Optional.empty(), "rule", r));
        plan.request().overrides().forEach(o -> sites(o.sites()));
    }
}
