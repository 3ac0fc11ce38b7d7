package io.massageplan.check;

import io.massageplan.client.BreakKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether everything fits the free time of client and practitioner. Source: planning model 6, 16. */
final class TimeRules {
    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("free-time", RuleKind.PRACTICAL, TimeRules::freeTime),
                Rule.hard("practitioner-time", RuleKind.PRACTICAL, TimeRules::practitionerTime),
                Rule.hard("no-overlap", RuleKind.PRACTICAL, TimeRules::noOverlap),
                Rule.hard("appointments-kept", RuleKind.PRACTICAL, TimeRules::appointmentsKept),
                Rule.hard("performer", RuleKind.PRACTICAL, TimeRules::performers));
    }

    /** A stay at the practitioner's: the visit with the cold or heat given there, in moments. */
    private record Stay(MassageSession visit, List<Activity> parts, long from, long to) {}

    private static Stay stay(PlanView plan, MassageSession visit) {
        List<Activity> parts = new ArrayList<>(List.of(visit));
        boolean alone = VisitRules.on(plan.visits(), visit.date()).size() == 1;
        plan.thermal().stream()
                .filter(t -> alone && t.date().equals(visit.date()) && isAtVisit(t))
                .forEach(parts::add);
        long from = parts.stream().mapToLong(Times::start).min().orElseThrow();
        long to = parts.stream().mapToLong(Times::end).max().orElseThrow();
        return new Stay(visit, parts, from, to);
    }

    private static boolean isAtVisit(ThermalSession session) {
        return !PlanView.isHome(session) && session.placement() != Placement.ALONE;
    }

    private static long travel(PlanView plan) {
        return Times.minutes(plan.request().availability().travelMinutes());
    }

    private static void freeTime(PlanView plan, Findings out) {
        FreeTimes times = new FreeTimes(plan.request().availability());
        for (MassageSession visit : plan.visits()) {
            Stay stay = stay(plan, visit);
            long midnight = Times.startOfDay(visit.date());
            long from = stay.from() - travel(plan) - midnight;
            long to = stay.to() + travel(plan) - midnight;
            if (times.visits(visit.date()).stream().noneMatch(s -> s.holds(from, to))) {
                out.at(visit, "start", visit.start().toString(), "minutes", text(Times.minutesOf(visit)));
            }
        }
        homeCare(plan)
                .filter(a -> !fits(times, a))
                .forEach(a -> out.at(a, "start", a.start().toString(), "minutes", text(Times.minutesOf(a))));
    }

    /** Exercise, self-massage and cold or heat on the client's own; cold or heat at a visit belongs to the visit. */
    private static Stream<Activity> homeCare(PlanView plan) {
        return plan.standing().stream()
                .filter(a -> a instanceof ExerciseBlock
                        || (a instanceof MassageSession && PlanView.isHome(a))
                        || (a instanceof ThermalSession t && !isAtVisit(t)));
    }

    private static boolean fits(FreeTimes times, Activity activity) {
        long midnight = Times.startOfDay(activity.date());
        List<FreeTimes.Stretch> free = new ArrayList<>(times.home(activity.date()));
        boolean led = activity instanceof ExerciseBlock block && isLed(block);
        if (led && !times.isBreak(activity.date(), BreakKind.NO_HOME_CARE, BreakKind.TRAVEL)) {
            // A class may also lie in the time that is free for visits.
            free.addAll(times.visits(activity.date()));
        }
        return free.stream().anyMatch(s -> s.holds(Times.start(activity) - midnight, Times.end(activity) - midnight));
    }

    /** Whether somebody else leads an exercise. */
    static boolean isLed(ExerciseBlock block) {
        return block.supervisor().isPresent() || !PlanView.isHome(block);
    }

    private static void practitionerTime(PlanView plan, Findings out) {
        List<Practitioner> all = plan.request().practitioners();
        for (MassageSession visit : plan.visits()) {
            Optional<Practitioner> named = plan.practitionerOf(visit);
            List<Practitioner> possible =
                    visit.practitioner().isPresent() ? named.stream().toList() : all;
            boolean anybody = all.isEmpty() && visit.practitioner().isEmpty();
            if (!anybody && possible.stream().noneMatch(p -> canGive(p, visit))) {
                out.at(
                        visit,
                        "practitioner",
                        visit.practitioner().orElse(Findings.NONE),
                        "start",
                        visit.start().toString());
            }
        }
    }

    private static boolean canGive(Practitioner practitioner, MassageSession visit) {
        return isPresent(practitioner, visit)
                && isOnSlot(practitioner, visit)
                && (practitioner.techniques().isEmpty()
                        || visit.segments().stream()
                                .allMatch(s -> practitioner.techniques().contains(s.technique())));
    }

    private static boolean isPresent(Practitioner practitioner, MassageSession visit) {
        long midnight = Times.startOfDay(visit.date());
        return practitioner.weekly().isEmpty()
                || practitioner.weekly().stream()
                        .filter(f -> f.days().contains(visit.date().getDayOfWeek()))
                        .map(FreeTimes::stretch)
                        .anyMatch(s -> s.holds(Times.start(visit) - midnight, Times.end(visit) - midnight));
    }

    private static boolean isOnSlot(Practitioner practitioner, MassageSession visit) {
        return practitioner.slots().isEmpty()
                || practitioner.slots().contains(LocalDateTime.of(visit.date(), visit.start()));
    }

    private static void noOverlap(PlanView plan, Findings out) {
        List<Activity> all = new ArrayList<>(plan.appointments());
        plan.standing().stream().filter(a -> !(a instanceof Appointment)).forEach(all::add);
        all.sort(PlanView.IN_ORDER);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Activity a = all.get(i);
                Activity b = all.get(j);
                if (Times.overlap(a, b) && !rides(a, b) && !rides(b, a)) {
                    out.between(a, b, "start", b.start().toString());
                }
            }
        }
        plan.visits().forEach(visit -> onTheWay(plan, visit, all, out));
    }

    private static boolean rides(Activity review, Activity visit) {
        return review instanceof Review r && r.ridesOn().map(visit.id()::equals).orElse(false);
    }

    /** On the way to and from a visit nothing else can be done. */
    private static void onTheWay(PlanView plan, MassageSession visit, List<Activity> all, Findings out) {
        Stay stay = stay(plan, visit);
        for (Activity other : all) {
            boolean there = Times.start(other) < stay.from() && Times.end(other) > stay.from() - travel(plan);
            boolean back = Times.end(other) > stay.to() && Times.start(other) < stay.to() + travel(plan);
            boolean during = Times.start(other) < stay.to() && Times.end(other) > stay.from();
            if ((there || back) && !during && !stay.parts().contains(other)) {
                out.between(visit, other, "start", other.start().toString());
            }
        }
    }

    /** Fixed appointments stand in the plan as the request has them, all that lie within it, and no others. */
    private static void appointmentsKept(PlanView plan, Findings out) {
        List<Appointment> fixed = plan.request().appointments();
        for (Appointment one : fixed) {
            List<Activity> same = plan.plan().activities().stream()
                    .filter(a -> a.id().equals(one.id()))
                    .toList();
            boolean kept = same.isEmpty() ? !plan.isInside(one.date()) : same.equals(List.of(one));
            if (!kept) {
                String[] facts = {
                    "day", one.date().toString(), "start", one.start().toString()
                };
                if (same.isEmpty()) {
                    out.on(one.date(), facts);
                } else {
                    out.at(same.get(0), facts);
                }
            }
        }
        List<String> ids = fixed.stream().map(Activity::id).toList();
        plan.plan().activities(Appointment.class).stream()
                .filter(a -> !ids.contains(a.id()))
                .forEach(a -> out.at(a, "id", a.id()));
    }

    /** Hands are those of a practitioner of the request; cold and heat are theirs or the client's, exercise too. */
    private static void performers(PlanView plan, Findings out) {
        List<Practitioner> all = plan.request().practitioners();
        List<String> any = all.isEmpty()
                ? List.of("MASSAGE_THERAPIST")
                : all.stream().map(Practitioner::profession).toList();
        for (Activity activity : plan.standing()) {
            List<String> named = activity instanceof MassageSession visit
                    ? plan.practitionerOf(visit).stream()
                            .map(Practitioner::profession)
                            .toList()
                    : List.of();
            boolean alone = PlanView.isHome(activity) && !(activity instanceof Review);
            boolean led = activity instanceof ExerciseBlock block
                    && block.supervisor().isPresent();
            boolean fits = alone || led || (named.isEmpty() ? any : named).contains(activity.performer());
            if (!fits && !(activity instanceof Appointment)) {
                out.at(activity, "performer", activity.performer());
            }
        }
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
