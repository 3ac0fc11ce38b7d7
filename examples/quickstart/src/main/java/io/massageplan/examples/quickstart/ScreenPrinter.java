package io.massageplan.examples.quickstart;

import io.massageplan.body.Site;
import io.massageplan.client.ClientProfile;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Permission;
import io.massageplan.screening.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Prints what is permitted: for each place that matters, stretches of days with the same verdicts, and under each of
 * them the techniques that share one.
 */
final class ScreenPrinter {
    private static final List<Site> LARGE =
            List.of(Site.of("NECK"), Site.of("BACK"), Site.of("UPPER_LIMB"), Site.of("LOWER_LIMB"));

    private final Voice voice;
    private final Page page;
    private final ClientProfile client;
    private final Screening screening;
    private final SafetyPrinter safety;

    ScreenPrinter(Voice voice, Page page, ClientProfile client, Screening screening) {
        this.voice = voice;
        this.page = page;
        this.client = client;
        this.screening = screening;
        this.safety = new SafetyPrinter(voice, page);
    }

    void print() {
        DateRange days = screening.days();
        page.title(voice.label(
                "screen.title", client.id(), voice.dates().full(days.from()), voice.dates().full(days.to())));
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

    /** Where it hurts and where something was reported; else the large regions. */
    private List<Site> sites() {
        Set<Site> sites = new LinkedHashSet<>();
        client.complaints().forEach(c -> sites.add(c.site()));
        client.conditions().forEach(c -> sites.addAll(c.sites()));
        return sites.isEmpty() ? LARGE : List.copyOf(sites);
    }

    /** Days with the same lines, one after the other, as one stretch. */
    private void stretches(Function<LocalDate, List<String>> lines) {
        LocalDate from = screening.days().from();
        List<String> current = lines.apply(from);
        for (DateRange period : screening.periods()) {
            List<String> next = lines.apply(period.from());
            if (!next.equals(current)) {
                stretch(from, period.from().minusDays(1), current);
                from = period.from();
                current = next;
            }
        }
        stretch(from, screening.days().to(), current);
    }

    private void stretch(LocalDate from, LocalDate to, List<String> lines) {
        boolean all = from.equals(screening.days().from()) && to.equals(screening.days().to());
        page.line(2, Voice.capital(all ? voice.label("screen.all-days") : voice.dates().range(from, to)));
        lines.forEach(line -> page.bullet(4, line));
    }

    private List<String> massage(LocalDate day, Site site) {
        Map<String, List<String>> byVerdict = new LinkedHashMap<>();
        Set<String> strokes = new LinkedHashSet<>();
        Set<String> positions = new LinkedHashSet<>();
        Set<String> products = new TreeSet<>();
        Set<String> spared = new LinkedHashSet<>();
        for (String technique : voice.catalog().techniques().ids()) {
            Permission permission = screening.massage(day, technique, site);
            byVerdict.computeIfAbsent(verdict(permission), k -> new ArrayList<>())
                    .add(voice.name("technique", technique));
            if (permission.allowed()) {
                permission.strokesExcluded().forEach(s -> strokes.add(voice.name("stroke", s)));
                permission.positionsExcluded().forEach(p -> positions.add(voice.name("position", p.name())));
                permission.lubricantsExcluded().forEach(l -> products.add(voice.name("lubricant", l)));
                permission.spared().forEach(s -> spared.add(voice.texts().site(s.site())));
            }
        }
        List<String> lines = new ArrayList<>();
        byVerdict.forEach((verdict, names) -> lines.add(group(verdict, names, voice.catalog().techniques().size())));
        add(lines, "screen.without", strokes);
        add(lines, "screen.without-positions", positions);
        add(lines, "screen.without-products", products);
        if (!spared.isEmpty()) {
            lines.add(voice.label("spared") + ": " + String.join(", ", spared));
        }
        return lines;
    }

    private void add(List<String> lines, String label, Set<String> names) {
        if (!names.isEmpty()) {
            lines.add(Voice.capital(voice.label(label, String.join(", ", names))));
        }
    }

    private String group(String verdict, List<String> names, int all) {
        String what = names.size() == all ? voice.label("screen.all") : String.join(", ", names);
        return Voice.capital(verdict) + ": " + what;
    }

    private String verdict(Permission permission) {
        if (!permission.allowed()) {
            return voice.label("screen.no");
        }
        List<String> parts = new ArrayList<>();
        parts.add(permission.pressureMost()
                .map(p -> voice.label("screen.up-to", voice.pressure(p)))
                .orElse(voice.label("screen.yes")));
        if (!permission.allowedFirstVisit()) {
            parts.add(voice.label("screen.first", voice.label("screen.no")));
        } else if (!permission.pressureMostFirstVisit().equals(permission.pressureMost())) {
            permission.pressureMostFirstVisit().ifPresent(p -> parts.add(voice.label("screen.first", voice.pressure(p))));
        }
        permission.minutesMost().ifPresent(m -> parts.add(voice.label("screen.minutes", m)));
        permission.hoursAfterTouch().ifPresent(h -> parts.add(voice.label("screen.waits", h)));
        return String.join("; ", parts);
    }

    private List<String> thermal(LocalDate day, Site site) {
        return yesOrNo(voice.catalog().thermal().ids(), "thermal", id -> screening.thermal(day, id, site));
    }

    private List<String> exercise(LocalDate day) {
        return yesOrNo(voice.catalog().exercises().ids(), "exercise", id -> screening.exercise(day, id));
    }

    /** What is permitted; in the shorter way, when most of it is. */
    private List<String> yesOrNo(List<String> ids, String kind, Function<String, Permission> permission) {
        List<String> no = ids.stream().filter(id -> !permission.apply(id).allowed()).toList();
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
