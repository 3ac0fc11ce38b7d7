package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For the oracle: every visit a day offers, each way of giving it written out. */
final class PlainOffers {
    private final CalendarProblem problem;
    private final Limits limits;
    private final Set<Rule> off;

    PlainOffers(CalendarProblem problem, Set<Rule> off) {
        this.problem = problem;
        this.limits = problem.limits();
        this.off = off;
    }

    /** A visit with what it costs by itself; of visits alike in everything that matters later, only the first cheapest. */
    record Offer(Visit visit, long points, int units) {}

    private record Effect(int pressure, int start, int end, boolean first, int from, int to, int units, int gapDays) {}

    List<Offer> of(int at) {
        CalendarDay day = problem.days().get(at);
        Week week = problem.weekOf(at);
        Map<Effect, Offer> offers = new LinkedHashMap<>();
        for (int massage = 0; massage < day.massages().size(); massage++) {
            Massage way = day.massages().get(massage);
            for (int pressure = way.pressureLeast(); pressure <= way.pressureMost(); pressure++) {
                for (Length length : week.lengths()) {
                    for (Start start : day.starts()) {
                        for (int before = 0; before < day.before().size(); before++) {
                            for (int after = 0; after < day.after().size(); after++) {
                                Visit visit =
                                        new Visit(massage, pressure, length.minutes(), start.minute(), before, after);
                                if (isPossible(at, visit)) {
                                    Offer offer = new Offer(visit, points(at, visit, start), length.units());
                                    // The limits of a first massage are the massage's own.
                                    Effect effect = new Effect(
                                            pressure,
                                            start.minute(),
                                            visit.end(),
                                            pressure <= way.pressureMostFirst(),
                                            PlainPlaces.awayFrom(problem, day, visit),
                                            PlainPlaces.awayTo(problem, day, visit),
                                            length.units(),
                                            way.gapDays());
                                    offers.merge(effect, offer, PlainOffers::better);
                                }
                            }
                        }
                    }
                }
            }
        }
        return List.copyOf(offers.values());
    }

    private static Offer better(Offer one, Offer other) {
        if (one.points() != other.points()) {
            return one.points() < other.points() ? one : other;
        }
        return Visit.TIE_ORDER.compare(one.visit(), other.visit()) <= 0 ? one : other;
    }

    private boolean isPossible(int at, Visit visit) {
        CalendarDay day = problem.days().get(at);
        Massage way = day.massages().get(visit.massage());
        if (visit.minutes() < way.minutesLeast() || visit.minutes() > way.minutesMost()) {
            return false;
        }
        if (way.before() != -1 && (way.before() & 1 << visit.before()) == 0) {
            return false;
        }
        boolean cold = day.before().get(visit.before()).cold();
        if (isOn(Rule.PRESSURE_AFTER_COLD) && cold && visit.pressure() > limits.coldPressure()) {
            return false;
        }
        if (isOn(Rule.TOUCH_GAP)
                && way.closed().stream().anyMatch(c -> c.from() < visit.end() && visit.start() < c.to())) {
            return false;
        }
        int from = PlainPlaces.awayFrom(problem, day, visit);
        int to = PlainPlaces.awayTo(problem, day, visit);
        int present = visit.start() - day.before().get(visit.before()).minutes();
        boolean free = day.visitWindows().stream().anyMatch(w -> w.from() <= from && to <= w.to())
                && day.busy().stream().allMatch(b -> to <= b.from() || b.to() <= from);
        boolean staffed = day.practitioner().isEmpty()
                || day.practitioner().stream().anyMatch(p -> p.from() <= present && visit.end() <= p.to());
        boolean pinned = day.pins().stream()
                .allMatch(pin -> isPinned(pin.starts(), visit.start())
                        && isPinned(pin.massages(), visit.massage())
                        && isPinned(pin.minutes(), visit.minutes())
                        && isPinned(pin.before(), visit.before())
                        && isPinned(pin.after(), visit.after())
                        && pin.pressureLeast() <= visit.pressure()
                        && visit.pressure() <= pin.pressureMost()
                        && pin.demand() != Demand.NO_VISIT);
        return (free || !isOn(Rule.FREE_TIME))
                && (staffed || !isOn(Rule.PRACTITIONER_TIME))
                && (pinned || !isOn(Rule.PINS));
    }

    private static boolean isPinned(List<Integer> pinned, int value) {
        return pinned.isEmpty() || pinned.contains(value);
    }

    private long points(int at, Visit visit, Start start) {
        CalendarDay day = problem.days().get(at);
        Week week = problem.weekOf(at);
        long points = (long) day.massages().get(visit.massage()).points() + start.points() + day.visitPoints();
        points += (long) problem.weights().pressureLevel() * Math.abs(visit.pressure() - week.pressureWanted());
        points += (long) problem.weights().fiveMinutes()
                * (long) Math.ceil(Math.abs(visit.minutes() - week.minutesWanted()) / 5.0);
        points += day.before().get(visit.before()).points();
        if (day.keep().isPresent()) {
            points += changes(day.keep().get(), visit);
        }
        boolean deep = visit.pressure() >= limits.deepLevel();
        return points
                + (deep
                        ? day.after().get(visit.after()).pointsAfterDeep()
                        : day.after().get(visit.after()).points());
    }

    private static long changes(Keep keep, Visit visit) {
        if (keep.visit().isEmpty()) {
            return keep.visitPoints();
        }
        Visit old = keep.visit().get();
        long points = old.start() == visit.start() ? 0 : keep.startPoints();
        points += old.massage() == visit.massage() ? 0 : keep.massagePoints();
        return points + (old.pressure() == visit.pressure() ? 0 : keep.pressurePoints());
    }

    private boolean isOn(Rule rule) {
        return !off.contains(rule);
    }
}
