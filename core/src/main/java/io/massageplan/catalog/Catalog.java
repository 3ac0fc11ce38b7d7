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
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.technique.AfterEffect;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import java.util.ArrayList;
import java.util.List;
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
    private final Entries<Citation> citations;
    private final Entries<Fact> facts;
    private final Entries<Region> regions;
    private final Body body;
    private final Entries<Tissue> tissues;
    private final Entries<Muscle> muscles;
    private final Entries<Stroke> strokes;
    private final Entries<Lubricant> lubricants;
    private final Entries<Technique> techniques;
    private final Entries<DoseLimit> doseLimits;
    private final Entries<AfterEffect> effects;
    private final Entries<Exercise> exercises;
    private final Entries<Ladder> ladders;
    private final Entries<ThermalApplication> thermal;
    private final Entries<Condition> conditions;
    private final Entries<Contraindication> contraindications;
    private final Entries<RedFlag> redFlags;
    private final Entries<ConcernRule> concernRules;
    private final Entries<ScreeningQuestion> questions;
    private final Entries<Protocol> protocols;
    private final Entries<LoadEvent> loadEvents;
    private final Entries<OutcomeMeasure> measures;
    private final Entries<Alias> aliases;
    private final Entries<NamedEntry> named;

    private Catalog(Builder b) {
        version = b.version;
        citations = Entries.of("citation", b.citations, Citation::tag);
        facts = Entries.of("fact", b.facts, Fact::id);
        regions = Entries.of("region", b.regions, Region::id);
        body = new Body(regions.all());
        tissues = Entries.of("tissue", b.tissues, Tissue::id);
        muscles = Entries.of("muscle", b.muscles, Muscle::id);
        strokes = Entries.of("stroke", b.strokes, Stroke::id);
        lubricants = Entries.of("lubricant", b.lubricants, Lubricant::id);
        techniques = Entries.of("technique", b.techniques, Technique::id);
        doseLimits = Entries.of("dose limit", b.doseLimits, DoseLimit::id);
        effects = Entries.of("effect", b.effects, AfterEffect::id);
        exercises = Entries.of("exercise", b.exercises, Exercise::id);
        ladders = Entries.of("ladder", b.ladders, Ladder::id);
        thermal = Entries.of("thermal application", b.thermal, ThermalApplication::id);
        conditions = Entries.of("condition", b.conditions, Condition::id);
        contraindications = Entries.of("contraindication", b.contraindications, Contraindication::id);
        redFlags = Entries.of("red flag", b.redFlags, RedFlag::id);
        concernRules = Entries.of("concern rule", b.concernRules, ConcernRule::id);
        questions = Entries.of("question", b.questions, ScreeningQuestion::id);
        protocols = Entries.of("protocol", b.protocols, Protocol::id);
        loadEvents = Entries.of("load event", b.loadEvents, LoadEvent::id);
        measures = Entries.of("outcome measure", b.measures, OutcomeMeasure::id);
        aliases = Entries.of("alias", b.aliases, Alias::name);
        named = Entries.of("name", b.named, NamedEntry::id);
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
        return citations;
    }

    /** Numbers that rules use. */
    public Entries<Fact> facts() {
        return facts;
    }

    /** The value of a fact, as an int. Errors: {@link UnknownIdException}. */
    public int fact(String id) {
        return facts.get(id).intValue();
    }

    /** Regions. */
    public Entries<Region> regions() {
        return regions;
    }

    /** The geometry of the regions. */
    public Body body() {
        return body;
    }

    /** Tissues. */
    public Entries<Tissue> tissues() {
        return tissues;
    }

    /** Muscles. */
    public Entries<Muscle> muscles() {
        return muscles;
    }

    /** Strokes. */
    public Entries<Stroke> strokes() {
        return strokes;
    }

    /** Lubricants. */
    public Entries<Lubricant> lubricants() {
        return lubricants;
    }

    /** Techniques. */
    public Entries<Technique> techniques() {
        return techniques;
    }

    /** Dose limits of techniques, strokes and applications. */
    public Entries<DoseLimit> doseLimits() {
        return doseLimits;
    }

    /** After-effects. */
    public Entries<AfterEffect> effects() {
        return effects;
    }

    /** Exercises. */
    public Entries<Exercise> exercises() {
        return exercises;
    }

    /** Ladders of exercise doses. */
    public Entries<Ladder> ladders() {
        return ladders;
    }

    /** Applications of cold and heat. */
    public Entries<ThermalApplication> thermal() {
        return thermal;
    }

    /** Conditions a client can report. */
    public Entries<Condition> conditions() {
        return conditions;
    }

    /** Contraindications, with their restrictions. */
    public Entries<Contraindication> contraindications() {
        return contraindications;
    }

    /** Red flags. */
    public Entries<RedFlag> redFlags() {
        return redFlags;
    }

    /** How red flags combine; the first that matches wins. */
    public Entries<ConcernRule> concernRules() {
        return concernRules;
    }

    /** Screening questions. */
    public Entries<ScreeningQuestion> questions() {
        return questions;
    }

    /** Protocols. */
    public Entries<Protocol> protocols() {
        return protocols;
    }

    /** Load events. */
    public Entries<LoadEvent> loadEvents() {
        return loadEvents;
    }

    /** Outcome measures. */
    public Entries<OutcomeMeasure> measures() {
        return measures;
    }

    /** Other names of entries: "relaxation massage" for SWEDISH. */
    public Entries<Alias> aliases() {
        return aliases;
    }

    /** Entries that are nothing but an id with a name: goals, professions, complementary modalities. */
    public Entries<NamedEntry> named() {
        return named;
    }

    /** Collects the entries of a catalogue; an entry with a known id replaces the earlier one in its place. */
    public static final class Builder {
        private String version = "0";
        private final List<Citation> citations = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Region> regions = new ArrayList<>();
        private final List<Tissue> tissues = new ArrayList<>();
        private final List<Muscle> muscles = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Lubricant> lubricants = new ArrayList<>();
        private final List<Technique> techniques = new ArrayList<>();
        private final List<DoseLimit> doseLimits = new ArrayList<>();
        private final List<AfterEffect> effects = new ArrayList<>();
        private final List<Exercise> exercises = new ArrayList<>();
        private final List<Ladder> ladders = new ArrayList<>();
        private final List<ThermalApplication> thermal = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private final List<Contraindication> contraindications = new ArrayList<>();
        private final List<RedFlag> redFlags = new ArrayList<>();
        private final List<ConcernRule> concernRules = new ArrayList<>();
        private final List<ScreeningQuestion> questions = new ArrayList<>();
        private final List<Protocol> protocols = new ArrayList<>();
        private final List<LoadEvent> loadEvents = new ArrayList<>();
        private final List<OutcomeMeasure> measures = new ArrayList<>();
        private final List<Alias> aliases = new ArrayList<>();
        private final List<NamedEntry> named = new ArrayList<>();

        /** An empty catalogue: for tests and for an app that ships its own from the ground up. */
        public Builder() {}

        private Builder(Catalog from) {
            version = from.version;
            citations.addAll(from.citations.all());
            facts.addAll(from.facts.all());
            regions.addAll(from.regions.all());
            tissues.addAll(from.tissues.all());
            muscles.addAll(from.muscles.all());
            strokes.addAll(from.strokes.all());
            lubricants.addAll(from.lubricants.all());
            techniques.addAll(from.techniques.all());
            doseLimits.addAll(from.doseLimits.all());
            effects.addAll(from.effects.all());
            exercises.addAll(from.exercises.all());
            ladders.addAll(from.ladders.all());
            thermal.addAll(from.thermal.all());
            conditions.addAll(from.conditions.all());
            contraindications.addAll(from.contraindications.all());
            redFlags.addAll(from.redFlags.all());
            concernRules.addAll(from.concernRules.all());
            questions.addAll(from.questions.all());
            protocols.addAll(from.protocols.all());
            loadEvents.addAll(from.loadEvents.all());
            measures.addAll(from.measures.all());
            aliases.addAll(from.aliases.all());
            named.addAll(from.named.all());
        }

        /** The version that plans record; an app that changes entries should name its own. */
        public Builder version(String value) {
            version = value;
            return this;
        }

        /** Adds or replaces a source. */
        public Builder citation(Citation entry) {
            citations.add(entry);
            return this;
        }

        /** Adds or replaces a fact. */
        public Builder fact(Fact entry) {
            facts.add(entry);
            return this;
        }

        /** Adds or replaces a region. */
        public Builder region(Region entry) {
            regions.add(entry);
            return this;
        }

        /** Adds or replaces a tissue. */
        public Builder tissue(Tissue entry) {
            tissues.add(entry);
            return this;
        }

        /** Adds or replaces a muscle. */
        public Builder muscle(Muscle entry) {
            muscles.add(entry);
            return this;
        }

        /** Adds or replaces a stroke. */
        public Builder stroke(Stroke entry) {
            strokes.add(entry);
            return this;
        }

        /** Adds or replaces a lubricant. */
        public Builder lubricant(Lubricant entry) {
            lubricants.add(entry);
            return this;
        }

        /** Adds or replaces a technique. */
        public Builder technique(Technique entry) {
            techniques.add(entry);
            return this;
        }

        /** Adds or replaces a dose limit. */
        public Builder doseLimit(DoseLimit entry) {
            doseLimits.add(entry);
            return this;
        }

        /** Adds or replaces an after-effect. */
        public Builder effect(AfterEffect entry) {
            effects.add(entry);
            return this;
        }

        /** Adds or replaces an exercise. */
        public Builder exercise(Exercise entry) {
            exercises.add(entry);
            return this;
        }

        /** Adds or replaces a ladder. */
        public Builder ladder(Ladder entry) {
            ladders.add(entry);
            return this;
        }

        /** Adds or replaces an application of cold or heat. */
        public Builder thermal(ThermalApplication entry) {
            thermal.add(entry);
            return this;
        }

        /** Adds or replaces a condition. */
        public Builder condition(Condition entry) {
            conditions.add(entry);
            return this;
        }

        /** Adds or replaces a contraindication. */
        public Builder contraindication(Contraindication entry) {
            contraindications.add(entry);
            return this;
        }

        /** Adds or replaces a red flag. */
        public Builder redFlag(RedFlag entry) {
            redFlags.add(entry);
            return this;
        }

        /** Adds or replaces a concern rule. */
        public Builder concernRule(ConcernRule entry) {
            concernRules.add(entry);
            return this;
        }

        /** Adds or replaces a screening question. */
        public Builder question(ScreeningQuestion entry) {
            questions.add(entry);
            return this;
        }

        /** Adds or replaces a protocol. */
        public Builder protocol(Protocol entry) {
            protocols.add(entry);
            return this;
        }

        /** Adds or replaces a load event. */
        public Builder loadEvent(LoadEvent entry) {
            loadEvents.add(entry);
            return this;
        }

        /** Adds or replaces an outcome measure. */
        public Builder measure(OutcomeMeasure entry) {
            measures.add(entry);
            return this;
        }

        /** Adds or replaces another name of an entry. */
        public Builder alias(Alias entry) {
            aliases.add(entry);
            return this;
        }

        /** Adds or replaces a goal, profession or modality. */
        public Builder named(NamedEntry entry) {
            named.add(entry);
            return this;
        }

        /** The catalogue, cross-checked. Errors: {@link CatalogException} with every contradiction. */
        public Catalog build() {
            Catalog catalog = new Catalog(this);
            CatalogCheck.check(catalog);
            return catalog;
        }
    }
}
