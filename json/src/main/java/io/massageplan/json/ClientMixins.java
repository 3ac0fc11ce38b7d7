package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.Goal;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.client.Quality;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.client.ThermalWish;
import io.massageplan.client.Trend;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of who the client is: field names, their order, and which of them hold catalogue ids.
 */
final class ClientMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(ClientProfile.class, OfClientProfile.class),
            Binding.of(RedFlagAnswers.class, OfRedFlagAnswers.class),
            Binding.of(Complaint.class, OfComplaint.class),
            Binding.of(ConditionReport.class, OfConditionReport.class),
            Binding.of(LoadReport.class, OfLoadReport.class),
            Binding.of(Goal.class, OfGoal.class),
            Binding.of(Preferences.class, OfPreferences.class),
            Binding.of(MassageHistory.class, OfMassageHistory.class),
            Binding.of(ExerciseHistory.class, OfExerciseHistory.class));

    private ClientMixins() {}

    @Mixin
    @JsonSerialize(as = ClientProfile.class)
    @JsonPropertyOrder({
        "id",
        "birthYear",
        "redFlags",
        "complaints",
        "conditions",
        "answers",
        "loads",
        "clearances",
        "assessments",
        "goals",
        "preferences",
        "consent",
        "massageHistory",
        "exerciseHistory"
    })
    interface OfClientProfile {
        @JsonProperty("id")
        String id();

        @JsonProperty("birthYear")
        int birthYear();

        @JsonProperty("redFlags")
        RedFlagAnswers redFlags();

        @JsonProperty("complaints")
        @LeftOutWhenEmpty
        List<Complaint> complaints();

        @JsonProperty("conditions")
        @LeftOutWhenEmpty
        List<ConditionReport> conditions();

        @JsonProperty("answers")
        @LeftOutWhenEmpty
        @IdOf(IdKind.QUESTION)
        SortedMap<String, Answer> answers();

        @JsonProperty("loads")
        @LeftOutWhenEmpty
        List<LoadReport> loads();

        @JsonProperty("clearances")
        @LeftOutWhenEmpty
        List<Clearance> clearances();

        @JsonProperty("assessments")
        @LeftOutWhenEmpty
        List<Assessment> assessments();

        @JsonProperty("goals")
        @LeftOutWhenEmpty
        List<Goal> goals();

        @JsonProperty("preferences")
        Preferences preferences();

        @JsonProperty("consent")
        Consent consent();

        @JsonProperty("massageHistory")
        Optional<MassageHistory> massageHistory();

        @JsonProperty("exerciseHistory")
        ExerciseHistory exerciseHistory();
    }

    @Mixin
    @JsonPropertyOrder({"allOthers", "answers"})
    interface OfRedFlagAnswers {
        @JsonProperty("allOthers")
        Answer allOthers();

        @JsonProperty("answers")
        @LeftOutWhenEmpty
        @IdOf(IdKind.RED_FLAG)
        SortedMap<String, Answer> answers();
    }

    @Mixin
    @JsonSerialize(as = Complaint.class)
    @JsonPropertyOrder({
        "site",
        "painNow",
        "painAverage",
        "painWorst",
        "onset",
        "qualities",
        "radiatesTo",
        "trend",
        "cause",
        "signs",
        "earlierEpisodes",
        "recovered"
    })
    interface OfComplaint {
        @JsonProperty("site")
        Site site();

        @JsonProperty("painNow")
        int painNow();

        @JsonProperty("painAverage")
        OptionalInt painAverage();

        @JsonProperty("painWorst")
        OptionalInt painWorst();

        @JsonProperty("onset")
        LocalDate onset();

        @JsonProperty("qualities")
        @LeftOutWhenEmpty
        Set<Quality> qualities();

        @JsonProperty("radiatesTo")
        @LeftOutWhenEmpty
        List<Site> radiatesTo();

        @JsonProperty("trend")
        Trend trend();

        @JsonProperty("cause")
        Cause cause();

        @JsonProperty("signs")
        @LeftOutWhenEmpty
        Set<Sign> signs();

        @JsonProperty("earlierEpisodes")
        OptionalInt earlierEpisodes();

        @JsonProperty("recovered")
        boolean recovered();
    }

    @Mixin
    @JsonSerialize(as = ConditionReport.class)
    @JsonPropertyOrder({"condition", "status", "sites", "dates", "endedOn"})
    interface OfConditionReport {
        @JsonProperty("condition")
        @IdOf(IdKind.CONDITION)
        String condition();

        @JsonProperty("status")
        Optional<Status> status();

        @JsonProperty("sites")
        @LeftOutWhenEmpty
        List<Site> sites();

        @JsonProperty("dates")
        @LeftOutWhenEmpty
        List<LocalDate> dates();

        @JsonProperty("endedOn")
        Optional<LocalDate> endedOn();
    }

    @Mixin
    @JsonSerialize(as = LoadReport.class)
    @JsonPropertyOrder({"event", "date"})
    interface OfLoadReport {
        @JsonProperty("event")
        @IdOf(IdKind.LOAD_EVENT)
        String event();

        @JsonProperty("date")
        LocalDate date();
    }

    @Mixin
    @JsonSerialize(as = Goal.class)
    @JsonPropertyOrder({"goal", "measure", "baseline", "target", "by", "activity"})
    interface OfGoal {
        @JsonProperty("goal")
        @IdOf(IdKind.GOAL)
        String goal();

        @JsonProperty("measure")
        @IdOf(IdKind.MEASURE)
        Optional<String> measure();

        @JsonProperty("baseline")
        OptionalInt baseline();

        @JsonProperty("target")
        OptionalInt target();

        @JsonProperty("by")
        Optional<LocalDate> by();

        @JsonProperty("activity")
        Optional<String> activity();
    }

    @Mixin
    @JsonSerialize(as = Preferences.class)
    @JsonPropertyOrder({
        "techniques",
        "techniquesAvoided",
        "pressureLevel",
        "pressureLevelMost",
        "sitesAvoided",
        "positionsAvoided",
        "lubricantsAvoided",
        "thermal",
        "exercises",
        "exercisesAvoided",
        "days",
        "nonWestern"
    })
    interface OfPreferences {
        @JsonProperty("techniques")
        @LeftOutWhenEmpty
        @IdOf(IdKind.TECHNIQUE)
        List<String> techniques();

        @JsonProperty("techniquesAvoided")
        @LeftOutWhenEmpty
        @IdOf(IdKind.TECHNIQUE)
        List<String> techniquesAvoided();

        @JsonProperty("pressureLevel")
        Optional<PressureLevel> pressure();

        @JsonProperty("pressureLevelMost")
        Optional<PressureLevel> pressureMost();

        @JsonProperty("sitesAvoided")
        @LeftOutWhenEmpty
        List<Site> sitesAvoided();

        @JsonProperty("positionsAvoided")
        @LeftOutWhenEmpty
        Set<Position> positionsAvoided();

        @JsonProperty("lubricantsAvoided")
        @LeftOutWhenEmpty
        @IdOf(IdKind.LUBRICANT)
        List<String> lubricantsAvoided();

        @JsonProperty("thermal")
        ThermalWish thermal();

        @JsonProperty("exercises")
        @LeftOutWhenEmpty
        @IdOf(IdKind.EXERCISE)
        List<String> exercises();

        @JsonProperty("exercisesAvoided")
        @LeftOutWhenEmpty
        @IdOf(IdKind.EXERCISE)
        List<String> exercisesAvoided();

        @JsonProperty("days")
        @LeftOutWhenEmpty
        Set<DayOfWeek> days();

        @JsonProperty("nonWestern")
        boolean nonWestern();
    }

    @Mixin
    @JsonSerialize(as = MassageHistory.class)
    @JsonPropertyOrder({
        "lastVisit",
        "lastPressureLevel",
        "lastSoreness",
        "bruised",
        "toleratedPressureLevel",
        "courseVisits",
        "recentVisits"
    })
    interface OfMassageHistory {
        @JsonProperty("lastVisit")
        Optional<LocalDate> lastVisit();

        @JsonProperty("lastPressureLevel")
        Optional<PressureLevel> lastPressure();

        @JsonProperty("lastSoreness")
        int lastSoreness();

        @JsonProperty("bruised")
        boolean bruised();

        @JsonProperty("toleratedPressureLevel")
        Optional<PressureLevel> tolerated();

        @JsonProperty("courseVisits")
        int courseVisits();

        @JsonProperty("recentVisits")
        @LeftOutWhenEmpty
        List<LocalDate> recentVisits();
    }

    @Mixin
    @JsonSerialize(as = ExerciseHistory.class)
    @JsonPropertyOrder({"rungs", "walkingMinutes", "lastStrength"})
    interface OfExerciseHistory {
        @JsonProperty("rungs")
        @LeftOutWhenEmpty
        @IdOf(IdKind.LADDER)
        SortedMap<String, Integer> rungs();

        @JsonProperty("walkingMinutes")
        int walkingMinutes();

        @JsonProperty("lastStrength")
        Optional<LocalDate> lastStrength();
    }
}
