package io.massageplan.testing;

import io.massageplan.body.Region;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
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
import io.massageplan.safety.Condition;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/**
 * A client of any kind, drawn so that most still get a plan: trouble comes in small numbers and in every combination.
 * One random source, one client; {@link Profiles} draws clients that mean more trouble and shrink.
 */
final class AnyClient extends Dice {
    private static final Catalog CATALOG = Catalog.standard();
    private static final List<Site> SITES = sites();

    private final LocalDate start;

    AnyClient(Random random, LocalDate start) {
        super(random);
        this.start = start;
    }

    private static List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        for (Region region : CATALOG.regions().all()) {
            sites.add(Site.of(region.id()));
            if (region.paired()) {
                sites.add(Site.of(region.id(), Side.LEFT));
                sites.add(Site.of(region.id(), Side.RIGHT));
            }
        }
        return List.copyOf(sites);
    }

    Site site() {
        return one(SITES);
    }

    ClientProfile client() {
        List<ConditionReport> conditions = some(3, this::report);
        List<String> scopes = new ArrayList<>(CATALOG.contraindications().ids());
        conditions.forEach(c -> scopes.addAll(0, List.of(c.condition(), c.condition(), c.condition())));
        return Profiles.consistent(ClientProfile.builder()
                .id("client")
                .birthYear(between(1930, 2012))
                .redFlags(redFlags())
                .complaints(some(3, this::complaint))
                .conditions(conditions)
                .answers(answers())
                .loads(oneIn(3) ? some(2, this::load) : List.of())
                .clearances(oneIn(2) ? some(3, () -> clearance(conditions)) : List.of())
                .assessments(oneIn(3) ? some(2, () -> assessment(scopes)) : List.of())
                .goals(some(2, this::goal))
                .preferences(oneIn(2) ? preferences() : Preferences.none())
                .consent(oneIn(25) ? Consent.REFUSED : one(List.of(Consent.GIVEN, Consent.NOT_YET_ASKED)))
                .massageHistory(oneIn(2) ? Optional.of(history()) : Optional.empty())
                .exerciseHistory(exerciseHistory())
                .build());
    }

    private RedFlagAnswers redFlags() {
        if (!oneIn(12)) {
            return RedFlagAnswers.allNo();
        }
        List<String> asked = CATALOG.redFlags().all().stream()
                .filter(f -> f.asked().isPresent())
                .map(f -> f.id())
                .toList();
        return RedFlagAnswers.allNo().with(one(asked), oneIn(2) ? Answer.YES : Answer.UNKNOWN);
    }

    private Complaint complaint() {
        Site place =
                oneIn(2) ? Site.of(one(List.of("LOWER_BACK", "UPPER_BACK", "NECK_POSTERIOR", "SHOULDER"))) : site();
        int days = switch (between(0, 3)) {
            case 0 -> between(0, 4);
            case 1 -> between(5, 45);
            default -> between(40, 500);
        };
        int pain = between(0, 8);
        boolean injured = oneIn(3);
        return Complaint.builder()
                .site(place)
                .painNow(pain)
                .painAverage(oneIn(2) ? OptionalInt.of(pain) : OptionalInt.empty())
                .onset(start.minusDays(days))
                .qualities(oneIn(3) ? List.of(one(List.of(Quality.values()))) : List.of())
                .radiatesTo(oneIn(6) ? List.of(site()) : List.of())
                .trend(oneIn(3) ? one(List.of(Trend.values())) : Trend.STEADY)
                .cause(oneIn(2) ? one(List.of(Cause.values())) : Cause.POSTURE)
                .signs(injured ? some(2, () -> one(List.of(Sign.values()))) : List.of())
                .earlierEpisodes(oneIn(2) ? OptionalInt.of(between(0, 3)) : OptionalInt.empty())
                .recovered(pain == 0)
                .build();
    }

    private ConditionReport report() {
        Condition condition = one(CATALOG.conditions().all());
        List<LocalDate> dates = some(2, () -> start.minusDays(oneIn(3) ? between(100, 900) : between(-25, 60))).stream()
                .distinct()
                .toList();
        LocalDate last = dates.stream().max(LocalDate::compareTo).orElse(start.minusDays(20));
        return ConditionReport.builder()
                .condition(condition.id())
                .status(oneIn(3) ? Optional.empty() : Optional.of(one(condition.statuses())))
                .sites(distinct(2, this::site))
                .dates(dates)
                .endedOn(oneIn(4) ? Optional.of(last.plusDays(between(0, 60))) : Optional.empty())
                .build();
    }

    private Map<String, Answer> answers() {
        TreeMap<String, Answer> answers = new TreeMap<>();
        if (!oneIn(6)) {
            CATALOG.questions().ids().forEach(q -> answers.put(q, Answer.NO));
            some(3, () -> one(CATALOG.questions().ids())).forEach(q -> answers.put(q, Answer.UNKNOWN));
        }
        return answers;
    }

    private LoadReport load() {
        return LoadReport.builder()
                .event(one(CATALOG.loadEvents().ids()))
                .date(start.plusDays(between(-6, 40)))
                .build();
    }

    private String profession() {
        return one(List.of("PHYSICIAN", "PHYSICIAN", "SURGEON", "ONCOLOGIST", "MIDWIFE", "PHYSICAL_THERAPIST"));
    }

    private Clearance clearance(List<ConditionReport> conditions) {
        LocalDate given = start.minusDays(oneIn(8) ? between(300, 400) : between(0, 60));
        return Clearance.builder()
                .by(profession())
                .given(given)
                .until(oneIn(3) ? Optional.of(given.plusDays(between(0, 90))) : Optional.empty())
                .scope(
                        conditions.isEmpty() || oneIn(3)
                                ? List.of()
                                : List.of(one(conditions).condition()))
                .sites(oneIn(2) ? List.of(site()) : List.of())
                .pressureMost(oneIn(2) ? Optional.of(one(List.of(PressureLevel.values()))) : Optional.empty())
                .build();
    }

    private Assessment assessment(List<String> scopes) {
        return Assessment.builder()
                .by(profession())
                .date(start.minusDays(between(-10, 60)))
                .of(oneIn(2) ? List.of() : List.of(one(scopes)))
                .build();
    }

    private Goal goal() {
        return Goal.builder().goal(one(CATALOG.goals().ids())).build();
    }

    private Preferences preferences() {
        List<String> techniques = distinct(2, () -> one(CATALOG.techniques().ids()));
        List<String> exercises = distinct(3, () -> one(CATALOG.exercises().ids()));
        return Preferences.builder()
                .techniques(techniques)
                .techniquesAvoided(besides(
                        techniques, distinct(3, () -> one(CATALOG.techniques().ids()))))
                .pressureMost(oneIn(4) ? Optional.of(one(List.of(PressureLevel.values()))) : Optional.empty())
                .sitesAvoided(distinct(2, this::site))
                .positionsAvoided(distinct(2, () -> one(List.of(Position.values()))))
                .lubricantsAvoided(distinct(3, () -> one(CATALOG.lubricants().ids())))
                .thermal(one(List.of(ThermalWish.values())))
                .exercises(exercises)
                .exercisesAvoided(besides(
                        exercises, distinct(3, () -> one(CATALOG.exercises().ids()))))
                .days(distinct(2, () -> one(List.of(DayOfWeek.values()))))
                .nonWestern(oneIn(4))
                .build();
    }

    private static List<String> besides(List<String> wanted, List<String> drawn) {
        return drawn.stream().filter(id -> !wanted.contains(id)).toList();
    }

    private MassageHistory history() {
        int ago = oneIn(4) ? between(0, 3) : between(0, 60);
        LocalDate last = start.minusDays(ago);
        List<LocalDate> recent = distinct(3, () -> last.minusDays(between(0, 9))).stream()
                .sorted()
                .toList();
        Optional<LocalDate> told = oneIn(8) ? Optional.empty() : Optional.of(last);
        return MassageHistory.builder()
                .lastVisit(told)
                .lastPressure(oneIn(4) ? Optional.empty() : Optional.of(one(List.of(PressureLevel.values()))))
                .tolerated(oneIn(2) ? Optional.of(one(List.of(PressureLevel.values()))) : Optional.empty())
                .lastSoreness(oneIn(2) ? between(0, 10) : 0)
                .bruised(oneIn(8))
                .courseVisits(between(0, 8))
                .recentVisits(recent)
                .build();
    }

    private ExerciseHistory exerciseHistory() {
        if (oneIn(2)) {
            return ExerciseHistory.builder().build();
        }
        TreeMap<String, Integer> rungs = new TreeMap<>();
        distinct(3, () -> one(CATALOG.ladders().all()))
                .forEach(l -> rungs.put(l.id(), between(1, l.rungs().size())));
        return ExerciseHistory.builder()
                .rungs(rungs)
                .walkingMinutes(5 * between(0, 12))
                .lastStrength(oneIn(2) ? Optional.of(start.minusDays(between(0, 4))) : Optional.empty())
                .build();
    }
}
