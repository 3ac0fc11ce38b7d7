package io.massageplan.testing;

import io.massageplan.body.Region;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.NamedEntry;
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
import io.massageplan.homecare.Ladder;
import io.massageplan.plan.PlanRequest;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Condition;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Status;
import io.massageplan.safety.Subject;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Clients as jqwik draws them, over the shipped catalogue: every condition in every status, with and without dates and
 * places, cleared or not. Every profile is valid; most mean trouble somewhere. Ask for {@link #ordinary()} when a test
 * needs clients for whom much is possible.
 * <pre>
 * &#64;Provide
 * Arbitrary&lt;ClientProfile&gt; clients() {
 *     return Profiles.clients();
 * }
 * </pre>
 */
public final class Profiles {

    /** The first day of every request: a Monday. */
    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final Catalog CATALOG = Catalog.standard();

    private Profiles() {}

    /** Any client: up to three complaints and four conditions, answers and documents of all kinds. */
    public static Arbitrary<ClientProfile> clients() {
        return clients(reported(4), complaints(), redFlagAnswers(), answers());
    }

    /** Clients whose red flags were all asked and denied, with at most one condition: most get a plan. */
    public static Arbitrary<ClientProfile> ordinary() {
        Arbitrary<Complaint> plain = complaints()
                .map(c -> c.withTrend(Trend.STEADY)
                        .withCause(Cause.POSTURE)
                        .withQualities(Quality.DULL_ACHE)
                        .withSigns());
        return clients(reported(1), plain, Arbitraries.just(RedFlagAnswers.allNo()), knownAnswers());
    }

    /** Clients who have answered every screening question: nothing about them is unknown but details. */
    public static Arbitrary<ClientProfile> known() {
        return clients(reported(4), complaints(), Arbitraries.just(RedFlagAnswers.allNo()), knownAnswers());
    }

    /** Requests for any client, over 1 to 12 weeks. */
    public static Arbitrary<PlanRequest> requests() {
        return Requests.of(clients());
    }

    /** Requests for {@link #ordinary()} clients. */
    public static Arbitrary<PlanRequest> ordinaryRequests() {
        return Requests.of(ordinary());
    }

    /** A client of whom nothing is known but the birth year, and who denied every red flag. */
    public static ClientProfile.Builder healthy() {
        return ClientProfile.builder().id("client").birthYear(1984).redFlags(RedFlagAnswers.allNo());
    }

    /** The answer NO to every screening question. */
    public static SortedMap<String, Answer> allNo() {
        SortedMap<String, Answer> answers = new TreeMap<>();
        CATALOG.questions().ids().forEach(q -> answers.put(q, Answer.NO));
        return answers;
    }

    /** The same client, who says yes wherever a report already does. */
    public static ClientProfile consistent(ClientProfile client) {
        SortedMap<String, Answer> answers = new TreeMap<>(client.answers());
        client.conditions().stream()
                .flatMap(report -> CATALOG.conditions().find(report.condition()).stream())
                .forEach(condition -> answers.replace(condition.question(), Answer.NO, Answer.YES));
        return client.withAnswers(answers);
    }

    private static Arbitrary<ClientProfile> clients(
            Arbitrary<List<ConditionReport>> conditions,
            Arbitrary<Complaint> complaint,
            Arbitrary<RedFlagAnswers> redFlags,
            Arbitrary<SortedMap<String, Answer>> answers) {
        Arbitrary<ClientProfile> plain = Combinators.combine(
                        Arbitraries.integers().between(1930, 2015),
                        redFlags,
                        complaint
                                .list()
                                .uniqueElements(c -> c.site() + " " + c.onset())
                                .ofMaxSize(3),
                        conditions,
                        answers,
                        loads(),
                        massageHistory().optional(0.5),
                        Arbitraries.frequency(
                                Tuple.of(6, Consent.GIVEN),
                                Tuple.of(6, Consent.NOT_YET_ASKED),
                                Tuple.of(1, Consent.REFUSED)))
                .as((year, flags, hurts, reports, said, load, history, consent) -> ClientProfile.builder()
                        .id("client")
                        .birthYear(year)
                        .redFlags(flags)
                        .complaints(hurts)
                        .conditions(reports)
                        .answers(said)
                        .loads(load)
                        .massageHistory(history)
                        .consent(consent)
                        .build());
        return plain.map(Profiles::consistent).flatMap(Profiles::withTheRest);
    }

    /** Documents speak of what was reported; so they are drawn after it. */
    private static Arbitrary<ClientProfile> withTheRest(ClientProfile client) {
        return Combinators.combine(
                        clearances(client).list().ofMaxSize(2),
                        assessments(client).list().ofMaxSize(1),
                        goals().list().ofMaxSize(2),
                        preferences(),
                        exerciseHistory())
                .as((clearances, assessments, goals, preferences, exercise) -> client.withClearances(clearances)
                        .withAssessments(assessments)
                        .withGoals(goals)
                        .withPreferences(preferences)
                        .withExerciseHistory(exercise));
    }

    /** Any complaint, most of them of the back. */
    public static Arbitrary<Complaint> complaints() {
        Arbitrary<Site> sites = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of("LOWER_BACK", "UPPER_BACK", "NECK", "BACK")
                                .map(Site::of)),
                Tuple.of(3, sites()));
        return Combinators.combine(
                        sites,
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 400).map(START::minusDays),
                        Arbitraries.of(Quality.class).set().ofMaxSize(2),
                        sites().list().ofMaxSize(1),
                        Arbitraries.of(Trend.class),
                        Arbitraries.of(Cause.class),
                        Arbitraries.of(Sign.class).set().ofMaxSize(1))
                .as((site, pain, onset, qualities, spread, trend, cause, signs) -> Complaint.builder()
                        .site(site)
                        .painNow(pain)
                        .onset(onset)
                        .qualities(qualities)
                        .radiatesTo(spread)
                        .trend(trend)
                        .cause(cause)
                        .signs(signs)
                        .recovered(pain == 0)
                        .earlierEpisodes(pain % 3 == 0 ? OptionalInt.of(pain / 3) : OptionalInt.empty())
                        .build());
    }

    /** Some conditions, each once: the same twice is refused. */
    private static Arbitrary<List<ConditionReport>> reported(int most) {
        return conditions().list().uniqueElements(ConditionReport::condition).ofMaxSize(most);
    }

    /** Any condition of the catalogue in any of its states, its details known or not. */
    public static Arbitrary<ConditionReport> conditions() {
        return Arbitraries.of(CATALOG.conditions().all()).flatMap(Profiles::reports);
    }

    /** Reports of one condition. */
    public static Arbitrary<ConditionReport> reports(Condition condition) {
        Arbitrary<Optional<Status>> status =
                Arbitraries.of(condition.statuses()).optional(0.6);
        // From long ago to some weeks ahead: an operation may be planned, an illness may not.
        boolean planned = condition.defaultStatus() != Status.HISTORY
                && EnumSet.of(Subject.SURGERY, Subject.TREATMENT, Subject.MEDICATION, Subject.DEVICE)
                        .contains(condition.subject());
        boolean pregnancy = condition.id().equals("PREGNANCY");
        Arbitrary<List<LocalDate>> dates = (pregnancy
                        ? Arbitraries.integers().between(0, 44 * 7)
                        : Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(planned ? -30 : 0, 100)),
                                Tuple.of(1, Arbitraries.integers().between(100, 1500))))
                .map(START::minusDays)
                .list()
                .uniqueElements()
                .ofMaxSize(pregnancy ? 1 : 2);
        return Combinators.combine(
                        status,
                        sites().list().uniqueElements().ofMaxSize(2),
                        dates,
                        Arbitraries.integers().between(0, 90).optional(0.2))
                .as((state, sites, when, lasted) -> ConditionReport.builder()
                        .condition(condition.id())
                        .status(state.filter(s -> !planned || s != Status.HISTORY))
                        .sites(sites)
                        .dates(when)
                        .endedOn(lasted.map(days -> when.stream()
                                .max(LocalDate::compareTo)
                                .orElse(START.minusDays(20))
                                .plusDays(days)))
                        .build());
    }

    /** Any site, on one side or both. */
    public static Arbitrary<Site> sites() {
        List<Site> sites = new ArrayList<>();
        for (Region region : CATALOG.regions().all()) {
            sites.add(Site.of(region.id()));
            if (region.paired()) {
                sites.add(Site.of(region.id(), Side.LEFT));
                sites.add(Site.of(region.id(), Side.RIGHT));
            }
        }
        return Arbitraries.of(sites);
    }

    private static Arbitrary<RedFlagAnswers> redFlagAnswers() {
        List<String> asked = CATALOG.redFlags().all().stream()
                .filter(flag -> flag.asked().isPresent())
                .map(RedFlag::id)
                .toList();
        Arbitrary<RedFlagAnswers> some = Combinators.combine(
                        Arbitraries.of(asked).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Answer.YES, Answer.UNKNOWN))
                .as((flags, answer) -> {
                    RedFlagAnswers answers = RedFlagAnswers.allNo();
                    for (String flag : flags) {
                        answers = answers.with(flag, answer);
                    }
                    return answers;
                });
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(RedFlagAnswers.allNo())),
                Tuple.of(2, some),
                Tuple.of(1, Arbitraries.just(RedFlagAnswers.notAsked())));
    }

    private static Arbitrary<SortedMap<String, Answer>> answers() {
        Arbitrary<SortedMap<String, Answer>> some = Arbitraries.maps(
                        Arbitraries.of(CATALOG.questions().all()).map(ScreeningQuestion::id),
                        Arbitraries.of(Answer.class))
                .map(TreeMap::new);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(new TreeMap<>())), Tuple.of(2, knownAnswers()), Tuple.of(2, some));
    }

    private static Arbitrary<SortedMap<String, Answer>> knownAnswers() {
        return Arbitraries.just(allNo());
    }

    private static Arbitrary<List<LoadReport>> loads() {
        Arbitrary<LoadReport> load = Combinators.combine(
                        Arbitraries.of(CATALOG.loadEvents().ids()),
                        Arbitraries.integers().between(-10, 60))
                .as((event, days) -> LoadReport.builder()
                        .event(event)
                        .date(START.plusDays(days))
                        .build());
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<LoadReport>of())),
                Tuple.of(1, load.list().ofMaxSize(2)));
    }

    private static Arbitrary<MassageHistory> massageHistory() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(PressureLevel.class),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 12))
                .as((ago, pressure, sore, bruised, visits) -> MassageHistory.builder()
                        .lastVisit(START.minusDays(ago))
                        .lastPressure(pressure)
                        .tolerated(pressure)
                        .lastSoreness(sore)
                        .bruised(bruised && sore > 5)
                        .courseVisits(visits)
                        .addRecentVisits(START.minusDays(ago))
                        .build());
    }

    private static Arbitrary<String> professions() {
        return Arbitraries.of(CATALOG.named().all().stream()
                .filter(n -> n.kind().equals("profession"))
                .map(NamedEntry::id)
                .toList());
    }

    private static Arbitrary<List<String>> scopes(ClientProfile client) {
        List<String> ids = new ArrayList<>(CATALOG.contraindications().ids());
        client.conditions().forEach(c -> ids.add(0, c.condition()));
        return Arbitraries.of(ids).list().uniqueElements().ofMaxSize(2);
    }

    /** Clearances for a client: of all, or of a row or condition; anywhere, or somewhere; with a cap, or without. */
    public static Arbitrary<Clearance> clearances(ClientProfile client) {
        return Combinators.combine(
                        professions(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 120).optional(0.5),
                        scopes(client),
                        sites().list().ofMaxSize(1),
                        Arbitraries.of(PressureLevel.class).optional(0.3))
                .as((by, ago, lasts, scope, sites, most) -> Clearance.builder()
                        .by(by)
                        .given(START.minusDays(ago))
                        .until(lasts.map(START.minusDays(ago)::plusDays))
                        .scope(scope)
                        .sites(sites)
                        .pressureMost(most)
                        .build());
    }

    private static Arbitrary<Assessment> assessments(ClientProfile client) {
        return Combinators.combine(professions(), Arbitraries.integers().between(-20, 90), scopes(client))
                .as((by, ago, of) -> Assessment.builder()
                        .by(by)
                        .date(START.minusDays(ago))
                        .of(of)
                        .build());
    }

    private static Arbitrary<Goal> goals() {
        return Arbitraries.of(CATALOG.goals().ids())
                .map(id -> Goal.builder().goal(id).build());
    }

    private static Arbitrary<Preferences> preferences() {
        Arbitrary<Preferences> some = Combinators.combine(
                        Arbitraries.of(CATALOG.techniques().ids())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(CATALOG.techniques().ids())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(PressureLevel.class).optional(0.3),
                        sites().list().ofMaxSize(1),
                        Arbitraries.of(Position.class).set().ofMaxSize(1),
                        Arbitraries.of(CATALOG.exercises().ids())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(ThermalWish.class),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(2))
                .as((wanted, avoided, most, sites, positions, exercises, thermal, days) -> Preferences.builder()
                        .techniques(wanted)
                        .techniquesAvoided(avoided.stream()
                                .filter(t -> !wanted.contains(t))
                                .toList())
                        .pressureMost(most)
                        .sitesAvoided(sites)
                        .positionsAvoided(positions)
                        .exercisesAvoided(exercises)
                        .thermal(thermal)
                        .days(days)
                        .nonWestern(wanted.contains("SHIATSU"))
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Preferences.none())), Tuple.of(1, some));
    }

    private static Arbitrary<ExerciseHistory> exerciseHistory() {
        Arbitrary<ExerciseHistory> some =
                Arbitraries.of(CATALOG.ladders().all()).flatMap(Profiles::tolerated);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(ExerciseHistory.builder().build())), Tuple.of(1, some));
    }

    private static Arbitrary<ExerciseHistory> tolerated(Ladder ladder) {
        return Arbitraries.integers()
                .between(1, ladder.rungs().size())
                .map(rung -> ExerciseHistory.builder()
                        .rungs(new TreeMap<>(Map.of(ladder.id(), rung)))
                        .walkingMinutes(rung * 5)
                        .lastStrength(START.minusDays(rung))
                        .build());
    }
}
