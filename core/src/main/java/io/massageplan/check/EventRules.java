package io.massageplan.check;

import io.massageplan.client.LoadReport;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.protocol.LoadEffect;
import io.massageplan.protocol.LoadEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Massage around hard effort. Source: dosage 2.3, 9.1.4; planning model 10, 17. */
final class EventRules {
    private EventRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("strenuous-after-deep", RuleKind.CLINICAL, EventRules::strenuousAfterDeep)
                        .facts("strenuous-after-deep-hours", "deep-level"),
                Rule.hard("deep-before-event", RuleKind.CLINICAL, EventRules::deepBeforeEvent)
                        .facts("deep-before-hard-effort-hours", "deep-before-main-event-days", "deep-level"),
                Rule.hard("pre-event-minutes", RuleKind.CLINICAL, EventRules::preEventMinutes)
                        .facts("pre-event-minutes-most"),
                Rule.soft("pre-event-window", RuleKind.PREFERENCE, EventRules::preEventWindow)
                        .facts("pre-event-window-minutes-least", "pre-event-window-minutes-most"),
                Rule.soft("light-before-event", RuleKind.PREFERENCE, EventRules::lightBeforeEvent)
                        .facts("moderate-before-main-event-days"));
    }

    /** From the start of a deep visit until so many hours after its end nothing strenuous is going on. */
    private static void strenuousAfterDeep(PlanView plan, Findings out) {
        int hours = plan.fact("strenuous-after-deep-hours");
        for (Activity effort : strenuous(plan)) {
            for (MassageSession session : plan.massages()) {
                if (!plan.deepSites(session).isEmpty()
                        && Times.end(effort) > Times.start(session)
                        && Times.start(effort) < Times.end(session) + Times.hours(hours)) {
                    out.between(session, effort, "hours", text(hours));
                }
            }
            if (effort instanceof Appointment) {
                // Fixed, as the earlier visit is: no plan could keep them apart.
                continue;
            }
            // The hour of the last earlier visit is not known: the end of its day counts.
            VisitRules.lastDeepVisit(plan)
                    .filter(d -> !effort.date().isBefore(d))
                    .filter(d -> Times.start(effort) < Times.endOfDay(d) + Times.hours(hours))
                    .ifPresent(d -> out.at(effort, "hours", text(hours)));
        }
    }

    private static List<Activity> strenuous(PlanView plan) {
        List<Activity> found = new ArrayList<>(plan.exercise().stream()
                .filter(b -> isOf(plan, b, ExerciseKind.STRENUOUS, ExerciseFlag.STRENUOUS))
                .toList());
        found.addAll(plan.appointments().stream().filter(Appointment::strenuous).toList());
        return found;
    }

    /** Whether a block is of that kind, or holds an exercise that is. */
    static boolean isOf(PlanView plan, ExerciseBlock block, ExerciseKind kind, ExerciseFlag flag) {
        return block.kind() == kind
                || block.exercises().stream()
                        .flatMap(d -> plan.catalog().exercises().find(d.exercise()).stream())
                        .anyMatch(e -> e.kind() == kind || e.flags().contains(flag));
    }

    /** A hard effort is told as a load, or is a fixed appointment, whose hour is known. */
    private static void deepBeforeEvent(PlanView plan, Findings out) {
        int rest = plan.fact("deep-before-hard-effort-hours");
        for (MassageSession session : plan.massages()) {
            plan.appointments().stream()
                    .filter(a -> a.strenuous() && !plan.deepSites(session).isEmpty())
                    .filter(a -> Times.start(a) < Times.end(session) + Times.hours(rest)
                            && Times.end(a) > Times.start(session))
                    .forEach(a -> out.between(
                            session, a, "appointment", a.id(), "day", a.date().toString(), "hours", text(rest)));
            for (LoadReport load : plan.request().client().loads()) {
                Optional<LoadEvent> event = plan.catalog().loadEvents().find(load.event());
                OptionalInt hours = event.map(LoadEvent::noDeepFromHours).orElse(OptionalInt.empty());
                if (!plan.deepSites(session).isEmpty() && isBefore(session.date(), load.date(), hours)) {
                    out.at(
                            session,
                            "event",
                            load.event(),
                            "day",
                            load.date().toString(),
                            "hours",
                            text(Math.abs(hours.orElse(0))));
                }
            }
        }
    }

    /** The hard efforts that are fixed on a day. */
    static List<Appointment> effortsOn(PlanView plan, LocalDate day) {
        return plan.appointments().stream()
                .filter(a -> a.strenuous() && a.date().equals(day))
                .toList();
    }

    /** The events of a day before which massage is short and light. */
    static List<LoadReport> preEventOn(PlanView plan, LocalDate day) {
        return plan.request().client().loads().stream()
                .filter(l -> l.date().equals(day))
                .filter(l -> plan.catalog()
                        .loadEvents()
                        .find(l.event())
                        .filter(e -> e.effects().contains(LoadEffect.PRE_EVENT))
                        .isPresent())
                .toList();
    }

    /** The hour of an event is known only if it is a fixed appointment too; else a visit of its day may come before it. */
    private static boolean mayPrecede(PlanView plan, MassageSession visit) {
        List<Appointment> efforts = effortsOn(plan, visit.date());
        return efforts.isEmpty() || efforts.stream().anyMatch(e -> Times.end(e) > Times.start(visit));
    }

    private static void preEventMinutes(PlanView plan, Findings out) {
        int most = plan.fact("pre-event-minutes-most");
        for (MassageSession visit : plan.visits()) {
            long worked = visit.length().minus(visit.talk()).toMinutes();
            preEventOn(plan, visit.date()).stream()
                    .filter(l -> worked > most && mayPrecede(plan, visit))
                    .forEach(l -> out.at(visit, "event", l.event(), "minutes", text(worked), "most", text(most)));
        }
    }

    private static void preEventWindow(PlanView plan, Findings out) {
        int least = plan.fact("pre-event-window-minutes-least");
        int most = plan.fact("pre-event-window-minutes-most");
        for (MassageSession visit : plan.visits()) {
            Optional<Appointment> next = effortsOn(plan, visit.date()).stream()
                    .filter(e -> Times.start(e) >= Times.end(visit))
                    .findFirst();
            for (LoadReport load : preEventOn(plan, visit.date())) {
                next.filter(e -> Times.start(e) < Times.end(visit) + Times.minutes(least)
                                || Times.start(e) > Times.end(visit) + Times.minutes(most))
                        .ifPresent(e ->
                                out.between(visit, e, "event", load.event(), "least", text(least), "most", text(most)));
            }
        }
    }

    private static void lightBeforeEvent(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            for (LoadReport load : plan.request().client().loads()) {
                Optional<LoadEvent> event = plan.catalog().loadEvents().find(load.event());
                OptionalInt hours = event.map(LoadEvent::lightFromHours).orElse(OptionalInt.empty());
                OptionalInt most = event.map(LoadEvent::pressureMostBefore).orElse(OptionalInt.empty());
                if (PlanView.pressureOf(session) > most.orElse(Integer.MAX_VALUE)
                        && isBefore(session.date(), load.date(), hours)) {
                    out.at(
                            session,
                            "event",
                            load.event(),
                            "day",
                            load.date().toString(),
                            "pressure",
                            text(PlanView.pressureOf(session)),
                            "most",
                            text(most.orElseThrow()));
                }
            }
        }
    }

    /** Whether a day may lie in the hours before an event or on its day; the hour of the event is not known. */
    private static boolean isBefore(LocalDate day, LocalDate event, OptionalInt hours) {
        if (hours.isEmpty()) {
            return false;
        }
        long reach = Times.daysReached(Math.abs((long) hours.getAsInt()));
        return !day.isBefore(Times.plusDays(event, -reach)) && !day.isAfter(event);
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
