package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Branch;
import io.massageplan.plan.MassageSession;
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
import java.util.Optional;

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
    List<Due> due(List<Visit> visits, Optional<Begun> begun) {
        List<Due> due = regular(visits, begun.map(this::heldSoFar).orElse(new Held(0, 0, 0, 0)));
        DueDate.within(request, catalog)
                .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(request.start(), day)))
                .filter(day -> begun.filter(b -> day < b.cut()).isEmpty())
                .filter(day -> due.stream().noneMatch(d -> d.day() == day))
                .ifPresent(day -> due.add(new Due(day, 0)));
        due.sort(Comparator.comparingInt(Due::day));
        return due;
    }

    /**
     * What the reviews of a plan that has begun leave open.
     *
     * @param last the day from which on the next is due
     * @param since visits since then
     * @param visits all that took place
     * @param from the first open day: what is overdue is made up for on it
     */
    private record Held(int last, int since, int visits, int from) {}

    private Held heldSoFar(Begun begun) {
        int visitsMost = catalog.fact("review-visits-most");
        int daysMost = catalog.fact("review-days-most");
        List<Integer> reviews = begun.reviews();
        int last = 0;
        int since = 0;
        for (MassageSession visit : begun.visits()) {
            int day = begun.index(visit.date());
            for (int review : reviews) {
                if (review > last && review < day) {
                    last = review;
                    since = 0;
                }
            }
            since++;
            if (reviews.contains(day) || day - last > daysMost || since >= visitsMost) {
                last = day;
                since = 0;
            }
        }
        for (int review : reviews) {
            if (review > last) {
                last = review;
                since = 0;
            }
        }
        return new Held(last, since, begun.visits().size(), begun.cut());
    }

    private List<Due> regular(List<Visit> visits, Held held) {
        int visitsMost = catalog.fact("review-visits-most");
        int daysMost = catalog.fact("review-days-most");
        int end = 7 * request.weeks();
        List<Due> due = new ArrayList<>();
        int last = held.last();
        int since = held.since();
        int next = 0;
        if (last + daysMost < held.from()) {
            // Overdue: nothing is planned to go on without it.
            last = held.from();
            due.add(new Due(last, 0));
            since = 0;
            while (next < visits.size() && visits.get(next).day() <= last) {
                next++;
            }
        }
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
            if (carrier + held.visits() > 0
                    && carrier >= 0
                    && visits.get(carrier).day() > last) {
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
