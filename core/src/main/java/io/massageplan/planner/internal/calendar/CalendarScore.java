package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdict on any decided calendar: which hard rules it breaks and what each of its unmet wishes costs, one entry for
 * each time. Written from the model page alone, apart from the solver: what the solver calls its cost must be the sum of
 * these points.
 *
 * @param violations broken hard rules, by rule, then day
 * @param matches what costs, by term, then day
 */
public record CalendarScore(List<Violation> violations, List<Match> matches) {
    /** Copies the lists. */
    public CalendarScore {
        violations = List.copyOf(violations);
        matches = List.copyOf(matches);
    }

    /**
     * The verdict.
     *
     * @throws IllegalArgumentException if the calendar has not one visit entry and one content for each day
     */
    public static CalendarScore of(CalendarProblem problem, CalendarPlan plan) {
        int days = problem.days().size();
        if (plan.visits().size() != days || plan.contents().size() != days) {
            throw new IllegalArgumentException("The calendar (" + plan.visits().size() + " visit and "
                    + plan.contents().size() + " home entries) must have " + days + " of each.");
        }
        List<Violation> violations = new ArrayList<>();
        new VisitRules(problem, plan).addTo(violations);
        new HomeCareRules(problem, plan).addTo(violations);
        // Points of a calendar that cannot be are of no use, and might not even be defined.
        List<Match> matches = violations.isEmpty() ? new SoftTerms(problem, plan).matches() : List.of();
        return new CalendarScore(violations, matches);
    }

    /** Whether every hard rule is kept. */
    public boolean isFeasible() {
        return violations.isEmpty();
    }

    /** The sum of all points. */
    public long points() {
        long sum = 0;
        for (Match match : matches) {
            sum += match.points();
        }
        return sum;
    }

    /** What each term costs, with all that makes it up; terms that cost nothing are left out. */
    public List<TermPoints> terms() {
        List<TermPoints> terms = new ArrayList<>();
        for (Term term : Term.values()) {
            List<Match> of =
                    matches.stream().filter(match -> match.term() == term).toList();
            if (!of.isEmpty()) {
                terms.add(new TermPoints(term, points(term), of));
            }
        }
        return terms;
    }

    /** The sum of the points of one term. */
    public long points(Term term) {
        long sum = 0;
        for (Match match : matches) {
            sum += match.term() == term ? match.points() : 0;
        }
        return sum;
    }

    /**
     * A hard rule broken once.
     *
     * @param rule the rule
     * @param day the day on which it shows; for a rule of a week its first
     */
    public record Violation(Rule rule, int day) {}

    /**
     * A wish not met.
     *
     * @param term the term
     * @param day the day on which it shows; for a term of a week its first, for days that pass in
     *     vain the first of those of one week
     * @param kind the kind of home session, or {@link CalendarProblem#ANY}
     * @param amount how many levels, days, sessions, steps of five minutes; 1 where nothing is counted
     * @param points what it costs
     */
    public record Match(Term term, int day, int kind, int amount, long points) {}

    /**
     * What a term costs.
     *
     * @param term the term
     * @param points the sum of its matches
     * @param matches by day, then kind
     */
    public record TermPoints(Term term, long points, List<Match> matches) {}

    /** The hard rules; ids never change. Those of the clinical rules are the ids of the checker. */
    public enum Rule {
        PERMITTED_VISIT("permitted-visit"),
        FIRST_VISIT_PRESSURE("first-visit-pressure"),
        PRESSURE_STEP("pressure-step"),
        PRESSURE_AFTER_GAP("pressure-after-gap"),
        PRESSURE_AFTER_COLD("pressure-after-cold"),
        TOUCH_GAP("touch-gap"),
        DEEP_GAP("deep-gap"),
        DEEP_IN_7_DAYS("deep-in-7-days"),
        VISITS_IN_7_DAYS("visits-in-7-days"),
        VISITS_IN_WEEK("visits-in-week"),
        VISITS_IN_ALL("visits-in-all"),
        FREE_TIME("free-time"),
        PRACTITIONER_TIME("practitioner-time"),
        BUDGET("budget"),
        PINS("pins"),
        VISIT_GAP("visit-gap"),
        COURSE_GAP("course-gap"),
        PERMITTED_EXERCISE("permitted-exercise"),
        HOME_TIME("home-time"),
        STRENUOUS_AFTER_DEEP("strenuous-after-deep"),
        HOME_MINUTES_DAY("home-minutes-day"),
        HOME_MINUTES_WEEK("home-minutes-week"),
        EXERCISE_PER_WEEK("exercise-per-week"),
        STRENGTH_DAYS("strength-days"),
        EXERCISE_DAYS("exercise-days"),
        EXERCISE_WITH_MASSAGE("exercise-with-massage");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        /** Its id. */
        public String id() {
            return id;
        }
    }

    /** The soft terms; ids never change. */
    public enum Term {
        MASSAGE_FIT("massage-fit"),
        WANTED_PRESSURE("wanted-pressure"),
        WANTED_MINUTES("wanted-minutes"),
        VISIT_DAY("visit-day"),
        NO_VISIT_DAY("no-visit-day"),
        VISIT_START("visit-start"),
        BEFORE_VISIT("before-visit"),
        AFTER_VISIT("after-visit"),
        GAP_EARLY("gap-early"),
        GAP_LATE("gap-late"),
        WAITING("waiting"),
        VISIT_AFTER_LOAD("visit-after-load"),
        MISSING_SESSION("missing-session"),
        EXTRA_SESSION("extra-session"),
        SESSION_DAY("session-day"),
        TRAINING_ON_VISIT_DAY("training-on-visit-day"),
        SAME_KIND_NEXT_DAY("same-kind-next-day"),
        CHANGED_VISIT("changed-visit"),
        CHANGED_START("changed-start"),
        CHANGED_MASSAGE("changed-massage"),
        CHANGED_PRESSURE("changed-pressure"),
        CHANGED_CONTENT("changed-content");

        private final String id;

        Term(String id) {
            this.id = id;
        }

        /** Its id. */
        public String id() {
            return id;
        }
    }
}
