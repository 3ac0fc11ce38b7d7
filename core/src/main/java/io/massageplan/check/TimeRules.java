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
                Rule.hard("appointments-kept", RuleKind.PRACTICAL, TimeRules::appointmentsKept));
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

    /** A fixed appointment stands in the plan as the request has it, if it stands there. */
    private static void appointmentsKept(PlanView plan, Findings out) {
        for (Appointment fixed : plan.request().appointments()) {
            plan.standing().stream()
                    .filter(a -> a.id().equals(fixed.id()))
                    .filter(a -> !a.date().equals(fixed.date())
                            || !a.start().equals(fixed.start())
                            || !a.length().equals(fixed.length()))
                    .forEach(a -> out.at(
                            a,
                            "day",
                            fixed.date().toString(),
                            "start",
                            fixed.start().toString()));
        }
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
