package io.massageplan.check;

import io.massageplan.LibraryVersion;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Goal;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the plan answers this request, as it stands today, and the request can be answered. */
final class RequestRules {
    /** Weeks that a pregnancy may last; past them its date is a mistake. */
    private static final long PREGNANCY_WEEKS = 44;

    private static final int ID_DIGITS = 12; // documented at CarePlan.planId

    private RequestRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("request-digest", RuleKind.FORM, RequestRules::digest),
                Rule.hard("plan-of-request", RuleKind.FORM, RequestRules::ofRequest),
                Rule.hard("request-sound", RuleKind.FORM, RequestRules::sound),
                Rule.hard("versions", RuleKind.FORM, RequestRules::versions),
                Rule.hard("phases-in-order", RuleKind.PROTOCOL, RequestRules::phases),
                Rule.hard("proposal-untouched", RuleKind.FORM, RequestRules::untouched));
    }

    private static void digest(PlanView plan, Findings out) {
        String digest = RequestDigest.of(plan.request());
        if (!plan.plan().requestDigest().equals(digest)) {
            out.add("plan", plan.plan().planId());
        }
    }

    private static void part(Findings out, String part, Object plan, Object request) {
        if (!plan.equals(request)) {
            out.add("part", part, "plan", plan.toString(), "request", request.toString());
        }
    }

    /** Who, when, how long, by which protocol, with what consent and towards what. */
    private static void ofRequest(PlanView view, Findings out) {
        CarePlan plan = view.plan();
        PlanRequest request = view.request();
        part(out, "client", plan.clientId(), request.client().id());
        part(out, "start", plan.start(), request.start());
        part(out, "weeks", plan.weeks(), request.weeks());
        part(out, "phases", plan.phases().size(), plan.weeks());
        part(out, "consent", plan.consent(), request.client().consent());
        request.protocol().ifPresent(p -> part(out, "protocol", plan.protocol(), p));
        String id = RequestDigest.of(request).substring(0, ID_DIGITS);
        if (!plan.planId().endsWith(id)) {
            out.add("part", "plan-id", "plan", plan.planId(), "request", id);
        }
        if ((plan.revision() == 0) != plan.basedOn().isEmpty()) {
            out.add("part", "revision");
        }
        goals(plan, request, out);
    }

    /** Each goal of the client is one of the plan, as the client said it; each of the plan ends within it. */
    private static void goals(CarePlan plan, PlanRequest request, Findings out) {
        List<Goal> wanted = request.client().goals();
        for (Goal goal : wanted) {
            if (plan.goals().stream().noneMatch(g -> isOf(g, goal))) {
                out.add("part", "goals");
            }
        }
        boolean own = !wanted.isEmpty() && plan.goals().size() > wanted.size();
        LocalDate end = Times.plusDays(plan.start(), 7L * plan.weeks() - 1);
        boolean late = plan.goals().stream()
                .filter(g -> wanted.stream().noneMatch(w -> w.by().equals(Optional.of(g.by()))))
                .anyMatch(g -> g.by().isBefore(plan.start()) || g.by().isAfter(end));
        if (own || late) {
            out.add("part", "goals");
        }
        if (!plan.baseline().stream().allMatch(b -> b.date().equals(plan.start()))
                || !pains(plan).equals(pains(request))) {
            out.add("part", "baseline");
        }
    }

    /** The pain at the start, in the plan. */
    private static List<Integer> pains(CarePlan plan) {
        return plan.baseline().stream()
                .filter(b -> b.measure().equals("NRS"))
                .map(BaselineScore::score)
                .toList();
    }

    /** The pain of the complaint planned for, which is the first: on average, or now if that was not asked. */
    private static List<Integer> pains(PlanRequest request) {
        return request.client().complaints().stream()
                .filter(c -> !c.recovered())
                .map(c -> c.painAverage().orElse(c.painNow()))
                .limit(1)
                .toList();
    }

    private static boolean isOf(PlanGoal goal, Goal wanted) {
        return goal.goal().equals(wanted.goal())
                && wanted.measure().map(goal.measure()::equals).orElse(true)
                && goal.baseline().equals(wanted.baseline())
                && (wanted.target().isEmpty() || goal.target().equals(wanted.target()))
                && wanted.by().map(goal.by()::equals).orElse(true)
                && goal.activity().equals(wanted.activity());
    }

    /** What no plan can be made for: a pregnancy that cannot be, a decision by somebody who may not take it. */
    private static void sound(PlanView plan, Findings out) {
        LocalDate start = plan.request().start();
        for (ConditionReport report : plan.request().client().conditions()) {
            boolean pregnancy = report.condition().equals("PREGNANCY");
            for (LocalDate first : report.dates()) {
                // A report that ends before it began is refused where it is made.
                boolean possible = !first.isAfter(plan.openFrom()) && Times.days(first, start) <= 7 * PREGNANCY_WEEKS;
                if (pregnancy && !possible) {
                    out.add("part", "pregnancy", "day", first.toString());
                }
            }
        }
        for (RuleOverride override : plan.request().overrides()) {
            if (!Lifts.maySetAside(override, plan.catalog())) {
                out.add("part", "override-by", "rule", override.rule());
            }
            if (restrictions(plan, override.rule()).stream().noneMatch(r -> r.hardness() == Hardness.RELATIVE)
                    && !restrictions(plan, override.rule()).isEmpty()) {
                out.add("part", "override-of", "rule", override.rule());
            }
        }
    }

    private static List<Restriction> restrictions(PlanView plan, String rule) {
        return plan.catalog().contraindications().all().stream()
                .flatMap(row -> row.restrictions().stream().filter(r -> row.id().equals(rule) || r.id().equals(rule)))
                .toList();
    }

    /** What was made with other data, or by another model, is made anew before it is used. */
    private static void versions(PlanView plan, Findings out) {
        version(out, "library", plan.plan().versions().library(), LibraryVersion.LIBRARY);
        version(
                out,
                "catalogue",
                plan.plan().versions().catalogue(),
                plan.catalog().version());
        version(out, "model", plan.plan().versions().model(), LibraryVersion.MODEL);
    }

    private static void version(Findings out, String what, String plan, String here) {
        if (!plan.equals(here)) {
            out.add("what", what, "plan", plan, "here", here);
        }
    }

    /** The phases are those of the plan's protocol, in its order, none longer than it is. */
    private static void phases(PlanView view, Findings out) {
        CarePlan plan = view.plan();
        Optional<Protocol> protocol = view.catalog().protocols().find(plan.protocol());
        if (protocol.isEmpty()) {
            return;
        }
        List<Phase> phases = protocol.get().phases();
        List<String> ids = phases.stream().map(Phase::id).toList();
        int run = 0;
        for (int week = 1; week <= plan.phases().size(); week++) {
            String id = plan.phases().get(week - 1);
            String before = week == 1 ? id : plan.phases().get(week - 2);
            run = id.equals(before) ? run + 1 : 1;
            int place = ids.indexOf(id);
            boolean known = place >= 0 && ids.indexOf(before) <= place;
            boolean last = place == ids.size() - 1;
            if (!known || (!last && run > phases.get(place).weeks().orElse(Integer.MAX_VALUE))) {
                out.add("week", Integer.toString(week), "phase", id);
            }
        }
    }

    /** Nothing of a first proposal has happened yet. */
    private static void untouched(PlanView view, Findings out) {
        if (view.plan().revision() > 0 || view.plan().approval().isPresent()) {
            return;
        }
        for (Activity activity : view.plan().activities()) {
            boolean planned = activity.status() == ActivityStatus.FIRM || activity.status() == ActivityStatus.OUTLINE;
            boolean felt = activity instanceof MassageSession session && session.feelingBack();
            if (!(activity instanceof Appointment) && (!planned || felt)) {
                out.at(activity, "status", activity.status().name());
            }
        }
    }
}
