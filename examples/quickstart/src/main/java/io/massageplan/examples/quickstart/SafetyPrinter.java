package io.massageplan.examples.quickstart;

import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.screening.ClearanceWish;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.InForce;
import io.massageplan.screening.OpenQuestion;
import io.massageplan.screening.Referral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints what screening says: restrictions with their end, clearances worth getting, referrals, open questions. */
final class SafetyPrinter {
    private final Voice voice;
    private final Page page;
    private final RestrictionWords words;

    SafetyPrinter(Voice voice, Page page) {
        this.voice = voice;
        this.page = page;
        this.words = new RestrictionWords(voice);
    }

    /** The rows that hold for this client and not for everybody, in catalogue order: the numbers by which a page names them. */
    List<String> ownRows(List<InForce> restrictions) {
        Set<String> rows = new LinkedHashSet<>();
        restrictions.stream()
                .filter(r -> changesCare(r) && !isForEverybody(r.row()))
                .forEach(r -> rows.add(r.row()));
        return List.copyOf(rows);
    }

    private boolean isForEverybody(String row) {
        return voice.catalog().contraindications().find(row)
                .map(c -> c.triggers().stream()
                        .anyMatch(t -> t.all().stream().allMatch(Predicate.Everyone.class::isInstance)))
                .orElse(false);
    }

    private boolean changesCare(InForce inForce) {
        return restriction(inForce).map(RestrictionWords::changesCare).orElse(true);
    }

    private java.util.Optional<Restriction> restriction(InForce inForce) {
        return voice.catalog()
                .contraindications()
                .find(inForce.row())
                .map(Contraindication::restrictions)
                .flatMap(all -> all.stream()
                        .filter(r -> r.id().equals(inForce.restriction()))
                        .findFirst());
    }

    /** Each row once, numbered, with what it does to this plan. */
    void restrictions(List<InForce> restrictions, DateRange days) {
        List<String> rows = ownRows(restrictions);
        int number = 1;
        for (String row : rows) {
            page.hanging(2, Page.pad("[" + number++ + "]", 5), voice.texts().name("row", row));
            Map<String, Set<String>> places = new LinkedHashMap<>();
            for (InForce inForce : restrictions) {
                if (inForce.row().equals(row) && changesCare(inForce)) {
                    places.computeIfAbsent(effect(inForce), k -> new LinkedHashSet<>()).add(period(inForce, days));
                }
            }
            places.forEach((effect, periods) -> page.bullet(7, effect + "; " + String.join(", ", periods)));
        }
        long everybody = restrictions.stream()
                .map(InForce::row)
                .filter(this::isForEverybody)
                .distinct()
                .count();
        if (everybody > 0) {
            page.line(2, voice.labels().count("restrictions.everybody", everybody));
        }
    }

    private String effect(InForce inForce) {
        String effect = restriction(inForce).map(words::effect).orElse(inForce.restriction());
        String sites = inForce.sites().isEmpty() ? "" : " (" + voice.sites(inForce.sites()) + ")";
        return effect + sites;
    }

    /** Until when, and what would lift it or has. */
    private String period(InForce inForce, DateRange days) {
        List<String> parts = new ArrayList<>();
        if (inForce.onTheDay()) {
            parts.add(voice.label("period.on-the-day"));
        } else if (inForce.firstVisitOnly()) {
            parts.add(voice.label("period.first-visit"));
        } else {
            boolean whole = inForce.from().equals(days.from()) && inForce.to().equals(days.to());
            boolean begins = inForce.from().isAfter(days.from());
            if (begins) {
                parts.add(voice.label("period.from", voice.dates().plain(inForce.from())));
            }
            parts.add(
                    inForce.endsByItself() && !whole || inForce.to().isBefore(days.to())
                            ? voice.label("period.until", voice.dates().plain(inForce.to()))
                            : voice.label("period.whole"));
        }
        if (inForce.liftedBy().isPresent()) {
            parts.add(voice.label("lifted", lifted(inForce.liftedBy().get())));
        } else {
            restriction(inForce)
                    .map(words::ends)
                    .filter(e -> !e.isEmpty())
                    .ifPresent(e -> parts.add(voice.label("ends-by", e)));
        }
        return String.join("; ", parts);
    }

    private String lifted(String by) {
        int colon = by.indexOf(':');
        String way = colon < 0 ? by : by.substring(0, colon);
        return voice.labels().has("lifted." + way) ? voice.label("lifted." + way) : by;
    }

    /** From whom, for what, and what it would add. */
    void clearances(List<ClearanceWish> wishes) {
        for (ClearanceWish wish : wishes) {
            List<String> adds = wish.adds().stream().map(this::thing).distinct().toList();
            page.bullet(
                    2,
                    voice.label(
                            "clearance",
                            Voice.capital(voice.name("profession", wish.from())),
                            voice.texts().name("row", row(wish.reason().rule())),
                            String.join(", ", adds)));
        }
    }

    private static String row(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    /** The name of a technique, an application, an exercise or a place, whichever has that id. */
    private String thing(String id) {
        for (String kind : List.of("technique", "thermal", "exercise", "region", "modality")) {
            var name = voice.texts().find(kind + "." + id);
            if (name.isPresent()) {
                return name.get();
            }
        }
        int colon = id.indexOf(':');
        return colon < 0 ? id : thing(id.substring(0, colon));
    }

    /** Who should look, how soon, and why. */
    void referrals(List<Referral> referrals) {
        for (Referral referral : referrals) {
            page.bullet(
                    2,
                    voice.label(
                            "referral",
                            Voice.capital(voice.name("profession", referral.to())),
                            voice.label("urgency." + referral.urgency()),
                            voice.sentence(referral.reason())));
        }
    }

    /** What to ask, in asking order, the required ones marked. */
    void questions(List<OpenQuestion> questions) {
        for (OpenQuestion question : questions) {
            String id = question.redFlag() ? "/client/redFlags/answers/" + question.id() : "/client/answers/" + question.id();
            String about = question.about()
                    .filter(a -> !question.redFlag())
                    .map(a -> " (" + voice.name("condition", a) + ")")
                    .orElse("");
            String text = voice.texts().find(question.text()).orElse(question.text()) + about;
            page.bullet(2, question.redFlag() ? voice.label("question.red-flag", text) : text);
            if (question.redFlag()) {
                page.line(4, voice.label("question.where", id));
            }
        }
    }
}
