package io.massageplan.explain;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.internal.Checks;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All words for people, by id, in one language. Sentences are printed from data ({@link Reason}, {@link Instruction});
 * nothing in this library is ever read back from them.
 * <p>
 * Languages: English and German; any other locale gets English, never the default locale. Shape: the words live in
 * {@code io/massageplan/text/*_en.properties} and {@code *_de.properties} under keys such as {@code technique.SWEDISH},
 * {@code row.C11}, {@code aftercare.rest.client}. A sentence may hold {@code {minutes}} (the value as it stands) and
 * {@code {where:site}} (the value printed as that type): {@code site}, {@code date}, {@code weekday}, {@code time},
 * {@code minutes}, {@code pressure}, {@code row} (the sentence of a row), {@code any} (the name of an id of any kind), or
 * a kind of {@link #name}; several values in one place stand separated by spaces. A part in square brackets is printed
 * only if all its values are there. Errors: a key that is not there, or a value that a sentence needs, is an
 * {@link InvalidValueException} that names it. Immutable and thread-safe.
 * <pre>
 * Texts words = Texts.of(Locale.GERMAN);
 * words.name("technique", "SWEDISH");                       // Klassische Massage
 * words.site(Site.of("SHOULDER", Side.LEFT));               // Schulter links
 * </pre>
 */
public final class Texts {
    private static final List<String> ANY = List.of(
            "technique", "region", "exercise", "thermal", "modality", "condition", "goal", "stroke", "position");

    private static final String EITHER = "either-";

    private final String language;
    private final Map<String, String> words;

    private Texts(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    // Read once, when the language is first asked for.
    private static final class English {
        static final Texts TEXTS = new Texts("en", Bundle.read("en"));
    }

    private static final class German {
        static final Texts TEXTS = new Texts("de", Bundle.read("de"));
    }

    /** The words for a locale; English unless it is German. */
    public static Texts of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? German.TEXTS : English.TEXTS;
    }

    /**
     * These words with yours beside or in place of them, by key: the names of what you added to the catalogue, or a
     * sentence you would rather say otherwise.
     * <pre>
     * Texts words = Texts.of(Locale.ENGLISH).with(Map.of("technique.MADERO", "maderotherapy"));
     * </pre>
     */
    public Texts with(Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(words);
        own.forEach((key, text) -> {
            Checks.notBlank(key, "key");
            Checks.notBlank(text, key);
            all.put(key, text);
        });
        return new Texts(language, Collections.unmodifiableMap(all));
    }

    /** The language of these words, {@code en} or {@code de}. */
    public String language() {
        return language;
    }

    /**
     * The name of an entry. Kinds: technique, region, stroke, condition, exercise, thermal, protocol, phase, goal,
     * measure, position, lubricant, profession, modality, tissue, muscle, effect, indication, load, and whatever else the
     * bundles have as the first part of a key (row, question, advice, stage ...).
     */
    public String name(String kind, String id) {
        return word(kind + "." + id);
    }

    /** What it is, in a sentence: of strokes, pressures, protocols and load events. */
    public Optional<String> description(String kind, String id) {
        return find(kind + "." + id + ".description");
    }

    /** What it is, in a sentence: of techniques. */
    public Optional<String> definition(String kind, String id) {
        return find(kind + "." + id + ".definition");
    }

    /** How it is done: of exercises and thermal applications. */
    public Optional<String> how(String kind, String id) {
        return find(kind + "." + id + ".how");
    }

    /** Other names, the usual ones first; none for most entries. */
    public List<String> synonyms(String kind, String id) {
        return find(kind + "." + id + ".synonyms")
                .map(all -> List.of(all.split("; ")))
                .orElse(List.of());
    }

    /** The text under a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The sentence under a key, filled with values. */
    public String text(String key, Map<String, String> values) {
        return new Template(key, word(key)).fill(values, this::print);
    }

    private String format(String key, String... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return text(key, values);
    }

    /** A place: {@code left shoulder}. */
    public String site(Site site) {
        String region = name("region", site.region());
        if (site.side() == Side.BOTH) {
            return region;
        }
        String own = "region." + site.region() + ".sided";
        String key = words.containsKey(own) ? own : "format.site";
        return format(key, "region", region, "side", name("side", site.side().name()));
    }

    /** A level of pressure: {@code medium (3 of 5)}. */
    public String pressure(PressureLevel level) {
        String number = String.valueOf(level.level());
        return format("format.pressure", "name", name("pressure", number), "level", number);
    }

    /** A date: {@code 2 March 2026}. */
    public String date(LocalDate date) {
        return format(
                "format.date",
                "day",
                String.valueOf(date.getDayOfMonth()),
                "month",
                word("month." + date.getMonthValue()),
                "year",
                String.valueOf(date.getYear()));
    }

    /** A day of the week: {@code Monday}. */
    public String weekday(LocalDate date) {
        return word("weekday." + date.getDayOfWeek().getValue());
    }

    /** A time of day, 24 hours: {@code 14:30}. */
    public String time(LocalTime time) {
        return format("format.time", "hour", twoDigits(time.getHour()), "minute", twoDigits(time.getMinute()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A length: {@code 45 minutes}, {@code 1 minute}, {@code 8 hours}. Seconds are not shown. */
    public String minutes(Duration length) {
        long minutes = length.toMinutes();
        if (minutes > 60 && minutes % 60 == 0) {
            return format("format.hours", "hours", String.valueOf(minutes / 60));
        }
        return format(minutes == 1 ? "format.minute" : "format.minutes", "minutes", String.valueOf(minutes));
    }

    /**
     * What to do or to know. The id of its text is a key, or the id of an advice. What is not said to this reader
     * ({@link #isFor}) is said in the words of the other.
     */
    public String sentence(Instruction instruction, Audience audience) {
        String text = instruction.text();
        String key = instructionKey(text, audience)
                .or(() -> instructionKey(text, Audience.PRACTITIONER))
                .or(() -> instructionKey(text, Audience.CLIENT))
                .orElseThrow(() -> missing(text));
        return capitalised(text(key, instruction.facts()));
    }

    /** Whether an instruction is meant for that reader; an order to the therapist is nothing for the client's page. */
    public boolean isFor(Instruction instruction, Audience audience) {
        return instructionKey(instruction.text(), audience).isPresent();
    }

    private Optional<String> instructionKey(String text, Audience audience) {
        return key(text, audience).or(() -> key("advice." + text, audience));
    }

    /**
     * Why something is so. A rule is looked up under {@code reason.}, then as a fact, a red flag or the row of a
     * restriction ({@code C11.2} is said by row C11, followed by its cap and its end). For practitioners the sources
     * follow in square brackets.
     */
    public String sentence(Reason reason, Audience audience) {
        String key = key(reason, audience);
        StringBuilder out = new StringBuilder(capitalised(text(key, reason.facts())));
        if (key.startsWith("row.")) {
            for (String clause : clauses(reason)) {
                out.append(' ').append(capitalised(text(clause, reason.facts())));
            }
        }
        if (audience == Audience.PRACTITIONER && !reason.sources().isEmpty()) {
            out.append(" [").append(String.join(", ", reason.sources())).append(']');
        }
        return out.toString();
    }

    private String key(Reason reason, Audience audience) {
        String rule = reason.rule();
        int dot = rule.indexOf('.');
        String row = dot < 0 ? rule : rule.substring(0, dot);
        return key("reason." + rule, audience)
                .or(() -> key("fact." + rule, audience))
                .or(() -> key("row." + row, audience))
                .orElseThrow(() -> missing("reason." + rule));
    }

    /** What of a restriction is worth adding to the sentence of its row. */
    private static List<String> clauses(Reason reason) {
        Map<String, String> facts = reason.facts();
        List<String> clauses = new ArrayList<>();
        if (facts.containsKey("cap")) {
            clauses.add("reason.cap");
        }
        if (reason.rule().indexOf('.') > 0 && facts.containsKey("minutes")) {
            clauses.add("reason.shorten");
        }
        boolean ends = !"false".equals(facts.get("endsByItself"));
        if (ends && facts.containsKey("to")) {
            clauses.add("reason.until");
        } else {
            List<String> ways = List.of(facts.getOrDefault("ends", "").split(" "));
            if (ways.contains("ASSESSMENT")) {
                clauses.add("reason.ends-by-assessment");
            } else if (ways.contains("CLEARANCE")) {
                clauses.add(
                        facts.containsKey("clearedBy") ? "reason.ends-by-clearance-of" : "reason.ends-by-clearance");
            }
        }
        return clauses;
    }

    private Optional<String> key(String text, Audience audience) {
        String own = text + "." + audience.key();
        if (words.containsKey(own)) {
            return Optional.of(own);
        }
        return words.containsKey(text) ? Optional.of(text) : Optional.empty();
    }

    /** A value as words; of several values all count, or, of a type with {@code either-} in front, one of them. */
    private String print(String typed, String value) {
        boolean either = typed.startsWith(EITHER);
        String type = either ? typed.substring(EITHER.length()) : typed;
        List<String> printed = new ArrayList<>();
        for (String one : value.split(" ")) {
            printed.add(printOne(type, one));
        }
        String last = printed.remove(printed.size() - 1);
        String list = either ? "format.either" : "format.list";
        return printed.isEmpty() ? last : format(list, "first", String.join(", ", printed), "last", last);
    }

    private String printOne(String type, String value) {
        return switch (type) {
            case "site" -> site(parseSite(value));
            case "date" -> date(LocalDate.parse(value));
            case "weekday" -> weekday(LocalDate.parse(value));
            case "time" -> time(LocalTime.parse(value));
            case "minutes" -> minutes(Duration.ofMinutes(Long.parseLong(value)));
            case "pressure" -> pressure(PressureLevel.of(Integer.parseInt(value)));
            case "row" -> {
                String row = value.indexOf('.') < 0 ? value : value.substring(0, value.indexOf('.'));
                yield find("row." + row).orElse(row);
            }
            case "any" -> any(value);
            // An entry that an app has added has no words here; an order to the therapist has them for the therapist
            // alone.
            default ->
                key(type + "." + value, Audience.PRACTITIONER)
                        .flatMap(this::find)
                        .orElse(value);
        };
    }

    /** What the points of a plan come to, and what is proven of them. */
    public String sentence(PlanScore score) {
        return format(
                "score-sum." + score.proof().name(),
                "points",
                String.valueOf(score.points()),
                "bound",
                String.valueOf(score.bound()));
    }

    private static Site parseSite(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Site.of(text) : Site.of(text.substring(0, colon), Side.valueOf(text.substring(colon + 1)));
    }

    private String any(String id) {
        return ANY.stream()
                .map(kind -> kind + "." + id)
                .filter(words::containsKey)
                .findFirst()
                .map(this::word)
                .orElse(id);
    }

    private String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw missing(key);
        }
        return word;
    }

    private InvalidValueException missing(String key) {
        return InvalidValueException.of("text key", key, "be one of the bundles in " + language);
    }

    private static String capitalised(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sentence.substring(Character.charCount(first));
    }
}
