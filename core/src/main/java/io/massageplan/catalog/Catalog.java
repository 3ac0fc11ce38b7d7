package io.massageplan.catalog;

import io.massageplan.body.Body;
import io.massageplan.body.Muscle;
import io.massageplan.body.Region;
import io.massageplan.body.Tissue;
import io.massageplan.evidence.Citation;
import io.massageplan.evidence.Fact;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.protocol.CareGoal;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.technique.AfterEffect;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.PositionFacts;
import io.massageplan.technique.PressureFacts;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything the library knows, as data: techniques, conditions and their contraindications, exercises, cold and heat,
 * protocols, facts and their sources.
 * <p>
 * {@link #standard()} is what ships; {@link #with(Consumer)} adds or replaces entries. A catalogue that contradicts
 * itself is refused with all findings at once ({@link CatalogException}). Ids are never reused or removed. Immutable and
 * thread-safe.
 * <pre>
 * Catalog mine = Catalog.standard().with(c -&gt; c.technique(houseTechnique));
 * </pre>
 */
public final class Catalog {
    private final String version;
    private final Map<Section<?>, Entries<?>> sections = new LinkedHashMap<>();
    private final Body body;

    private Catalog(Builder from) {
        version = from.version;
        from.sections.forEach((section, entries) -> sections.put(section, Entries.of(section.name(), entries)));
        body = new Body(regions().all());
    }

    /** The catalogue that ships with the library. Loaded once, shared, immutable. */
    public static Catalog standard() {
        return Standard.CATALOG;
    }

    private static final class Standard {
        static final Catalog CATALOG = CatalogReader.standard();
    }

    /** A catalogue with entries added or replaced. Errors: {@link CatalogException} with every contradiction. */
    public Catalog with(Consumer<Builder> change) {
        Builder builder = new Builder(this);
        change.accept(builder);
        return builder.build();
    }

    /** The version of this catalogue; a plan records it. */
    public String version() {
        return version;
    }

    /** Sources, by tag. */
    public Entries<Citation> citations() {
        return of(Section.CITATIONS);
    }

    /** Numbers that rules use. */
    public Entries<Fact> facts() {
        return of(Section.FACTS);
    }

    /** The value of a fact, as an int. Errors: {@link UnknownIdException}. */
    public int fact(String id) {
        return facts().get(id).intValue();
    }

    /** Regions. */
    public Entries<Region> regions() {
        return of(Section.REGIONS);
    }

    /** The geometry of the regions. */
    public Body body() {
        return body;
    }

    /** Tissues. */
    public Entries<Tissue> tissues() {
        return of(Section.TISSUES);
    }

    /** Muscles. */
    public Entries<Muscle> muscles() {
        return of(Section.MUSCLES);
    }

    /** Strokes. */
    public Entries<Stroke> strokes() {
        return of(Section.STROKES);
    }

    /** What each level of applied pressure engages; the id is its number. */
    public Entries<PressureFacts> pressures() {
        return of(Section.PRESSURES);
    }

    /** What rules need to know of each position. */
    public Entries<PositionFacts> positions() {
        return of(Section.POSITIONS);
    }

    /** Lubricants. */
    public Entries<Lubricant> lubricants() {
        return of(Section.LUBRICANTS);
    }

    /** Techniques. */
    public Entries<Technique> techniques() {
        return of(Section.TECHNIQUES);
    }

    /** Dose limits of techniques, strokes and applications. */
    public Entries<DoseLimit> doseLimits() {
        return of(Section.DOSE_LIMITS);
    }

    /** After-effects. */
    public Entries<AfterEffect> effects() {
        return of(Section.EFFECTS);
    }

    /** Exercises. */
    public Entries<Exercise> exercises() {
        return of(Section.EXERCISES);
    }

    /** Ladders of exercise doses. */
    public Entries<Ladder> ladders() {
        return of(Section.LADDERS);
    }

    /** Applications of cold and heat. */
    public Entries<ThermalApplication> thermal() {
        return of(Section.THERMAL);
    }

    /** Conditions a client can report. */
    public Entries<Condition> conditions() {
        return of(Section.CONDITIONS);
    }

    /** Contraindications, with their restrictions. */
    public Entries<Contraindication> contraindications() {
        return of(Section.CONTRAINDICATIONS);
    }

    /** Red flags. */
    public Entries<RedFlag> redFlags() {
        return of(Section.RED_FLAGS);
    }

    /** How red flags combine; the first that matches wins. */
    public Entries<ConcernRule> concernRules() {
        return of(Section.CONCERN_RULES);
    }

    /** What an advice that sends to somebody asks for. */
    public Entries<ReferralAdvice> referralAdvice() {
        return of(Section.REFERRAL_ADVICE);
    }

    /** Screening questions. */
    public Entries<ScreeningQuestion> questions() {
        return of(Section.QUESTIONS);
    }

    /** Protocols. */
    public Entries<Protocol> protocols() {
        return of(Section.PROTOCOLS);
    }

    /** Load events. */
    public Entries<LoadEvent> loadEvents() {
        return of(Section.LOAD_EVENTS);
    }

    /** What care can aim at. */
    public Entries<CareGoal> goals() {
        return of(Section.GOALS);
    }

    /** Outcome measures. */
    public Entries<OutcomeMeasure> measures() {
        return of(Section.MEASURES);
    }

    /** Other names of entries: "relaxation massage" for SWEDISH. */
    public Entries<Alias> aliases() {
        return of(Section.ALIASES);
    }

    /**
     * What somebody means by a name: {@code Cranial-Sacral}, {@code ice massage}, {@code DEEP_TISSUE}. Case does not count,
     * and hyphen, underscore and space are one.
     */
    public Optional<Alias> resolve(String name) {
        String plain = Alias.plain(name);
        return aliases().all().stream()
                .filter(alias -> Alias.plain(alias.name()).equals(plain))
                .findFirst();
    }

    /** Entries that are nothing but an id with a name: professions and complementary modalities. */
    public Entries<NamedEntry> named() {
        return of(Section.NAMED);
    }

    @SuppressWarnings("unchecked") // The builder adds entries under the section of their type alone.
    private <T> Entries<T> of(Section<T> section) {
        Entries<T> entries = (Entries<T>) sections.get(section);
        return entries == null ? Entries.of(section.name(), Map.of()) : entries;
    }

    /** Collects the entries of a catalogue; an entry with a known id replaces the earlier one in its place. */
    public static final class Builder extends CatalogParts {
        private final Map<Section<?>, Map<String, ?>> sections = new LinkedHashMap<>();
        private String version = "0";

        /** An empty catalogue: for tests and for an app that ships its own from the ground up. */
        public Builder() {}

        private Builder(Catalog from) {
            version = from.version;
            from.sections.forEach((section, entries) -> sections.put(section, entries.toMap()));
        }

        /** The version that plans record; an app that changes entries should name its own. */
        public Builder version(String value) {
            version = value;
            return this;
        }

        @SuppressWarnings("unchecked") // A section's entries are of its type: only this method adds them.
        @Override
        <T> Builder add(Section<T> section, T entry) {
            ((Map<String, T>) sections.computeIfAbsent(section, s -> new LinkedHashMap<String, T>()))
                    .put(section.idOf(entry), entry);
            return this;
        }

        /** The catalogue, cross-checked. Errors: {@link CatalogException} with every contradiction. */
        public Catalog build() {
            Catalog catalog = unchecked();
            CatalogCheck.check(catalog);
            return catalog;
        }

        /** The catalogue as it is: for what was checked before it shipped. */
        Catalog unchecked() {
            return new Catalog(this);
        }
    }
}
