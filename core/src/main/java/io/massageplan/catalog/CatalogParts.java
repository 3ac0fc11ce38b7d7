package io.massageplan.catalog;

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

/** Every kind of entry that a catalogue can be given: what {@link Catalog.Builder} offers, in one list. */
abstract class CatalogParts {
    CatalogParts() {}

    /** Adds an entry, or puts it in the place of the one with its id. */
    abstract <T> Catalog.Builder add(Section<T> section, T entry);

    /** Adds or replaces a source. */
    public Catalog.Builder citation(Citation entry) {
        return add(Section.CITATIONS, entry);
    }

    /** Adds or replaces a fact. */
    public Catalog.Builder fact(Fact entry) {
        return add(Section.FACTS, entry);
    }

    /** Adds or replaces a region. */
    public Catalog.Builder region(Region entry) {
        return add(Section.REGIONS, entry);
    }

    /** Adds or replaces a tissue. */
    public Catalog.Builder tissue(Tissue entry) {
        return add(Section.TISSUES, entry);
    }

    /** Adds or replaces a muscle. */
    public Catalog.Builder muscle(Muscle entry) {
        return add(Section.MUSCLES, entry);
    }

    /** Adds or replaces a stroke. */
    public Catalog.Builder stroke(Stroke entry) {
        return add(Section.STROKES, entry);
    }

    /** Adds or replaces what a level of pressure engages. */
    public Catalog.Builder pressure(PressureFacts entry) {
        return add(Section.PRESSURES, entry);
    }

    /** Adds or replaces what rules need to know of a position. */
    public Catalog.Builder position(PositionFacts entry) {
        return add(Section.POSITIONS, entry);
    }

    /** Adds or replaces a lubricant. */
    public Catalog.Builder lubricant(Lubricant entry) {
        return add(Section.LUBRICANTS, entry);
    }

    /** Adds or replaces a technique. */
    public Catalog.Builder technique(Technique entry) {
        return add(Section.TECHNIQUES, entry);
    }

    /** Adds or replaces a dose limit. */
    public Catalog.Builder doseLimit(DoseLimit entry) {
        return add(Section.DOSE_LIMITS, entry);
    }

    /** Adds or replaces an after-effect. */
    public Catalog.Builder effect(AfterEffect entry) {
        return add(Section.EFFECTS, entry);
    }

    /** Adds or replaces an exercise. */
    public Catalog.Builder exercise(Exercise entry) {
        return add(Section.EXERCISES, entry);
    }

    /** Adds or replaces a ladder. */
    public Catalog.Builder ladder(Ladder entry) {
        return add(Section.LADDERS, entry);
    }

    /** Adds or replaces an application of cold or heat. */
    public Catalog.Builder thermal(ThermalApplication entry) {
        return add(Section.THERMAL, entry);
    }

    /** Adds or replaces a condition. */
    public Catalog.Builder condition(Condition entry) {
        return add(Section.CONDITIONS, entry);
    }

    /** Adds or replaces a contraindication. */
    public Catalog.Builder contraindication(Contraindication entry) {
        return add(Section.CONTRAINDICATIONS, entry);
    }

    /** Adds or replaces a red flag. */
    public Catalog.Builder redFlag(RedFlag entry) {
        return add(Section.RED_FLAGS, entry);
    }

    /** Adds or replaces a concern rule. */
    public Catalog.Builder concernRule(ConcernRule entry) {
        return add(Section.CONCERN_RULES, entry);
    }

    /** Adds or replaces what an advice that sends to somebody asks for. */
    public Catalog.Builder referralAdvice(ReferralAdvice entry) {
        return add(Section.REFERRAL_ADVICE, entry);
    }

    /** Adds or replaces a screening question. */
    public Catalog.Builder question(ScreeningQuestion entry) {
        return add(Section.QUESTIONS, entry);
    }

    /** Adds or replaces a protocol. */
    public Catalog.Builder protocol(Protocol entry) {
        return add(Section.PROTOCOLS, entry);
    }

    /** Adds or replaces a load event. */
    public Catalog.Builder loadEvent(LoadEvent entry) {
        return add(Section.LOAD_EVENTS, entry);
    }

    /** Adds or replaces a goal of care. */
    public Catalog.Builder goal(CareGoal entry) {
        return add(Section.GOALS, entry);
    }

    /** Adds or replaces an outcome measure. */
    public Catalog.Builder measure(OutcomeMeasure entry) {
        return add(Section.MEASURES, entry);
    }

    /** Adds or replaces another name of an entry. */
    public Catalog.Builder alias(Alias entry) {
        return add(Section.ALIASES, entry);
    }

    /** Adds or replaces a profession or modality. */
    public Catalog.Builder named(NamedEntry entry) {
        return add(Section.NAMED, entry);
    }
}
