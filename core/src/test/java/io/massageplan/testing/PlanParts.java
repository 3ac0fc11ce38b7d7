package io.massageplan.testing;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.Branch;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Parts of a plan, made by hand on a catalogue: visits, blocks, applications, reviews. */
abstract sealed class PlanParts permits PlanFixtures {
    private Catalog catalog = Catalog.standard();

    final void use(Catalog other) {
        catalog = other;
    }

    /** The catalogue it is judged with. */
    public Catalog catalog() {
        return catalog;
    }

    /** A visit of an hour on the low back at 17:00, a quarter of it talk. */
    public MassageSession visit(String id, LocalDate date, int pressure) {
        String technique = pressure <= 3 ? "SWEDISH" : "DEEP_TISSUE";
        return MassageSession.builder()
                .id(id)
                .date(date)
                .start(LocalTime.of(17, 0))
                .length(Duration.ofMinutes(60))
                .performer("MASSAGE_THERAPIST")
                .status(ActivityStatus.FIRM)
                .addSegments(segment("LOWER_BACK", technique, pressure, 45))
                .talk(Duration.ofMinutes(15))
                .lubricant("HYPOALLERGENIC")
                .build();
    }

    /** A segment that keeps to the limits that hold for everybody on the back. */
    public Segment segment(String region, String technique, int pressure, int minutes) {
        Technique entry = catalog.techniques().get(technique);
        return Segment.builder()
                .site(Site.of(region))
                .technique(technique)
                .strokes(entry.coreStrokes())
                .pressure(PressureLevel.of(pressure))
                .length(Duration.ofMinutes(minutes))
                .position(Position.PRONE)
                .addSpared(spared("KIDNEY_AREA", 2), untouched("SPINE_WHOLE"), spared("RIBS", 2))
                .build();
    }

    /** A place spared to a pressure. */
    public static SparedSite spared(String region, int pressure) {
        return new SparedSite(Site.of(region), Optional.of(PressureLevel.of(pressure)));
    }

    /** A place that nobody touches. */
    public static SparedSite untouched(String region) {
        return new SparedSite(Site.of(region), Optional.empty());
    }

    /** A walk at noon. */
    public ExerciseBlock walk(String id, LocalDate date, int rung) {
        return block(id, date, ExerciseKind.WALK, rung, "WALKING").withStart(LocalTime.NOON);
    }

    /** A block at home at 8:00 (strength at 9:00), each exercise at a rung of its ladder. */
    public ExerciseBlock block(String id, LocalDate date, ExerciseKind kind, int rung, String... exercises) {
        List<ExerciseDose> doses =
                Arrays.stream(exercises).map(e -> dose(e, rung)).toList();
        int minutes = doses.stream().mapToInt(ExerciseDose::minutes).sum();
        return ExerciseBlock.builder()
                .id(id)
                .date(date)
                .start(LocalTime.of(kind == ExerciseKind.STRENGTH ? 9 : 8, 0))
                .length(Duration.ofMinutes(minutes))
                .performer("CLIENT")
                .status(ActivityStatus.FIRM)
                .kind(kind)
                .exercises(doses)
                .build();
    }

    /** The dose of an exercise at a rung; the highest rung if the ladder is shorter. */
    public ExerciseDose dose(String exercise, int rung) {
        Exercise entry = catalog.exercises().get(exercise);
        Ladder ladder = catalog.ladders().get(entry.ladder());
        Rung step = ladder.rungs().get(Math.min(rung, ladder.rungs().size()) - 1);
        return new ExerciseDose(
                exercise, step.number(), entry.minutesAt(step, ladder), step.sets(), step.reps(), step.holdSeconds());
    }

    /** An application at home on the low back, of its usual length. */
    public ThermalSession thermal(String id, LocalDate date, LocalTime start, String application) {
        ThermalApplication entry = catalog.thermal().get(application);
        return ThermalSession.builder()
                .id(id)
                .date(date)
                .start(start)
                .length(Duration.ofMinutes(entry.minutes()))
                .performer("CLIENT")
                .status(ActivityStatus.FIRM)
                .application(application)
                .site(Site.of("LOWER_BACK"))
                .placement(Placement.ALONE)
                .phases(entry.phases())
                .build();
    }

    /** An application for a week, as often as the catalogue allows. */
    public AsWanted asWanted(int week, String application, String region) {
        ThermalApplication entry = catalog.thermal().get(application);
        return AsWanted.builder()
                .week(week)
                .application(application)
                .site(Site.of(region))
                .length(Duration.ofMinutes(entry.minutes()))
                .perDayMost(entry.perDayMost())
                .gap(Duration.ofMinutes(entry.gapMinutes()))
                .build();
    }

    /** A review of ten minutes by telephone at 7:00. */
    public Review remoteReview(String id, LocalDate date) {
        return Review.builder()
                .id(id)
                .date(date)
                .start(LocalTime.of(7, 0))
                .length(Duration.ofMinutes(10))
                .performer("MASSAGE_THERAPIST")
                .status(ActivityStatus.FIRM)
                .addMeasures("NRS")
                .branches(Arrays.stream(ReviewOutcome.values())
                        .map(o -> new Branch(o, Instruction.of("review-branch")))
                        .toList())
                .build();
    }
}
