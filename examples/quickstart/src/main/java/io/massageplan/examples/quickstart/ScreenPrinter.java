package io.massageplan.examples.quickstart;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.Restriction;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Permission;
import io.massageplan.screening.Screening;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what is permitted: for each place that matters, stretches of days with the same verdicts, and under each of
 * them the techniques that share one.
 */
final class ScreenPrinter {
    private final Voice voice;
    private final Page page;
    private final ClientProfile client;
    private final Screening screening;
    private final Screening trained;
    private final SafetyPrinter safety;

    /** A printer that compares what is permitted to whoever gives the visits with what somebody with every training may do. */
    ScreenPrinter(Voice voice, Page page, ClientProfile client, Screening screening, Screening trained) {
        this.voice = voice;
        this.page = page;
        this.client = client;
        this.screening = screening;
        this.trained = trained;
        this.safety = new SafetyPrinter(voice, page);
    }

    void print() {
        DateRange days = screening.days();
        page.title(voice.label(
                "screen.title",
                client.id(),
                voice.dates().full(days.from()),
                voice.dates().full(days.to())));
        if (screening.concern() != ConcernLevel.NONE) {
            page.warning(voice.label("screen.concern", voice.label("concern." + screening.concern())));
        }
        for (Site site : sites()) {
            page.heading(voice.label("screen.massage", voice.texts().site(site)));
            stretches(day -> massage(day, site));
            page.heading(voice.label("screen.thermal", voice.texts().site(site)));
            stretches(day -> thermal(day, site));
        }
        page.heading(voice.label("screen.exercise"));
        stretches(this::exercise);
        why();
    }

    private void why() {
        if (!screening.inForce().isEmpty()) {
            page.heading(voice.label("heading.reasons"));
            safety.restrictions(screening.inForce(), screening.days());
        }
        if (!screening.clearances().isEmpty()) {
            page.heading(voice.label("heading.clearances"));
            safety.clearances(screening.clearances());
        }
        if (!screening.referrals().isEmpty()) {
            page.heading(voice.label("heading.referrals"));
            safety.referrals(screening.referrals());
        }
        if (!screening.questions().isEmpty()) {
            page.heading(voice.label("heading.questions"));
            safety.questions(screening.questions());
        }
    }

    /** Where it hurts and where something was reported; else the whole body. */
    private List<Site> sites() {
        Set<Site> sites = new LinkedHashSet<>();
        client.complaints().forEach(c -> sites.add(c.site()));
        client.conditions().forEach(c -> sites.addAll(c.sites()));
        return sites.isEmpty() ? List.of(Site.of("WHOLE_BODY")) : List.copyOf(sites);
    }

    /** Days with the same lines, one after the other, as one stretch; of later ones only what changed. */
    private void stretches(Function<LocalDate, List<String>> lines) {
        DateRange days = screening.days();
        LocalDate from = days.from();
        List<String> before = List.of();
        List<String> current = lines.apply(from);
        for (DateRange period : screening.periods()) {
            List<String> next = lines.apply(period.from());
            if (!next.equals(current)) {
                stretch(new DateRange(from, period.from().minusDays(1)), current, before);
                from = period.from();
                before = current;
                current = next;
            }
        }
        stretch(new DateRange(from, days.to()), current, before);
    }

    private void stretch(DateRange stretch, List<String> lines, List<String> before) {
        boolean all = stretch.equals(screening.days());
        page.line(
                2,
                all
                        ? Voice.capital(voice.label("screen.all-days"))
                        : voice.dates().range(stretch.from(), stretch.to()));
        lines.stream().filter(line -> !before.contains(line)).forEach(line -> page.bullet(4, line));
        if (lines.stream().anyMatch(before::contains)) {
            page.line(6, voice.label("screen.else-as-before"));
        }
    }

    private List<String> massage(LocalDate day, Site site) {
        Map<String, List<String>> byVerdict = new LinkedHashMap<>();
        Map<String, List<String>> byStroke = new LinkedHashMap<>();
        Set<String> positions = new LinkedHashSet<>();
        Set<String> products = new LinkedHashSet<>();
        Set<String> spared = new LinkedHashSet<>();
        List<String> notFirst = new ArrayList<>();
        Optional<PressureLevel> first = Optional.empty();
        List<String> suitable = suitable(day);
        for (String technique : suitable) {
            Permission permission = screening.massage(day, technique, site);
            String name = voice.name("technique", technique);
            byVerdict
                    .computeIfAbsent(verdict(permission, day, technique, site), k -> new ArrayList<>())
                    .add(name);
            if (permission.allowed()) {
                permission
                        .strokesExcluded()
                        .forEach(s -> byStroke.computeIfAbsent(voice.name("stroke", s), k -> new ArrayList<>())
                                .add(name));
                permission.positionsExcluded().forEach(p -> positions.add(voice.name("position", p.name())));
                permission.lubricantsExcluded().forEach(l -> products.add(voice.name("lubricant", l)));
                permission.spared().forEach(s -> spared.add(voice.texts().site(s.site())));
                if (!permission.allowedFirstVisit()) {
                    notFirst.add(name);
                } else if (!permission.pressureMostFirstVisit().equals(permission.pressureMost())) {
                    first = firmer(first, permission.pressureMostFirstVisit());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        byVerdict.forEach((verdict, names) -> lines.add(group(verdict, names, suitable.size())));
        first.ifPresent(p -> lines.add(voice.label("screen.first", voice.pressure(p))));
        add(lines, "screen.not-first", notFirst);
        byStroke.forEach((stroke, names) -> lines.add(voice.label("screen.without", stroke, String.join(", ", names))));
        add(lines, "screen.without-positions", positions);
        add(lines, "screen.without-products", products);
        add(lines, "screen.spared", spared);
        return lines;
    }

    /** Techniques made for somebody of that age; only the year of birth is known, so both ages of a year count. */
    private List<String> suitable(LocalDate day) {
        int age = day.getYear() - client.birthYear();
        return voice.catalog().techniques().all().stream()
                .filter(t -> t.ageLeast() <= age && age - 1 <= t.ageMost())
                .map(Technique::id)
                .toList();
    }

    private static Optional<PressureLevel> firmer(Optional<PressureLevel> a, Optional<PressureLevel> b) {
        return a.isEmpty() || b.isPresent() && b.get().level() > a.get().level() ? b : a;
    }

    private void add(List<String> lines, String label, Collection<String> names) {
        if (!names.isEmpty()) {
            lines.add(Voice.capital(voice.label(label, String.join(", ", names))));
        }
    }

    private String group(String verdict, List<String> names, int all) {
        String what = names.size() == all ? voice.label("screen.all") : String.join(", ", names);
        return Voice.capital(verdict) + ": " + what;
    }

    /** What is permitted once the first visit is over. */
    private String verdict(Permission permission, LocalDate day, String technique, Site site) {
        if (!permission.allowed()) {
            return trained.massage(day, technique, site).allowed()
                    ? voice.label("screen.training")
                    : voice.label("screen.no");
        }
        List<String> parts = new ArrayList<>();
        parts.add(permission
                .pressureMost()
                .map(p -> voice.label("screen.up-to", voice.pressure(p)))
                .orElse(voice.label("screen.yes")));
        permission.minutesMost().ifPresent(m -> parts.add(voice.label("screen.minutes", m)));
        permission.hoursAfterTouch().ifPresent(h -> parts.add(voice.label("screen.waits", h)));
        return String.join("; ", parts);
    }

    /** Every training that opens something in this catalogue. */
    static Set<String> allTraining(Catalog catalog) {
        return restrictions(catalog).flatMap(ScreenPrinter::training).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Restriction> restrictions(Catalog catalog) {
        return catalog.contraindications().all().stream().flatMap(row -> row.restrictions().stream());
    }

    private static Stream<String> training(Restriction restriction) {
        return restriction.ends().stream().flatMap(end -> end.qualification().stream());
    }

    private List<String> thermal(LocalDate day, Site site) {
        return yesOrNo(voice.catalog().thermal().ids(), "thermal", id -> screening.thermal(day, id, site));
    }

    private List<String> exercise(LocalDate day) {
        return yesOrNo(voice.catalog().exercises().ids(), "exercise", id -> screening.exercise(day, id));
    }

    /** What is permitted; in the shorter way, when most of it is. */
    private List<String> yesOrNo(List<String> ids, String kind, Function<String, Permission> permission) {
        List<String> no =
                ids.stream().filter(id -> !permission.apply(id).allowed()).toList();
        List<String> yes = ids.stream().filter(id -> !no.contains(id)).toList();
        if (no.isEmpty()) {
            return List.of(Voice.capital(voice.label("screen.yes")) + ": " + voice.label("screen.all"));
        }
        if (yes.isEmpty()) {
            return List.of(Voice.capital(voice.label("screen.no")) + ": " + voice.label("screen.all"));
        }
        String permitted = yes.size() > no.size()
                ? voice.label("screen.all-but") + " " + voice.names(kind, no)
                : voice.names(kind, yes);
        return List.of(Voice.capital(voice.label("screen.yes")) + ": " + permitted);
    }
}
