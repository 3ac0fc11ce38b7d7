package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Branch;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places the formal reviews: with the sixth visit or after 28 days, whichever comes first. They ride on a visit or are remote. */
final class ReviewWriter {
    private final PlanRequest request;
    private final Catalog catalog;

    ReviewWriter(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    /**
     * Where a review stands.
     *
     * @param day index of its day
     * @param visit number of the visit it rides on, from 1; 0: remote
     */
    record Due(int day, int visit) {}

    /** The reviews of a calendar, in order; one of them on the day a child is due. */
    List<Due> due(List<Visit> visits) {
        List<Due> due = regular(visits);
        DueDate.within(request, catalog)
                .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(request.start(), day)))
                .filter(day -> due.stream().noneMatch(d -> d.day() == day))
                .ifPresent(day -> due.add(new Due(day, 0)));
        due.sort(Comparator.comparingInt(Due::day));
        return due;
    }

    private List<Due> regular(List<Visit> visits) {
        int visitsMost = catalog.fact("review-visits-most");
        int daysMost = catalog.fact("review-days-most");
        int end = 7 * request.weeks();
        List<Due> due = new ArrayList<>();
        int last = 0;
        int since = 0;
        int next = 0;
        while (true) {
            // The visit that must carry the review: the sixth since the last one, or the last one within 28 days.
            int carrier = -1;
            for (int i = next; i < visits.size() && visits.get(i).day() - last <= daysMost && since < visitsMost; i++) {
                carrier = i;
                since++;
            }
            boolean more = last + daysMost < end;
            if (since < visitsMost && !more) {
                return due;
            }
            // Never on the first visit of all: there is nothing to compare yet.
            if (carrier > 0 && visits.get(carrier).day() > last) {
                due.add(new Due(visits.get(carrier).day(), carrier + 1));
                last = visits.get(carrier).day();
                next = carrier + 1;
            } else {
                last = Math.min(last + daysMost, end - 1);
                due.add(new Due(last, 0));
                while (next < visits.size() && visits.get(next).day() <= last) {
                    next++;
                }
            }
            since = 0;
        }
    }

    Review review(Due due, int number, LocalTime start, List<String> measures) {
        LocalDate date = request.start().plusDays(due.day());
        Review.Builder review = Review.builder();
        review.id("review-" + number)
                .date(date)
                .start(start)
                .length(Duration.ofMinutes(catalog.fact("review-minutes")))
                .performer(Planning.profession(request))
                .status(number == 1 ? ActivityStatus.FIRM : ActivityStatus.OUTLINE)
                .addAllMeasures(measures)
                .addReasons(Reason.of(
                        "review-due",
                        List.of("S36"),
                        "visits",
                        String.valueOf(catalog.fact("review-visits-most")),
                        "days",
                        String.valueOf(catalog.fact("review-days-most"))))
                .addBranches(
                        new Branch(
                                ReviewOutcome.BETTER,
                                Instruction.of(
                                        "review.better",
                                        "count",
                                        fact("taper-good-reviews-least"),
                                        "points",
                                        fact("taper-pain-most"),
                                        "percent",
                                        fact("responder-percent"))),
                        new Branch(ReviewOutcome.NO_GAIN, Instruction.of("review.no-gain")),
                        new Branch(ReviewOutcome.WORSE, Instruction.of("review.worse")));
        if (due.visit() > 0) {
            review.ridesOn("visit-" + due.visit());
        }
        return review.build();
    }

    private String fact(String id) {
        return String.valueOf(catalog.fact(id));
    }
}
