package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.Happened;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.Review;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.screening.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What in a progress does not fit the plan it speaks of: all of it at once, in the order of the progress. */
final class ProgressProblems {
    private final PlanRequest request;
    private final CarePlan plan;
    private final Progress progress;
    private final Catalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    ProgressProblems(PlanRequest request, CarePlan plan, Progress progress, Catalog catalog) {
        this.request = request;
        this.plan = plan;
        this.progress = progress;
        this.catalog = catalog;
    }

    List<Problem> all() {
        LocalDate first = request.openFrom();
        LocalDate last = plan.days().to();
        if (progress.asOf().isBefore(first) || progress.asOf().isAfter(last)) {
            add(
                    "/asOf",
                    progress.asOf().toString(),
                    "be from " + first + " to " + last,
                    progress.asOf().isAfter(last) ? "make a new plan" : "revise the plan as it was then");
        }
        for (int i = 0; i < progress.reports().size(); i++) {
            report("/reports/" + i, progress.reports().get(i));
        }
        for (int i = 0; i < progress.scores().size(); i++) {
            score("/scores/" + i, progress.scores().get(i));
        }
        progress.pins().stream()
                .filter(p -> p.date().isAfter(last))
                .forEach(p -> add(
                        "/pins", p.date().toString(), "not be after the plan (" + last + ")", "plan for more weeks"));
        return List.copyOf(problems);
    }

    private void report(String at, ActivityReport report) {
        Optional<Activity> found = plan.activities().stream()
                .filter(a -> a.id().equals(report.activity()))
                .findFirst();
        if (found.isEmpty() || found.get() instanceof Appointment) {
            add(at + "/activity", report.activity(), "be the id of an activity of the plan", "look it up in the plan");
            return;
        }
        Activity activity = found.get();
        boolean visit = activity instanceof MassageSession;
        boolean felt = report.pressure().isPresent() || report.soreness().isPresent() || report.bruised();
        if (felt && !visit) {
            add(
                    at + "/activity",
                    report.activity(),
                    "be a visit for a pressure, soreness or a bruise",
                    "leave them out");
        }
        if (report.outcome().isPresent() && !(activity instanceof Review)) {
            add(at + "/activity", report.activity(), "be a review for an outcome", "name the review");
        }
        when(at, report, activity, visit);
    }

    private void when(String at, ActivityReport report, Activity activity, boolean visit) {
        LocalDate day = report.date().orElse(activity.date());
        boolean over = day.isBefore(progress.asOf());
        String date = at + "/date";
        switch (report.happened()) {
            case DONE, MISSED -> {
                if (!over || day.isBefore(plan.start())) {
                    add(
                            date,
                            day.toString(),
                            "be from " + plan.start() + " to the day before asOf (" + progress.asOf() + ")",
                            report.happened() == Happened.MISSED ? "say CANCELLED" : "report it once it is over");
                }
            }
            case CANCELLED -> {
                if (!over && !visit) {
                    add(date, day.toString(), "be before asOf, or that of a visit", "leave it out");
                }
            }
            case MOVED -> {
                if (!visit || over || day.isAfter(plan.days().to())) {
                    add(
                            date,
                            day.toString(),
                            "be that of a visit, from asOf (" + progress.asOf() + ") to "
                                    + plan.days().to(),
                            "say DONE with the day it took place");
                }
            }
        }
    }

    private void score(String at, OutcomeScore score) {
        try {
            OutcomeMeasure measure = catalog.measures().get(score.measure());
            int high = measure.high().orElse(Integer.MAX_VALUE);
            if (score.score() < measure.low() || score.score() > high) {
                add(at + "/score", String.valueOf(score.score()), "be from " + measure.low() + " to " + high, "");
            }
        } catch (UnknownIdException e) {
            add(
                    at + "/measure",
                    score.measure(),
                    "be a measure of the catalogue",
                    e.nearest().orElse(""));
        }
        if (score.date().isBefore(plan.start())) {
            add(at + "/date", score.date().toString(), "not be before the plan (" + plan.start() + ")", "");
        }
    }

    private void add(String pointer, String value, String limit, String advice) {
        problems.add(new Problem(pointer, value, limit, advice));
    }
}
