package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import io.massageplan.planner.internal.calendar.PlainOffers.Offer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An oracle: dynamic programming over days with everything in the state and no bound, dominance or menu. Slow, plain, and
 * written from the model page alone. Any rule can be switched off, to see whether an instance depends on it.
 * <p>
 * Clock times of instances must be multiples of five minutes.
 */
final class PlainProgram {
    private static final int NO_VISIT_YET = -1000;

    private final CalendarProblem problem;
    private final Limits limits;
    private final Set<Rule> off;
    private final PlainOffers offers;
    private final PlainPlaces places;

    PlainProgram(CalendarProblem problem, Rule... off) {
        this.problem = problem;
        this.limits = problem.limits();
        this.off = EnumSet.noneOf(Rule.class);
        this.off.addAll(List.of(off));
        this.offers = new PlainOffers(problem, this.off);
        this.places = new PlainPlaces(problem, this.off);
    }

    /** The best calendar and its cost. */
    record Best(long points, CalendarPlan plan) {}

    /** All the past that any rule or price can still ask about. Session counts have three bits each. */
    private record State(
            int lastVisit,
            int lastPressure,
            int visits,
            int deep,
            int deepFrom,
            int strenuousFrom,
            int openFrom,
            int units,
            int visitsMade,
            int counted,
            int course,
            int uncounted,
            int sessions,
            int exerciseDays,
            boolean visitedThisWeek,
            int visitsThisWeek,
            int minutes,
            int yesterday) {}

    private record Node(long points, @Nullable Node previous, Optional<Visit> visit, int content) {}

    Optional<Best> solve() {
        History past = problem.history();
        Map<State, Node> states = new LinkedHashMap<>();
        states.put(
                new State(
                        past.massaged() ? past.lastVisit() : NO_VISIT_YET,
                        past.massaged() ? past.lastPressure() : -1,
                        bits(past.visits()),
                        bits(past.deepVisits()),
                        past.deepNotBefore(),
                        past.strenuousNotBefore(),
                        0,
                        0,
                        0,
                        past.countedDays(),
                        past.courseDays(),
                        past.uncountedDays(),
                        0,
                        past.week().exerciseDays(),
                        past.week().visited(),
                        0,
                        0,
                        past.strengthYesterday() ? strengthKinds() : 0),
                new Node(0, null, Optional.empty(), 0));
        for (int day = 0; day < problem.days().size(); day++) {
            Map<State, Node> next = new LinkedHashMap<>();
            List<Offer> today = offers.of(day);
            for (Map.Entry<State, Node> entry : states.entrySet()) {
                step(day, entry.getKey(), entry.getValue(), today, next);
            }
            states = next;
        }
        return best(states);
    }

    private static int bits(List<Integer> days) {
        int bits = 0;
        for (int day : days) {
            bits |= day >= -6 && day < 0 ? 1 << (-day - 1) : 0;
        }
        return bits;
    }

    /** 1 on a first day that had its visit before the calendar was made. */
    private static int had(int at, List<Integer> days) {
        return at == 0 && days.contains(0) ? 1 : 0;
    }

    private int strengthKinds() {
        int bits = 0;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            bits |= problem.kinds().get(kind).strength() ? 1 << kind : 0;
        }
        return bits;
    }

    // ---- visits ----

    private boolean mayFollow(int at, State state, Offer offer) {
        Visit visit = offer.visit();
        Massage way = problem.days().get(at).massages().get(visit.massage());
        boolean deep = visit.pressure() >= limits.deepLevel();
        boolean first = state.lastVisit() == NO_VISIT_YET;
        History past = problem.history();
        boolean firstHere = first || past.massaged() && state.lastVisit() == past.lastVisit();
        int gap = at - state.lastVisit();
        if (isOn(Rule.TOUCH_GAP) && (at < state.openFrom() || !first && gap < way.gapDays())) {
            return false;
        }
        if (firstHere && isOn(Rule.FIRST_VISIT_PRESSURE) && visit.pressure() > way.pressureMostFirst()) {
            return false;
        }
        if (!first && isOn(Rule.PRESSURE_STEP) && visit.pressure() > state.lastPressure() + limits.pressureStep()) {
            return false;
        }
        if (!first
                && isOn(Rule.PRESSURE_AFTER_GAP)
                && gap >= limits.resetGapDays()
                && visit.pressure() > limits.resetPressure()) {
            return false;
        }
        int now = at * 1440 + visit.start();
        if (deep && isOn(Rule.DEEP_GAP) && now < state.deepFrom()) {
            return false;
        }
        if (deep && isOn(Rule.DEEP_IN_7_DAYS) && Integer.bitCount(state.deep()) + 1 > limits.deepIn7Days()) {
            return false;
        }
        if (isOn(Rule.VISITS_IN_7_DAYS) && Integer.bitCount(state.visits()) + 1 > limits.visitsIn7Days()) {
            return false;
        }
        if (isOn(Rule.VISITS_IN_WEEK)
                && state.visitsThisWeek() + 1 > problem.weekOf(at).visitsMost()) {
            return false;
        }
        return !isOn(Rule.BUDGET)
                || !problem.isBudgetLimited()
                || state.units() + offer.units() <= problem.budgetUnits();
    }

    private long gapPoints(int at, State state) {
        Week week = problem.weekOf(at);
        if (state.lastVisit() == NO_VISIT_YET) {
            return 0;
        }
        int gap = Math.min(limits.freeGapDays(), at - state.lastVisit());
        return gap < week.gapLow() ? (long) week.earlyPoints() * (week.gapLow() - gap) : 0;
    }

    /** A day passes without a visit. */
    private long passingPoints(int at, State state) {
        Week week = problem.weekOf(at);
        boolean none = state.lastVisit() == NO_VISIT_YET;
        int since = at - (none ? problem.history().lastVisit() : state.lastVisit()) - state.uncounted();
        if (!week.massage() || !problem.days().get(at).counted() || since >= limits.freeGapDays()) {
            return 0;
        }
        return none || since >= week.gapHigh() ? week.latePoints() : 0;
    }

    // ---- one day ----

    private void step(int at, State state, Node node, List<Offer> offers, Map<State, Node> next) {
        CalendarDay day = problem.days().get(at);
        int counted = state.counted() + (day.counted() ? 1 : 0);
        int uncounted = state.uncounted() + (day.counted() ? 0 : 1);
        int course = state.course() + (day.counted() && problem.weekOf(at).course() ? 1 : 0);
        for (Offer offer : offers) {
            if (mayFollow(at, state, offer)) {
                Visit visit = offer.visit();
                boolean deep = visit.pressure() >= limits.deepLevel();
                State visited = new State(
                        at,
                        visit.pressure(),
                        (state.visits() << 1 | 1) & 63,
                        (state.deep() << 1 | (deep ? 1 : 0)) & 63,
                        deep ? at * 1440 + visit.end() + limits.deepGapMinutes() : state.deepFrom(),
                        deep ? visit.end() : 0,
                        at + day.massages().get(visit.massage()).gapDays(),
                        problem.isBudgetLimited() ? state.units() + offer.units() : 0,
                        problem.visits() == CalendarProblem.ANY ? 0 : state.visitsMade() + 1,
                        0,
                        0,
                        0,
                        state.sessions(),
                        state.exerciseDays(),
                        true,
                        state.visitsThisWeek() + 1,
                        state.minutes(),
                        state.yesterday());
                long points = node.points() + offer.points() + gapPoints(at, state) + loads(at, visited);
                home(at, state, visited, new Node(points, node, Optional.of(visit), 0), next);
            }
        }
        boolean floor = isOn(Rule.VISIT_GAP) && counted >= limits.floorDays()
                || isOn(Rule.COURSE_GAP) && course >= limits.courseFloorDays()
                || isOn(Rule.PINS) && day.pins().stream().anyMatch(pin -> pin.demand() == Demand.VISIT);
        if (!floor) {
            State passed = new State(
                    state.lastVisit(),
                    state.lastPressure(),
                    (state.visits() << 1 | had(at, problem.history().visits())) & 63,
                    (state.deep() << 1 | had(at, problem.history().deepVisits())) & 63,
                    state.deepFrom() <= at * 1440 ? 0 : state.deepFrom(),
                    0,
                    state.openFrom() <= at + 1 ? 0 : state.openFrom(),
                    state.units(),
                    state.visitsMade(),
                    counted,
                    course,
                    uncounted,
                    state.sessions(),
                    state.exerciseDays(),
                    state.visitedThisWeek(),
                    state.visitsThisWeek(),
                    state.minutes(),
                    state.yesterday());
            long kept = day.keep()
                    .filter(keep -> keep.visit().isPresent())
                    .map(Keep::visitPoints)
                    .orElse(0);
            long points = node.points() + day.noVisitPoints() + kept + passingPoints(at, state) + loads(at, passed);
            home(at, state, passed, new Node(points, node, Optional.empty(), 0), next);
        }
    }

    /** Loads whose last day is today, and none of their days had a visit. */
    private long loads(int at, State after) {
        return problem.loads().stream()
                .filter(load -> load.lastDay() == at && after.lastVisit() < load.firstDay())
                .mapToLong(CalendarProblem.Load::points)
                .sum();
    }

    // ---- home care ----

    private void home(int at, State before, State state, Node node, Map<State, Node> next) {
        Week week = problem.weekOf(at);
        int fitting = places.fitting(at, node.visit(), before.strenuousFrom());
        for (int x = 0; x < problem.contents().size(); x++) {
            Content content = problem.contents().get(x);
            if ((fitting >> x & 1) == 1 && mayFollow(at, week, content, state)) {
                long points = node.points()
                        + dayPoints(at, content, state.yesterday(), node.visit().isPresent())
                        + changed(at, x);
                int sessions = state.sessions();
                boolean exercise = false;
                for (int kind = 0; kind < problem.kinds().size(); kind++) {
                    sessions += content.holds(kind) ? 1 << 3 * kind : 0;
                    exercise |= content.holds(kind) && problem.kinds().get(kind).exercise();
                }
                State after = new State(
                        state.lastVisit(),
                        state.lastPressure(),
                        state.visits(),
                        state.deep(),
                        state.deepFrom(),
                        state.strenuousFrom(),
                        state.openFrom(),
                        state.units(),
                        state.visitsMade(),
                        state.counted(),
                        state.course(),
                        state.uncounted(),
                        sessions,
                        state.exerciseDays() + (exercise ? 1 : 0),
                        state.visitedThisWeek(),
                        state.visitsThisWeek(),
                        week.homeMinutesPerWeek() == CalendarProblem.UNLIMITED
                                ? 0
                                : state.minutes() + minutes(at, content),
                        content.kinds());
                Node done = new Node(points, node.previous(), node.visit(), x);
                boolean last = at + 1 == problem.days().size()
                        || problem.days().get(at + 1).week()
                                != problem.days().get(at).week();
                if (last) {
                    endWeek(at, after, done, next);
                } else {
                    keep(after, done, next);
                }
            }
        }
    }

    private boolean mayFollow(int at, Week week, Content content, State state) {
        int minutes = state.minutes() + minutes(at, content);
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            Kind of = problem.kinds().get(kind);
            int count = (state.sessions() >> 3 * kind & 7) + (content.holds(kind) ? 1 : 0);
            if (isOn(Rule.EXERCISE_PER_WEEK) && count > week.home().get(kind).most()) {
                return false;
            }
            boolean strength = content.holds(kind) && of.strength();
            if (isOn(Rule.STRENGTH_DAYS) && strength && (state.yesterday() & strengthKinds()) != 0) {
                return false;
            }
        }
        return !isOn(Rule.HOME_MINUTES_WEEK) || minutes <= week.homeMinutesPerWeek();
    }

    private int minutes(int at, Content content) {
        int minutes = 0;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            minutes +=
                    content.holds(kind) ? problem.days().get(at).kindMinutes().get(kind) : 0;
        }
        return minutes;
    }

    private long dayPoints(int at, Content content, int yesterday, boolean visited) {
        long points = 0;
        boolean training = false;
        boolean monday = at == 0
                || problem.days().get(at - 1).week() != problem.days().get(at).week();
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            if (content.holds(kind)) {
                points += problem.days().get(at).kindPoints().get(kind);
                training |= problem.kinds().get(kind).training();
                boolean again = !monday && problem.kinds().get(kind).spread() && (yesterday >> kind & 1) == 1;
                points += again ? problem.weights().sameKindNextDay() : 0;
            }
        }
        return points + (training && visited ? problem.weights().trainingOnVisitDay() : 0);
    }

    private long changed(int at, int content) {
        return problem.days()
                .get(at)
                .keep()
                .filter(keep -> keep.content() != CalendarProblem.ANY && keep.content() != content)
                .map(Keep::contentPoints)
                .orElse(0);
    }

    private void endWeek(int at, State state, Node node, Map<State, Node> next) {
        Week week = problem.weekOf(at);
        if (isOn(Rule.VISITS_IN_WEEK) && state.visitsThisWeek() < week.visitsLeast()) {
            return;
        }
        int usable =
                problem.days().get(at).week() == 0 ? problem.history().week().usableDays() : 0;
        for (int day = 0; day < problem.days().size(); day++) {
            usable += problem.days().get(day).week() == problem.days().get(at).week() && places.isUsable(day) ? 1 : 0;
        }
        if (week.usableDays() != CalendarProblem.ANY) {
            boolean begun = problem.days().get(at).week() == 0;
            usable = week.usableDays() + (begun ? problem.history().week().usableDays() : 0);
        }
        boolean floor = week.exercisePermitted() && usable >= limits.usableDays();
        boolean withMassage = week.exercisePermitted() && state.visitedThisWeek();
        if (isOn(Rule.EXERCISE_DAYS) && floor && state.exerciseDays() < limits.exerciseDays()
                || isOn(Rule.EXERCISE_WITH_MASSAGE)
                        && withMassage
                        && state.exerciseDays() < limits.exerciseDaysWithMassage()) {
            return;
        }
        long points = node.points();
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            int count = state.sessions() >> 3 * kind & 7;
            Target target = week.home().get(kind);
            points += (long) problem.kinds().get(kind).missingPoints() * Math.max(0, target.target() - count);
            points += (long) problem.kinds().get(kind).extraPoints() * Math.max(0, count - target.target());
        }
        State monday = new State(
                state.lastVisit(),
                state.lastPressure(),
                state.visits(),
                state.deep(),
                state.deepFrom(),
                state.strenuousFrom(),
                state.openFrom(),
                state.units(),
                state.visitsMade(),
                state.counted(),
                state.course(),
                state.uncounted(),
                0,
                0,
                false,
                0,
                0,
                state.yesterday() & strengthKinds());
        keep(monday, new Node(points, node.previous(), node.visit(), node.content()), next);
    }

    // ---- the end ----

    private Optional<Best> best(Map<State, Node> states) {
        Node best = null;
        for (Map.Entry<State, Node> entry : states.entrySet()) {
            boolean counted = isOn(Rule.VISITS_IN_ALL) && problem.visits() != CalendarProblem.ANY;
            if (counted && entry.getKey().visitsMade() != problem.visits()) {
                continue;
            }
            Node end = entry.getValue();
            best = best == null || compare(end, best) < 0 ? end : best;
        }
        if (best == null) {
            return Optional.empty();
        }
        List<Optional<Visit>> visits = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        for (Node node = best; node.previous() != null; node = node.previous()) {
            visits.add(0, node.visit());
            contents.add(0, node.content());
        }
        return Optional.of(new Best(best.points(), new CalendarPlan(visits, contents)));
    }

    private static void keep(State state, Node node, Map<State, Node> next) {
        next.merge(state, node, (one, other) -> compare(one, other) <= 0 ? one : other);
    }

    private static int compare(Node one, Node other) {
        return one.points() != other.points() ? Long.compare(one.points(), other.points()) : tie(one, other);
    }

    /** The written order of ties: all visits from the first day on, then all contents. */
    @SuppressWarnings("ReferenceEquality") // Nodes before the one they share need no look.
    private static int tie(Node one, Node other) {
        int byVisits = 0;
        int byContents = 0;
        for (Node a = one, b = other; a != b && a.previous() != null; a = a.previous(), b = b.previous()) {
            int visits = compare(a.visit(), b.visit());
            int contents = Integer.compare(a.content(), b.content());
            byVisits = visits != 0 ? visits : byVisits;
            byContents = contents != 0 ? contents : byContents;
        }
        return byVisits != 0 ? byVisits : byContents;
    }

    private static int compare(Optional<Visit> one, Optional<Visit> other) {
        if (one.isPresent() && other.isPresent()) {
            return Visit.TIE_ORDER.compare(one.get(), other.get());
        }
        return Boolean.compare(other.isPresent(), one.isPresent());
    }

    private boolean isOn(Rule rule) {
        return !off.contains(rule);
    }
}
