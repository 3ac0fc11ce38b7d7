package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.homecare.Exercise;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Segment;
import io.massageplan.safety.SparedSite;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Permission;
import io.massageplan.screening.ProfileProblems;
import io.massageplan.screening.Screening;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Screening and check, written apart, say the same of every client: what one permits the other does not find, and what
 * one refuses the other does.
 */
class AgreementProperties {
    private static final Catalog CATALOG = Catalog.standard();
    private static final DateRange DAYS = new DateRange(Drawn.START, Drawn.START.plusDays(27));

    private static final List<String> APPLICATIONS =
            List.copyOf(CATALOG.thermal().ids());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    /** The first client drawn whose profile can be. */
    static Drawn draw(Random random) {
        Drawn drawn = new Drawn(random);
        while (!ProfileProblems.of(drawn.client, CATALOG).isEmpty()) {
            drawn = new Drawn(random);
        }
        return drawn;
    }

    static Screening screen(Drawn drawn) {
        return Screening.of(drawn.client, DAYS, drawn.qualifications, drawn.overrides, CATALOG);
    }

    /** A plan that holds nothing yet, for a drawn client and a practitioner of the drawn trainings. */
    static PlanFixtures plan(Drawn drawn) {
        return PlanFixtures.settling()
                .client(c -> drawn.client)
                .request(r -> r.withOverrides(drawn.overrides)
                        .withPractitioners(Practitioner.builder()
                                .id("p")
                                .qualifications(drawn.qualifications)
                                .build()));
    }

    private static PlanView view(PlanFixtures plan) {
        return new PlanView(plan.plan(), plan.request(), plan.catalog());
    }

    // ---- massage

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void massage_permittedOrRefused_byBoth(@ForAll("seeds") long seed) {
        assertEquals("", String.join("\n", massage(seed)));
    }

    static List<String> massage(long seed) {
        List<String> told = new ArrayList<>();
        Random random = new Random(seed);
        Drawn drawn = draw(random);
        Screening screening = screen(drawn);
        Judge judge = new Judge(drawn);
        for (int i = 0; i < 20; i++) {
            LocalDate day = drawn.day();
            Technique technique = drawn.one(CATALOG.techniques().all());
            Site site = random.nextInt(3) == 0 ? Site.of("LOWER_BACK") : drawn.site();
            boolean first = random.nextBoolean();
            Permission permission = first
                    ? screening.firstMassage(day, technique.id(), site)
                    : screening.massage(day, technique.id(), site);
            String where = "seed " + seed + " " + day + " " + technique.id() + " " + site + (first ? " first" : "");
            new Compared(judge, permission, technique, site, day, first, where, told).holds();
        }
        return told;
    }

    /** What the check finds about one massage. */
    private static final class Judge {
        private final Drawn drawn;
        private final PlanView empty;

        Judge(Drawn drawn) {
            this.drawn = drawn;
            this.empty = view(plan(drawn));
        }

        List<Finding> of(MassageSession visit, boolean first) {
            PlanFixtures plan = plan(drawn);
            if (!first) {
                // Long before, so that nothing counts from its hour.
                plan.add(plan.visit("earlier", Drawn.START.minusDays(60), 2));
            }
            plan.add(visit);
            PlanView view = new PlanView(plan.plan(), empty);
            List<Rule> rules = new ArrayList<>(List.of(
                    PlanCheck.rule("restriction"),
                    PlanCheck.rule("lubricant-allergen"),
                    PlanCheck.rule("acute-stage-pressure"),
                    PlanCheck.rule("first-visit-pressure"),
                    PlanCheck.rule("open-question-pressure")));
            return PlanCheck.check(view, rules).stream()
                    .filter(Finding::isHard)
                    .filter(f -> f.activities().contains("v"))
                    // Counted from the end of another visit: not a matter of the day.
                    .filter(f -> !f.reason().rule().equals("J4.1"))
                    .toList();
        }
    }

    private record Compared(
            Judge judge,
            Permission permission,
            Technique technique,
            Site site,
            LocalDate day,
            boolean first,
            String where,
            List<String> told) {
        void holds() {
            if (permission.allowed()) {
                isPermitted();
            } else {
                isRefused();
            }
        }

        private List<Position> positions() {
            List<Position> left = new ArrayList<>(technique.positions());
            left.removeAll(permission.positionsExcluded());
            return left;
        }

        private List<String> lubricants() {
            List<String> left = new ArrayList<>(technique.lubricants());
            left.removeAll(permission.lubricantsExcluded());
            return left;
        }

        private List<String> strokes() {
            List<String> left = new ArrayList<>(technique.strokes());
            left.removeAll(permission.strokesExcluded());
            return left;
        }

        private int firmest() {
            int range = technique.pressureMost().map(PressureLevel::level).orElse(5);
            return Math.min(
                    range, permission.pressureMost().map(PressureLevel::level).orElse(range));
        }

        private int lightest() {
            return technique.pressureLeast().map(PressureLevel::level).orElse(0);
        }

        private long minutes() {
            return Math.min(60, permission.minutesMost().orElse(60));
        }

        private MassageSession visit(
                int pressure,
                List<String> strokes,
                Position position,
                String lubricant,
                List<SparedSite> spared,
                long minutes) {
            Segment segment = Segment.builder()
                    .site(site)
                    .technique(technique.id())
                    .strokes(strokes)
                    .pressure(PressureLevel.of(pressure))
                    .length(Duration.ofMinutes(minutes))
                    .position(position)
                    .spared(spared)
                    .build();
            return MassageSession.builder()
                    .id("v")
                    .date(day)
                    .start(LocalTime.of(10, 0))
                    .length(Duration.ofMinutes(minutes))
                    .performer("MASSAGE_THERAPIST")
                    .status(io.massageplan.plan.ActivityStatus.FIRM)
                    .addSegments(segment)
                    .talk(Duration.ZERO)
                    .lubricant(lubricant)
                    .practitioner("p")
                    .build();
        }

        private MassageSession best() {
            return visit(firmest(), strokes(), positions().get(0), lubricants().get(0), permission.spared(), minutes());
        }

        private void isPermitted() {
            MassageSession best = best();
            List<String> broken = rules(best);
            if (!broken.isEmpty()) {
                told.add(where + " is permitted " + permission.spared() + ", not by the check: " + broken);
            }
            Segment segment = best.segments().get(0);
            int range = technique.pressureMost().map(PressureLevel::level).orElse(-1);
            if (firmest() < range) {
                Segment firmer = segment.withPressure(PressureLevel.of(firmest() + 1));
                // To the check a spared place keeps the cap of its stage; screening caps all that reaches it.
                boolean stage =
                        permission.reasons().stream().anyMatch(r -> r.rule().startsWith("acute-pressure"));
                isFound(best.withSegments(stage ? firmer.withSpared() : firmer), "one level firmer");
            }
            // A place that is spared altogether is spared the stroke as well.
            permission.strokesExcluded().stream()
                    .filter(technique.strokes()::contains)
                    .filter(s -> permission.spared().stream().noneMatch(o -> level(o) < 0))
                    .forEach(s -> isFound(best.withSegments(segment.withStrokes(s)), "stroke " + s));
            permission.positionsExcluded().stream()
                    .filter(technique.positions()::contains)
                    .forEach(p -> isFound(best.withSegments(segment.withPosition(p)), "position " + p));
            permission.lubricantsExcluded().stream()
                    .filter(technique.lubricants()::contains)
                    .forEach(l -> isFound(best.withLubricant(l), "lubricant " + l));
            permission
                    .minutesMost()
                    .ifPresent(m -> isFound(
                            visit(
                                    firmest(),
                                    strokes(),
                                    positions().get(0),
                                    lubricants().get(0),
                                    permission.spared(),
                                    m + 1L),
                            "a minute longer"));
            for (SparedSite one : permission.spared()) {
                List<SparedSite> others = new ArrayList<>(permission.spared());
                others.remove(one);
                // To the check the two halves of a place have its middle between them.
                List<Site> lighter = others.stream()
                        .filter(o -> level(o) <= level(one))
                        .map(SparedSite::site)
                        .toList();
                boolean covered = new Geometry(CATALOG.body()).within(lighter, one.site())
                        || lighter.stream().anyMatch(o -> CATALOG.body().contains(o, one.site()));
                if (level(one) < firmest() && !covered) {
                    isFound(best.withSegments(segment.withSpared(others)), "without sparing " + one);
                }
            }
        }

        private static int level(SparedSite spared) {
            return spared.pressureMost().map(PressureLevel::level).orElse(-1);
        }

        private void isRefused() {
            for (Position position : technique.positions()) {
                for (String lubricant : technique.lubricants()) {
                    isFound(
                            visit(lightest(), technique.coreStrokes(), position, lubricant, permission.spared(), 10),
                            "at all, " + position + " " + lubricant);
                }
            }
        }

        private void isFound(MassageSession visit, String what) {
            if (rules(visit).isEmpty() && !isOpenMatter()) {
                told.add(where + " is refused " + what + ", not by the check: " + permission.reasons() + " "
                        + permission.reasonsFirstVisit());
            }
        }

        /**
         * Whether a cap that somebody cleared up to a pressure is still a reason for caution: to the check it is not; to
         * screening it is where it reaches a part of the site only.
         */
        private boolean isOpenMatter() {
            return permission.reasonsFirstVisit().stream()
                            .anyMatch(r -> r.rule().endsWith("-with-caution"))
                    && judge.drawn.client.clearances().stream()
                            .anyMatch(c -> c.pressureMost().isPresent());
        }

        private List<String> rules(MassageSession visit) {
            return judge.of(visit, first).stream()
                    .map(f -> f.rule() + " " + f.reason().rule() + " "
                            + f.reason().facts())
                    .toList();
        }
    }

    // ---- warning signs, and what is listed

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void stopsAndLists_sameInBoth(@ForAll("seeds") long seed) {
        Drawn drawn = draw(new Random(seed));
        Screening screening = screen(drawn);
        PlanFixtures plan = plan(drawn)
                .plan(p -> p.withRestrictions(screening.inForce())
                        .withClearances(screening.clearances())
                        .withReferrals(screening.referrals())
                        .withQuestions(screening.questions().stream()
                                .filter(q -> !q.redFlag())
                                .toList()));
        PlanView view = view(plan);

        List<Rule> lists = List.of(
                PlanCheck.rule("restrictions-told"),
                PlanCheck.rule("clearances-told"),
                PlanCheck.rule("questions-told"),
                PlanCheck.rule("referrals-told"));
        assertEquals(
                List.of(),
                PlanCheck.check(view, lists).stream()
                        .map(f -> f.rule() + " " + f.reason().facts())
                        .toList());
        boolean stops = !screening.unansweredRedFlags().isEmpty()
                || !screening.stops().isEmpty() && !screening.blocksEverything();
        boolean found = !PlanCheck.check(view, List.of(PlanCheck.rule("no-plan-for-red-flags")))
                .isEmpty();
        assertTrue(stops ? found : !found || screening.blocksEverything(), "seed " + seed);
    }

    // ---- cold, heat, exercise

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void homeCare_permittedOrRefused_byBoth(@ForAll("seeds") long seed) {
        assertEquals("", String.join("\n", homeCare(seed)));
    }

    static List<String> homeCare(long seed) {
        List<String> told = new ArrayList<>();
        Random random = new Random(seed);
        Drawn drawn = draw(random);
        Screening screening = screen(drawn);
        PlanView empty = view(plan(drawn));
        for (int i = 0; i < 20; i++) {
            LocalDate day = drawn.day();
            Site site = random.nextInt(3) == 0 ? Site.of("LOWER_BACK") : drawn.site();
            String application = drawn.one(APPLICATIONS);
            Exercise exercise = drawn.one(CATALOG.exercises().all());
            PlanFixtures plan = plan(drawn);
            plan.add(plan.thermal("t", day, LocalTime.of(8, 0), application).withSite(site));
            plan.add(plan.block("x", day, exercise.kind(), 1, exercise.id()));
            PlanView view = new PlanView(plan.plan(), empty);
            List<Finding> found = PlanCheck.check(
                            view,
                            List.of(
                                    PlanCheck.rule("restriction"),
                                    PlanCheck.rule("thermal-site"),
                                    PlanCheck.rule("heat-after-injury"),
                                    PlanCheck.rule("contrast-after-injury")))
                    .stream()
                    .filter(Finding::isHard)
                    .toList();
            String where = "seed " + seed + " " + day + " ";
            same(screening.thermal(day, application, site), "t", found, where + application + " " + site, told);
            same(screening.exercise(day, exercise.id()), "x", found, where + exercise.id(), told);
        }
        return told;
    }

    private static void same(Permission permission, String id, List<Finding> found, String where, List<String> told) {
        List<String> about = found.stream()
                .filter(f -> f.activities().contains(id))
                .map(f -> f.rule() + " " + f.reason().rule())
                .toList();
        if (permission.allowed() != about.isEmpty()) {
            told.add(where + ", screening: " + permission.reasons() + ", check: " + about);
        }
    }
}
