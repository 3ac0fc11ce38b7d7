package io.massageplan.planner.internal;

import io.massageplan.internal.Checks;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.VisitWish;
import io.massageplan.planner.Wish;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarWish;
import io.massageplan.planner.internal.calendar.VisitShape;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for beyond a request; mostly nothing.
 *
 * @param wish the wish
 */
record Asked(Optional<Wish> wish) {
    static final Asked NOTHING = new Asked(Optional.empty());

    private static final List<Integer> THE_SECOND = List.of(1);

    static Asked of(Wish wish) {
        return new Asked(Optional.of(wish));
    }

    /** What it says of a visit. */
    Optional<VisitWish> visit() {
        return wish.flatMap(asked -> {
            if (asked instanceof Wish.Visit one) {
                return Optional.of(one.visit());
            }
            return asked instanceof Wish.EachVisit each ? Optional.of(each.visit()) : Optional.empty();
        });
    }

    /** A technique that each day offers as well, after all others. */
    Optional<String> technique() {
        return visit().flatMap(VisitWish::technique);
    }

    /** The cold or heat that is offered before visits, in place of what the protocol wants. */
    Optional<String> thermal() {
        return visit().flatMap(VisitWish::thermal);
    }

    /** The problem with the wish forced in: one for each way to grant it. */
    List<CalendarProblem> ways(Translation translation, LocalDate start) {
        CalendarProblem problem = translation.problem();
        return wish.map(asked -> on(asked, translation.numbers(), start).granted(problem))
                .orElse(List.of(problem));
    }

    private static CalendarWish on(Wish wish, Numbers numbers, LocalDate start) {
        if (wish instanceof Wish.Visit visit) {
            return new CalendarWish.Visit(
                    day(visit.from(), start), day(visit.to(), start), shape(visit.visit(), numbers));
        } else if (wish instanceof Wish.EachVisit each) {
            return new CalendarWish.EachVisit(shape(each.visit(), numbers));
        } else if (wish instanceof Wish.NoVisit none) {
            return new CalendarWish.NoVisit(day(none.from(), start), day(none.to(), start));
        } else if (wish instanceof Wish.Exercise exercise) {
            return new CalendarWish.Home(
                    day(exercise.from(), start),
                    day(exercise.to(), start),
                    1 << exercise.kind().ordinal());
        } else if (wish instanceof Wish.VisitsInAll all) {
            return new CalendarWish.VisitsInAll(all.visits());
        }
        Wish.VisitsPerWeek weekly = (Wish.VisitsPerWeek) wish;
        return new CalendarWish.VisitsPerWeek(
                weekly.fromWeek() - 1, weekly.toWeek() - 1, weekly.least(), weekly.most());
    }

    private static int day(LocalDate date, LocalDate start) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    private static VisitShape shape(VisitWish visit, Numbers numbers) {
        VisitShape shape = VisitShape.ANY
                .withPressure(
                        visit.pressureLeast().map(PressureLevel::level).orElse(0),
                        visit.pressureMost().map(PressureLevel::level).orElse(CalendarProblem.FIRMEST))
                .withStarts(new Span(
                        visit.startFrom().map(Asked::minute).orElse(0),
                        visit.startTo().map(Asked::minute).map(m -> m + 1).orElse(CalendarProblem.DAY_MINUTES)));
        if (visit.technique().isPresent()) {
            shape = shape.withTechnique(numbers.technique(visit.technique().get()));
        }
        if (visit.site().isPresent()) {
            shape = shape.withSites(numbers.site(visit.site().get()));
        }
        if (visit.minutes().isPresent()) {
            shape = shape.withMinutes(List.of(visit.minutes().getAsInt()));
        }
        return visit.thermal().isPresent() ? shape.withThermal(THE_SECOND, List.of()) : shape;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Whether its days and weeks are those of a request. */
    static void check(Wish wish, PlanRequest request) {
        if (wish instanceof Wish.Visit visit) {
            within(visit.from(), visit.to(), request);
        } else if (wish instanceof Wish.NoVisit none) {
            within(none.from(), none.to(), request);
        } else if (wish instanceof Wish.Exercise exercise) {
            within(exercise.from(), exercise.to(), request);
        } else if (wish instanceof Wish.VisitsPerWeek weekly) {
            Checks.inRange(weekly.toWeek(), 1, request.weeks(), "toWeek");
        }
    }

    private static void within(LocalDate from, LocalDate to, PlanRequest request) {
        day("from", from, request);
        day("to", to, request);
    }

    private static void day(String field, LocalDate date, PlanRequest request) {
        Checks.that(
                request.days().contains(date),
                field,
                date,
                "be from " + request.start() + " to " + request.days().to(),
                "choose a day of the plan");
    }
}
