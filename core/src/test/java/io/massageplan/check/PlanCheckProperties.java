package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Condition;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every plan, however odd. */
class PlanCheckProperties {
    private static final Catalog CATALOG = Catalog.standard();

    /** A plan of any content for a client of any kind; ids mostly known, dates mostly inside. */
    @Provide
    Arbitrary<PlanFixtures> plans() {
        return Arbitraries.randomValue(random -> new Maker(random).plan());
    }

    private static final class Maker {
        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private String id(List<String> known) {
            return random.nextInt(40) == 0 ? "NOPE" : one(known);
        }

        private boolean often() {
            return random.nextInt(3) > 0;
        }

        private LocalDate day() {
            return random.nextInt(60) == 0
                    ? one(List.of(LocalDate.MIN, LocalDate.MAX))
                    : START.plusDays(random.nextInt(70) - 7);
        }

        private LocalDate dayOfClient() {
            return START.plusDays(random.nextInt(70) - 7);
        }

        private LocalTime time() {
            return LocalTime.of(random.nextInt(22), random.nextInt(60));
        }

        PlanFixtures plan() {
            String protocol = one(CATALOG.protocols().ids());
            String phase = one(CATALOG.protocols().get(protocol).phases()).id();
            PlanFixtures plan = PlanFixtures.bare(1 + random.nextInt(9), id(List.of(protocol)), id(List.of(phase)));
            client(plan);
            int activities = random.nextInt(25);
            for (int i = 0; i < activities; i++) {
                plan.add(activity(plan, "a" + i));
            }
            if (random.nextBoolean()) {
                plan.plan(p -> p.withAsWanted(plan.asWanted(
                        1 + random.nextInt(10), one(CATALOG.thermal().ids()), region())));
            }
            return plan;
        }

        private String region() {
            return one(CATALOG.regions().ids());
        }

        private void client(PlanFixtures plan) {
            int conditions = random.nextInt(4);
            for (int i = 0; i < conditions; i++) {
                plan.reports(report());
            }
            plan.complaint(PlanFixtures.complaint(START.minusDays(random.nextInt(150)))
                    .withSite(Site.of(id(List.of(region()))))
                    .withCause(one(List.of(Cause.values()))));
            if (often()) {
                plan.history(MassageHistory.builder()
                        .lastVisit(START.minusDays(random.nextInt(40)))
                        .lastPressure(PressureLevel.of(random.nextInt(6)))
                        .lastSoreness(random.nextInt(11))
                        .bruised(random.nextBoolean())
                        .build());
            }
            plan.client(c -> c.withBirthYear(1930 + random.nextInt(90))
                    .withRedFlags(
                            random.nextInt(10) == 0
                                    ? RedFlagAnswers.notAsked().with("IV_DRUG_USE", Answer.YES)
                                    : RedFlagAnswers.allNo())
                    .withLoads(LoadReport.builder()
                            .event(id(CATALOG.loadEvents().ids()))
                            .date(dayOfClient())
                            .build())
                    .withClearances(Clearance.builder()
                            .by("PHYSICIAN")
                            .given(START.minusDays(random.nextInt(30)))
                            .addSites(Site.of(region()))
                            .build()));
            plan.request(r -> r.withAvailability(r.availability()
                    .withTravelMinutes(random.nextInt(40))
                    .withBreaks(
                            new Break(START, START.plusDays(random.nextInt(20)), one(List.of(BreakKind.values()))))));
        }

        private ConditionReport report() {
            Condition condition = one(CATALOG.conditions().all());
            ConditionReport.Builder report =
                    ConditionReport.builder().condition(condition.id()).status(one(condition.statuses()));
            if (random.nextBoolean()) {
                LocalDate began = dayOfClient();
                report.addDates(began);
                if (random.nextInt(4) == 0) {
                    report.endedOn(began.plusDays(random.nextInt(30)));
                }
            }
            if (random.nextBoolean()) {
                report.addSites(Site.of(region()));
            }
            return report.build();
        }

        private Activity activity(PlanFixtures plan, String id) {
            Activity activity = switch (random.nextInt(6)) {
                case 0, 1, 2 -> visit(plan, id);
                case 3 ->
                    plan.block(
                                    id,
                                    day(),
                                    one(List.of(ExerciseKind.values())),
                                    1 + random.nextInt(9),
                                    one(CATALOG.exercises().ids()))
                            .withStart(time());
                case 4 ->
                    plan.thermal(
                                    id,
                                    day(),
                                    LocalTime.of(random.nextInt(15), 0),
                                    one(CATALOG.thermal().ids()))
                            .withSite(Site.of(id(List.of(region()))))
                            .withPlacement(one(List.of(Placement.values())));
                default -> plan.remoteReview(id, day()).withStart(time()).withRidesOn("a" + random.nextInt(25));
            };
            return random.nextInt(8) == 0
                    ? PlanFixtures.withStatus(activity, one(List.of(ActivityStatus.values())))
                    : activity;
        }

        private MassageSession visit(PlanFixtures plan, String id) {
            return plan.visit(id, day(), 3)
                    .withStart(time())
                    .withSegments(
                            plan.segment(region(), one(CATALOG.techniques().ids()), random.nextInt(6), 45)
                                    .withPosition(one(List.of(Position.values()))))
                    .withLubricant(id(CATALOG.lubricants().ids()))
                    .withPerformer(random.nextInt(6) == 0 ? "CLIENT" : "MASSAGE_THERAPIST")
                    .withFeelingBack(random.nextBoolean());
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void check_anyPlan_answersInOrder(@ForAll @From("plans") PlanFixtures plan) {
        CarePlan made = plan.plan();

        List<Finding> findings = Judged.all(plan);

        List<Activity> turned = new ArrayList<>(made.activities());
        Collections.shuffle(turned, new Random(7));
        assertEquals(findings, PlanCheck.check(made.withActivities(turned), plan.request(), CATALOG));
        assertEquals(findings.size(), Set.copyOf(findings).size());
        assertEquals(
                findings.stream().map(Finding::severity).toList(),
                findings.stream().map(Finding::severity).sorted().toList());
        Set<String> ids =
                new TreeSet<>(made.activities().stream().map(Activity::id).toList());
        assertTrue(findings.stream().flatMap(f -> f.activities().stream()).allMatch(ids::contains));
    }

    // ---- whatever the plan: what is added and breaks a rule is found

    private static final LocalDate LATE = START.plusDays(3);

    private static final Map<String, BiConsumer<PlanFixtures, LocalDate>> BREAKERS = breakers();

    private static Map<String, BiConsumer<PlanFixtures, LocalDate>> breakers() {
        Map<String, BiConsumer<PlanFixtures, LocalDate>> all = new TreeMap<>();
        all.put("one-visit-a-day", (p, d) -> p.add(p.visit("x", d, 2)).add(p.visit("y", d, 2)));
        all.put("visits-in-7-days", (p, d) -> {
            for (int i = 0; i < 4; i++) {
                p.add(p.visit("x" + i, d.plusDays(i), 2));
            }
        });
        all.put("deep-gap", (p, d) -> p.add(p.visit("x", d, 4)).add(p.visit("y", d.plusDays(1), 4)));
        all.put("deep-in-7-days", (p, d) -> {
            for (int i = 0; i < 3; i++) {
                p.add(p.visit("x" + i, d.plusDays(2 * i), 5));
            }
        });
        all.put(
                "pressure-step",
                (p, d) -> p.add(p.visit("x", d, 0).withStart(LocalTime.MIDNIGHT))
                        .add(p.visit("y", d, 5).withStart(LocalTime.of(0, 1))));
        all.put(
                "strenuous-after-deep",
                (p, d) -> p.add(p.visit("x", d, 4))
                        .add(p.block("y", d.plusDays(1), ExerciseKind.STRENUOUS, 1, "RUNNING")));
        all.put(
                "strength-days",
                (p, d) -> p.add(p.block("x", d, ExerciseKind.STRENGTH, 1, "BRIDGE"))
                        .add(p.block("y", d.plusDays(1), ExerciseKind.STRENGTH, 1, "BRIDGE")));
        all.put(
                "thermal-gap",
                (p, d) -> p.add(p.thermal("x", d, LocalTime.of(8, 0), "COLD_PACK"))
                        .add(p.thermal("y", d, LocalTime.of(8, 30), "COLD_PACK")));
        all.put(
                "thermal-length",
                (p, d) ->
                        p.add(p.thermal("x", d, LocalTime.of(8, 0), "COLD_PACK").withLength(Duration.ofMinutes(21))));
        all.put("no-overlap", (p, d) -> p.add(p.walk("x", d, 1)).add(p.walk("y", d, 1)));
        all.put("free-time", (p, d) -> p.add(p.visit("x", d, 2).withStart(LocalTime.of(6, 0))));
        all.put("inside-plan", (p, d) -> p.add(p.walk("x", START.minusDays(1), 1)));
        all.put(
                "exercise-rung",
                (p, d) -> p.without("a").add(p.block("x", START.minusYears(9), ExerciseKind.STRENGTH, 3, "BAND_ROW")));
        all.put("technique-form", (p, d) -> p.add(p.visit("x", d, 2).withLubricant("ESSENTIAL_OIL")));
        all.put(
                "same-day-order",
                (p, d) -> p.add(p.visit("x", d, 2))
                        .add(p.block("y", d, ExerciseKind.STRENGTH, 1, "BRIDGE").withStart(LocalTime.of(19, 0))));
        all.put("known-ids", (p, d) -> p.add(p.visit("x", d, 2).withLubricant("LARD")));
        return all;
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(BREAKERS.keySet());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void check_breakingARule_isFound(@ForAll @From("plans") PlanFixtures plan, @ForAll @From("rules") String rule) {
        BREAKERS.get(rule).accept(plan, LATE);

        assertTrue(
                Judged.of(plan, rule).stream()
                        .filter(Finding::isHard)
                        .anyMatch(f -> f.activities().stream().anyMatch(a -> a.startsWith("x") || a.startsWith("y"))),
                rule);
    }

    /** A condition more never makes a finding about a restriction go away. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void check_oneMoreCondition_neverForbidsLess(@ForAll @From("plans") PlanFixtures plan, @ForAll Random random) {
        List<Finding> before = Judged.of(plan, "restriction");
        ConditionReport more = new Maker(random).report();

        List<Finding> after = Judged.of(plan.reports(more), "restriction");

        List<Finding> gone = new ArrayList<>(before);
        gone.removeAll(after);
        // What only an unanswered question or an implied report had brought may go: the client has now said it better.
        gone.removeIf(f -> f.reason().rule().startsWith("J5"));
        boolean implied = CATALOG.conditions().all().stream()
                .flatMap(c -> c.implies().stream())
                .anyMatch(i -> i.condition().equals(more.condition()));
        assertTrue(gone.isEmpty() || implied, gone.toString());
    }
}
