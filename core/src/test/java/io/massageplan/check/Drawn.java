package io.massageplan.check;

import io.massageplan.InvalidValueException;
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
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Quality;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.client.Trend;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A client drawn at random, with every kind of document: conditions in any status, with and without dates, ends and
 * places; clearances capped, sited, scoped and signed by anybody; assessments, overrides, trainings, open questions.
 */
final class Drawn {
    static final LocalDate START = PlanFixtures.START;
    private static final Catalog CATALOG = Catalog.standard();
    private static final List<String> PROFESSIONS = CATALOG.named().all().stream()
            .filter(n -> n.kind().equals("profession"))
            .map(n -> n.id())
            .toList();

    private final Random random;
    final ClientProfile client;
    final List<RuleOverride> overrides;
    final Set<String> qualifications;

    Drawn(Random random) {
        this.random = random;
        this.client = one(this::client);
        this.overrides = some(2, this::override);
        this.qualifications =
                new LinkedHashSet<>(some(2, () -> one(List.of("MLD", "PREGNANCY", "ONCOLOGY", "CST", "LYMPHOEDEMA"))));
    }

    private ClientProfile client() {
        List<ConditionReport> reports = some(4, this::report);
        return Profiles.consistent(ClientProfile.builder()
                .id("client-1")
                .birthYear(1925 + random.nextInt(95))
                .consent(Consent.GIVEN)
                .complaints(some(2, this::complaint))
                .conditions(reports)
                .redFlags(redFlags())
                .answers(answers())
                .loads(some(2, this::load))
                .clearances(some(3, () -> clearance(reports)))
                .assessments(some(2, () -> assessment(reports)))
                .massageHistory(random.nextBoolean() ? Optional.empty() : Optional.of(history()))
                .build());
    }

    /** The first that can be. */
    private static <T> T one(Supplier<T> make) {
        while (true) {
            try {
                return make.get();
            } catch (InvalidValueException e) {
                // Drawn so that it contradicts itself; another one is drawn.
            }
        }
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(one(make));
        }
        return made;
    }

    /** Any day of four weeks. */
    LocalDate day() {
        return START.plusDays(random.nextInt(28));
    }

    Site site() {
        Region region = one(CATALOG.regions().all());
        boolean sided = region.paired() && random.nextBoolean();
        return sided ? Site.of(region.id(), one(List.of(Side.LEFT, Side.RIGHT))) : Site.of(region.id());
    }

    private Complaint complaint() {
        return Complaint.builder()
                .site(random.nextBoolean() ? Site.of("LOWER_BACK") : site())
                .painNow(random.nextInt(11))
                .onset(START.minusDays(one(List.of(0, 1, 3, 4, 10, 20, 21, 22, 30, 41, 42, 50, 84, 200))))
                .qualities(some(1, () -> one(List.of(Quality.values()))))
                .radiatesTo(rarely() ? List.of(site()) : List.of())
                .trend(rarely() ? one(List.of(Trend.values())) : Trend.STEADY)
                .cause(one(List.of(Cause.values())))
                .signs(rarely() ? some(2, () -> one(List.of(Sign.values()))) : List.of())
                .recovered(rarely())
                .build();
    }

    private ConditionReport report() {
        Condition condition = one(CATALOG.conditions().all());
        ConditionReport.Builder report = ConditionReport.builder().condition(condition.id());
        if (random.nextInt(4) > 0) {
            report.status(one(condition.statuses()));
        }
        LocalDate since = START.minusDays(random.nextInt(random.nextBoolean() ? 20 : 300));
        if (random.nextBoolean()) {
            report.addDates(since);
            if (rarely()) {
                report.addDates(since.plusDays(random.nextInt(40)));
            }
        }
        if (random.nextInt(4) == 0) {
            report.endedOn(since.plusDays(random.nextInt(60)));
        }
        if (random.nextBoolean()) {
            report.addSites(random.nextBoolean() ? Site.of("LOWER_BACK", one(List.of(Side.values()))) : site());
        }
        return report.build();
    }

    private RedFlagAnswers redFlags() {
        RedFlagAnswers answers = RedFlagAnswers.allNo();
        List<String> asked = CATALOG.redFlags().all().stream()
                .filter(f -> f.asked().isPresent())
                .map(RedFlag::id)
                .toList();
        return rarely() ? answers.with(one(asked), one(List.of(Answer.YES, Answer.UNKNOWN))) : answers;
    }

    private TreeMap<String, Answer> answers() {
        TreeMap<String, Answer> answers = new TreeMap<>();
        CATALOG.questions().ids().forEach(q -> answers.put(q, Answer.NO));
        some(random.nextBoolean() ? 0 : 2, () -> one(CATALOG.questions().ids())).forEach(answers::remove);
        return answers;
    }

    private LoadReport load() {
        return LoadReport.builder()
                .event(one(CATALOG.loadEvents().ids()))
                .date(START.plusDays(random.nextInt(30) - 5))
                .build();
    }

    private List<String> scope(List<ConditionReport> reports) {
        List<String> scope = new ArrayList<>();
        for (ConditionReport report : reports) {
            List<Contraindication> rows = CATALOG.contraindications().all().stream()
                    .filter(row -> row.triggers().toString().contains(report.condition()))
                    .toList();
            switch (random.nextInt(3)) {
                case 0 -> scope.add(report.condition());
                case 1 -> rows.stream().limit(1 + random.nextInt(3)).forEach(r -> scope.add(r.id()));
                default -> {}
            }
        }
        return scope;
    }

    private Clearance clearance(List<ConditionReport> reports) {
        LocalDate given =
                rarely() ? START.minusDays(330 + random.nextInt(40)) : START.plusDays(random.nextInt(30) - 20);
        Clearance.Builder clearance = Clearance.builder()
                .by(one(List.of("PHYSICIAN", one(PROFESSIONS))))
                .given(given)
                .scope(random.nextBoolean() ? List.of() : scope(reports));
        if (random.nextBoolean()) {
            // Not 5: to the check a clearance up to a pressure frees nothing that has none, to screening the firmest
            // does.
            clearance.pressureMost(PressureLevel.of(random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            clearance.until(given.plusDays(random.nextInt(40)));
        }
        if (random.nextInt(3) == 0) {
            clearance.sites(List.of(random.nextBoolean() ? Site.of("BACK", one(List.of(Side.values()))) : site()));
        }
        return clearance.build();
    }

    private Assessment assessment(List<ConditionReport> reports) {
        return Assessment.builder()
                .by(one(List.of("PHYSICIAN", one(PROFESSIONS))))
                .date(START.plusDays(random.nextInt(20) - 12))
                .of(random.nextBoolean() ? List.of() : scope(reports))
                .build();
    }

    private MassageHistory history() {
        return MassageHistory.builder().lastVisit(START.minusDays(20)).build();
    }

    private RuleOverride override() {
        List<String> rules = new ArrayList<>();
        CATALOG.contraindications().all().forEach(row -> {
            List<Restriction> relative = row.restrictions().stream()
                    .filter(r -> r.hardness() == Hardness.RELATIVE)
                    .toList();
            relative.forEach(r -> rules.add(r.id()));
            if (relative.size() == row.restrictions().size()) {
                rules.add(row.id());
            }
        });
        RuleOverride.Builder override = RuleOverride.builder()
                .rule(one(rules))
                .by("PHYSICIAN")
                .reason("drawn")
                .from(START.plusDays(random.nextInt(14)))
                .until(START.plusDays(14 + random.nextInt(14)));
        return rarely() ? override.addSites(site()).build() : override.build();
    }
}
