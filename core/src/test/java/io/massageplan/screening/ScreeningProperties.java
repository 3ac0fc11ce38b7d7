package io.massageplan.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.plan.PlanRequest;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Condition;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** Laws of the screening, over clients of all kinds and the rules that ship. */
class ScreeningProperties {

    private static final Catalog CATALOG = Catalog.standard();
    /** Large and small places, limbs, a midline region, one side. */
    private static final List<String> PLACES =
            List.of("LOWER_BACK", "BACK", "NECK", "KIDNEY_AREA", "LOWER_LIMB", "CALF", "SHOULDER", "ABDOMEN");

    @Provide
    Arbitrary<ClientProfile> clients() {
        return Profiles.clients();
    }

    @Provide
    Arbitrary<ClientProfile> known() {
        return Profiles.known();
    }

    @Provide
    Arbitrary<PlanRequest> requests() {
        return Profiles.requests();
    }

    @Provide
    Arbitrary<ConditionReport> conditions() {
        return Profiles.conditions();
    }

    private static Screening screen(ClientProfile client) {
        return Screening.of(client, new DateRange(Profiles.START, Profiles.START.plusWeeks(8)), CATALOG);
    }

    private static List<LocalDate> days(Screening a, Screening b) {
        List<LocalDate> days = new ArrayList<>();
        a.periods().forEach(p -> days.add(p.from()));
        b.periods().forEach(p -> days.add(p.from()));
        return days;
    }

    /** Whether one of two screenings permits nothing that the other does not, on any day. */
    private static void assertNoFreer(Screening stricter, Screening freer) {
        for (LocalDate day : days(stricter, freer)) {
            for (String place : PLACES) {
                Site site = Site.of(place);
                for (String technique : CATALOG.techniques().ids()) {
                    String what = technique + " at " + place + " on " + day;
                    assertNoFreer(what, stricter.massage(day, technique, site), freer.massage(day, technique, site));
                    assertNoFreer(
                            "first " + what,
                            stricter.firstMassage(day, technique, site),
                            freer.firstMassage(day, technique, site));
                }
                for (String application : CATALOG.thermal().ids()) {
                    assertNoFreer(
                            application + " at " + place + " on " + day,
                            stricter.thermal(day, application, site),
                            freer.thermal(day, application, site));
                }
            }
            for (String exercise : CATALOG.exercises().ids()) {
                assertNoFreer(exercise + " on " + day, stricter.exercise(day, exercise), freer.exercise(day, exercise));
            }
        }
    }

    private static void assertNoFreer(String what, Permission stricter, Permission freer) {
        if (!stricter.allowed()) {
            return;
        }
        assertTrue(freer.allowed(), what + " is permitted only by the stricter");
        assertTrue(level(stricter) <= level(freer), what + " may be firmer");
        assertTrue(
                stricter.minutesMost().orElse(Integer.MAX_VALUE)
                        <= freer.minutesMost().orElse(Integer.MAX_VALUE),
                what + " may be longer");
        assertTrue(stricter.strokesExcluded().containsAll(freer.strokesExcluded()), what + ": strokes");
        assertTrue(stricter.positionsExcluded().containsAll(freer.positionsExcluded()), what + ": positions");
        assertTrue(stricter.lubricantsExcluded().containsAll(freer.lubricantsExcluded()), what + ": products");
        for (SparedSite spared : freer.spared()) {
            assertTrue(
                    level(stricter) <= level(spared)
                            || stricter.spared().stream().anyMatch(s -> protects(s, spared)),
                    what + ": " + spared + " is not spared by " + stricter.spared());
        }
    }

    private static boolean protects(SparedSite stricter, SparedSite freer) {
        return CATALOG.body().contains(stricter.site(), freer.site()) && level(stricter) <= level(freer);
    }

    private static int level(SparedSite spared) {
        return spared.pressureMost().map(PressureLevel::level).orElse(-1);
    }

    private static int level(Permission permission) {
        return permission.pressureMost().map(PressureLevel::level).orElse(-1);
    }

    /** Whether a report says better what another one implies: it is there, and names what the implied one leaves open. */
    private static boolean saysBetter(ClientProfile client, ConditionReport added) {
        // A yes that is dated is known better, and an old look may have seen it.
        return client.redFlags().answerTo(added.condition()) == Answer.YES
                || added.endedOn().isEmpty()
                        && client.conditions().stream()
                                .anyMatch(report -> implies(report.condition(), added.condition()));
    }

    /** Whether the client has reported that state of it: said twice, it would be refused. */
    private static boolean isSaidAlready(ClientProfile client, ConditionReport added) {
        return client.conditions().stream()
                .anyMatch(report -> report.condition().equals(added.condition()) && status(report) == status(added));
    }

    private static Status status(ConditionReport report) {
        return report.status()
                .orElseGet(() ->
                        CATALOG.conditions().get(report.condition()).statuses().get(0));
    }

    private static boolean implies(String condition, String other) {
        Condition entry = CATALOG.conditions().get(condition);
        return entry.implies().stream().anyMatch(i -> i.condition().equals(other) || implies(i.condition(), other));
    }

    private static void assertNeverFreerWith(ClientProfile client, Screening before, ConditionReport added) {
        if (saysBetter(client, added) || isSaidAlready(client, added)) {
            return;
        }
        List<ConditionReport> more = new ArrayList<>(client.conditions());
        more.add(added);
        Screening after = screen(Profiles.consistent(client.withConditions(more)));
        assertNoFreer(after, before);
        assertTrue(after.concern().compareTo(before.concern()) >= 0, "less concern with " + added.condition());
        assertTrue(after.redFlags().containsAll(before.redFlags()), "a finding is gone with " + added.condition());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void addingAKnownCondition_neverPermitsMore(
            @ForAll("known") ClientProfile client, @ForAll("conditions") ConditionReport added) {
        assertNeverFreerWith(client, screen(client), added);
    }

    /** Every condition in every status, there, dated or over, on top of what some client has. */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void addingAnyCondition_inAnyStatus_neverPermitsMore(@ForAll("known") ClientProfile client, @ForAll long seed) {
        Random random = new Random(seed);
        Screening before = screen(client);
        int tried = 0;
        for (Condition condition : CATALOG.conditions().all()) {
            for (Status status : condition.statuses()) {
                LocalDate begun = Profiles.START.minusDays(random.nextInt(60));
                ConditionReport.Builder report =
                        ConditionReport.builder().condition(condition.id()).status(status);
                switch (random.nextInt(3)) {
                    case 0 -> report.addDates(begun);
                    case 1 -> report.endedOn(Profiles.START.plusDays(random.nextInt(20) - 10L));
                    default -> report.addSites(Site.of("LOWER_BACK"));
                }
                assertNeverFreerWith(client, before, report.build());
                tried++;
            }
        }
        assertTrue(tried > 300, "all of them: " + tried);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void clearanceWithoutLimits_neverPermitsLess(@ForAll("clients") ClientProfile client) {
        List<Clearance> more = new ArrayList<>(client.clearances());
        more.add(Clearance.builder()
                .by("PHYSICIAN")
                .given(Profiles.START.minusDays(1))
                .build());
        assertNoFreer(screen(client), screen(client.withClearances(more)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void trainedPractitioner_neverPermitsLess(@ForAll("clients") ClientProfile client) {
        Screening trained = Screening.of(
                client,
                new DateRange(Profiles.START, Profiles.START.plusWeeks(8)),
                Set.of("MLD", "ONCOLOGY", "PREGNANCY", "CST"),
                List.of(),
                CATALOG);
        assertNoFreer(screen(client), trained);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void unansweredQuestion_isNoNo(
            @ForAll("clients") ClientProfile client, @ForAll @Size(value = 5) List<Integer> picks) {
        List<String> questions = CATALOG.questions().ids();
        SortedMap<String, Answer> no = new TreeMap<>(client.answers());
        SortedMap<String, Answer> open = new TreeMap<>(client.answers());
        List<String> picked = new ArrayList<>();
        for (int pick : picks) {
            String question = questions.get(Math.floorMod(pick, questions.size()));
            if (isAnsweredByAReport(client, question)) {
                continue;
            }
            picked.add(question);
            no.put(question, Answer.NO);
            open.put(question, Answer.UNKNOWN);
        }
        Screening unanswered = screen(client.withAnswers(open));
        Screening denied = screen(client.withAnswers(no));
        assertNoFreer(unanswered, denied);
        List<String> asked =
                unanswered.questions().stream().map(OpenQuestion::id).toList();
        // Whatever the open answer holds back is asked.
        List<String> heldBack = new ArrayList<>(ids(unanswered));
        heldBack.removeAll(ids(denied));
        if (!heldBack.isEmpty()) {
            assertTrue(asked.stream().anyMatch(picked::contains), heldBack + " is held back and nothing is asked");
        }
    }

    /** A no beside a report of the same question would be refused. */
    private static boolean isAnsweredByAReport(ClientProfile client, String question) {
        return client.conditions().stream()
                .anyMatch(
                        r -> CATALOG.conditions().get(r.condition()).question().equals(question));
    }

    private static List<String> ids(Screening screening) {
        return screening.inForce().stream().map(InForce::restriction).distinct().toList();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void anyRequest_isScreened_twiceAlike(@ForAll("requests") PlanRequest request) {
        Screening first = screening(request);
        Screening second = screening(request);
        assertEquals(first.inForce(), second.inForce());
        assertEquals(first.questions(), second.questions());
        assertEquals(first.referrals(), second.referrals());
        assertEquals(first.clearances(), second.clearances());
        assertEquals(first.onTheDay(), second.onTheDay());
        assertEquals(first.stops(), second.stops());
        assertEquals(first.redFlags(), second.redFlags());
        for (Technique technique : CATALOG.techniques().all()) {
            assertEquals(
                    first.massage(request.start(), technique.id(), Site.of("BACK")),
                    second.massage(request.start(), technique.id(), Site.of("BACK")));
        }
    }

    private static Screening screening(PlanRequest request) {
        return Screening.of(request.client(), request.days(), Set.of(), request.overrides(), CATALOG);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void permission_keepsItsForm(@ForAll("clients") ClientProfile client) {
        Screening screening = screen(client);
        for (LocalDate day : days(screening, screening)) {
            for (Technique technique : CATALOG.techniques().all()) {
                for (String place : PLACES) {
                    Permission permission = screening.massage(day, technique.id(), Site.of(place));
                    assertForm(technique, permission, place);
                    assertForm(technique, screening.firstMassage(day, technique.id(), Site.of(place)), place);
                }
            }
        }
    }

    private static void assertForm(Technique technique, Permission permission, String place) {
        String what = technique.id() + " at " + place;
        boolean pressed = technique.pressureMost().isPresent();
        assertEquals(permission.allowed() && pressed, permission.pressureMost().isPresent(), what);
        assertTrue(permission.allowed() || !permission.allowedFirstVisit(), what);
        assertTrue(permission.allowed() || !permission.reasons().isEmpty(), what + " is refused without a reason");
        if (permission.allowed()) {
            assertTrue(technique.coreStrokes().stream().noneMatch(permission.strokesExcluded()::contains), what);
            assertTrue(
                    technique.positions().size()
                            > permission.positionsExcluded().size(),
                    what);
            assertTrue(
                    technique.lubricants().size()
                            > permission.lubricantsExcluded().size(),
                    what);
            permission.pressureMost().ifPresent(most -> {
                assertTrue(
                        most.level() >= technique.pressureLeast().orElseThrow().level(), what);
                assertTrue(
                        most.level() <= technique.pressureMost().orElseThrow().level(), what);
            });
            for (SparedSite spared : permission.spared()) {
                assertTrue(CATALOG.body().contains(Site.of(place), spared.site()), what + " spares " + spared);
            }
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void periods_areAlikeInside_andFillTheDays(@ForAll("clients") ClientProfile client) {
        Screening screening = screen(client);
        LocalDate next = screening.days().from();
        for (DateRange period : screening.periods()) {
            assertEquals(next, period.from());
            next = period.to().plusDays(1);
            for (String technique : List.of("SWEDISH", "DEEP_TISSUE", "CUPPING")) {
                assertEquals(
                        screening.massage(period.from(), technique, Site.of("BACK")),
                        screening.massage(period.to(), technique, Site.of("BACK")));
            }
            assertEquals(
                    screening.thermal(period.from(), "HEAT_PACK", Site.of("LOWER_BACK")),
                    screening.thermal(period.to(), "HEAT_PACK", Site.of("LOWER_BACK")));
        }
        assertEquals(screening.days().to().plusDays(1), next);
    }
}
