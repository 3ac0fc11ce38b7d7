package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarScore.Match;
import io.massageplan.planner.internal.calendar.CalendarScore.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What each unmet wish of a calendar that keeps all rules costs, for {@link CalendarScore}. */
final class SoftTerms {
    private final CalendarProblem problem;
    private final CalendarPlan plan;
    private final List<Match> matches = new ArrayList<>();

    SoftTerms(CalendarProblem problem, CalendarPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** All that costs, by term, then day, then kind. */
    List<Match> matches() {
        for (int day = 0; day < problem.days().size(); day++) {
            Optional<Visit> visit = plan.visits().get(day);
            if (visit.isPresent()) {
                visit(day, visit.get());
                early(day);
            } else {
                add(Term.NO_VISIT_DAY, day, 1, problem.days().get(day).noVisitPoints());
            }
            late(day);
            homeDay(day);
            int at = day;
            problem.days().get(day).keep().ifPresent(keep -> changes(at, keep));
            if (day == 0
                    || problem.days().get(day - 1).week()
                            != problem.days().get(day).week()) {
                homeWeek(day);
            }
        }
        problem.loads().forEach(this::load);
        matches.sort(
                Comparator.comparing(Match::term).thenComparingInt(Match::day).thenComparingInt(Match::kind));
        return matches;
    }

    private void add(Term term, int day, int amount, long points) {
        add(term, day, CalendarProblem.ANY, amount, points);
    }

    private void add(Term term, int day, int kind, int amount, long points) {
        if (points != 0) {
            matches.add(new Match(term, day, kind, amount, points));
        }
    }

    private void visit(int at, Visit visit) {
        CalendarDay day = problem.days().get(at);
        Week week = problem.weekOf(at);
        int levels = Math.abs(visit.pressure() - week.pressureWanted());
        int fives = -Math.floorDiv(-Math.abs(visit.minutes() - week.minutesWanted()), 5);
        After after = day.after().get(visit.after());
        boolean deep = visit.pressure() >= problem.limits().deepLevel();
        add(Term.MASSAGE_FIT, at, 1, day.massages().get(visit.massage()).points());
        add(Term.WANTED_PRESSURE, at, levels, (long) levels * problem.weights().pressureLevel());
        add(Term.WANTED_MINUTES, at, fives, (long) fives * problem.weights().fiveMinutes());
        add(Term.VISIT_DAY, at, 1, day.visitPoints());
        add(Term.BEFORE_VISIT, at, 1, day.before().get(visit.before()).points());
        add(Term.AFTER_VISIT, at, 1, deep ? after.pointsAfterDeep() : after.points());
        for (Start start : day.starts()) {
            if (start.minute() == visit.start()) {
                add(Term.VISIT_START, at, 1, start.points());
                return;
            }
        }
    }

    /** What differs from an earlier calendar. */
    private void changes(int day, Keep keep) {
        Optional<Visit> visit = plan.visits().get(day);
        boolean sameVisit = visit.isPresent() == keep.visit().isPresent();
        add(Term.CHANGED_VISIT, day, 1, sameVisit ? 0 : keep.visitPoints());
        if (visit.isPresent() && keep.visit().isPresent()) {
            Visit now = visit.get();
            Visit then = keep.visit().get();
            int levels = Math.abs(now.pressure() - then.pressure());
            add(Term.CHANGED_START, day, 1, now.start() == then.start() ? 0 : keep.startPoints());
            add(Term.CHANGED_MASSAGE, day, 1, now.massage() == then.massage() ? 0 : keep.massagePoints());
            add(Term.CHANGED_PRESSURE, day, levels, levels == 0 ? 0 : keep.pressurePoints());
        }
        boolean sameContent = keep.content() == CalendarProblem.ANY
                || keep.content() == plan.contents().get(day);
        add(Term.CHANGED_CONTENT, day, 1, sameContent ? 0 : keep.contentPoints());
    }

    /** A visit sooner after the last one than its week wants. */
    private void early(int day) {
        Week week = problem.weekOf(day);
        int last = lastVisit(day);
        if (last < 0 && !problem.history().massaged()) {
            return;
        }
        int gap = day - (last < 0 ? problem.history().lastVisit() : last);
        int early = Math.max(0, week.gapLow() - Math.min(problem.limits().freeGapDays(), gap));
        add(Term.GAP_EARLY, day, early, (long) early * week.earlyPoints());
    }

    /** Days that pass in vain, those of one week and one gap together, shown on the first of them. */
    private void late(int first) {
        int amount = 0;
        for (int day = first; day < problem.days().size() && isLate(day) && isOneWeek(first, day); day++) {
            amount++;
        }
        boolean begins = first == 0 || !isLate(first - 1) || !isOneWeek(first - 1, first);
        boolean waiting = lastVisit(first) < 0 && !problem.history().massaged();
        Term term = waiting ? Term.WAITING : Term.GAP_LATE;
        add(term, first, amount, begins ? (long) amount * problem.weekOf(first).latePoints() : 0);
    }

    private boolean isOneWeek(int day, int other) {
        return problem.days().get(day).week() == problem.days().get(other).week();
    }

    /** Whether a day that counts passes without a visit although, of the days that count, enough have passed. */
    private boolean isLate(int day) {
        int last = lastVisit(day);
        int since =
                last < 0 ? -problem.history().lastVisit() - problem.history().uncountedDays() : -last;
        for (int passed = Math.max(0, last + 1); passed < day; passed++) {
            since -= problem.days().get(passed).counted() ? 0 : 1;
        }
        since += day;
        boolean due = last < 0 && !problem.history().massaged()
                || since >= problem.weekOf(day).gapHigh();
        return plan.visits().get(day).isEmpty()
                && problem.days().get(day).counted()
                && problem.weekOf(day).massage()
                && due
                && since < problem.limits().freeGapDays();
    }

    private void load(Load load) {
        boolean visited = problem.history().massaged()
                && problem.history().lastVisit() >= load.firstDay()
                && problem.history().lastVisit() <= load.lastDay();
        for (int day = Math.max(0, load.firstDay());
                day <= load.lastDay() && day < problem.days().size();
                day++) {
            visited |= plan.visits().get(day).isPresent();
        }
        boolean within = load.lastDay() >= 0 && load.lastDay() < problem.days().size();
        add(Term.VISIT_AFTER_LOAD, load.lastDay(), 1, within && !visited ? load.points() : 0);
    }

    private void homeDay(int day) {
        Content content = content(day);
        boolean training = false;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            if (content.holds(kind)) {
                training |= problem.kinds().get(kind).training();
                add(
                        Term.SESSION_DAY,
                        day,
                        kind,
                        1,
                        problem.days().get(day).kindPoints().get(kind));
                boolean again = problem.kinds().get(kind).spread()
                        && day > 0
                        && problem.days().get(day - 1).week()
                                == problem.days().get(day).week()
                        && content(day - 1).holds(kind);
                add(
                        Term.SAME_KIND_NEXT_DAY,
                        day,
                        kind,
                        1,
                        again ? problem.weights().sameKindNextDay() : 0);
            }
        }
        boolean both = training && plan.visits().get(day).isPresent();
        add(Term.TRAINING_ON_VISIT_DAY, day, 1, both ? problem.weights().trainingOnVisitDay() : 0);
    }

    private void homeWeek(int first) {
        int week = problem.days().get(first).week();
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            int sessions = 0;
            for (int day = first;
                    day < problem.days().size() && problem.days().get(day).week() == week;
                    day++) {
                sessions += content(day).holds(kind) ? 1 : 0;
            }
            Target target = problem.weekOf(first).home().get(kind);
            int missing = Math.max(0, target.target() - sessions);
            int extra = Math.max(0, sessions - target.target());
            add(
                    Term.MISSING_SESSION,
                    first,
                    kind,
                    missing,
                    (long) missing * problem.kinds().get(kind).missingPoints());
            add(
                    Term.EXTRA_SESSION,
                    first,
                    kind,
                    extra,
                    (long) extra * problem.kinds().get(kind).extraPoints());
        }
    }

    private Content content(int day) {
        return problem.contents().get(plan.contents().get(day));
    }

    private int lastVisit(int before) {
        for (int day = before - 1; day >= 0; day--) {
            if (plan.visits().get(day).isPresent()) {
                return day;
            }
        }
        return -1;
    }
}
