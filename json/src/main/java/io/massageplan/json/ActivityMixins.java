package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.massageplan.body.Site;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
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
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of activities: field names, their order, and which of them hold catalogue ids.
 */
final class ActivityMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(MassageSession.class, OfMassageSession.class),
            Binding.of(Segment.class, OfSegment.class),
            Binding.of(ExerciseBlock.class, OfExerciseBlock.class),
            Binding.of(ExerciseDose.class, OfExerciseDose.class),
            Binding.of(ThermalSession.class, OfThermalSession.class),
            Binding.of(Review.class, OfReview.class),
            Binding.of(Branch.class, OfBranch.class),
            Binding.of(Appointment.class, OfAppointment.class),
            Binding.of(ThermalPhase.class, OfThermalPhase.class));

    /** An activity is one of these. */
    static final Choice ACTIVITY = new Choice(
            Activity.class,
            OfActivity.class,
            List.of(MassageSession.class, ExerciseBlock.class, ThermalSession.class, Review.class, Appointment.class));

    private ActivityMixins() {}

    /** What every activity has; written with its {@code type}, except where only one type can be. */
    @Mixin
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    interface OfActivity {
        @JsonProperty("id")
        String id();

        @JsonProperty("date")
        LocalDate date();

        @JsonProperty("start")
        LocalTime start();

        @JsonProperty("minutes")
        Duration length();

        @JsonProperty("performer")
        String performer();

        @JsonProperty("status")
        ActivityStatus status();

        @JsonProperty("reasons")
        @LeftOutWhenEmpty
        List<Reason> reasons();

        @JsonProperty("instructions")
        @LeftOutWhenEmpty
        List<Instruction> instructions();
    }

    @Mixin
    @JsonTypeName("MASSAGE")
    @JsonSerialize(as = MassageSession.class)
    @JsonPropertyOrder({
        "id",
        "date",
        "start",
        "minutes",
        "performer",
        "status",
        "segments",
        "talkMinutes",
        "lubricant",
        "practitioner",
        "feelingBack",
        "reasons",
        "instructions"
    })
    interface OfMassageSession extends OfActivity {
        @JsonProperty("segments")
        @LeftOutWhenEmpty
        List<Segment> segments();

        @JsonProperty("talkMinutes")
        Duration talk();

        @JsonProperty("lubricant")
        @IdOf(IdKind.LUBRICANT)
        String lubricant();

        @JsonProperty("practitioner")
        Optional<String> practitioner();

        @JsonProperty("feelingBack")
        boolean feelingBack();
    }

    @Mixin
    @JsonSerialize(as = Segment.class)
    @JsonPropertyOrder({"site", "technique", "strokes", "pressureLevel", "minutes", "position", "spared"})
    interface OfSegment {
        @JsonProperty("site")
        Site site();

        @JsonProperty("technique")
        @IdOf(IdKind.TECHNIQUE)
        String technique();

        @JsonProperty("strokes")
        @LeftOutWhenEmpty
        @IdOf(IdKind.STROKE)
        List<String> strokes();

        @JsonProperty("pressureLevel")
        PressureLevel pressure();

        @JsonProperty("minutes")
        Duration length();

        @JsonProperty("position")
        Position position();

        @JsonProperty("spared")
        @LeftOutWhenEmpty
        List<SparedSite> spared();
    }

    @Mixin
    @JsonTypeName("EXERCISE")
    @JsonSerialize(as = ExerciseBlock.class)
    @JsonPropertyOrder({
        "id",
        "date",
        "start",
        "minutes",
        "performer",
        "status",
        "kind",
        "exercises",
        "supervisor",
        "reasons",
        "instructions"
    })
    interface OfExerciseBlock extends OfActivity {
        @JsonProperty("kind")
        ExerciseKind kind();

        @JsonProperty("exercises")
        @LeftOutWhenEmpty
        List<ExerciseDose> exercises();

        @JsonProperty("supervisor")
        Optional<String> supervisor();
    }

    @Mixin
    @JsonPropertyOrder({"exercise", "rung", "minutes", "sets", "reps", "holdSeconds"})
    interface OfExerciseDose {
        @JsonProperty("exercise")
        @IdOf(IdKind.EXERCISE)
        String exercise();

        @JsonProperty("rung")
        int rung();

        @JsonProperty("minutes")
        int minutes();

        @JsonProperty("sets")
        int sets();

        @JsonProperty("reps")
        int reps();

        @JsonProperty("holdSeconds")
        int holdSeconds();
    }

    @Mixin
    @JsonTypeName("THERMAL")
    @JsonSerialize(as = ThermalSession.class)
    @JsonPropertyOrder({
        "id",
        "date",
        "start",
        "minutes",
        "performer",
        "status",
        "application",
        "site",
        "placement",
        "phases",
        "reasons",
        "instructions"
    })
    interface OfThermalSession extends OfActivity {
        @JsonProperty("application")
        @IdOf(IdKind.THERMAL)
        String application();

        @JsonProperty("site")
        Site site();

        @JsonProperty("placement")
        Placement placement();

        @JsonProperty("phases")
        @LeftOutWhenEmpty
        List<ThermalPhase> phases();
    }

    @Mixin
    @JsonTypeName("REVIEW")
    @JsonSerialize(as = Review.class)
    @JsonPropertyOrder({
        "id",
        "date",
        "start",
        "minutes",
        "performer",
        "status",
        "ridesOn",
        "measures",
        "branches",
        "reasons",
        "instructions"
    })
    interface OfReview extends OfActivity {
        @JsonProperty("ridesOn")
        Optional<String> ridesOn();

        @JsonProperty("measures")
        @LeftOutWhenEmpty
        @IdOf(IdKind.MEASURE)
        List<String> measures();

        @JsonProperty("branches")
        @LeftOutWhenEmpty
        List<Branch> branches();
    }

    @Mixin
    @JsonPropertyOrder({"outcome", "then"})
    interface OfBranch {
        @JsonProperty("outcome")
        ReviewOutcome outcome();

        @JsonProperty("then")
        Instruction then();
    }

    /** Also stands where nothing but an appointment can, and then without its type. */
    @Mixin
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonTypeName("APPOINTMENT")
    @JsonSerialize(as = Appointment.class)
    @JsonPropertyOrder({
        "id",
        "date",
        "start",
        "minutes",
        "performer",
        "status",
        "profession",
        "touch",
        "strenuous",
        "reasons",
        "instructions"
    })
    interface OfAppointment extends OfActivity {
        @JsonProperty("profession")
        @IdOf(IdKind.PROFESSION)
        String profession();

        @JsonProperty("touch")
        boolean touch();

        @JsonProperty("strenuous")
        boolean strenuous();
    }

    @Mixin
    @JsonPropertyOrder({"kind", "minutes"})
    interface OfThermalPhase {
        @JsonProperty("kind")
        Optional<ThermalKind> kind();

        @JsonProperty("minutes")
        int minutes();
    }
}
