package io.massageplan.examples.quickstart;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.VisitWish;
import io.massageplan.planner.Wish;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The parts of a wish on the command line. Without any: a visit on one of the days. */
final class WishOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "First day it may be on. Default: the plan's first.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Last day it may be on. Default: --from, else the plan's last.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--technique", paramLabel = "ID", description = "A visit with this technique.")
    private Optional<String> technique = Optional.empty();

    @Option(names = "--site", paramLabel = "REGION", description = "A visit that works this place.")
    private Optional<String> site = Optional.empty();

    @Option(names = "--side", paramLabel = "SIDE", description = "The side of that place: ${COMPLETION-CANDIDATES}.")
    private Optional<Side> side = Optional.empty();

    @Option(names = "--pressure-least", paramLabel = "LEVEL", description = "A visit with at least this pressure, 0-5.")
    private Optional<Integer> pressureLeast = Optional.empty();

    @Option(names = "--pressure-most", paramLabel = "LEVEL", description = "A visit with at most this pressure, 0-5.")
    private Optional<Integer> pressureMost = Optional.empty();

    @Option(names = "--after", paramLabel = "TIME", description = "A visit that starts at this time or later: 17:00.")
    private Optional<LocalTime> startFrom = Optional.empty();

    @Option(names = "--before", paramLabel = "TIME", description = "A visit that starts at this time or earlier.")
    private Optional<LocalTime> startTo = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "A visit of this length.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--thermal", paramLabel = "ID", description = "A visit with this cold or heat before it.")
    private Optional<String> thermal = Optional.empty();

    @Option(names = "--each", description = "Each visit of the plan like that, not one.")
    private boolean each;

    @Option(names = "--no-visit", description = "No visit on any of the days.")
    private boolean none;

    @Option(names = "--exercise", paramLabel = "KIND", description = "Exercise of this kind: ${COMPLETION-CANDIDATES}.")
    private Optional<ExerciseKind> exercise = Optional.empty();

    @Option(names = "--visits", paramLabel = "N", description = "So many visits in all.")
    private Optional<Integer> visits = Optional.empty();

    @Option(names = "--visits-per-week", paramLabel = "N", description = "So many visits in each week.")
    private Optional<Integer> weekly = Optional.empty();

    /** The wish; the days that are not given are those of the plan. */
    Wish wish(PlanRequest request) {
        LocalDate first = from.orElse(request.start());
        LocalDate last = to.orElse(from.orElse(request.days().to()));
        if (none) {
            return new Wish.NoVisit(first, last);
        }
        if (exercise.isPresent()) {
            return new Wish.Exercise(exercise.get(), first, last);
        }
        if (visits.isPresent()) {
            return new Wish.VisitsInAll(visits.get());
        }
        if (weekly.isPresent()) {
            return new Wish.VisitsPerWeek(1, request.weeks(), weekly.get(), weekly.get());
        }
        return each ? new Wish.EachVisit(visit()) : new Wish.Visit(first, last, visit());
    }

    private VisitWish visit() {
        return VisitWish.builder()
                .technique(technique)
                .site(site.map(region -> side.map(at -> Site.of(region, at)).orElseGet(() -> Site.of(region))))
                .pressureLeast(pressureLeast.map(PressureLevel::of))
                .pressureMost(pressureMost.map(PressureLevel::of))
                .startFrom(startFrom)
                .startTo(startTo)
                .minutes(minutes.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .thermal(thermal)
                .build();
    }
}
