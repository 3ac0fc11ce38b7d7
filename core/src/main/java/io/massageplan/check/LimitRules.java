package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Preferences;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.Segment;
import io.massageplan.protocol.Phase;
import io.massageplan.technique.PressureLevel;
import java.util.List;
import java.util.Optional;

/** What the client and the practitioner fixed: money and minutes, pins, and what is never wanted. */
final class LimitRules {
    private LimitRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("budget", RuleKind.PRACTICAL, LimitRules::budget),
                Rule.hard("home-minutes-day", RuleKind.PRACTICAL, LimitRules::homeDay),
                Rule.hard("home-minutes-week", RuleKind.PRACTICAL, LimitRules::homeWeek),
                Rule.hard("pins", RuleKind.PRACTICAL, LimitRules::pins),
                Rule.hard("avoided", RuleKind.PRACTICAL, LimitRules::avoided),
                Rule.hard("phase-visits", RuleKind.PROTOCOL, LimitRules::phaseVisits));
    }

    private static void budget(PlanView plan, Findings out) {
        plan.request().budget().ifPresent(budget -> {
            long cost = plan.visits().stream()
                    .mapToLong(v -> budget.costOf((int) Times.minutesOf(v)))
                    .sum();
            // What was spent is spent; what is still to come must fit what is left.
            boolean open = plan.visits().stream().anyMatch(v -> !plan.isPast(v));
            if (cost > budget.amount() && open) {
                out.add(
                        "cost",
                        text(cost),
                        "amount",
                        text(budget.amount()),
                        "unit",
                        budget.unit().name());
            }
        });
    }

    /** Exercise on the client's own; a class is not home care. */
    private static List<ExerciseBlock> home(PlanView plan) {
        return plan.exercise().stream().filter(b -> !TimeRules.isLed(b)).toList();
    }

    private static void homeDay(PlanView plan, Findings out) {
        int most = DayOptions.homeMinutesMost(plan);
        home(plan).stream().map(ExerciseBlock::date).distinct().forEach(day -> {
            List<ExerciseBlock> blocks =
                    home(plan).stream().filter(b -> b.date().equals(day)).toList();
            long minutes = blocks.stream().mapToLong(Times::minutesOf).sum();
            if (minutes > most) {
                out.among(day, blocks, "minutes", text(minutes), "most", text(most));
            }
        });
    }

    private static void homeWeek(PlanView plan, Findings out) {
        plan.request().homeMinutesPerWeek().ifPresent(most -> {
            for (int week = 1; week <= plan.plan().weeks(); week++) {
                List<ExerciseBlock> blocks = plan.inWeek(home(plan), week);
                long minutes = blocks.stream().mapToLong(Times::minutesOf).sum();
                if (minutes > most) {
                    out.among(
                            plan.days(week).get(0),
                            blocks,
                            "week",
                            text(week),
                            "minutes",
                            text(minutes),
                            "most",
                            text(most));
                }
            }
        });
    }

    private static void pins(PlanView plan, Findings out) {
        for (Pin pin : plan.request().pins()) {
            List<MassageSession> visits = VisitRules.on(plan.visits(), pin.date());
            if (pin.kind() == PinKind.VISIT && visits.stream().noneMatch(v -> keeps(v, pin))) {
                out.on(
                        pin.date(),
                        "pin",
                        pin.kind().name(),
                        "technique",
                        pin.technique().orElse(Findings.NONE));
            }
            if (pin.kind() == PinKind.NO_VISIT && !visits.isEmpty()) {
                out.among(pin.date(), visits, "pin", pin.kind().name());
            }
        }
    }

    private static boolean keeps(MassageSession visit, Pin pin) {
        return pin.start().map(visit.start()::equals).orElse(true)
                && pin.technique()
                        .map(t -> visit.segments().stream()
                                .anyMatch(s -> s.technique().equals(t)))
                        .orElse(true);
    }

    private static void avoided(PlanView plan, Findings out) {
        Preferences wishes = plan.preferences();
        for (MassageSession session : plan.massages()) {
            if (wishes.lubricantsAvoided().contains(session.lubricant())) {
                out.at(session, "lubricant", session.lubricant());
            }
            for (Segment segment : session.segments()) {
                avoidedIn(session, segment, wishes, out);
            }
            for (Site site : wishes.sitesAvoided()) {
                Area area = new Area(plan.geometry(), List.of(site), false);
                if (plan.touches(session).stream().anyMatch(t -> !t.keepsTo(-1, area))) {
                    out.at(session, "site", site.toString());
                }
            }
        }
        for (ExerciseBlock block : plan.exercise()) {
            block.exercises().stream()
                    .filter(d -> wishes.exercisesAvoided().contains(d.exercise()))
                    .forEach(d -> out.at(block, "exercise", d.exercise()));
        }
    }

    private static void avoidedIn(MassageSession session, Segment segment, Preferences wishes, Findings out) {
        if (wishes.techniquesAvoided().contains(segment.technique())) {
            out.at(session, "technique", segment.technique());
        }
        if (wishes.positionsAvoided().contains(segment.position())) {
            out.at(session, "position", segment.position().name());
        }
        Optional<PressureLevel> most = wishes.pressureMost();
        if (most.filter(m -> segment.pressure().level() > m.level()).isPresent()) {
            out.at(session, "pressure", text(segment.pressure().level()));
        }
    }

    /** The most visits of a plan week by its phase; none in a phase without massage. */
    private static void phaseVisits(PlanView plan, Findings out) {
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            List<MassageSession> visits = plan.inWeek(plan.visits(), week);
            Optional<Phase> phase = plan.phase(week);
            int most = phase.map(Phase::visitsMostPerWeek).orElse(Integer.MAX_VALUE);
            if (visits.size() > most) {
                out.among(
                        plan.days(week).get(0),
                        visits,
                        "week",
                        text(week),
                        "count",
                        text(visits.size()),
                        "most",
                        text(most),
                        "phase",
                        phase.orElseThrow().id());
            }
        }
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
