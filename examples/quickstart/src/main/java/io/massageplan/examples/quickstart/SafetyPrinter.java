package io.massageplan.examples.quickstart;

import io.massageplan.body.Site;
import io.massageplan.explain.Audience;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Referral;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints what screening says: restrictions with their end, clearances worth getting, referrals, open questions. */
final class SafetyPrinter {
    /** So many things a clearance would add are named. */
    private static final int FEW = 4;

    private static final int FEW_QUESTIONS = 6;
    private static final int REQUIRED = 100_000;

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
        return voice.catalog()
                .contraindications()
                .find(row)
                .map(c -> c.triggers().stream()
                        .anyMatch(t -> t.all().stream().allMatch(Predicate.Everyone.class::isInstance)))
                .orElse(false);
    }

    private boolean changesCare(InForce inForce) {
        return restriction(inForce).map(RestrictionWords::changesCare).orElse(true);
    }

    private Optional<Restriction> restriction(InForce inForce) {
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
        int number = 1;
        for (String row : ownRows(restrictions)) {
            page.hanging(2, Page.pad("[" + number++ + "]", 5), voice.name("row", row));
            effects(restrictions.stream().filter(r -> r.row().equals(row)).toList(), days)
                    .forEach(effect -> page.bullet(7, effect));
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

    /** What each does, where and when; nothing where the sentence of the row is enough. */
    private List<String> effects(List<InForce> ofRow, DateRange days) {
        boolean minor = ofRow.stream()
                .allMatch(r -> restriction(r).map(RestrictionWords::isMinor).orElse(false));
        Map<List<String>, Set<Site>> sites = new LinkedHashMap<>();
        for (InForce inForce : ofRow) {
            if (!minor && changesCare(inForce)) {
                String effect = restriction(inForce).map(words::effect).orElse(inForce.restriction());
                sites.computeIfAbsent(List.of(effect, period(inForce, days)), k -> new LinkedHashSet<>())
                        .addAll(inForce.sites());
            }
        }
        List<String> effects = new ArrayList<>();
        sites.forEach((what, where) -> effects.add(
                what.get(0) + (where.isEmpty() ? "" : " (" + voice.sites(where) + ")") + "; " + what.get(1)));
        return effects;
    }

    /** When it holds, and what would lift it or has. */
    private String period(InForce inForce, DateRange days) {
        String ends = restriction(inForce).map(words::ends).orElse("");
        String period;
        if (inForce.onTheDay()) {
            period = voice.label("period.on-the-day");
        } else if (inForce.firstVisitOnly()) {
            period = voice.label("period.first-visit");
        } else if (inForce.to().isBefore(days.to()) || inForce.from().isAfter(days.from())) {
            String dates = dates(inForce, days);
            period = ends.isEmpty() ? dates : dates + ", " + voice.label("sooner", ends);
        } else {
            period = ends.isEmpty() ? voice.label("period.whole") : voice.label("until", ends);
        }
        return inForce.liftedBy().map(by -> voice.label("lifted", lifted(by))).orElse(period);
    }

    private String dates(InForce inForce, DateRange days) {
        if (!inForce.to().isBefore(days.to())) {
            return voice.label("period.from", voice.dates().plain(inForce.from()));
        }
        return inForce.from().isAfter(days.from())
                ? voice.dates().range(inForce.from(), inForce.to())
                : voice.label("until", voice.dates().plain(inForce.to()));
    }

    private String lifted(String by) {
        int colon = by.indexOf(':');
        String way = colon < 0 ? by : by.substring(0, colon);
        return voice.labels().has("lifted." + way) ? voice.label("lifted." + way) : by;
    }

    /** From whom, for what, and what it would add. */
    void clearances(List<ClearanceWish> wishes) {
        Set<String> said = new LinkedHashSet<>();
        for (ClearanceWish wish : wishes) {
            List<String> things = wish.adds().stream()
                    .map(this::thing)
                    .filter(n -> !n.isEmpty())
                    .distinct()
                    .toList();
            String some = String.join(", ", things.subList(0, Math.min(FEW, things.size())));
            String adds = things.size() > FEW ? voice.label("and-more", some, things.size() - FEW) : some;
            String asked = voice.label(
                    "clearance",
                    Voice.capital(voice.name("profession", wish.from())),
                    voice.name("row", row(wish.reason().rule())),
                    adds);
            if (said.add(asked)) {
                page.bullet(2, asked);
            }
        }
    }

    private static String row(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    /** The name of a technique, an application, an exercise or a group of them; nothing for a place. */
    private String thing(String id) {
        for (String kind : List.of("technique", "thermal", "exercise")) {
            Optional<String> name = voice.texts().find(kind + "." + id);
            if (name.isPresent()) {
                return name.get();
            }
        }
        String group = "element." + id;
        return voice.labels().has(group) ? voice.label(group) : "";
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

    /** What to ask: a few as they come, many by topic; first the topic whose answers could change most. */
    void questions(List<OpenQuestion> questions) {
        if (questions.size() <= FEW_QUESTIONS) {
            list(questions);
            return;
        }
        list(questions.stream().filter(OpenQuestion::redFlag).toList());
        Map<String, List<OpenQuestion>> topics = new LinkedHashMap<>();
        questions.stream()
                .filter(q -> !q.redFlag())
                .forEach(q ->
                        topics.computeIfAbsent(topic(q), t -> new ArrayList<>()).add(q));
        topics.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<OpenQuestion>> e) -> rows(e.getValue()))
                        .reversed())
                .forEach(e -> {
                    page.line(2, voice.name("topic", e.getKey()));
                    list(e.getValue());
                });
    }

    private String topic(OpenQuestion question) {
        return voice.catalog()
                .questions()
                .find(question.id())
                .map(ScreeningQuestion::topic)
                .orElse("DETAILS");
    }

    /** How many rules the answers could bring; what must be asked before the first visit counts before what need not. */
    private static int rows(List<OpenQuestion> questions) {
        int rows = questions.stream().mapToInt(q -> q.feeds().size()).sum();
        return questions.stream().anyMatch(OpenQuestion::required) ? rows + REQUIRED : rows;
    }

    private void list(List<OpenQuestion> questions) {
        for (OpenQuestion question : questions) {
            String id = question.redFlag()
                    ? "/client/redFlags/answers/" + question.id()
                    : "/client/answers/" + question.id();
            String about = question.about()
                    .filter(a -> !question.redFlag())
                    .map(a -> " (" + voice.name("condition", a) + ")")
                    .orElse("");
            String text = voice.texts().find(question.text()).orElse(question.text()) + about;
            page.bullet(2, text);
            // The place in the file is for whoever writes the file.
            if (question.redFlag() && voice.audience() == Audience.PRACTITIONER) {
                page.line(4, voice.label("question.where", id));
            }
        }
    }
}
